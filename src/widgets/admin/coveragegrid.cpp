// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/admin/coveragegrid.h"

#include "widgets/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int tall = 17;
constexpr int narrowest = 8;
constexpr int widest = 64;
constexpr int labelWidth = 38;

struct Sign {
    QColor fill;
    QColor ink;
};

Sign signOf(CoverageLook look, const Theme &theme)
{
    const Colours &c = theme.colours();
    switch (look) {
    case CoverageLook::Complete:
        return {mixed(c.series[0], c.card, 0.8), c.card};
    case CoverageLook::RawExpired:
        return {mixed(c.series[0], c.card, 0.28), c.series[0]};
    case CoverageLook::Late:
        return {mixed(c.series[3], c.card, 0.85), c.dark ? c.window : c.text};
    case CoverageLook::Open:
        return {mixed(c.series[0], c.card, 0.55), c.series[0]};
    case CoverageLook::Waiting:
        return {c.series[1], c.dark ? c.window : c.text};
    case CoverageLook::Failed:
        return {c.danger, c.card};
    case CoverageLook::Expired:
        break;
    }
    return {c.hover, c.faint};
}

class CoverageDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QVariant look = index.data(CoverageModel::LookRole);
        if (!look.isValid())
            return;
        paintCoverage(painter, option.rect.adjusted(0, 0, -1, -1), CoverageLook(look.toInt()));
        const Colours &c = Theme::instance().colours();
        const bool focused = option.state.testFlag(QStyle::State_HasFocus);
        if (!focused && !option.state.testFlag(QStyle::State_Selected))
            return;
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(focused ? c.text : c.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
};

/// Names every n-th column, over the width of n: a quarter hour alone has no room for "14:15".
class Ruler final : public QHeaderView
{
public:
    Ruler(const CoverageModel *model, QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
        , m_coverage(model)
    {
        setSectionResizeMode(QHeaderView::Fixed);
        setMinimumSectionSize(narrowest);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const std::vector<int> steps = m_coverage->labelSteps();
        const auto roomy = std::ranges::find_if(
            steps, [&](int step) { return step * rect.width() >= labelWidth || step == steps.back(); });
        const int step = *roomy;
        if (!m_coverage->isLabelled(section, step))
            return;
        const Colours &c = Theme::instance().colours();
        painter->setPen(c.muted);
        painter->setFont(Theme::instance().numberFont(-1));
        painter->drawText(QRect(rect.left() + 1, rect.top(), step * rect.width(), rect.height()),
                          Qt::AlignLeft | Qt::AlignVCenter,
                          m_coverage->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString());
    }

private:
    const CoverageModel *m_coverage;
};
} // namespace

void paintCoverage(QPainter *painter, const QRect &area, CoverageLook look)
{
    const Theme &theme = Theme::instance();
    const Sign sign = signOf(look, theme);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(area, sign.fill);
    painter->setPen(QPen(sign.ink, 1.4));
    const QPointF middle = QRectF(area).center();
    const double reach = std::min(area.width(), area.height()) / 2.0 - 2.5;
    const auto line = [&](double x1, double y1, double x2, double y2) {
        painter->drawLine(middle + QPointF(x1, y1) * reach, middle + QPointF(x2, y2) * reach);
    };
    switch (look) {
    case CoverageLook::Complete:
        painter->setPen(Qt::NoPen);
        painter->setBrush(sign.ink);
        painter->drawEllipse(middle, 1.1, 1.1);
        break;
    case CoverageLook::RawExpired:
        line(-0.7, 0, 0.7, 0);
        break;
    case CoverageLook::Late:
        line(-0.8, 0, 0.8, 0);
        line(0, -0.8, 0, 0.8);
        break;
    case CoverageLook::Open:
        painter->fillRect(area, theme.openHatch());
        break;
    case CoverageLook::Waiting:
        painter->setPen(Qt::NoPen);
        painter->setBrush(sign.ink);
        for (const int dot : {-1, 0, 1})
            painter->drawEllipse(middle + QPointF(dot * std::max(2.2, reach * 0.75), 0), 1.1, 1.1);
        break;
    case CoverageLook::Failed:
        line(-0.7, -0.7, 0.7, 0.7);
        line(-0.7, 0.7, 0.7, -0.7);
        break;
    case CoverageLook::Expired:
        line(-0.7, 0.7, 0.7, -0.7);
        break;
    }
    painter->restore();
}

CoverageGrid::CoverageGrid(QWidget *parent)
    : QTableView(parent)
{
    setLayoutDirection(Qt::LeftToRight); // as in the charts, time runs to the right in every language
    setItemDelegate(new CoverageDelegate(this));
    setProperty("cells", true);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    connect(&Theme::instance(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void CoverageGrid::setCoverageModel(CoverageModel *model)
{
    m_model = model;
    setHorizontalHeader(new Ruler(model, this));
    setModel(model);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(tall);
    verticalHeader()->setDefaultSectionSize(tall);
    verticalHeader()->setHighlightSections(false);
    horizontalHeader()->setHighlightSections(false);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &CoverageGrid::selectedChanged);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &CoverageGrid::selectedChanged);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        fit();
        Q_EMIT selectedChanged();
    });
    connect(model, &QAbstractItemModel::dataChanged, this, &CoverageGrid::selectedChanged);
}

std::optional<CoverageGrid::Selected> CoverageGrid::selected() const
{
    Selected selected;
    // The corners alone would miss a row that ends before its last column.
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            for (int column = range.left(); column <= range.right(); ++column) {
                const CoverageBucket *bucket = m_model->bucketAt(row, column);
                if (!bucket)
                    continue;
                TimeRange &span = selected.span;
                span.from =
                    selected.buckets > 0 ? std::min(span.from, bucket->bucket.from) : bucket->bucket.from;
                span.to = selected.buckets > 0 ? std::max(span.to, bucket->bucket.to) : bucket->bucket.to;
                ++selected.buckets;
            }
        }
    }
    return selected.buckets > 0 ? std::optional(selected) : std::nullopt;
}

void CoverageGrid::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void CoverageGrid::fit()
{
    const int columns = m_model ? m_model->columnCount() : 0;
    if (columns > 0)
        horizontalHeader()->setDefaultSectionSize(
            std::clamp(viewport()->width() / columns, narrowest, widest));
}

} // namespace tidemark::widgets
