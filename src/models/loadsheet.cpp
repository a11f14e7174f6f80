// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operatorsheet.h"
#include "models/reasontext.h"
#include "models/sheetparts.h"

#include <QCoreApplication>

namespace tidemark
{

namespace
{
/// Gives the words their translation context.
class LoadSheetWords
{
    Q_DECLARE_TR_FUNCTIONS(LoadSheetWords)
};

/// Rows a second; nothing for a load that runs, or was too short to tell.
std::optional<double> rateOf(const RunLogEntry &load)
{
    if (!load.finished || *load.finished - load.started < Milliseconds(100))
        return std::nullopt;
    return double(load.rows) * 1000 / double((*load.finished - load.started).count());
}
} // namespace

Sheet loadsSheet(const std::vector<RunLogEntry> &loads, const Formatter &format)
{
    Sheet sheet = trailSheet(loads, format);
    const auto place = [&sheet](QLatin1StringView key) {
        return std::ranges::find(sheet.columns, key, &SheetColumn::key) - sheet.columns.begin();
    };
    // All are loads, and none of them changes a setting.
    for (const QLatin1StringView key : {"what"_L1, "before"_L1, "after"_L1})
        sheet.columns[std::size_t(place(key))].shown = false;
    sheet.columns[std::size_t(place("took"_L1))].shown = true;
    const auto beside = place("rows"_L1) + 1;
    sheet.columns.insert(sheet.columns.begin() + beside,
                         numberColumn(LoadSheetWords::tr("Rows per second"), u"rows_per_second"_s));
    for (std::size_t i = 0; i < loads.size(); ++i) {
        const std::optional<double> rate = rateOf(loads[i]);
        std::vector<SheetCell> &row = sheet.rows[i];
        row.insert(row.begin() + beside, rate ? countCell(qint64(*rate), format) : unknownCell());
    }
    return sheet;
}

Sheet sheetOf(const std::vector<ResumePoint> &progress, const Formatter &format)
{
    Sheet sheet;
    sheet.columns = {textColumn(LoadSheetWords::tr("Resume key"), u"key"_s),
                     textColumn(LoadSheetWords::tr("Source"), u"source"_s),
                     numberColumn(LoadSheetWords::tr("Read up to"), u"position"_s),
                     numberColumn(LoadSheetWords::tr("Stored"), u"stored"_s),
                     numberColumn(LoadSheetWords::tr("Rejected"), u"rejected"_s),
                     textColumn(LoadSheetWords::tr("Last stored"), u"updated"_s)};
    for (const ResumePoint &one : progress) {
        SheetCell rejected = countCell(one.rejected, format);
        rejected.alert = one.rejected > 0;
        sheet.rows.push_back({textCell(one.key),
                              textCell(one.source),
                              countCell(one.position, format),
                              countCell(one.stored, format),
                              rejected,
                              {format.dateTime(one.updated), format.iso(one.updated)}});
    }
    return sheet;
}

} // namespace tidemark
