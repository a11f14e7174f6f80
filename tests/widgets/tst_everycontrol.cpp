// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/contrast.h"
#include "widgets/admin/runstrip.h"
#include "widgets/charts/timechart.h"
#include "widgets/figure.h"
#include "widgets/gallery.h"
#include "widgets/worldmap.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTest>
#include <QTextBrowser>

#include <algorithm>

using namespace tidemark;
using namespace tidemark::test;
using namespace tidemark::widgets;
using namespace Qt::StringLiterals;

namespace
{
/// What a mouse can do something with.
bool isControl(const QWidget *widget)
{
    if (const auto *figure = qobject_cast<const Figure *>(widget))
        return figure->isSelectable();
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->textInteractionFlags().testFlag(Qt::LinksAccessibleByMouse) &&
               label->text().contains(u"<a "_s);
    if (qobject_cast<const QHeaderView *>(widget))
        return false; // the keys of its table sort
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget) ||
           qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractItemView *>(widget) ||
           qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QTabBar *>(widget) ||
           qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget) ||
           dynamic_cast<const WalkedParts *>(widget);
}

/// Whether a key elsewhere does the same, so that Tab need not stop here.
bool hasTwin(const QWidget *widget)
{
    // Of each: what does the same.
    static const QHash<QString, QString> twins{
        {u"rowsButton"_s, u"Enter in the chart"_s},
        {u"qt_spinbox_lineedit"_s, u"the spin box itself has the focus"_s},
    };
    if (twins.contains(widget->objectName()))
        return true;
    const QWidget *parent = widget->parentWidget();
    // The field within a box, the clear button within a field (deleting its text), the corner of a table.
    if (qobject_cast<const QLineEdit *>(widget) &&
        (qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent)))
        return true;
    if (qobject_cast<const QLineEdit *>(parent))
        return true;
    return widget->inherits("QTableCornerButton") || widget->inherits("QComboBoxListView");
}

QString described(const QWidget *widget)
{
    QString name = QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    for (const QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (!parent->objectName().isEmpty() && !parent->objectName().startsWith(u"qt_"_s))
            return name + u" in "_s + parent->objectName();
    }
    return name;
}

QImage pictureOf(QWidget *widget)
{
    return widget->grab().toImage().convertToFormat(QImage::Format_RGB32);
}

/// Pixels that are told apart: their contrast is that of a sign.
int toldApart(const QImage &one, const QImage &other)
{
    if (one.size() != other.size())
        return one.width() * one.height();
    int count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            if (one.pixel(x, y) != other.pixel(x, y) &&
                contrast(one.pixelColor(x, y), other.pixelColor(x, y)) >= graphicsContrast)
                ++count;
        }
    }
    return count;
}

