// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panes/trendpane.h"

#include "models/filtertext.h"
#include "ui_trendpane.h"

#include <algorithm>
#include <utility>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

TrendPane::TrendPane(QWidget *parent)
    : RangePane(tr("Trend"), parent)
    , m_body(std::make_unique<Ui::TrendPane>())
{
    m_body->setupUi(dataPage());
    m_body->legend->setNextInTabOrder(m_body->chart);
    connect(m_body->legend, &LegendBar::hiddenChanged, m_body->chart, &StackChart::setHidden);
    connect(m_body->legend, &LegendBar::highlighted, m_body->chart, &StackChart::setHighlighted);
    connect(m_body->legend, &LegendBar::picked, this, &TrendPane::pick);
    m_countrySlots.resetForCountries();
}

TrendPane::~TrendPane() = default;

void TrendPane::mirrorData(const Pane &other)
{
    RangePane::mirrorData(other);
    const auto &same = static_cast<const TrendPane &>(other);
    m_countrySlots = same.m_countrySlots;
    m_picked = same.m_picked;
    m_body->legend->hideSlots(same.m_body->legend->hiddenSlots());
}

void TrendPane::emptyPage()
{
    m_body->legend->reset();
    m_countrySlots.resetForCountries();
}

bool TrendPane::isByCountry() const
{
    return splitOf(m_data->question) == Dimension::Country;
}

SeriesSlots &TrendPane::slotsOfSplit() const
{
    return isByCountry() ? m_countrySlots : seriesSlots();
}

QString TrendPane::nameOf(const Layer &layer) const
{
    return isByCountry() ? seriesText(layer.name, m_data->question)
                         : layerText(layer, m_data->question.dataset);
}

void TrendPane::pick(int slot)
{
    // What gathers several series is none that could be chosen.
    if (!m_data || slot == SeriesSlots::otherSlot)
        return;
    for (const Layer &layer : stackLayers(m_data->types, m_data->counts, slotsOfSplit())) {
        if (layer.slot == slot)
            Q_EMIT filterWanted(splitOf(m_data->question), layer.name, true);
    }
}

TimeChart *TrendPane::timeChart() const
{
    return m_body->chart;
}

Outlook TrendPane::dataOutlook() const
{
    return outlookOf(m_data->provenance, m_data->buckets, double(m_data->total()));
}

void TrendPane::paintData()
{
    const Granularity granularity = shownGranularity(m_data->question, m_data->provenance);
    const QString wanted = isByCountry() ? tr("Trend by country") : tr("Trend");
    if (title() != wanted)
        setTitle(wanted);
    StackChart::Content content;
    content.buckets = m_data->buckets;
    content.granularity = granularity;
    content.layers = stackLayers(m_data->types, m_data->counts, slotsOfSplit());
    const auto *before = earlier();
    if (before) {
        content.earlierLayers = stackLayers(before->types, before->counts, std::as_const(slotsOfSplit()));
        content.earlierBuckets = before->beside.buckets;
    }
    std::vector<LegendBar::Entry> entries;
    const QStringList changed = changes(content.layers);
    for (const Layer &layer : content.layers) {
        content.names << nameOf(layer);
        const QString total = format().compact(double(layer.total));
        entries.push_back({layer.slot, content.names.back(),
                           (m_data->provenance.isWhole() ? total : format().atLeast(total)) +
                               changed.value(qsizetype(entries.size())),
                           isByCountry() ? LegendChip::Parts() : partTexts(layer)});
    }
    content.seam = m_data->provenance.watermark;
    if (content.seam)
        content.seamLabel =
            tr("rolled up to %1").arg(format().shortTime(*content.seam, m_data->provenance.serverTime));
    content.openLabel = format().openShare(m_data->buckets, granularity, m_data->provenance.serverTime);
    if (m_picked == "rate"_L1 && isMain()) {
        content.level = averagePerBucket(*m_data);
        if (content.level)
            content.levelLabel =
                tr("average %1 per %2").arg(format().compact(*content.level), granularityText(granularity));
    }
    m_body->legend->setEntries(entries);
    m_body->chart->setContent(std::move(content), format());
    // This chart is looked at first: it has the times at which any rule fired.
    m_body->chart->setAlerts(withLinesOf({"events"_L1, "requests"_L1}, alerts()));
}

QStringList TrendPane::changes(const std::vector<Layer> &layers) const
{
    const auto *before = earlier();
    if (!before)
        return {};
    // Each type has one number now and one then; the layers gather them as they do the buckets.
    std::vector<std::vector<qint64>> now;
    for (std::size_t type = 0; type < m_data->counts.size(); ++type)
        now.push_back({m_data->totalWithin(before->beside.period.passed, type)});
    std::vector<std::vector<qint64>> then;
    for (const qint64 total : before->totals)
        then.push_back({total});
    const auto totalOf = [](const std::vector<Layer> &gathered, int slot) {
        const auto layer = std::ranges::find(gathered, slot, &Layer::slot);
        return layer == gathered.end() ? qint64{0} : layer->total;
    };
    const std::vector<Layer> nowLayers = stackLayers(m_data->types, now, std::as_const(slotsOfSplit()));
    const std::vector<Layer> thenLayers = stackLayers(before->types, then, std::as_const(slotsOfSplit()));
    QStringList texts;
    for (const Layer &layer : layers) {
        const QString change = changeOf(totalOf(nowLayers, layer.slot), totalOf(thenLayers, layer.slot),
                                        before->beside, m_data->provenance.isWhole(), format());
        texts << (change.isEmpty() ? change : u"  "_s + change);
    }
    return texts;
}

std::vector<HeadlineNumber> TrendPane::headlineNumbers() const
{
    return headlineOf(m_data.get(), hasData() ? earlier() : nullptr, dataset(), format());
}

void TrendPane::pickHeadline(const QString &key)
{
    m_picked = key;
    markDirty();
}

QString TrendPane::comparedWords() const
{
    return comparedText(*m_data, !showsTable(), format());
}

QString TrendPane::spoken() const
{
    std::vector<double> values(m_data->buckets.size());
    for (const std::vector<qint64> &type : m_data->counts) {
        for (std::size_t i = 0; i < values.size() && i < type.size(); ++i)
            values[i] += double(type[i]);
    }
    const bool whole = m_data->provenance.isWhole();
    const Granularity shown = shownGranularity(m_data->question, m_data->provenance);
    QString words = tr("%1 per %2: %3 in total.")
                        .arg(datasetText(m_data->question.dataset), granularityText(shown),
                             format().count(m_data->total(), whole));
    for (const Layer &layer : stackLayers(m_data->types, m_data->counts, slotsOfSplit())) {
        words += u' ' + tr("%1: %2.").arg(nameOf(layer), format().count(layer.total, whole));
    }
    return words + u' ' + spokenSummary(m_data->buckets, values, shown, format());
}

void TrendPane::setStaleLook(bool stale)
{
    m_body->chart->setStale(stale);
}

} // namespace tidemark::widgets
