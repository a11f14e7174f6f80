// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/annotationdecoding.h"

#include "coordinator/decode.h"

#include <utility>

namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;

Result<std::vector<Annotation>> decodeAnnotations(const pg::Rows &rows)
{
    std::vector<Annotation> annotations;
    RowReader row(rows, "read/annotations"_L1);
    while (row.next()) {
        Annotation one{row.text("kind"), row.instant("range_from")};
        one.to = row.optionalInstant("range_to");
        one.at = row.optionalInstant("at");
        if (const QString name = row.text("dataset"); !name.isEmpty()) {
            one.dataset = datasetNamed(name);
            if (!one.dataset)
                row.refuse("dataset");
        }
        one.id = row.isNull("id") ? 0 : row.integer("id");
        if (!row.isNull("tenant_id"))
            one.tenant = TenantId(qint32(row.integer("tenant_id")));
        one.text = row.text("text");
        one.editable = row.boolean("editable");
        one.name = row.text("name");
        one.by = row.text("by");
        one.changedBy = row.text("changed_by");
        one.result = row.text("result");
        one.runs = row.optionalCount("runs");
        one.buckets = row.optionalCount("buckets");
        one.rows = row.optionalCount("rows");
        one.reason = row.reason();
        annotations.push_back(std::move(one));
    }
    if (row.failed())
        return row.error();
    return annotations;
}

Result<Annotation> decodeNote(const pg::Rows &rows)
{
    const Result<std::vector<Annotation>> notes = decodeAnnotations(rows);
    if (!notes)
        return notes.error();
    if (notes->empty())
        return RowReader(rows, "admin/save_note"_L1).error();
    return notes->front();
}

} // namespace tidemark::coordinator
