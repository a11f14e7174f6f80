// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/countryname.h"
#include "models/sheetparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace tidemark
{

Sheet sheetOf(const CountryBreakdown &countries, const Formatter &format)
{
    Sheet sheet;
    sheet.columns = {textColumn(SheetWords::tr("Country"), u"country"_s),
                     hiddenColumn(u"code"_s),
                     numberColumn(countries.question.dataset == Dataset::Events ? SheetWords::tr("Events")
                                                                                : SheetWords::tr("Requests"),
                                  u"count"_s),
                     numberColumn(SheetWords::tr("Share"), u"share"_s),
                     hiddenColumn(u"previous"_s, true),
                     hiddenColumn(u"previous_state"_s),
                     numberColumn(SheetWords::tr("Change"), u"change"_s),
                     hiddenColumn(u"state"_s)};
    SheetColumn trends = textColumn(SheetWords::tr("Trend"), u"trend"_s);
    trends.exported = false;
    sheet.columns.push_back(trends);
    const QStringList &chosen = countries.question.filter.countries();
    if (!chosen.isEmpty())
        sheet.columns.push_back(hiddenColumn(u"in_filter"_s));
    sheet.columns[2].roomFor = {format.count(8'888'888)};
    sheet.columns[3].roomFor = {format.percent(1)};
    sheet.columns[6].roomFor = {format.change(888, 100), format.change(0, 0, PreviousData::Unknown),
                                format.change(0, 0, PreviousData::Expired),
                                format.change(0, 0, PreviousData::Partly)};
    const bool whole = countries.provenance.isWhole();
    const bool known = countries.previous == PreviousData::Whole;
    const SheetCell previousState = textCell(previousName(countries.previous));
    const auto total = double(countries.total());
    const qint64 greatest = countries.countries.empty() ? 0 : countries.countries.front().count;
    for (const CountryCount &country : countries.countries) {
        const double share = total > 0 ? double(country.count) / total : 0;
        const QString name = countryName(country.code);
        QVariant change;
        if (known && country.previous > 0)
            change = double(country.count - country.previous) / double(country.previous);
        SheetCell nameCell{name, name};
        nameCell.bar = greatest > 0 ? double(country.count) / double(greatest) : 0;
        if (chosen.contains(country.code)) {
            nameCell.chosen = true;
            nameCell.spoken = SheetWords::tr("%1, chosen by the filter").arg(name);
        }
        const QString explained = codeExplanation(country.code);
        if (!explained.isEmpty())
            nameCell.spoken = (nameCell.spoken.isEmpty() ? name : nameCell.spoken) + u". "_s + explained;
        nameCell.tip =
            countries.previous == PreviousData::Unknown
                ? SheetWords::tr("%1: %2, no data for the previous period")
                      .arg(name, format.count(country.count, whole))
                : SheetWords::tr("%1: %2, previously %3")
                      .arg(name, format.count(country.count, whole), format.count(country.previous, known));
        if (!explained.isEmpty())
            nameCell.tip = SheetWords::tr("%1 (code %2)").arg(nameCell.tip, country.code) + u'\n' + explained;
        SheetCell trendCell;
        for (std::size_t i = 0; i < country.trend.size(); ++i) {
            // What is unfinished looks like a fall.
            const bool isDrawn = isKnown(countries.buckets[i], double(country.trend[i])) &&
                                 !isUnfinished(countries.buckets[i]);
            trendCell.trend.push_back(isDrawn ? double(country.trend[i]) : -1);
        }
        trendCell.tip = country.trend.empty() ? QString() : nameCell.tip;
        std::vector<SheetCell> &row = sheet.rows.emplace_back();
        row = {nameCell,
               textCell(country.code),
               {format.count(country.count, whole), country.count},
               {format.percent(share), share},
               known || (countries.previous == PreviousData::Partly && country.previous > 0)
                   ? countCell(country.previous, format)
                   : unknownCell(),
               previousState,
               {format.change(country.count, country.previous, countries.previous), change},
               textCell(whole ? u"complete"_s : u"partial"_s),
               trendCell};
        if (!chosen.isEmpty())
            row.push_back({{}, chosen.contains(country.code)});
    }
    if (const qint64 rows = countries.provenance.unplacedRows(); rows > 0)
        sheet.rows.push_back({{SheetWords::tr("Not placed"), {}},
                              unknownCell(),
                              countCell(rows, format),
                              unknownCell(),
                              unknownCell(),
                              previousState,
                              unknownCell(),
                              textCell(u"unplaced"_s),
                              unknownCell()});
    if (countries.provenance.isGone(countries.question.range))
        sheet.rows.push_back({{SheetWords::tr("Expired"), {}},
                              unknownCell(),
                              unknownCell(),
                              unknownCell(),
                              unknownCell(),
                              previousState,
                              unknownCell(),
                              textCell(u"expired"_s),
                              unknownCell()});
    return sheet;
}

TableWords tableWords(const CountryBreakdown &countries, const Formatter &format)
{
    const qint64 total = countries.total();
    const auto share = [&](qint64 count) {
        return format.percent(total > 0 ? double(count) / double(total) : 0);
    };
    const auto unknown = std::ranges::find(countries.countries, QString(unknownCountry), &CountryCount::code);
    TableWords words;
    words.footer =
        SheetWords::tr("Countries: %1").arg(format.count(qint64(countries.countries.size()))) + u" · "_s +
        SheetWords::tr("unknown: %1").arg(share(unknown == countries.countries.end() ? 0 : unknown->count));
    words.tip = SheetWords::tr("Change from the previous range of the same length.");
    // Beside a comparison with another period it has to be said which one this is.
    if (countries.previous == PreviousData::Whole && !countries.previousRange.isEmpty()) {
        words.footer +=
            u" · "_s + SheetWords::tr("change from %1").arg(format.range(countries.previousRange));
    }
    const QStringList &chosen = countries.question.filter.countries();
    if (!chosen.isEmpty()) {
        qint64 ofChosen = 0;
        for (const CountryCount &country : countries.countries)
            ofChosen += chosen.contains(country.code) ? country.count : 0;
        words.footer = SheetWords::tr("Chosen: %1 of all").arg(share(ofChosen)) + u" · "_s + words.footer;
        words.tip = SheetWords::tr(
                        "The filter by country only marks rows here: shares stay those of all countries.") +
                    u' ' + words.tip;
    }
    if (total == 0) {
        words.spoken = SheetWords::tr("No values.");
        return words;
    }
    const CountryCount &first = countries.countries.front();
    words.spoken = SheetWords::tr("Countries: %1.").arg(countries.countries.size()) + u' ' +
                   SheetWords::tr("Top country: %1 with %2, %3.")
                       .arg(countryName(first.code),
                            format.count(first.count, countries.provenance.isWhole()), share(first.count));
    return words;
}

} // namespace tidemark
