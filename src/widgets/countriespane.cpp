// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/countriespane.h"

#include "models/countryname.h"
#include "models/rangenotes.h"
#include "models/sheetmodel.h"
#include "ui_countriespane.h"
#include "widgets/bardelegate.h"
#include "widgets/tables.h"

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
    styleTable(m_body->ranking);
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
    if (m_data->total() > 0 || m_data->provenance.unplacedRows() > 0)
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
    if (first)
        layColumns();
    const qint64 total = m_data->total();
    const auto unknown = std::find_if(m_data->countries.begin(), m_data->countries.end(),
                                      [](const CountryCount &c) { return c.code == unknownCountry; });
    const qint64 unknownCount = unknown == m_data->countries.end() ? 0 : unknown->count;
    m_body->footer->setText(
        tr("Countries: %1").arg(format().count(qint64(m_data->countries.size()))) + u" · "_s +
        tr("unknown: %1").arg(format().percent(total > 0 ? double(unknownCount) / double(total) : 0)));
    m_body->footer->setToolTip(tr("Change is against the range of the same length just before."));
}

void CountriesPane::layColumns()
{
    QHeaderView *header = m_body->ranking->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    // Wide enough for any usual number and for the word above it, so that no refresh moves a column.
    const QFontMetrics metrics = fontMetrics();
    const Formatter &text = format();
    const QStringList samples[] = {{text.count(8'888'888)},
                                   {text.percent(1)},
                                   {text.change(888, 100), text.change(0, 0, PreviousData::Unknown),
                                    text.change(0, 0, PreviousData::Partly)}};
    for (int column = 1; column < m_ranking->columnCount(); ++column) {
        header->setSectionResizeMode(column, QHeaderView::Fixed);
        int number = 0;
        for (const QString &sample : samples[std::min(column - 1, 2)])
            number = std::max(number, metrics.horizontalAdvance(sample) + 18);
        header->resizeSection(column, std::max(number, header->sectionSizeHint(column)));
    }
}

QString CountriesPane::spoken() const
{
    if (m_data->total() == 0)
        return tr("No values.");
    const CountryCount &first = m_data->countries.front();
    return tr("Countries: %1.").arg(m_data->countries.size()) + u' ' +
           tr("First %1 with %2, %3.")
               .arg(countryName(first.code), format().count(first.count, m_data->provenance.isWhole()),
                    format().percent(double(first.count) / double(m_data->total())));
}

QString CountriesPane::rangeNote() const
{
    return rangeNoteTexts(m_data->question, m_data->provenance, format()).join(u' ');
}

void CountriesPane::setStaleLook(bool stale)
{
    static_cast<BarDelegate *>(m_body->ranking->itemDelegate())->setStale(stale);
    m_body->ranking->viewport()->update();
}

} // namespace tidemark::widgets
