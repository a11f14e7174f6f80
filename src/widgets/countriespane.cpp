// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/countriespane.h"

#include "models/countryname.h"
#include "models/sheetmodel.h"
#include "ui_countriespane.h"
#include "widgets/bardelegate.h"

#include <QHeaderView>

#include <algorithm>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

CountriesPane::CountriesPane(QWidget *parent)
    : Pane(tr("Countries"), parent)
    , m_body(std::make_unique<Ui::CountriesPane>())
    , m_ranking(new SheetModel(this))
{
    m_body->setupUi(dataPage());
    m_body->ranking->setModel(m_ranking);
    m_body->ranking->setItemDelegate(new BarDelegate(this));
    m_body->ranking->setAccessibleName(tr("Countries, ranked"));
    m_body->ranking->verticalHeader()->hide();
    m_body->ranking->verticalHeader()->setDefaultSectionSize(26);
    m_body->ranking->horizontalHeader()->setHighlightSections(false);
    hideTableButton(); // it is a table
}

CountriesPane::~CountriesPane() = default;

void CountriesPane::showAnswer(const Result<Shared<CountryBreakdown>> &answer, const Taken &taken)
{
    accept(m_data, answer, taken);
}

void CountriesPane::dropData()
{
    m_data.reset();
    m_ranking->setSheet({});
}

Outlook CountriesPane::dataOutlook() const
{
    if (m_data->total() > 0)
        return Outlook::Data;
    // No buckets are listed here; the range as a whole stands for them.
    const TimeRange range = m_data->question.range;
    const Provenance &from = m_data->provenance;
    const bool expired = from.keptFrom && range.to <= *from.keptFrom;
    const Instant start = from.keptFrom ? std::max(range.from, *from.keptFrom) : range.from;
    return outlookOf(from, {{start, range.to, expired ? BucketState::Expired : BucketState::Complete}}, 0);
}

QString CountriesPane::sourceLabel() const
{
    return sourceText(m_data->provenance.source);
}

std::pair<QString, QString> CountriesPane::outlookWords(Outlook outlook) const
{
    return rangeWords(outlook, m_data->provenance, m_data->question.range);
}

Sheet CountriesPane::sheet() const
{
    return m_data ? sheetOf(*m_data, format()) : Sheet();
}

void CountriesPane::paintData()
{
    const bool first = m_ranking->columnCount() == 0;
    m_ranking->setSheet(sheet());
    if (first) {
        QHeaderView *header = m_body->ranking->horizontalHeader();
        header->setStretchLastSection(false);
        header->setSectionResizeMode(0, QHeaderView::Stretch);
        const QFontMetrics metrics = fontMetrics();
        const QString samples[] = {u"888,888,888"_s, u"100.0 %"_s, u"+888 %"_s};
        for (int column = 1; column < m_ranking->columnCount(); ++column) {
            header->setSectionResizeMode(column, QHeaderView::Fixed);
            header->resizeSection(column, metrics.horizontalAdvance(samples[std::min(column - 1, 2)]) + 18);
        }
    }
    const qint64 total = m_data->total();
    const auto unknown = std::find_if(m_data->countries.begin(), m_data->countries.end(),
                                      [](const CountryCount &c) { return c.code == unknownCountry; });
    const qint64 unknownCount = unknown == m_data->countries.end() ? 0 : unknown->count;
    m_body->footer->setText(tr("Countries: %1").arg(format().count(qint64(m_data->countries.size()))) +
                            u" · "_s +
                            tr("unknown: %1").arg(format().percent(double(unknownCount) / double(total))));
    m_body->footer->setToolTip(tr("Change is against the range of the same length just before."));
}

QString CountriesPane::spoken() const
{
    const CountryCount &first = m_data->countries.front();
    return tr("Countries: %1.").arg(m_data->countries.size()) + u' ' +
           tr("First %1 with %2, %3.")
               .arg(countryName(first.code, format().locale()), format().count(first.count),
                    format().percent(double(first.count) / double(m_data->total())));
}

void CountriesPane::setStaleLook(bool stale)
{
    static_cast<BarDelegate *>(m_body->ranking->itemDelegate())->setStale(stale);
    m_body->ranking->viewport()->update();
}

} // namespace tidemark::widgets
