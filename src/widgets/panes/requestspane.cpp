// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panes/requestspane.h"

#include "ui_requestspane.h"

#include <cmath>
#include <limits>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

namespace
{
constexpr double notKnown = std::numeric_limits<double>::quiet_NaN();
} // namespace

RequestsPane::RequestsPane(QWidget *parent)
    : RangePane(tr("Requests"), parent)
    , m_body(std::make_unique<Ui::RequestsPane>())
{
    m_body->setupUi(dataPage());
    m_body->metrics->setSpacing(4);
    connect(m_body->errorsButton, &QToolButton::clicked, this, [this] { pick(Metric::Errors); });
    connect(m_body->responseButton, &QToolButton::clicked, this, [this] { pick(Metric::Response); });
    connect(m_body->trafficButton, &QToolButton::clicked, this, [this] { pick(Metric::Traffic); });
    pick(m_metric);
}

RequestsPane::~RequestsPane() = default;

void RequestsPane::pick(Metric metric)
{
    m_metric = metric;
    m_body->errorsButton->setChecked(metric == Metric::Errors);
    m_body->responseButton->setChecked(metric == Metric::Response);
    m_body->trafficButton->setChecked(metric == Metric::Traffic);
    markDirty();
}

void RequestsPane::mirrorData(const Pane &other)
{
    RangePane::mirrorData(other);
    pick(static_cast<const RequestsPane &>(other).m_metric);
}

QString RequestsPane::drawnName() const
{
    return pickedContent().name;
}

QString RequestsPane::pickedHeadline() const
{
    return m_metric == Metric::Errors ? u"errors"_s : m_metric == Metric::Traffic ? u"traffic"_s : QString();
}

void RequestsPane::pickHeadline(const QString &key)
{
    pick(key == "traffic"_L1 ? Metric::Traffic : Metric::Errors);
}

std::vector<HeadlineNumber> RequestsPane::headlineNumbers() const
{
    return headlineOf(m_data.get(), hasData() ? earlier() : nullptr, format());
}

TimeChart *RequestsPane::timeChart() const
{
    return m_body->lineChart;
}

Outlook RequestsPane::dataOutlook() const
{
    return outlookOf(m_data->provenance, m_data->buckets, double(m_data->range.requests));
}

LineChart::Content RequestsPane::errorsContent() const
{
    LineChart::Content content;
    content.name = tr("Error rate");
    content.slot = SeriesSlots::errorsInk;
    const Formatter text = format();
    content.valueText = [text](double value) {
        const bool isRound = std::abs(value * 100 - std::round(value * 100)) < 1e-6;
        return text.percent(value, isRound ? 0 : 1);
    };
    for (const RequestFigures &figures : m_data->figures) {
        const std::optional<double> share = errorShare(figures);
        content.values.push_back(share.value_or(notKnown));
        content.texts.push_back(share ? tr("%1 (4xx: %2, 5xx: %3)")
                                            .arg(text.percent(*share), text.count(figures.clientErrors),
                                                 text.count(figures.serverErrors))
                                      : tr("no requests"));
    }
    if (const auto *before = earlier()) {
        for (std::size_t i = 0; i < m_data->buckets.size(); ++i) {
            const std::optional<double> then = errorShare(before->figures.at(i));
            content.earlier.push_back(then.value_or(notKnown));
            content.earlierTexts.push_back(comparedShares(m_data->buckets[i],
                                                          errorShare(m_data->figures.at(i)),
                                                          before->beside.buckets.at(i), then, text));
        }
    }
    return content;
}

LineChart::Content RequestsPane::responseContent() const
{
    LineChart::Content content;
    content.name = tr("Average response");
    content.slot = SeriesSlots::responseInk;
    const Formatter text = format();
    content.valueText = [text](double value) { return text.responseTime(value); };
    for (const RequestFigures &figures : m_data->figures) {
        content.values.push_back(figures.averageResponseMs.value_or(notKnown));
        content.texts.push_back(figures.averageResponseMs ? text.responseTime(*figures.averageResponseMs)
                                                          : tr("not recorded"));
    }
    if (const auto *before = earlier()) {
        for (std::size_t i = 0; i < m_data->buckets.size(); ++i) {
            const std::optional<double> then = before->figures.at(i).averageResponseMs;
            content.earlier.push_back(then.value_or(notKnown));
            content.earlierTexts.push_back(comparedLines(m_data->buckets[i],
                                                         m_data->figures.at(i).averageResponseMs,
                                                         before->beside.buckets.at(i), then, text));
        }
    }
    return content;
}