/// Where Tab leads, from what has the focus until it comes back to what it was at before.
QSet<QWidget *> wayRound(QWidget *window)
{
    QSet<QWidget *> way;
    const QWidget *last = nullptr;
    for (int presses = 0; presses < 600; ++presses) {
        QWidget *focus = window->focusWidget();
        // A field of several parts, as of a date, is left after its last one.
        if (!focus || (way.contains(focus) && focus != last))
            break;
        way << focus;
        last = focus;
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    return way;
}

struct Findings {
    QStringList unreached, nameless, unseen, pale;
    QSet<QString> seen; ///< looked at; once is enough

    void look(QWidget &window, const QString &where);
    void read(QWidget &window, const QString &where);
};

/// The colour that most of an area has: what is written there stands on it.
QColor groundOf(const QImage &picture, const QRect &area)
{
    QHash<QRgb, int> counts;
    const QRect within = area.intersected(picture.rect());
    for (int y = within.top(); y <= within.bottom(); ++y) {
        for (int x = within.left(); x <= within.right(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    QRgb most = 0;
    for (auto colour = counts.cbegin(); colour != counts.cend(); ++colour) {
        if (colour.value() > counts.value(most))
            most = colour.key();
    }
    return QColor(most);
}

/// What is written, as it is drawn: with the colours that styles, tones and states gave it.
void Findings::read(QWidget &window, const QString &where)
{
    const QImage picture = pictureOf(&window);
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString text = label ? label->text() : button ? button->text() : QString();
        if (widget->window() != &window || !widget->isVisible() || !widget->isEnabled() ||
            widget->visibleRegion().isEmpty() || text.isEmpty())
            continue;
        const QColor ink = widget->palette().color(label ? QPalette::WindowText : QPalette::ButtonText);
        const QRect area(widget->mapTo(&window, QPoint()), widget->size());
        const double apart = contrast(
            ink, groundOf(picture, area.intersected(widget->visibleRegion().boundingRect().translated(
                                       widget->mapTo(&window, QPoint())))));
        const QString what = u"%1 “%2”"_s.arg(described(widget), text.left(30));
        if (apart < textContrast && !seen.contains(what)) {
            seen << what;
            pale << u"%1: %2: %3"_s.arg(where, what).arg(apart);
        }
    }
}

void Findings::look(QWidget &window, const QString &where)
{
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("%s was not activated", qPrintable(where));
    read(window, where);
    QList<QWidget *> controls = window.findChildren<QWidget *>();
    controls.removeIf([&](const QWidget *widget) {
        return widget->window() != &window || !widget->isVisible() || !widget->isEnabled() ||
               !isControl(widget) || hasTwin(widget) || seen.contains(described(widget));
    });
    if (controls.isEmpty())
        return;
    if (!window.focusWidget())
        QTest::keyClick(&window, Qt::Key_Tab);
    const QSet<QWidget *> reached = wayRound(&window);
    QWidget *elsewhere = window.focusWidget();
    for (QWidget *widget : std::as_const(controls)) {
        const QString what = described(widget);
        seen << what;
        const auto *group = qobject_cast<const QAbstractButton *>(widget);
        // Of buttons of which one is pressed, the arrows reach the others.
        const bool inGroup =
            group && group->autoExclusive() && std::ranges::any_of(reached, [&](const QWidget *other) {
                return other->parentWidget() == widget->parentWidget() &&
                       qobject_cast<const QAbstractButton *>(other);
            });
        if (!reached.contains(widget) && !inGroup &&
            !(widget->focusProxy() && reached.contains(widget->focusProxy())))
            unreached << where + u": "_s + what;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
            nameless << where + u": "_s + what;
        if (widget->focusPolicy() == Qt::NoFocus)
            continue;
        QWidget *other = elsewhere != widget
                             ? elsewhere
                             : *std::ranges::find_if(reached, [&](QWidget *one) { return one != widget; });
        if (!other || other == widget)
            continue;
        other->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        const QImage without = pictureOf(widget);
        widget->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        const int apart = toldApart(without, pictureOf(widget));
        // The end of a frame is twice as high as the thing, or twice as wide.
        if (apart < std::min({widget->width(), widget->height(), 16}))
            unseen << u"%1: %2 (%3 pixels)"_s.arg(where, what).arg(apart);
    }
    elsewhere->setFocus(Qt::TabFocusReason);
}
} // namespace

/// Every control of every window: reached by keyboard, with a name, and with its focus to be seen.
class TestEveryControl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setCursorFlashTime(0); // a caret that stays is no difference
    }
    void worksByKeyboard_data()
    {
        QTest::addColumn<QString>("look");
        QTest::newRow("light") << u"light"_s;
        QTest::newRow("dark") << u"dark"_s;
    }
    void worksByKeyboard()
    {
        Findings findings;
        Gallery gallery;
        gallery.look = QTest::currentDataTag() == "dark"_ba ? u"dark"_s : u"light"_s;
        gallery.seen = [&findings](QWidget &window, const QString &name) { findings.look(window, name); };
        drawAll(gallery);
        QVERIFY(findings.seen.size() > 150);
        QStringList all;
        for (const auto &[what, found] :
             {std::pair(u"not reached"_s, findings.unreached),
              std::pair(u"without a name"_s, findings.nameless),
              std::pair(u"focus not seen"_s, findings.unseen), std::pair(u"hard to read"_s, findings.pale)}) {
            for (const QString &each : found)
                all << what + u": "_s + each;
        }
        for (const QString &each : std::as_const(all))
            qWarning("%s", qPrintable(each));
        QVERIFY(all.isEmpty());
    }
};

QTEST_MAIN(TestEveryControl)
#include "tst_everycontrol.moc"
