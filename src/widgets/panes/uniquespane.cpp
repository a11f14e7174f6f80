// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panes/uniquespane.h"

#include "ui_uniquespane.h"
#include "widgets/theme.h"

#include <limits>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

UniquesPane::UniquesPane(QWidget *parent)
    : RangePane(tr("Unique users"), parent)
    , m_body(std::make_unique<Ui::UniquesPane>())
{
    m_body->setupUi(dataPage());
    m_body->rangeFigure->setLarge(true);
    m_body->unionNote->setText(
        tr("Estimated from merged sketches: someone active in several hours is counted once."));
    m_body->unionNote->setFont(Theme::instance().font(-1));
}

UniquesPane::~UniquesPane() = default;

void UniquesPane::setDataset(Dataset dataset)
{
    setTitle(dataset == Dataset::Events ? tr("Unique users") : tr("Unique addresses"));
}

void UniquesPane::emptyPage()
{
    m_body->rangeFigure->setValue({});
    m_body->rangeFigure->reset();
}

TimeChart *UniquesPane::timeChart() const
{
    return m_body->chart;
}

Outlook UniquesPane::dataOutlook() const
{
    return outlookOf(m_data->provenance, m_data->buckets, m_data->range.estimate);
}

void UniquesPane::paintData()
{
    const bool events = m_data->question.dataset == Dataset::Events;
    m_body->rangeFigure->setCaption(events ? tr("Users in the range") : tr("Addresses in the range"));
    m_body->rangeFigure->setValue(format().estimate(m_data->range), format().interval(m_data->range));
    m_body->rangeFigure->setToolTip(
        m_data->range.atLeast ? tr("At least this many: some rows of the range are missing.").toHtmlEscaped()
        : m_data->range.exact
            ? tr("Exact count: the sketch still holds every value.").toHtmlEscaped()
            : tr("HyperLogLog estimate; %1 to %2 contains the true count 95 times out of 100.")
                  .arg(format().count(qint64(m_data->range.low)), format().count(qint64(m_data->range.high)))
                  .toHtmlEscaped());

    const Granularity granularity = shownGranularity(m_data->question, m_data->provenance);
    LineChart::Content content;
    content.buckets = m_data->buckets;
    content.granularity = granularity;
    content.name = events ? tr("Users") : tr("Addresses");
    content.slot = 2;
    const Formatter text = format();
    content.valueText = [text](double value) { return text.compact(value); };
    for (std::size_t i = 0; i < m_data->buckets.size(); ++i) {
        const UniqueEstimate &estimate = m_data->estimates.at(i);
        const bool known = isKnown(m_data->buckets[i], estimate.estimate);
        const double gap = std::numeric_limits<double>::quiet_NaN();
        content.values.push_back(known ? estimate.estimate : gap);
        content.low.push_back(known ? estimate.low : gap);
        content.high.push_back(known ? estimate.high : gap);
        content.texts.push_back(tr("%1 (%2)").arg(format().estimate(estimate), format().interval(estimate)));
    }
    content.seam = m_data->provenance.watermark;
    content.openLabel = format().openShare(m_data->buckets, granularity, m_data->provenance.serverTime);
    m_body->chart->setContent(std::move(content), format());
}

QString UniquesPane::comparedWords() const
{
    return comparedText(*m_data, format());
}

QString UniquesPane::spoken() const
{
    std::vector<double> values;
    values.reserve(m_data->estimates.size());
    for (const UniqueEstimate &estimate : m_data->estimates)
        values.push_back(estimate.estimate);
    return tr("%1 in the range, %2; from merged sketches, not a sum.")
               .arg(format().estimate(m_data->range), format().interval(m_data->range)) +
           u' ' +
           spokenSummary(m_data->buckets, values, shownGranularity(m_data->question, m_data->provenance),
                         format());
}

void UniquesPane::setStaleLook(bool stale)
{
    m_body->chart->setStale(stale);
    m_body->rangeFigure->setStale(stale);
}

} // namespace tidemark::widgets
