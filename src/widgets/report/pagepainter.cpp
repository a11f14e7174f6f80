// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/report/pagepainter.h"

#include "models/filtertext.h"
#include "models/plaintext.h"
#include "widgets/charts/timechart.h"
#include "widgets/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

namespace
{
constexpr double footHeight = 26;
constexpr double runningHeight = 26; ///< of what stands above the pages after the first
constexpr double gap = 6;
constexpr double paneGap = 20;
constexpr double swatchLength = 10;
constexpr double cellPadding = 8;
constexpr double leastNameColumn = 90;
constexpr int mostNumbersInARow = 3;

const Colours &ink()
{
    return Theme::instance().colours();
}

QFont usual(double points = 0, QFont::Weight weight = QFont::Normal)
{
    return Theme::instance().font(points, weight);
}

/// Between words; inside of one that is wider than a line.
int wrapping(const QString &text, const QFontMetricsF &metrics, double width)
{
    const QStringList words = text.split(u' ');
    const bool isLong = std::ranges::any_of(
        words, [&](const QString &word) { return metrics.horizontalAdvance(word) > width; });
    return int(Qt::AlignLeft | Qt::AlignTop) | (isLong ? Qt::TextWrapAnywhere : Qt::TextWordWrap);
}

QTimeZone zoneOf(const ReportHead &head)
{
    return zoneNamed(head.context.zone).value_or(QTimeZone::utc());
}
} // namespace

PagePainter::PagePainter(const QPaintDevice *device, const QSizeF &size, ReportHead head)
    : m_device(device)
    , m_size(size)
    , m_head(std::move(head))
    , m_format(QLocale(), zoneOf(m_head))
{
}

double PagePainter::widthOf(const QString &text, const QFont &font) const
{
    return QFontMetricsF(font, m_device).horizontalAdvance(text);
}

double PagePainter::lineHeight(const QFont &font) const
{
    return std::ceil(QFontMetricsF(font, m_device).height());
}

double PagePainter::heightOf(const Line &line, double width) const
{
    constexpr double ample = 1e6;
    const QFontMetricsF metrics(line.font, m_device);
    return std::ceil(
        metrics.boundingRect(QRectF(0, 0, width, ample), wrapping(line.text, metrics, width), line.text)
            .height());
}

void PagePainter::paintLine(QPainter &painter, const QRectF &place, const Line &line) const
{
    painter.setFont(line.font);
    painter.setPen(line.ink);
    painter.drawText(place, wrapping(line.text, QFontMetricsF(line.font, m_device), place.width()),
                     line.text);
}

void PagePainter::add(double height, std::function<void(QPainter &, double)> paint, bool goesOn)
{
    m_blocks.push_back({height, std::move(paint), goesOn});
}

void PagePainter::addSpace(double height)
{
    add(height, {});
}

void PagePainter::addText(const Line &line, bool goesOn)
{
    if (line.text.isEmpty())
        return;
    const double height = heightOf(line, m_size.width());
    add(
        height + 2,
        [this, line, height](QPainter &painter, double top) {
            paintLine(painter, QRectF(0, top, m_size.width(), height), line);
        },
        goesOn);
}

void PagePainter::addHead(const std::vector<Headline::Entry> &numbers)
{
    addText({m_head.title, usual(8, QFont::DemiBold), ink().text});
    addText({m_head.subject, usual(0.5), ink().text});
    for (const QString &remark : m_head.remarks)
        addText({remark, usual(0.5), ink().muted});
    addSpace(gap);
    add(1, [this](QPainter &painter, double top) {
        painter.fillRect(QRectF(0, top, m_size.width(), 1), ink().border);
    });
    addSpace(gap * 2);
    addNumbers(numbers);
}

