// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/theme.h"

#include "models/stack.h"
#include "widgets/motion.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QProxyStyle>
#include <QStyle>
#include <QStyleFactory>
#include <QSvgRenderer>

#include <utility>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

namespace
{
QColor hex(const char *text)
{
    return QColor(QLatin1StringView(text));
}

Colours lightColours()
{
    Colours c;
    c.window = hex("#f3f5f7");
    c.card = hex("#ffffff");
    c.border = hex("#dfe4e9");
    c.text = hex("#17212b");
    c.muted = hex("#55626f");
    c.faint = hex("#5f6b74");
    c.grid = hex("#e9edf0");
    c.accent = hex("#0b6a94");
    c.accentText = hex("#ffffff");
    c.accentSoft = hex("#e0eff6");
    c.hover = hex("#eaeef2");
    c.good = hex("#0a7a55");
    c.warning = hex("#8f5a00");
    c.danger = hex("#b4381f");
    c.goodSoft = hex("#e2f4ec");
    c.warningSoft = hex("#fdf1d8");
    c.dangerSoft = hex("#fbe6e1");
    c.series = {hex("#0072b2"), hex("#c48200"), hex("#009e73"), hex("#cc79a7"),
                hex("#3599d6"), hex("#b84b00"), hex("#8a7d2b"), hex("#5a3ea6"),
                hex("#6b1d47"), hex("#43521f"), hex("#8792a0"), hex("#005a94"),
                hex("#3599d6"), hex("#c48200"), hex("#a8281a"), hex("#8792a0")};
    return c;
}

Colours darkColours()
{
    Colours c;
    c.dark = true;
    c.window = hex("#0f151b");
    c.card = hex("#171f27");
    c.border = hex("#28333d");
    c.text = hex("#e7edf3");
    c.muted = hex("#9cabb8");
    c.faint = hex("#909eab");
    c.grid = hex("#222d37");
    c.accent = hex("#5bb8dc");
    c.accentText = hex("#06202c");
    c.accentSoft = hex("#173644");
    c.hover = hex("#202a34");
    c.good = hex("#4cc79a");
    c.warning = hex("#f0b95a");
    c.danger = hex("#f58b72");
    c.goodSoft = hex("#12332a");
    c.warningSoft = hex("#38290f");
    c.dangerSoft = hex("#3d1f19");
    c.series = {hex("#4a9fda"), hex("#f0b13c"), hex("#2dbb92"), hex("#dd94bd"),
                hex("#96d0f5"), hex("#ee7a3c"), hex("#d9cd5f"), hex("#8a76e6"),
                hex("#c24d80"), hex("#3f8a5e"), hex("#7d8a97"), hex("#4a9fda"),
                hex("#a5dcf5"), hex("#f0b13c"), hex("#e2604a"), hex("#7d8a97")};
    return c;
}

/// Fusion, without what moves where that is not wanted.
class StillStyle final : public QProxyStyle
{
public:
    StillStyle()
        : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
    {
    }
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override
    {
        return hint == SH_Widget_Animation_Duration && Motion::instance().isReduced()
                   ? 0
                   : QProxyStyle::styleHint(hint, option, widget, returned);
    }
};

bool hasTabularDigits(const QString &family)
{
    const QFontMetricsF metrics{QFont(family)};
    const double width = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        if (qAbs(metrics.horizontalAdvance(QChar(digit)) - width) > 0.01)
            return false;
    }
    return true;
}

QPalette paletteOf(const Colours &c)
{
    QPalette p;
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.card);
    p.setColor(QPalette::AlternateBase, mixed(c.window, c.card, 0.5));
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::Button, c.card);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.danger);
    p.setColor(QPalette::Highlight, c.accent);
    p.setColor(QPalette::HighlightedText, c.accentText);
    p.setColor(QPalette::ToolTipBase, c.dark ? c.hover : c.text);
    p.setColor(QPalette::ToolTipText, c.dark ? c.text : c.card);
    p.setColor(QPalette::PlaceholderText, c.faint);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.accent);
    p.setColor(QPalette::Light, c.card);
    p.setColor(QPalette::Midlight, c.hover);
    p.setColor(QPalette::Mid, c.border);
    p.setColor(QPalette::Dark, c.faint);
    p.setColor(QPalette::Shadow, c.dark ? QColor(Qt::black) : c.faint);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, c.faint);
    p.setColor(QPalette::Disabled, QPalette::Highlight, c.border);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, c.muted);
    return p;
}
} // namespace

