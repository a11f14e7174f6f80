// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/worldmap.h"

#include "widgets/ownaccessible.h"
#include "widgets/theme.h"
#include "widgets/worldshapes.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

namespace
{
/// From that share on; the first step is anything above nothing.
constexpr std::array<double, 5> steps{0, 0.001, 0.01, 0.05, 0.2};
constexpr std::array<double, 5> strengths{0.2, 0.38, 0.56, 0.78, 1};
constexpr double dotRadius = 2.6;
constexpr double dotReach = 6; ///< of the pointer
constexpr int swatch = 10;

int stepOf(double share)
{
    return int(std::ranges::upper_bound(steps, share) - steps.begin()) - 1;
}

const SheetCell *cellOf(const Sheet &sheet, const std::vector<SheetCell> &row, const QString &key)
{
    const auto column = std::ranges::find(sheet.columns, key, &SheetColumn::key);
    const auto at = std::size_t(column - sheet.columns.begin());
    return at < row.size() ? &row[at] : nullptr;
}
} // namespace

WorldMap::WorldMap(QWidget *parent)
    : QWidget(parent)
{
    installOwnAccessible();
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Countries on a map"));
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize WorldMap::minimumSizeHint() const
{
    return {200, 130};
}

void WorldMap::setSheet(const Sheet &sheet)
{
    const QString before = current();
    m_rows.clear();
    m_read = -1;
    for (const std::vector<SheetCell> &cells : sheet.rows) {
        const SheetCell *code = cellOf(sheet, cells, u"code"_s);
        const SheetCell *share = cellOf(sheet, cells, u"share"_s);
        const SheetCell *count = cellOf(sheet, cells, u"count"_s);
        const SheetCell *change = cellOf(sheet, cells, u"change"_s);
        if (!code || !share || !count || !change || code->value.toString().isEmpty())
            continue;
        const SheetCell &name = cells.front();
        m_rows.push_back({code->value.toString(), name.text,
                          QStringList{count->text, share->text, change->text}.join(u" · "_s), name.tip,
                          share->value.toDouble(), name.chosen});
        if (m_rows.back().code == before)
            m_read = int(m_rows.size()) - 1;
    }
    matchRows();
    setAccessibleDescription(besideText());
    update();
}

void WorldMap::setStale(bool stale)
{
    if (m_stale == stale)
        return;
    m_stale = stale;
    update();
}

QString WorldMap::current() const
{
    return m_read < 0 ? QString() : m_rows.at(std::size_t(m_read)).code;
}

QPoint WorldMap::placeOf(const QString &code) const
{
    const std::vector<WorldShape> &shapes = worldShapes();
    for (std::size_t i = 0; i < m_places.size(); ++i)
        if (shapes[i].code == code)
            return m_places[i].centre.toPoint();
    return {-1, -1};
}

QRect WorldMap::mapArea() const
{
    const int line = fontMetrics().height() + 4;
    return rect().adjusted(0, line, 0, -2 * line);
}

void WorldMap::lay()
{
    const QRectF world = worldBounds();
    const QRectF area = mapArea();
    const double scale =
        std::max(0.0, std::min(area.width() / world.width(), area.height() / world.height()));
    QTransform toArea;
    toArea.translate(area.center().x(), area.center().y());
    toArea.scale(scale, scale);
    toArea.translate(-world.center().x(), -world.center().y());
    m_places.clear();
    for (const WorldShape &shape : worldShapes()) {
        Place &place = m_places.emplace_back();
        if (shape.dot) {
            place.centre = toArea.map(*shape.dot);
            place.isDot = true;
            place.outline.addEllipse(place.centre, dotRadius, dotRadius);
            continue;
        }
        place.outline = toArea.map(shape.outline);
        // Of the largest part: the United States are not where their middle with Alaska is.
        QRectF largest;
        for (const QPolygonF &part : place.outline.toSubpathPolygons()) {
            const QRectF box = part.boundingRect();
            if (box.width() * box.height() > largest.width() * largest.height())
                largest = box;
        }
        place.centre = largest.center();
    }
    matchRows();
}

void WorldMap::matchRows()
{
    m_onMap.assign(m_rows.size(), false);
    const std::vector<WorldShape> &shapes = worldShapes();
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        const auto row = std::ranges::find(m_rows, shapes[i].code, &Row::code);
        const bool found = !shapes[i].code.isEmpty() && row != m_rows.end();
        if (found)
            m_onMap[std::size_t(row - m_rows.begin())] = true;
        if (i < m_places.size())
            m_places[i].row = found ? int(row - m_rows.begin()) : -1;
    }
}

QString WorldMap::besideText() const
{
    QStringList beside;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (!m_onMap[i])
            beside << u"%1 %2"_s.arg(m_rows[i].name, m_rows[i].words.section(u" · "_s, 1, 1));
    }
    return beside.isEmpty() ? QString() : tr("Not on the map: %1").arg(beside.join(u", "_s));
}

QColor WorldMap::colourOf(double share) const
{
    const Theme &theme = Theme::instance();
    const Colours &c = theme.colours();
    return mixed(m_stale ? c.faint : theme.seriesColour(0), c.card, strengths.at(std::size_t(stepOf(share))));
}

