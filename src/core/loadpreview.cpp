// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loadpreview.h"

#include <QCoreApplication>

namespace tidemark::ingest
{

using namespace Qt::StringLiterals;

namespace
{
/// Gives the words their translation context.
class LoadWords
{
    Q_DECLARE_TR_FUNCTIONS(LoadWords)
};
} // namespace

QString keptShorterText(const std::vector<KeptShorter> &tables)
{
    QStringList names;
    for (const KeptShorter &table : tables)
        names << LoadWords::tr("%1 (kept for %2)").arg(table.table, table.keep);
    return LoadWords::tr(
               "Rows from %1 are older than their tables keep them. The next upkeep deletes them from %2.")
        .arg(toIso(tables.front().oldest), names.join(u", "_s));
}

} // namespace tidemark::ingest
