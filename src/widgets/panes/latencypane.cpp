// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panes/latencypane.h"

#include "models/latencytext.h"
#include "ui_latencypane.h"

#include <cmath>
#include <limits>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

namespace
{
constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
constexpr std::array drawnQuantiles{0.5, headlineQuantile, 0.99};
static_assert(drawnQuantiles.size() == SeriesSlots::quantileInks.size());
} // namespace

LatencyPane::LatencyPane(QWidget *parent)
    : RangePane(tr("Response times"), parent)
    , m_body(std::make_unique<Ui::LatencyPane>())
{
    m_body->setupUi(dataPage());
    connect(m_body->heatButton, &QToolButton::toggled, this, [this] { markDirty(); });
    connect(m_body->legend, &LegendBar::hiddenChanged, this, [this] { markDirty(); });
    m_body->legend->setNextInTabOrder(m_body->latencyChart);
}

LatencyPane::~LatencyPane() = default;

std::vector<HeadlineNumber> LatencyPane::headlineNumbers() const
{
    return headlineOf(m_data.get(), hasData() ? earlier() : nullptr, format());
}

TimeChart *LatencyPane::timeChart() const
{
    return m_body->latencyChart;
}

Outlook LatencyPane::dataOutlook() const
{
    return outlookOf(m_data->provenance, m_data->buckets,
                     double(m_data->range.total() + m_data->range.lacking()));
}

LatencyChart::Content LatencyPane::content() const
{
    LatencyChart::Content content;
    content.buckets = m_data->buckets;
    content.granularity = shownGranularity(m_data->question, m_data->provenance);
    content.seam = m_data->provenance.watermark;
    content.openLabel =
        format().openShare(m_data->buckets, content.granularity, m_data->provenance.serverTime);
    content.histograms = m_data->histograms;
    content.showsHeat = m_body->heatButton->isChecked();
    const QSet<int> hidden = m_body->legend->hiddenSlots();
    for (std::size_t line = 0; line < drawnQuantiles.size(); ++line) {
        const int slot = SeriesSlots::quantileInks.at(line);
        if (hidden.contains(slot))
            continue;
        LatencyChart::Line &drawn =
            content.lines.emplace_back(LatencyChart::Line{quantileName(drawnQuantiles.at(line)), slot, {}});
        for (const LatencyHistogram &histogram : m_data->histograms)
            drawn.values.push_back(histogram.quantile(drawnQuantiles.at(line)).value_or(unknown));
    }
    if (const auto *before = earlier()) {
        for (std::size_t i = 0; i < m_data->buckets.size(); ++i) {
            const std::optional<double> then = before->histograms.at(i).quantile(headlineQuantile);
            content.earlier.push_back(then.value_or(unknown));
            content.earlierTexts.push_back(comparedLines(m_data->buckets[i],
                                                         m_data->histograms.at(i).quantile(headlineQuantile),
                                                         before->beside.buckets.at(i), then, format()));
        }
    }
    return content;
}

void LatencyPane::paintLegend()
{
    std::vector<LegendBar::Entry> entries;
    for (std::size_t line = 0; line < drawnQuantiles.size(); ++line)
        entries.push_back({SeriesSlots::quantileInks.at(line), quantileName(drawnQuantiles.at(line)),
                           format().responseTime(*m_data->range.quantile(drawnQuantiles.at(line)))});
    m_body->legend->setEntries(entries);
}

void LatencyPane::mirrorData(const Pane &other)
{
    RangePane::mirrorData(other);
    const auto &same = static_cast<const LatencyPane &>(other);
    m_body->heatButton->setChecked(same.m_body->heatButton->isChecked());
    m_body->legend->hideSlots(same.m_body->legend->hiddenSlots());
}

std::pair<QString, QString> LatencyPane::missingWords() const
{
    if (m_data->range.total() > 0)
        return {};
    if (m_data->range.lacking() > 0)
        return {tr("Not recorded then"),
                tr("The requests of this range were rolled up before their response times were kept one by "
                   "one. \"Backfill\" adds them where raw rows are still there.")};
    return {tr("Response times are not recorded"),
            tr("No request in this range has a response time. Access logs in the common and combined "
               "formats do not record it.")};
}

void LatencyPane::paintData()
{
    if (const auto [title, text] = missingWords(); !title.isEmpty()) {
        m_body->missingTitle->setText(title);
        m_body->missingText->setText(text);
        m_body->charts->setCurrentWidget(m_body->missingPage);
        m_body->legend->setEntries({});
        return;
    }
    paintLegend();
    m_body->latencyChart->setContent(content(), format());
    m_body->latencyChart->setAlerts(
        alertsAbout({"response_p50"_L1, "response_p95"_L1, "response_p99"_L1}, alerts()));
    m_body->charts->setCurrentWidget(m_body->latencyChart);
}

QString LatencyPane::comparedWords() const
{
    return comparedText(*m_data, format());
}

QString LatencyPane::spoken() const
{
    std::vector<double> values;
    values.reserve(m_data->histograms.size());
    for (const LatencyHistogram &histogram : m_data->histograms)
        values.push_back(histogram.quantile(headlineQuantile).value_or(unknown));
    return latencyText(m_data->range, {}, format()) + u' ' +
           tr("The 95th percentile of each bucket, in milliseconds:") + u' ' +
           spokenSummary(m_data->buckets, values, shownGranularity(m_data->question, m_data->provenance),
                         format());
}

void LatencyPane::setStaleLook(bool stale)
{
    m_body->latencyChart->setStale(stale);
}

} // namespace tidemark::widgets
