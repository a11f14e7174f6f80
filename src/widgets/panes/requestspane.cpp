// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panes/requestspane.h"

#include "core/errortext.h"
#include "ui_requestspane.h"

#include <cmath>
#include <limits>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

namespace
{
double shareOf(qint64 count, const RequestFigures &figures)
{
    return figures.requests > 0 ? double(count) / double(figures.requests) : 0;
}

/// [class][bucket] of those status classes.
std::vector<std::vector<qint64>> countsOf(const std::vector<RequestFigures> &figures, std::size_t first,
                                          std::size_t end)
{
    std::vector<std::vector<qint64>> counts;
    for (std::size_t i = first; i < end; ++i) {
        std::vector<qint64> &values = counts.emplace_back();
        for (const RequestFigures &bucket : figures)
            values.push_back(bucket.byClass().at(i));
    }
    return counts;
}
} // namespace

RequestsPane::RequestsPane(QWidget *parent)
    : RangePane(tr("Requests"), parent)
    , m_body(std::make_unique<Ui::RequestsPane>())
{
    m_body->setupUi(dataPage());
    m_body->requestsFigure->setCaption(tr("Requests"));
    m_body->successFigure->setCaption(tr("Success (2xx)"));
    m_body->redirectsFigure->setCaption(tr("Redirects (3xx)"));
    m_body->errorsFigure->setCaption(tr("Errors (4xx, 5xx)"));
    m_body->responseFigure->setCaption(tr("Avg. response"));
    m_body->addressesFigure->setCaption(tr("Addresses"));
    const Formatter usual;
    m_body->figures->setSpacing(2); // their insets keep them apart
    for (Figure *figure : {m_body->requestsFigure, m_body->successFigure})
        figure->setRoomFor(usual.count(888'888));
    for (Figure *figure : {m_body->redirectsFigure, m_body->errorsFigure})
        figure->setRoomFor(usual.count(88'888));
    m_body->responseFigure->setRoomFor(usual.responseTime(888));
    m_body->addressesFigure->setRoomFor(usual.count(888'888));
    for (const MetricFigure &entry : metricFigures()) {
        entry.figure->setSelectable(true);
        connect(entry.figure, &Figure::picked, this, [this, metric = entry.metric] { pick(metric); });
    }
    m_body->addressesFigure->setInset(true);
    pick(m_metric);
}

RequestsPane::~RequestsPane() = default;

std::array<RequestsPane::MetricFigure, 5> RequestsPane::metricFigures() const
{
    return {{{Metric::Requests, m_body->requestsFigure},
             {Metric::Success, m_body->successFigure},
             {Metric::Redirects, m_body->redirectsFigure},
             {Metric::Errors, m_body->errorsFigure},
             {Metric::Response, m_body->responseFigure}}};
}

void RequestsPane::pick(Metric metric)
{
    m_metric = metric;
    for (const MetricFigure &entry : metricFigures())
        entry.figure->setSelected(entry.metric == metric);
    markDirty();
}

void RequestsPane::take(const HistoryAnswer &answer, const Taken &taken)
{
    RangePane::take(answer, taken);
    if (isOf(answer.question.dataset))
        takeAddresses(answer.uniques, taken);
}

void RequestsPane::takeAddresses(const Part<UniqueSeries> &answer, const Taken &taken)
{
    if (!answer) {
        if (m_addressesReception.takeError(answer.error()))
            markDirty();
    } else if (m_addressesReception.takeData(taken)) {
        m_addresses = answer.value();
        markDirty();
    }
}

void RequestsPane::emptyPage()
{
    m_addresses.reset();
    m_addressesReception.clear();
    for (Figure *figure : {m_body->requestsFigure, m_body->successFigure, m_body->redirectsFigure,
                           m_body->errorsFigure, m_body->responseFigure, m_body->addressesFigure}) {
        figure->setValue({});
        figure->reset();
    }
}

TimeChart *RequestsPane::timeChart() const
{
    return m_metric == Metric::Response ? static_cast<TimeChart *>(m_body->lineChart) : m_body->stackChart;
}

Outlook RequestsPane::dataOutlook() const
{
    return outlookOf(m_data->provenance, m_data->buckets, double(m_data->range.requests));
}

QString RequestsPane::withChange(const QString &note, qint64 now, qint64 before) const
{
    const auto *beside = earlier();
    const QString change =
        beside ? changeOf(now, before, beside->beside, m_data->provenance.isWhole(), format()) : QString();
    if (change.isEmpty())
        return note.isEmpty() ? tr("in the range") : note;
    return note.isEmpty() ? change : note + u" · "_s + change;
}

void RequestsPane::paintFigures()
{
    const RequestFigures none;
    const RequestFigures &now = earlier() ? earlier()->now : none;
    const RequestFigures &before = earlier() ? earlier()->before : none;
    const RequestFigures &range = m_data->range;
    const bool whole = m_data->provenance.isWhole();
    const auto share = [&](qint64 count) { return format().percent(shareOf(count, range)); };
    m_body->requestsFigure->setValue(
        format().count(range.requests, whole),
        withChange(range.other > 0 ? tr("%1 other status").arg(format().count(range.other)) : QString(),
                   now.requests, before.requests));
    const Filter &filter = m_data->question.filter;
    const auto isChosen = [&](std::size_t first, std::size_t end) {
        return std::any_of(requestMeasures.begin() + std::ptrdiff_t(first) + 1,
                           requestMeasures.begin() + std::ptrdiff_t(end) + 1,
                           [&](const RequestMeasure &measure) { return isCounted(measure, filter); });
    };
    const auto showClass = [&](Figure *figure, Metric metric, qint64 count, const QString &note) {
        const auto [first, end] = classesOf(metric);
        if (isChosen(first, end))
            figure->setValue(format().count(count, whole), note,
                             metric == Metric::Errors && count > 0 ? Figure::Tone::Danger
                                                                   : Figure::Tone::Plain);
        else
            figure->setValue(u"–"_s, tr("filtered out"));
    };
    showClass(m_body->successFigure, Metric::Success, range.success,
              withChange(share(range.success), now.success, before.success));
    showClass(m_body->redirectsFigure, Metric::Redirects, range.redirects,
              withChange(share(range.redirects), now.redirects, before.redirects));
    m_body->errorsFigure->setToolTip(
        tr("4xx: %1, 5xx: %2")
            .arg(format().count(range.clientErrors, whole), format().count(range.serverErrors, whole))
            .toHtmlEscaped());
    showClass(m_body->errorsFigure, Metric::Errors, range.errors(),
              withChange(share(range.errors()), now.errors(), before.errors()));
    QString ofTimes = range.averageResponseMs    ? tr("of known times")
                      : filter.types().isEmpty() ? tr("not recorded")
                                                 : tr("not by class");
    if (now.averageResponseMs && before.averageResponseMs &&
        !changeOf(1, 1, earlier()->beside, whole, format()).isEmpty())
        ofTimes = changeText(*now.averageResponseMs, *before.averageResponseMs, format());
    m_body->responseFigure->setValue(
        range.averageResponseMs ? format().responseTime(*range.averageResponseMs) : u"–"_s, ofTimes);
    const std::optional<Error> &noAddresses = m_addressesReception.error();
    QString interval = m_addresses ? format().interval(m_addresses->range) : QString();
    if (m_addresses && m_addresses->earlier && earlier() && m_addresses->earlier->isClear())
        interval +=
            u" · "_s + changeText(qint64(std::llround(m_addresses->earlier->now.estimate)),
                                  qint64(std::llround(m_addresses->earlier->before.estimate)), format());
    m_body->addressesFigure->setValue(m_addresses ? format().estimate(m_addresses->range) : u"–"_s,
                                      m_addresses   ? interval
                                      : noAddresses ? tr("unavailable")
                                                    : QString());
    m_body->addressesFigure->setToolTip(noAddresses ? errorLine(*noAddresses).toHtmlEscaped() : QString());
}

std::pair<std::size_t, std::size_t> RequestsPane::classesOf(Metric metric)
{
    switch (metric) {
    case Metric::Success:
        return {0, 1};
    case Metric::Redirects:
        return {1, 2};
    case Metric::Errors:
        return {2, 4};
    case Metric::Requests:
    case Metric::Response:
        break;
    }
    return {0, statusClasses.size()};
}

void RequestsPane::paintCounts()
{
    StackChart::Content content;
    content.buckets = m_data->buckets;
    content.granularity = shownGranularity(m_data->question, m_data->provenance);
    const auto [first, end] = classesOf(m_metric);
    QStringList types;
    for (std::size_t i = first; i < end; ++i)
        types << statusClasses.at(i);
    content.layers = stackLayers(types, countsOf(m_data->figures, first, end), seriesSlots());
    for (const Layer &layer : content.layers)
        content.names << layerText(layer, Dataset::HttpRequest);
    if (const auto *before = earlier()) {
        content.earlierLayers = stackLayers(types, countsOf(before->figures, first, end), seriesSlots());
        content.earlierBuckets = before->beside.buckets;
    }
    content.seam = m_data->provenance.watermark;
    content.openLabel =
        format().openShare(m_data->buckets, content.granularity, m_data->provenance.serverTime);
    m_body->stackChart->setContent(std::move(content), format());
    m_body->charts->setCurrentWidget(m_body->stackChart);
}

void RequestsPane::showMissing()
{
    if (m_data->question.filter.types().isEmpty()) {
        m_body->missingTitle->setText(tr("Response times are not recorded"));
        m_body->missingText->setText(tr(
            "No request in this range has a response time. Access logs in the common and combined formats do not record it."));
    } else {
        m_body->missingTitle->setText(tr("Response times by status class: not in the rollups"));
        m_body->missingText->setText(tr(
            "Only raw rows hold them. Remove the filter by status class to see the average of all requests."));
    }
}

void RequestsPane::paintResponse()
{
    if (!m_data->range.averageResponseMs) {
        showMissing();
        m_body->charts->setCurrentWidget(m_body->missingPage);
        return;
    }
    LineChart::Content content;
    content.buckets = m_data->buckets;
    content.granularity = shownGranularity(m_data->question, m_data->provenance);
    content.name = tr("Average response");
    content.slot = 3;
    content.wholeNumbers = false;
    const Formatter text = format();
    content.valueText = [text](double value) { return text.responseTime(value); };
    for (const RequestFigures &figures : m_data->figures) {
        content.values.push_back(
            figures.averageResponseMs.value_or(std::numeric_limits<double>::quiet_NaN()));
        content.texts.push_back(figures.averageResponseMs ? format().responseTime(*figures.averageResponseMs)
                                                          : tr("not recorded"));
    }
    if (const auto *before = earlier()) {
        for (std::size_t i = 0; i < m_data->buckets.size(); ++i) {
            const std::optional<double> then = before->figures.at(i).averageResponseMs;
            content.earlier.push_back(then.value_or(std::numeric_limits<double>::quiet_NaN()));
            content.earlierTexts.push_back(comparedLines(m_data->buckets[i],
                                                         m_data->figures.at(i).averageResponseMs,
                                                         before->beside.buckets.at(i), then, format()));
        }
    }
    content.seam = m_data->provenance.watermark;
    m_body->lineChart->setContent(std::move(content), format());
    m_body->charts->setCurrentWidget(m_body->lineChart);
}

void RequestsPane::paintData()
{
    paintFigures();
    if (m_metric == Metric::Response)
        paintResponse();
    else
        paintCounts();
}

QString RequestsPane::comparedWords() const
{
    return comparedText(*m_data, !showsTable(), format());
}

QString RequestsPane::spoken() const
{
    std::vector<double> values;
    values.reserve(m_data->figures.size());
    for (const RequestFigures &figures : m_data->figures)
        values.push_back(double(figures.requests));
    const RequestFigures &range = m_data->range;
    const bool whole = m_data->provenance.isWhole();
    const QString summary = spokenSummary(m_data->buckets, values,
                                          shownGranularity(m_data->question, m_data->provenance), format());
    if (const QStringList &classes = m_data->question.filter.types(); !classes.isEmpty())
        return tr("Requests with status %1: %2.")
                   .arg(classes.join(u", "_s), format().count(range.requests, whole)) +
               u' ' + summary;
    return tr("Requests: %1. Success (2xx): %2. Redirects (3xx): %3. Errors: %4 (4xx: %5, 5xx: %6). Other "
              "status: %7.")
               .arg(format().count(range.requests, whole), format().count(range.success, whole),
                    format().count(range.redirects, whole), format().count(range.errors(), whole),
                    format().count(range.clientErrors, whole), format().count(range.serverErrors, whole),
                    format().count(range.other, whole)) +
           u' ' + summary;
}

void RequestsPane::setStaleLook(bool stale)
{
    m_body->lineChart->setStale(stale);
    m_body->stackChart->setStale(stale);
    for (const MetricFigure &entry : metricFigures())
        entry.figure->setStale(stale);
    m_body->addressesFigure->setStale(stale || m_addressesReception.isOutdated());
}

} // namespace tidemark::widgets
