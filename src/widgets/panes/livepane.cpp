// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panes/livepane.h"

#include "ui_livepane.h"

#include <numeric>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

LivePane::LivePane(QWidget *parent)
    : DataPane(tr("Live"), parent)
    , m_body(std::make_unique<Ui::LivePane>())
{
    m_body->setupUi(dataPage());
    m_body->figures->setSpacing(26);
    m_body->totalFigure->setCaption(tr("Events in 5 min"));
    m_body->rateFigure->setCaption(tr("Rate"));
    m_body->changeFigure->setCaption(tr("Change"));
    m_body->changeFigure->setToolTip(
        tr("Compared with the previous five minutes, over the same elapsed time."));
    const Formatter usual;
    m_body->totalFigure->setRoomFor(usual.count(888'888));
    m_body->rateFigure->setRoomFor(usual.rate(88.8));
    m_body->changeFigure->setRoomFor(usual.change(188, 100), tr("before: %1").arg(usual.count(888'888)));
    m_body->chart->setZoomable(false);
    m_body->legend->setNextInTabOrder(m_body->chart);
    connect(m_body->legend, &LegendBar::hiddenChanged, m_body->chart, &StackChart::setHidden);
    connect(m_body->legend, &LegendBar::highlighted, m_body->chart, &StackChart::setHighlighted);
    connect(m_body->legend, &LegendBar::picked, this, [this](int slot) {
        if (!m_data || slot == SeriesSlots::otherSlot)
            return;
        for (const Layer &layer : stackLayers(m_data->types, m_data->counts, seriesSlots())) {
            if (layer.slot == slot)
                Q_EMIT filterWanted(Dimension::Type, layer.name, true);
        }
    });
}

LivePane::~LivePane() = default;

void LivePane::mirrorData(const Pane &other)
{
    DataPane::mirrorData(other);
    m_body->legend->hideSlots(static_cast<const LivePane &>(other).m_body->legend->hiddenSlots());
}

QStringList LivePane::remarks() const
{
    QStringList texts;
    for (const Figure *figure : {m_body->totalFigure, m_body->rateFigure, m_body->changeFigure})
        texts << tr("%1: %2", "caption and value of a number").arg(figure->caption(), figure->value());
    return {texts.join(u" · "_s)};
}

void LivePane::emptyPage()
{
    m_body->legend->reset();
    for (Figure *figure : {m_body->totalFigure, m_body->rateFigure, m_body->changeFigure}) {
        figure->setValue({});
        figure->reset();
    }
}

void LivePane::setBand(bool band)
{
    DataPane::setBand(band);
    m_body->body->setDirection(band ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_body->body->setSpacing(band ? 18 : 6);
    m_body->legend->setVisible(!band);
    m_body->chart->setStrip(band);
    m_body->changeFigure->setRoomFor(Formatter().change(188, 100),
                                     band ? QString() : tr("before: %1").arg(Formatter().count(888'888)));
    for (Figure *figure : {m_body->totalFigure, m_body->rateFigure, m_body->changeFigure})
        figure->setInline(band);
    m_body->figures->setMaximumWidth(band ? m_body->figures->sizeHint().width() : QWIDGETSIZE_MAX);
}

TimeChart *LivePane::timeChart() const
{
    return m_body->chart;
}

Outlook LivePane::dataOutlook() const
{
    if (m_data->total() > 0)
        return Outlook::Data;
    if (!m_data->gone.empty())
        return Outlook::Expired;
    return m_data->previousTotal > 0 ? Outlook::Data : Outlook::NoEvents;
}

QString LivePane::sourceLabel() const
{
    return tr("Raw rows, last 5 min");
}

std::pair<QString, QString> LivePane::outlookWords(Outlook outlook) const
{
    if (outlook == Outlook::Expired)
        return {tr("Expired"),
                tr("Raw rows from %1 have expired and can no longer be counted. The other panes "
                   "show what the rollups keep.")
                    .arg(format().range(m_data->range))};
    if (!m_data->question.filter.isEmpty())
        return {m_data->question.dataset == Dataset::Events ? tr("No events") : tr("No requests"),
                tr("No rows match the filter in the ten minutes before %1.")
                    .arg(format().clockWithSeconds(m_data->serverTime))};
    return {
        m_data->question.dataset == Dataset::Events ? tr("No events") : tr("No requests"),
        tr("No rows in the ten minutes before %1. New rows appear here within two seconds of being stored.")
            .arg(format().clockWithSeconds(m_data->serverTime))};
}

void LivePane::paintData()
{
    const std::vector<Layer> layers = stackLayers(m_data->types, m_data->counts, seriesSlots());
    paintFigures();
    paintBins(layers);
}

void LivePane::paintFigures()
{
    const qint64 total = m_data->total();
    const bool events = m_data->question.dataset == Dataset::Events;
    m_body->totalFigure->setCaption(events ? tr("Events in 5 min") : tr("Requests in 5 min"));
    const bool whole = m_data->gone.empty();
    m_body->totalFigure->setValue(format().count(total, whole));
    // What has really passed: the last bin has only begun.
    const Instant end = std::min(m_data->range.to, m_data->serverTime);
    const double seconds = double((end - m_data->range.from).count()) / 1000;
    m_body->rateFigure->setValue(whole && seconds > 0 ? format().rate(double(total) / seconds) : u"–"_s);
    if (!whole) {
        m_body->changeFigure->setValue(u"–"_s);
        return;
    }
    if (m_data->previous != PreviousData::Whole) {
        m_body->changeFigure->setValue(u"–"_s,
                                       format().change(total, m_data->previousTotal, m_data->previous));
        return;
    }
    m_body->changeFigure->setValue(format().change(total, m_data->previousTotal),
                                   m_data->previousTotal > 0
                                       ? tr("before: %1").arg(format().count(m_data->previousTotal))
                                       : tr("before: nothing"));
}

void LivePane::paintBins(const std::vector<Layer> &layers)
{
    StackChart::Content content;
    content.granularity = Granularity::Minute;
    std::vector<LegendBar::Entry> entries;
    for (const Layer &layer : layers) {
        content.names << layerText(layer, m_data->question.dataset);
        entries.push_back(
            {layer.slot, content.names.back(), format().compact(double(layer.total)), partTexts(layer)});
    }
    const std::size_t bins = m_data->counts.empty() ? liveBins : m_data->counts.front().size();
    for (std::size_t i = 0; i < bins; ++i) {
        const Instant start = m_data->range.from + std::chrono::seconds(liveBinSeconds) * qint64(i);
        const Instant end = start + std::chrono::seconds(liveBinSeconds);
        BucketState state = end > m_data->serverTime ? BucketState::Open : BucketState::Complete;
        if (m_data->isGone(start))
            state = BucketState::Expired;
        content.buckets.push_back({start, end, state});
        content.bucketNames.push_back(format().clocks(start, end, true));
    }
    // Ticks that stand still while the data runs through: how long ago, not when.
    for (int minutes = 4; minutes > 0; --minutes)
        content.ticks.push_back(
            {m_data->range.to - std::chrono::minutes(minutes), tr("−%1 min").arg(minutes)});
    content.layers = layers;
    m_body->legend->setEntries(entries);
    m_body->chart->setContent(std::move(content), format());
}

QString LivePane::spoken() const
{
    std::vector<Bucket> buckets;
    std::vector<double> values;
    const std::size_t bins = m_data->counts.empty() ? 0 : m_data->counts.front().size();
    for (std::size_t i = 0; i < bins; ++i) {
        const Instant start = m_data->range.from + std::chrono::seconds(liveBinSeconds) * qint64(i);
        const bool gone = m_data->isGone(start);
        buckets.push_back({start, start + std::chrono::seconds(liveBinSeconds),
                           gone ? BucketState::Expired : BucketState::Complete});
        values.push_back(std::accumulate(
            m_data->counts.begin(), m_data->counts.end(), 0.0,
            [i](double sum, const std::vector<qint64> &type) { return sum + double(type[i]); }));
    }
    QString words =
        tr("Rows in five minutes: %1.").arg(format().count(m_data->total(), m_data->gone.empty()));
    for (const Layer &layer : stackLayers(m_data->types, m_data->counts, seriesSlots())) {
        words +=
            u' ' + tr("%1: %2.").arg(layerText(layer, m_data->question.dataset), format().count(layer.total));
    }
    return words + u' ' + spokenSummary(buckets, values, Granularity::Minute, format());
}

void LivePane::setStaleLook(bool stale)
{
    m_body->chart->setStale(stale);
    for (Figure *figure : {m_body->totalFigure, m_body->rateFigure, m_body->changeFigure})
        figure->setStale(stale);
}

} // namespace tidemark::widgets
