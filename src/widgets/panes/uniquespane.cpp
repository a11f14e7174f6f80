// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panes/uniquespane.h"

#include "models/exacttext.h"
#include "ui_uniquespane.h"

#include <limits>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

UniquesPane::UniquesPane(QWidget *parent)
    : RangePane(tr("Unique users"), parent)
    , m_body(std::make_unique<Ui::UniquesPane>())
{
    m_body->setupUi(dataPage());
    connect(m_body->exactButton, &QToolButton::clicked, this, &UniquesPane::exactWanted);
}

UniquesPane::~UniquesPane() = default;

void UniquesPane::setDataset(Dataset dataset)
{
    RangePane::setDataset(dataset);
    setTitle(dataset == Dataset::Events ? tr("Unique users") : tr("Unique addresses"));
}

TimeChart *UniquesPane::timeChart() const
{
    return m_body->chart;
}

void UniquesPane::emptyPage()
{
    m_body->exactLabel->setText({});
}

void UniquesPane::showExact(const ExactCount &count)
{
    m_exact = count;
    markDirty();
}

void UniquesPane::mirrorData(const Pane &other)
{
    RangePane::mirrorData(other);
    m_exact = static_cast<const UniquesPane &>(other).m_exact;
}

QStringList UniquesPane::remarks() const
{
    QStringList lines{m_body->exactLabel->text()};
    lines.removeAll(QString());
    return lines;
}

void UniquesPane::renderExact()
{
    QString text;
    const TimeRange &covered =
        m_data->provenance.range.isEmpty() ? m_data->question.range : m_data->provenance.range;
    if (m_exact && m_exact->question.range == covered &&
        m_exact->question.tenant == m_data->question.tenant &&
        m_exact->question.dataset == m_data->question.dataset &&
        m_exact->question.filter == m_data->question.filter)
        text = exactText(*m_exact, &m_data->range, format());
    m_body->exactLabel->setText(text);
    // A small set is exact as it is.
    m_body->exactButton->setVisible(!m_data->range.exact || m_data->range.atLeast);
}

Outlook UniquesPane::dataOutlook() const
{
    return outlookOf(m_data->provenance, m_data->buckets, m_data->range.estimate);
}

/// Rows that name nobody are rows all the same: zero here is none of them.
std::pair<QString, QString> UniquesPane::outlookWords(Outlook outlook) const
{
    if (outlook != Outlook::NoEvents)
        return RangePane::outlookWords(outlook);
    const QString range = format().range(m_data->question.range);
    return m_data->question.dataset == Dataset::Events
               ? std::pair(tr("No users"), tr("No event from %1 names a user.").arg(range))
               : std::pair(tr("No addresses"), tr("No request from %1 has an address.").arg(range));
}

void UniquesPane::paintData()
{
    const bool events = m_data->question.dataset == Dataset::Events;
    const Granularity granularity = shownGranularity(m_data->question, m_data->provenance);
    LineChart::Content content;
    content.buckets = m_data->buckets;
    content.granularity = granularity;
    content.name = events ? tr("Users") : tr("Addresses");
    content.slot = SeriesSlots::uniquesInk;
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
    m_body->chart->setAlerts(alertsAbout({"users"_L1, "addresses"_L1}, alerts()));
    renderExact();
}

std::vector<HeadlineNumber> UniquesPane::headlineNumbers() const
{
    return headlineOf(m_data.get(), hasData() ? earlier() : nullptr, dataset(), format());
}

QString UniquesPane::pickedHeadline() const
{
    return u"uniques"_s;
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
}

} // namespace tidemark::widgets
