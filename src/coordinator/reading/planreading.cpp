// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/reading/planreading.h"

#include "coordinator/reading/keptlevels.h"
#include "coordinator/sqltext.h"

namespace tidemark::coordinator
{

std::vector<pg::Statement> statementsOf(const std::vector<PlannedStatement> &plan)
{
    std::vector<pg::Statement> statements;
    statements.reserve(plan.size());
    for (const PlannedStatement &planned : plan)
        statements.push_back(planned.statement);
    return statements;
}

SentStatement sentStatement(const pg::Statement &statement, int schemaVersion, const Result<pg::Rows> &answer)
{
    const pg::Statement sent = pg::forSchema(statement, schemaVersion);
    SentStatement found{QString::fromUtf8(statement.name), sent.sql, sent.parameters, 0, {}};
    if (answer) {
        found.rows = answer->rowCount();
        found.took = answer->took();
    }
    return found;
}

Makings makingsOf(const RangeFrame &frame, const std::vector<PlannedStatement> &plan,
                  const std::vector<Result<pg::Rows>> &answers, int schemaVersion)
{
    const Dataset dataset = frame.question.dataset;
    QStringList tables;
    for (std::size_t level = 0; level < levelCount; ++level) {
        if (!frame.bucketCover.pieces(level).empty() || !frame.totalCover.pieces(level).empty())
            tables << levelOf(dataset, level).table;
    }
    tables << datasetName(dataset);
    Makings makings;
    for (std::size_t i = 0; i < plan.size(); ++i) {
        for (const QLatin1StringView pane : plan[i].panes) {
            Making &making = makings[QByteArray(pane.data(), pane.size())];
            making.tables = tables;
            making.statements.push_back(sentStatement(plan[i].statement, schemaVersion, answers.at(i)));
        }
    }
    return makings;
}

pg::Statement explainStatement(const SentStatement &statement)
{
    return pg::explained({statement.name.toUtf8(), statement.sql, statement.parameters});
}

Result<QStringList> decodePlan(const pg::Rows &rows)
{
    QStringList lines;
    for (int row = 0; row < rows.rowCount(); ++row)
        lines << rows.text(row, 0);
    return lines;
}

} // namespace tidemark::coordinator
