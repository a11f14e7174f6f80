// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/admin/coveragelegend.h"

#include "widgets/admin/coveragegrid.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int cellSize = 14;
constexpr int cellGap = 6;
constexpr int between = 16;
} // namespace

CoverageLegend::CoverageLegend(QWidget *parent)
    : QWidget(parent)
{
    for (const CoverageLook look : coverageLooks) {
        const Entry entry{new QLabel(this), new QLabel(this)};
        entry.words->setTextFormat(Qt::PlainText);
        entry.words->setProperty("role", u"muted"_s);
        for (QLabel *label : {entry.swatch, entry.words})
            label->setToolTip(coverageLookMeaning(look).toHtmlEscaped());
        m_entries.push_back(entry);
    }
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Theme::instance(), &Theme::changed, this, &CoverageLegend::dress);
    dress();
    setCounts({}, Formatter());
}

void CoverageLegend::dress()
{
    const qreal ratio = devicePixelRatioF();
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        QPixmap picture(QSize(cellSize, cellSize) * ratio);
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paintCoverage(&painter, QRect(0, 0, cellSize, cellSize), coverageLooks.at(i));
        painter.end();
        m_entries[i].swatch->setPixmap(picture);
    }
}

void CoverageLegend::setCounts(const CoverageModel &model, const Formatter &format)
{
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        m_entries[i].words->setText(coverageLookText(coverageLooks.at(i)) + u' ' +
                                    format.count(model.count(coverageLooks.at(i))));
    arrange(width(), true);
    updateGeometry();
}

void CoverageLegend::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), true);
}

int CoverageLegend::arrange(int width, bool apply) const
{
    int x = 0;
    int y = 0;
    int height = 0;
    for (const Entry &entry : m_entries) {
        const QSize words = entry.words->sizeHint();
        const int line = std::max(words.height(), cellSize) + 2;
        const int taken = cellSize + cellGap + words.width();
        if (x > 0 && x + taken > width) {
            x = 0;
            y += line;
        }
        if (apply) {
            entry.swatch->setGeometry(x, y + (line - cellSize) / 2, cellSize, cellSize);
            entry.words->setGeometry(x + cellSize + cellGap, y, words.width(), line);
        }
        x += taken + between;
        height = y + line;
    }
    return height;
}

} // namespace tidemark::widgets