void PagePainter::addNumbers(const std::vector<Headline::Entry> &numbers)
{
    if (numbers.empty())
        return;
    const auto count = int(numbers.size());
    const int columns = count <= mostNumbersInARow + 1 ? count : mostNumbersInARow;
    const double width = (m_size.width() - (columns - 1) * gap * 2) / columns;
    for (int first = 0; first < count; first += columns) {
        std::vector<std::vector<Line>> row;
        double height = 0;
        for (int i = first; i < std::min(count, first + columns); ++i) {
            const HeadlineNumber &number = numbers[std::size_t(i)].number;
            const QString value = number.value.isEmpty() ? u"–"_s : number.value;
            row.push_back({{number.caption, usual(-0.5), ink().muted},
                           {value, Theme::instance().numberFont(6, QFont::DemiBold),
                            number.isBad ? ink().danger : ink().text},
                           {number.note, usual(-0.5), ink().muted}});
            double sum = 0;
            for (const Line &line : row.back())
                sum += line.text.isEmpty() ? 0 : heightOf(line, width);
            height = std::max(height, sum);
        }
        add(height + gap * 2, [this, row, width](QPainter &painter, double top) {
            double left = 0;
            for (const std::vector<Line> &lines : row) {
                double y = top;
                for (const Line &line : lines) {
                    if (line.text.isEmpty())
                        continue;
                    const double high = heightOf(line, width);
                    paintLine(painter, QRectF(left, y, width, high), line);
                    y += high;
                }
                left += width + gap * 2;
            }
        });
    }
}

void PagePainter::addPane(const Pane &pane, double chartHeight)
{
    const Pane::Excerpt excerpt = pane.excerpt();
    addSpace(paneGap);
    QStringList source{excerpt.source};
    if (const std::optional<Taken> &taken = pane.taken())
        source << Pane::tr("as of %1").arg(m_format.dateTime(taken->at()))
               << m_format.age(std::max(Milliseconds(0), m_head.made - taken->at()));
    source.removeAll(QString());
    addText({excerpt.title, usual(2, QFont::DemiBold), ink().text}, true);
    addText({source.join(u" · "_s), usual(-1), ink().muted}, true);
    for (const QString &warning : excerpt.warnings)
        addText({warning, usual(-0.5), ink().warning}, true);
    for (const QString &remark : excerpt.remarks)
        addText({remark, usual(-0.5), ink().muted}, true);
    addText({excerpt.heading, usual(0, QFont::DemiBold), ink().text}, true);
    addText({excerpt.text, usual(), excerpt.heading.isEmpty() ? ink().danger : ink().muted});
    if (!excerpt.legend.empty() && excerpt.chart)
        addLegend(excerpt.legend);
    if (excerpt.chart)
        addChart(excerpt.chart, chartHeight);
    if (!excerpt.sheet.columns.empty())
        addTable(excerpt.sheet);
}

void PagePainter::addLegend(const std::vector<LegendBar::Entry> &legend)
{
    struct Chip {
        LegendBar::Entry entry;
        QPointF at;
        double nameWidth = 0;
    };
    const QFont font = usual(-0.5);
    const double line = lineHeight(font) + 2;
    std::vector<Chip> chips;
    double x = 0;
    double y = gap / 2;
    for (const LegendBar::Entry &entry : legend) {
        const double room = m_size.width() - swatchLength - gap - widthOf(u"  "_s + entry.value, font);
        const QString name = QFontMetricsF(font, m_device).elidedText(entry.name, Qt::ElideRight, room);
        const double nameWidth = widthOf(name, font);
        const double width = swatchLength + gap + nameWidth + gap + widthOf(entry.value, font) + gap * 2;
        if (x > 0 && x + width > m_size.width()) {
            x = 0;
            y += line;
        }
        chips.push_back({{entry.slot, name, entry.value}, {x, y}, nameWidth});
        x += width;
    }
    add(
        y + line + gap / 2,
        [this, chips, font, line](QPainter &painter, double top) {
            painter.setFont(font);
            for (const Chip &chip : chips) {
                const double left = chip.at.x();
                const double y0 = top + chip.at.y();
                const QRectF box(left, y0 + (line - swatchLength) / 2, swatchLength, swatchLength);
                painter.fillRect(box, Theme::instance().seriesColour(chip.entry.slot));
                painter.fillRect(box, Theme::instance().seriesTexture(chip.entry.slot));
                painter.setPen(ink().text);
                painter.drawText(QRectF(left + swatchLength + gap, y0, m_size.width(), line),
                                 Qt::AlignLeft | Qt::AlignVCenter, chip.entry.name);
                painter.setPen(ink().muted);
                painter.drawText(
                    QRectF(left + swatchLength + gap * 2 + chip.nameWidth, y0, m_size.width(), line),
                    Qt::AlignLeft | Qt::AlignVCenter, chip.entry.value);
            }
        },
        true);
}