void WorldMap::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = Theme::instance();
    const Colours &c = theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Place &place : m_places) {
        // A dot where nothing came from says nothing.
        if (place.row < 0 && place.isDot)
            continue;
        painter.setBrush(place.row < 0 ? mixed(c.muted, c.card, 0.16)
                                       : colourOf(m_rows[std::size_t(place.row)].share));
        // The palest steps hardly differ from the card: what has a number has an edge of the full colour.
        painter.setPen(QPen(place.row < 0 ? c.card : colourOf(steps.back()), 0.6));
        painter.drawPath(place.outline);
    }
    // Frames last: no neighbour lies over them.
    painter.setBrush(Qt::NoBrush);
    for (const Place &place : m_places) {
        if (place.row < 0 || (!m_rows[std::size_t(place.row)].chosen && place.row != m_read))
            continue;
        painter.setPen(QPen(place.row == m_read ? c.text : c.accent, place.row == m_read ? 1.4 : 1.8));
        painter.drawPath(place.outline);
    }
    painter.setFont(theme.font(-0.5));
    const QFontMetrics metrics = painter.fontMetrics();
    const QRect top(0, 0, width(), metrics.height() + 2);
    if (m_read >= 0) {
        const Row &row = m_rows[std::size_t(m_read)];
        painter.setPen(c.text);
        painter.drawText(top, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(u"%1: %2"_s.arg(row.name, row.words), Qt::ElideRight, width()));
    }
    paintLegend(painter);
    if (hasFocus()) {
        painter.setPen(c.accent);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void WorldMap::paintLegend(QPainter &painter) const
{
    const Colours &c = Theme::instance().colours();
    const QFontMetrics metrics = painter.fontMetrics();
    const int line = metrics.height() + 4;
    int x = 4;
    const int y = height() - 2 * line;
    painter.setPen(c.muted);
    const QString caption = tr("Share:");
    painter.drawText(QRect(x, y, width() - x, line), Qt::AlignVCenter, caption);
    x += metrics.horizontalAdvance(caption) + 8;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const auto percent = [](double share) {
            return QLocale().toString(share * 100, 'g', 2) + QChar(0x2009) + QLocale().percent();
        };
        const QString text =
            i + 1 == steps.size() ? tr("≥ %1").arg(percent(steps[i])) : tr("< %1").arg(percent(steps[i + 1]));
        const int wide = swatch + 4 + metrics.horizontalAdvance(text);
        if (x + wide > width())
            break;
        painter.fillRect(QRect(x, y + (line - swatch) / 2, swatch, swatch), colourOf(steps[i]));
        painter.drawText(QRect(x + swatch + 4, y, wide, line), Qt::AlignVCenter, text);
        x += wide + 10;
    }
    painter.drawText(QRect(4, height() - line, width() - 8, line), Qt::AlignVCenter,
                     metrics.elidedText(besideText(), Qt::ElideRight, width() - 8));
}

void WorldMap::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    lay();
}

int WorldMap::rowAt(const QPointF &point) const
{
    const std::vector<WorldShape> &shapes = worldShapes();
    // Dots lie on what is around them.
    for (const bool dots : {true, false}) {
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            const Place &place = m_places[i];
            if (place.row < 0 || shapes[i].dot.has_value() != dots)
                continue;
            const QPointF away = point - place.centre;
            if (dots ? QPointF::dotProduct(away, away) <= dotReach * dotReach : place.outline.contains(point))
                return place.row;
        }
    }
    return -1;
}

qint64 WorldMap::partKey(int part) const
{
    return qint64(qHash(m_rows.at(std::size_t(part)).code));
}

int WorldMap::partOfKey(qint64 key) const
{
    const auto row =
        std::ranges::find_if(m_rows, [key](const Row &each) { return qint64(qHash(each.code)) == key; });
    return row == m_rows.end() ? -1 : int(row - m_rows.begin());
}

QString WorldMap::partText(int part) const
{
    const Row &row = m_rows.at(std::size_t(part));
    QStringList said{u"%1: %2"_s.arg(row.name, row.words)};
    if (row.chosen)
        said << tr("chosen in the filter");
    if (!m_onMap.at(std::size_t(part)))
        said << tr("not on the map");
    return said.join(u"; "_s);
}

QRect WorldMap::partRect(int part) const
{
    const auto place = std::ranges::find(m_places, part, &Place::row);
    return place == m_places.end() ? QRect() : place->outline.boundingRect().toAlignedRect();
}

void WorldMap::walkTo(int part)
{
    read(part);
    speakPart(this);
}

void WorldMap::openPart(int part)
{
    walkTo(part);
    Q_EMIT picked(current(), false);
}

void WorldMap::read(int row)
{
    if (m_read == row)
        return;
    m_read = row;
    update();
}

void WorldMap::mouseMoveEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position());
    read(row);
    setCursor(row < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    if (row < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPosition().toPoint(), m_rows[std::size_t(row)].tip.toHtmlEscaped(),
                           this);
}

void WorldMap::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (!hasFocus())
        read(-1);
}

void WorldMap::mouseReleaseEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position());
    if (event->button() == Qt::LeftButton && row >= 0)
        Q_EMIT picked(m_rows[std::size_t(row)].code, event->modifiers().testFlag(Qt::ControlModifier));
}

void WorldMap::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_rows.size()) - 1;
    // From one to the next in their rank, on the map or beside it.
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        walkTo(std::min(m_read + 1, last));
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
        walkTo(last < 0 ? -1 : std::max(m_read - 1, 0));
        break;
    case Qt::Key_Home:
        walkTo(std::min(0, last));
        break;
    case Qt::Key_End:
        walkTo(last);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_read >= 0)
            Q_EMIT picked(current(), event->modifiers().testFlag(Qt::ControlModifier));
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace tidemark::widgets