void setStyled(QWidget *widget, const char *property, const QVariant &value)
{
    if (widget->property(property) == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QColor mixed(const QColor &colour, const QColor &background, double amount)
{
    const auto part = [amount](int a, int b) { return qRound(a * amount + b * (1 - amount)); };
    return {part(colour.red(), background.red()), part(colour.green(), background.green()),
            part(colour.blue(), background.blue())};
}

Theme &Theme::instance()
{
    static Theme theme;
    return theme;
}

Theme::Theme()
    : m_colours(lightColours())
{
}

void Theme::apply(ThemeChoice choice)
{
    if (!m_applied) {
        m_applied = true;
        m_systemDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
        const QStringList families = QFontDatabase::families();
        m_family = families.contains(u"Inter"_s) ? u"Inter"_s : QApplication::font().family();
        // The wide default of a bare Debian has a narrower sister that suits dense tables better.
        if (m_family.startsWith("DejaVu Sans"_L1) || m_family == "Sans Serif"_L1) {
            if (families.contains(u"DejaVu Sans Condensed"_s))
                m_family = u"DejaVu Sans Condensed"_s;
        }
        m_numberFamily = m_family;
        for (const QString &family : {m_family, u"Noto Sans"_s, u"Liberation Sans"_s, u"Arimo"_s}) {
            if (families.contains(family) && hasTabularDigits(family)) {
                m_numberFamily = family;
                break;
            }
        }
        const double points = QApplication::font().pointSizeF();
        m_points = points > 0 ? qBound(9.0, points, 14.0) : 9.5;
        QApplication::setStyle(new StillStyle);
    }
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && m_systemDark);
    if (!qApp->styleSheet().isEmpty() && dark == m_colours.dark)
        return;
    m_icons.clear();
    m_colours = dark ? darkColours() : lightColours();
    QApplication::setPalette(paletteOf(m_colours));
    QApplication::setFont(font());
    qApp->setStyleSheet(styleSheet());
    Q_EMIT changed();
}

PaperColours::PaperColours()
    : m_before(std::exchange(Theme::instance().m_colours, lightColours()))
{
    Theme::instance().m_icons.clear();
    Theme::instance().m_onPaper = true;
}

PaperColours::~PaperColours()
{
    Theme::instance().m_onPaper = false;
    Theme::instance().m_colours = m_before;
    Theme::instance().m_icons.clear();
}

QFont Theme::font(double points, QFont::Weight weight) const
{
    QFont font = m_family.isEmpty() ? QApplication::font() : QFont(m_family);
    font.setPointSizeF(m_points + points);
    font.setWeight(weight);
    // Inter has other colons and brackets between digits; Qt's PDF does not say which characters they are.
    if (m_onPaper)
        font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

QFont Theme::numberFont(double points, QFont::Weight weight) const
{
    QFont number = font(points, weight);
    if (!m_numberFamily.isEmpty())
        number.setFamily(m_numberFamily);
    return number;
}

QIcon Theme::icon(const QString &name, const QColor &colour) const
{
    const QString key = name + (colour.isValid() ? colour.name() : QString());
    const auto known = m_icons.constFind(key);
    if (known != m_icons.cend())
        return *known;
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no icon named %s", qPrintable(name));
    const QByteArray svg = file.readAll();
    const auto drawn = [&svg](const QColor &ink, int size, int ratio) {
        QSvgRenderer renderer(QByteArray(svg).replace("#000000", ink.name().toLatin1()));
        QPixmap pixmap(size * ratio, size * ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        pixmap.setDevicePixelRatio(ratio);
        return pixmap;
    };
    QIcon icon;
    const QColor ink = colour.isValid() ? colour : m_colours.muted;
    for (const int size : {16, 24}) {
        for (const int ratio : {1, 2}) {
            icon.addPixmap(drawn(ink, size, ratio), QIcon::Normal);
            icon.addPixmap(drawn(mixed(ink, m_colours.card, 0.4), size, ratio), QIcon::Disabled);
            if (!colour.isValid())
                icon.addPixmap(drawn(m_colours.accent, size, ratio), QIcon::Normal, QIcon::On);
        }
    }
    m_icons.insert(key, icon);
    return icon;
}

void Theme::setIcon(QAbstractButton *button, const QString &name)
{
    // One connection a button, whatever icon it has by then.
    const bool first = !button->property("themeIcon").isValid();
    button->setProperty("themeIcon", name);
    button->setIcon(icon(name));
    if (first) {
        connect(this, &Theme::changed, button,
                [this, button] { button->setIcon(icon(button->property("themeIcon").toString())); });
    }
}

QColor Theme::seriesColour(int slot) const
{
    return m_colours.series.at(std::size_t(qBound(0, slot, int(m_colours.series.size()) - 1)));
}

namespace
{
QBrush tile(int size, const std::function<void(QPainter &)> &draw)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    draw(painter);
    painter.end();
    return QBrush(pixmap);
}

QBrush stripes(const QColor &colour, int size, double width)
{
    return tile(size, [&](QPainter &painter) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colour, width));
        for (const int shift : {-size, 0, size})
            painter.drawLine(QPointF(shift, size), QPointF(shift + size, 0));
    });
}
} // namespace

