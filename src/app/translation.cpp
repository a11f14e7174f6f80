// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace tidemark::app
{

using namespace Qt::StringLiterals;

void installTranslation(QCoreApplication &application)
{
    auto *qtTexts = new QTranslator(&application);
    if (qtTexts->load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qtTexts);
    // The plurals of English, which stands in the sources; below the language's own texts.
    auto *plurals = new QTranslator(&application);
    if (plurals->load(u":/i18n/tidemark_en.qm"_s))
        QCoreApplication::installTranslator(plurals);
    auto *ownTexts = new QTranslator(&application);
    if (ownTexts->load(QLocale(), u"tidemark"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(ownTexts);
}

} // namespace tidemark::app
