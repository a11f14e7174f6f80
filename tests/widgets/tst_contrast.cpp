// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/contrast.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTest>

#include <utility>

using namespace tidemark::test;
using namespace tidemark::widgets;
using namespace Qt::StringLiterals;

namespace
{
void looks()
{
    QTest::addColumn<ThemeChoice>("look");
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("dark") << ThemeChoice::Dark;
}

/// The colour that a rule of the style sheet gives; not valid: none, or another's.
QColor given(const QString &rule, const QString &property)
{
    const QRegularExpression wanted(u"(?:^|[;{ ])%1: (?:[0-9]px solid )?(#[0-9a-f]{6})"_s.arg(property));
    return QColor(wanted.match(rule).captured(1));
}
} // namespace

/// The colours of both looks, as the guidelines measure them.
class TestContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreReadOnEveryGround_data() { looks(); }
    void textsAreReadOnEveryGround()
    {
        QFETCH(ThemeChoice, look);
        Theme::instance().apply(look);
        const Colours &c = Theme::instance().colours();
        const std::pair<const char *, QColor> inks[] = {
            {"text", c.text}, {"muted", c.muted},     {"faint", c.faint},  {"accent", c.accent},
            {"good", c.good}, {"warning", c.warning}, {"danger", c.danger}};
        // Rows and buttons are pointed at and selected, whatever is written on them.
        const std::pair<const char *, QColor> grounds[] = {
            {"card", c.card}, {"window", c.window}, {"hover", c.hover}, {"accentSoft", c.accentSoft}};
        const auto read = [](const char *ink, const QColor &colour, const char *ground, const QColor &on) {
            QVERIFY2(contrast(colour, on) >= textContrast,
                     qPrintable(u"%1 on %2: %3"_s.arg(QLatin1StringView(ink), QLatin1StringView(ground))
                                    .arg(contrast(colour, on))));
        };
        for (const auto &[ink, colour] : inks) {
            for (const auto &[ground, on] : grounds)
                read(ink, colour, ground, on);
        }
        const std::tuple<const char *, QColor, QColor> tones[] = {{"good", c.good, c.goodSoft},
                                                                  {"warning", c.warning, c.warningSoft},
                                                                  {"danger", c.danger, c.dangerSoft}};
        for (const auto &[tone, colour, soft] : tones) {
            read(tone, colour, "its soft ground", soft);
            read("text", c.text, tone, soft);
            read("muted", c.muted, tone, soft);
            read("card", c.card, tone, colour);
        }
        read("accentText", c.accentText, "accent", c.accent);
        const QPalette palette = QApplication::palette();
        for (const auto &[ink, ground] :
             {std::pair(QPalette::Text, QPalette::Base), std::pair(QPalette::WindowText, QPalette::Window),
              std::pair(QPalette::ButtonText, QPalette::Button),
              std::pair(QPalette::HighlightedText, QPalette::Highlight),
              std::pair(QPalette::ToolTipText, QPalette::ToolTipBase),
              std::pair(QPalette::PlaceholderText, QPalette::Base),
              std::pair(QPalette::Link, QPalette::Window),
              std::pair(QPalette::Text, QPalette::AlternateBase)})
            QVERIFY2(contrast(palette.color(ink), palette.color(ground)) >= textContrast,
                     qPrintable(u"%1 on %2"_s.arg(ink).arg(ground)));
    }

    void signsAreSeen_data() { looks(); }
    void signsAreSeen()
    {
        QFETCH(ThemeChoice, look);
        Theme::instance().apply(look);
        const Colours &c = Theme::instance().colours();
        for (std::size_t slot = 0; slot < c.series.size(); ++slot)
            QVERIFY2(contrast(c.series[slot], c.card) >= graphicsContrast, qPrintable(QString::number(slot)));
        // The frame of what has the focus, on what can be around it, and against the frame it had before.
        for (const QColor &around : {c.card, c.window, c.hover, c.accentSoft, c.border})
            QVERIFY(contrast(c.accent, around) >= graphicsContrast);
    }

    void rulesOfTheStyleSheet_data() { looks(); }
    void rulesOfTheStyleSheet()
    {
        QFETCH(ThemeChoice, look);
        Theme::instance().apply(look);
        const Colours &c = Theme::instance().colours();
        static const QRegularExpression rules(u"([^{}]+)\\{([^{}]*)\\}"_s);
        int texts = 0;
        int fields = 0;
        QString sheet = qApp->styleSheet();
        sheet.remove(QRegularExpression(u"/\\*.*?\\*/"_s, QRegularExpression::DotMatchesEverythingOption));
        for (auto match = rules.globalMatch(sheet); match.hasNext();) {
            const QRegularExpressionMatch rule = match.next();
            const QString selector = rule.captured(1).trimmed();
            const QString body = rule.captured(2);
            const QColor ink = given(body, u"color"_s);
            const QColor ground = given(body, u"background"_s);
            // What is disabled need not be read, though most of it can.
            if (ink.isValid() && ground.isValid() && !selector.contains(u":disabled"_s)) {
                QVERIFY2(contrast(ink, ground) >= textContrast, qPrintable(selector));
                ++texts;
            }
            const QColor chosen = given(body, u"selection-color"_s);
            const QColor under = given(body, u"selection-background-color"_s);
            if (chosen.isValid() && under.isValid())
                QVERIFY2(contrast(chosen, under) >= textContrast, qPrintable(selector));
            // A field is told from the ground by its edge alone.
            const bool isField = selector == "QLineEdit"_L1 || selector == "QComboBox"_L1 ||
                                 selector == "QSpinBox, QDoubleSpinBox"_L1 ||
                                 selector == "QDateTimeEdit"_L1 || selector == "QCheckBox::indicator"_L1;
            if (isField) {
                QVERIFY2(contrast(given(body, u"border"_s), c.card) >= graphicsContrast,
                         qPrintable(selector));
                ++fields;
            }
        }
        QVERIFY(texts > 30);
        QCOMPARE(fields, 5);
    }
};

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