QBrush Theme::seriesTexture(int slot) const
{
    QColor ink = m_colours.card;
    ink.setAlpha(m_colours.dark ? 46 : 62);
    // Status classes begin anew: they are never in one stack with types.
    const int sign = slot >= SeriesSlots::firstStatusSlot ? slot - SeriesSlots::firstStatusSlot : slot;
    switch (sign % 4) {
    case 1: // dots
        return tile(4, [&](QPainter &p) { p.fillRect(1, 1, 1, 1, ink), p.fillRect(3, 3, 1, 1, ink); });
    case 2: // lines lying
        return tile(4, [&](QPainter &p) { p.fillRect(0, 1, 4, 1, ink); });
    case 3: // lines standing
        return tile(4, [&](QPainter &p) { p.fillRect(1, 0, 1, 4, ink); });
    default:
        return Qt::NoBrush;
    }
}

QBrush Theme::openHatch() const
{
    QColor ink = m_colours.card;
    ink.setAlpha(205);
    return stripes(ink, 6, 2.2);
}

QBrush Theme::expiredHatch() const
{
    return stripes(mixed(m_colours.faint, m_colours.card, 0.35), 10, 1.2);
}

QString Theme::styleSheet() const
{
    QFile file(u":/style/tidemark.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the style sheet is not in this program");
    QString sheet = QString::fromUtf8(file.readAll());
    const Colours &c = m_colours;
    sheet.replace("@scheme"_L1, c.dark ? "dark"_L1 : "light"_L1);
    // Longest names first: "@accentSoft" must not be read as "@accent" and a rest.
    const std::pair<QLatin1StringView, QColor> names[] = {
        {"@accentSoft"_L1, c.accentSoft},
        {"@accentText"_L1, c.accentText},
        {"@accent"_L1, c.accent},
        {"@warningSoft"_L1, c.warningSoft},
        {"@warning"_L1, c.warning},
        {"@dangerSoft"_L1, c.dangerSoft},
        {"@danger"_L1, c.danger},
        {"@goodSoft"_L1, c.goodSoft},
        {"@good"_L1, c.good},
        {"@window"_L1, c.window},
        {"@card"_L1, c.card},
        {"@border"_L1, c.border},
        // The edge of what takes text is a sign of its own.
        {"@field"_L1, mixed(c.faint, c.card, c.dark ? 0.66 : 0.76)},
        {"@text"_L1, c.text},
        {"@muted"_L1, c.muted},
        {"@faint"_L1, c.faint},
        {"@hover"_L1, c.hover},
        {"@grid"_L1, c.grid}};
    for (const auto &[name, colour] : names)
        sheet.replace(name, colour.name());
    return sheet;
}

} // namespace tidemark::widgets