void PagePainter::addChart(TimeChart *chart, double height)
{
    add(height, [this, chart, height](QPainter &painter, double top) {
        const QSize size(int(m_size.width()), int(height));
        chart->setStrip(false);
        chart->setMinimumSize(1, 1);
        chart->resize(size);
        chart->render(&painter, QRectF(QPointF(0, top), QSizeF(size)), QRect(QPoint(), size),
                      Qt::IgnoreAspectRatio);
    });
}

void PagePainter::addTable(const Sheet &sheet)
{
    const QFont font = usual(-0.5);
    const QFont titleFont = usual(-1, QFont::DemiBold);
    const double line = lineHeight(font) + 6;
    std::vector<std::size_t> shown; // columns with text
    for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
        const bool isText = std::ranges::any_of(
            sheet.rows, [i](const std::vector<SheetCell> &row) { return !row.at(i).text.isEmpty(); });
        if (sheet.columns[i].shown && isText)
            shown.push_back(i);
    }
    if (shown.empty())
        return;
    std::vector<double> widths;
    for (const std::size_t column : shown) {
        double width = widthOf(sheet.columns[column].title, titleFont);
        for (const std::vector<SheetCell> &row : sheet.rows)
            width = std::max(width, widthOf(row.at(column).text, font));
        widths.push_back(std::ceil(width) + cellPadding * 2);
    }
    // The names have what the others leave; where that is too little, all give way.
    const double others = std::accumulate(widths.begin() + 1, widths.end(), 0.0);
    widths.front() = m_size.width() - others;
    if (widths.front() < leastNameColumn) {
        const double factor = (m_size.width() - leastNameColumn) / others;
        std::for_each(widths.begin() + 1, widths.end(), [factor](double &width) { width *= factor; });
        widths.front() = leastNameColumn;
    }
    const auto paintCells = [this, widths, line](QPainter &painter, double top, const QStringList &texts,
                                                 const std::vector<bool> &toTheRight) {
        double left = 0;
        const QFontMetricsF metrics(painter.font(), m_device);
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const QRectF cell(left + cellPadding, top, widths[i] - cellPadding * 2, line);
            painter.drawText(cell, (toTheRight[i] ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                             metrics.elidedText(texts.at(qsizetype(i)), Qt::ElideRight, cell.width() + 1));
            left += widths[i];
        }
    };
    std::vector<bool> toTheRight;
    QStringList titles;
    for (const std::size_t column : shown) {
        toTheRight.push_back(sheet.columns[column].numeric);
        titles << sheet.columns[column].title;
    }
    const auto paintTitles = [this, paintCells, titles, toTheRight, titleFont, line](QPainter &painter,
                                                                                     double top) {
        painter.setFont(titleFont);
        painter.setPen(ink().muted);
        paintCells(painter, top, titles, toTheRight);
        painter.fillRect(QRectF(0, top + line - 1, m_size.width(), 1), ink().border);
    };
    add(line, paintTitles, true);
    for (const std::vector<SheetCell> &row : sheet.rows) {
        QStringList texts;
        for (const std::size_t column : shown)
            texts << row.at(column).text;
        const SheetCell &name = row.at(shown.front());
        Block block;
        block.height = line;
        block.paint = [=, this](QPainter &painter, double top) {
            if (name.bar > 0)
                painter.fillRect(QRectF(0, top + 2, widths.front() * std::min(1.0, name.bar), line - 4),
                                 ink().accentSoft);
            painter.setFont(font);
            painter.setPen(name.alert ? ink().danger : ink().text);
            paintCells(painter, top, texts, toTheRight);
        };
        block.again = paintTitles;
        block.againHeight = line;
        m_blocks.push_back(std::move(block));
    }
}

