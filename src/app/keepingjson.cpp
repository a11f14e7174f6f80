// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/readingsjson.h"
#include "app/words.h"
#include "models/storagesheet.h"

#include <QJsonObject>

namespace tidemark::app
{

using namespace Qt::StringLiterals;

Output retentionOutput(const std::vector<TableRetention> &tables)
{
    return listOutput(u"tables"_s, sheetOf(tables, plainFormat()));
}

Output retentionSetOutput(const TableRetention &table)
{
    Output output = retentionOutput({table});
    output.footer = {Ctl::tr(
        "The next upkeep deletes what is past its retention. Raw rows are deleted by whole UTC days, so up to a day later, and only once they are rolled up. Held rows are kept. If you set a longer time, a backfill restores what is already gone, as far as raw rows still have it.")};
    return output;
}

Output retentionPreviewOutput(const RetentionPreview &preview)
{
    Output output;
    output.sheet = sheetOf(preview, plainFormat());
    QJsonObject json = jsonRows(output.sheet).first().toObject();
    json.insert(u"dry_run"_s, true);
    json.insert(u"reason_code"_s, jsonCode(preview.reason));
    Sheet following = followingSheet(preview, plainFormat());
    following.rows.erase(following.rows.begin());
    json.insert(u"following"_s, jsonRows(following));
    output.json = json;
    output.footer = {preview.rows == 0 ? Ctl::tr("Nothing would be deleted now.")
                                       : Ctl::tr("The next upkeep would delete these rows.")};
    if (preview.keptRows > 0)
        output.footer.append(Ctl::tr("Older rows that would be kept: %1.").arg(reasonText(preview.reason)));
    for (const std::vector<SheetCell> &day : following.rows)
        output.footer.append(Ctl::tr("%1: %2 rows, %3.").arg(day[0].text, day[1].text, day[2].text));
    output.footer.append(Ctl::tr("Nothing was changed."));
    return output;
}

Output holdsOutput(const std::vector<Hold> &holds)
{
    return listOutput(u"holds"_s, sheetOf(holds, plainFormat()));
}

} // namespace tidemark::app
