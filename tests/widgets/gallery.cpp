// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/gallery.h"
#include "widgets/pseudolanguage.h"

#include <QApplication>
#include <QDir>
#include <QTranslator>

#include <optional>

// Renders the window and every dialog with made-up data, light and dark, into PNG files: something to look
// at, not a test. Use: gallery FOLDER [LANGUAGE [connecting]]. The language "rtl" is none: all texts are
// longer, in brackets, and run from right to left.

using namespace tidemark;
using namespace tidemark::widgets;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QString language = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    std::optional<test::PseudoLanguage> pseudo;
    QTranslator words;
    if (language == "rtl"_L1)
        pseudo.emplace();
    else if (!language.isEmpty())
        QLocale::setDefault(QLocale(language));
    if (words.load(u":/i18n/tidemark_%1.qm"_s.arg(language)))
        QCoreApplication::installTranslator(&words);
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"gallery"_s);
    folder.mkpath(u"."_s);
    Gallery gallery;
    gallery.seen = [&](QWidget &widget, const QString &name) {
        widget.grab().save(folder.filePath(name + u'-' + gallery.look + u".png"_s));
    };
    for (const QString &look : {u"light"_s, u"dark"_s}) {
        gallery.look = look;
        if (argc > 3) {
            Theme::instance().apply(look == "dark"_L1 ? ThemeChoice::Dark : ThemeChoice::Light);
            drawConnecting(gallery);
        } else {
            drawAll(gallery);
        }
    }
    return 0;
}