/// The blocks of each page.
std::vector<std::vector<std::size_t>> PagePainter::pages() const
{
    std::vector<std::vector<std::size_t>> pages{{}};
    double used = 0;
    const auto room = [&] { return m_size.height() - footHeight - (pages.size() > 1 ? runningHeight : 0); };
    for (std::size_t i = 0; i < m_blocks.size();) {
        std::size_t end = i + 1;
        double needed = m_blocks[i].height;
        while (m_blocks[end - 1].goesOn && end < m_blocks.size())
            needed += m_blocks[end++].height;
        if (used > 0 && used + needed > room()) {
            pages.emplace_back();
            used = m_blocks[i].againHeight;
        }
        // No page begins with a gap.
        if (!m_blocks[i].paint && pages.back().empty()) {
            i = end;
            continue;
        }
        for (; i < end; ++i)
            pages.back().push_back(i);
        used += needed;
    }
    if (pages.size() > 1 && pages.back().empty())
        pages.pop_back();
    return pages;
}

void PagePainter::paintFrame(QPainter &painter, std::size_t page, std::size_t count) const
{
    painter.setFont(usual(-1.5));
    painter.setPen(ink().muted);
    const QRectF foot(0, m_size.height() - footHeight, m_size.width(), footHeight);
    const QString number = Pane::tr("Page %1 of %2").arg(page + 1).arg(count);
    QStringList made{u"Tidemark"_s, m_head.server,
                     Pane::tr("made on %1").arg(m_format.dateTime(m_head.made))};
    made.removeAll(QString());
    const QFontMetricsF metrics(painter.font(), m_device);
    const double room = m_size.width() - metrics.horizontalAdvance(number) - gap * 4;
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom,
                     metrics.elidedText(made.join(u" · "_s), Qt::ElideMiddle, room));
    painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom, number);
    if (page > 0) {
        // Range and zone are needed more than all of a long name.
        const QString subject = u" · "_s + m_head.subject;
        const double left = std::max(m_size.width() / 4, m_size.width() - metrics.horizontalAdvance(subject));
        const QString running = metrics.elidedText(m_head.title, Qt::ElideRight, left) + subject;
        painter.drawText(QRectF(0, 0, m_size.width(), runningHeight), Qt::AlignLeft | Qt::AlignTop,
                         metrics.elidedText(running, Qt::ElideRight, m_size.width()));
    }
}

void PagePainter::paint(QPainter &painter, const std::function<void()> &nextPage) const
{
    const std::vector<std::vector<std::size_t>> all = pages();
    for (std::size_t page = 0; page < all.size(); ++page) {
        if (page > 0)
            nextPage();
        paintFrame(painter, page, all.size());
        double top = page > 0 ? runningHeight : 0;
        for (const std::size_t i : all[page]) {
            const Block &block = m_blocks[i];
            if (i == all[page].front() && block.again && page > 0) {
                painter.save();
                block.again(painter, top);
                painter.restore();
                top += block.againHeight;
            }
            if (block.paint) {
                painter.save();
                block.paint(painter, top);
                painter.restore();
            }
            top += block.height;
        }
    }
}

} // namespace tidemark::widgets