LineChart::Content RequestsPane::trafficContent() const
{
    LineChart::Content content;
    content.name = tr("Bytes sent");
    content.slot = SeriesSlots::trafficInk;
    const Formatter text = format();
    content.valueText = [text](double value) { return text.bytes(std::llround(value)); };
    const auto valueOf = [](const LaterCount &sent) {
        return sent.isUnknown() ? notKnown : double(sent.known);
    };
    const auto textOf = [&text](const LaterCount &sent) {
        return sent.isUnknown() ? tr("not recorded") : text.bytes(sent.known, !sent.partly);
    };
    for (const RequestFigures &figures : m_data->figures) {
        content.values.push_back(valueOf(figures.bytesSent));
        content.texts.push_back(textOf(figures.bytesSent));
    }
    if (const auto *before = earlier()) {
        for (std::size_t i = 0; i < m_data->buckets.size(); ++i) {
            const LaterCount &then = before->figures.at(i).bytesSent;
            content.earlier.push_back(valueOf(then));
            content.earlierTexts.push_back(comparedBytes(m_data->buckets[i], m_data->figures.at(i).bytesSent,
                                                         before->beside.buckets.at(i), then, text));
        }
    }
    return content;
}

LineChart::Content RequestsPane::pickedContent() const
{
    switch (m_metric) {
    case Metric::Errors:
        return errorsContent();
    case Metric::Response:
        return responseContent();
    case Metric::Traffic:
        break;
    }
    return trafficContent();
}

std::vector<AlertMark> RequestsPane::pickedAlerts() const
{
    switch (m_metric) {
    case Metric::Errors:
        // What is drawn is the share of all errors.
        return withLinesOf({"errors"_L1}, alertsAbout({"errors"_L1, "errors_5xx"_L1}, alerts()));
    case Metric::Response:
        return alertsAbout({"response_mean"_L1}, alerts());
    case Metric::Traffic:
        break;
    }
    return alertsAbout({"bytes_sent"_L1}, alerts());
}

std::pair<QString, QString> RequestsPane::missingWords() const
{
    const bool byClass = !m_data->question.filter.types().isEmpty();
    if (m_metric == Metric::Traffic) {
        if (byClass)
            return {tr("Bytes sent by status class: not in the rollups"),
                    tr("Remove the filter by status class to see the bytes of all responses.")};
        if (!m_data->range.bytesSent.isUnknown())
            return {};
        return {tr("Bytes sent are not recorded"),
                tr("The logs of this range do not say how many bytes were sent, or they were loaded before "
                   "version 4 of the schema.")};
    }
    if (byClass && m_metric == Metric::Errors)
        return {tr("No error rate of single status classes"), noErrorShareText()};
    if (m_metric == Metric::Errors || m_data->range.averageResponseMs)
        return {};
    if (byClass)
        return {tr("Response times by status class: not in the rollups"),
                tr("Only raw rows hold them. Remove the filter by status class to see the average of all "
                   "requests.")};
    return {tr("Response times are not recorded"),
            tr("No request in this range has a response time. Access logs in the common and combined formats "
               "do not record it.")};
}

void RequestsPane::paintData()
{
    if (const auto [title, text] = missingWords(); !title.isEmpty()) {
        m_body->missingTitle->setText(title);
        m_body->missingText->setText(text);
        m_body->charts->setCurrentWidget(m_body->missingPage);
        return;
    }
    LineChart::Content content = pickedContent();
    content.buckets = m_data->buckets;
    content.granularity = shownGranularity(m_data->question, m_data->provenance);
    content.wholeNumbers = false;
    content.seam = m_data->provenance.watermark;
    content.openLabel =
        format().openShare(m_data->buckets, content.granularity, m_data->provenance.serverTime);
    m_body->lineChart->setContent(std::move(content), format());
    m_body->lineChart->setAlerts(pickedAlerts());
    m_body->charts->setCurrentWidget(m_body->lineChart);
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
}

} // namespace tidemark::widgets
