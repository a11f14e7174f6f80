// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sheet.h"
#include "widgets/panes/headline.h"
#include "widgets/panes/pane.h"
#include "widgets/report/report.h"

#include <QFont>
#include <QPaintDevice>

#include <functional>
#include <vector>

class QPainter;

namespace tidemark::widgets
{

/// Sets the parts of a report one below the other, on as many pages as they need. All lengths are pixels of
/// the device, which has the screen's resolution: charts are drawn as large as in a window.
class PagePainter
{
public:
    /// size: of a page without its margins.
    PagePainter(const QPaintDevice *device, const QSizeF &size, ReportHead head);

    void addHead(const std::vector<Headline::Entry> &numbers);
    /// The panes' charts have to be there until all is painted.
    void addPane(const Pane &pane, double chartHeight);

    /// nextPage: begins another one; not called before the first.
    void paint(QPainter &painter, const std::function<void()> &nextPage) const;

private:
    /// What is never torn apart.
    struct Block {
        double height = 0;
        std::function<void(QPainter &, double top)> paint;
        bool goesOn = false;                                 ///< stands on the page of the next one
        std::function<void(QPainter &, double top)> again{}; ///< painted first where it begins a page
        double againHeight = 0;
    };
    struct Line {
        QString text;
        QFont font;
        QColor ink;
    };

    void add(double height, std::function<void(QPainter &, double)> paint, bool goesOn = false);
    void addSpace(double height);
    void addText(const Line &line, bool goesOn = false);
    void addNumbers(const std::vector<Headline::Entry> &numbers);
    void addLegend(const std::vector<LegendBar::Entry> &legend);
    void addChart(TimeChart *chart, double height);
    void addTable(const Sheet &sheet);
    [[nodiscard]] std::vector<std::vector<std::size_t>> pages() const;
    void paintFrame(QPainter &painter, std::size_t page, std::size_t count) const;
    void paintLine(QPainter &painter, const QRectF &place, const Line &line) const;
    [[nodiscard]] double heightOf(const Line &line, double width) const;
    [[nodiscard]] double widthOf(const QString &text, const QFont &font) const;
    [[nodiscard]] double lineHeight(const QFont &font) const;

    const QPaintDevice *m_device;
    QSizeF m_size;
    ReportHead m_head;
    Formatter m_format;
    std::vector<Block> m_blocks;
};

} // namespace tidemark::widgets
