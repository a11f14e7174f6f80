// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/installing/adoption.h"

#include "coordinator/decode.h"
#include "coordinator/sqltext.h"
#include "coordinator/texts.h"
#include "core/errortext.h"
#include "pg/connection.h"

#include <deque>
#include <memory>

namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
/// Copying takes as long as the old tables are large.
constexpr Milliseconds ampleTime = 24h;

struct Step {
    pg::Statement statement;
    QString dataset;
    QString telling;
    bool notes = false; ///< the answer has a note to pass on
};

struct Candidate {
    QString source;
    QString dataset;
    QString state;
    Reason reason;
    qint64 rows = 0;
    bool raw = false;
};

/// A running adoption; kept alive by the callbacks that refer to it.
class RunningAdoption : public std::enable_shared_from_this<RunningAdoption>
{
public:
    RunningAdoption(pg::Connection &connection, Progress<QString> step, Reply<QStringList> reply)
        : m_connection(connection)
        , m_step(std::move(step))
        , m_reply(std::move(reply))
    {
    }

    void begin();

private:
    using Next = std::function<void(const Result<pg::Rows> &)>;
    void ask(pg::Statement statement, Next next);
    void plan(const pg::Rows &rows);
    void planDataset(const QString &dataset, const std::vector<Candidate> &candidates);
    void next();
    void stepDone(const Step &step, const Result<pg::Rows> &answer);

    pg::Connection &m_connection;
    Progress<QString> m_step;
    Reply<QStringList> m_reply;
    QStringList m_notes;
    std::deque<Step> m_steps;
};

void RunningAdoption::ask(pg::Statement statement, Next next)
{
    m_connection.run(
        {std::move(statement)}, ampleTime,
        [self = shared_from_this(), next = std::move(next)](Result<std::vector<Result<pg::Rows>>> all) {
            next(all.and_then([](const std::vector<Result<pg::Rows>> &answers) { return answers.front(); }));
        });
}

void RunningAdoption::begin()
{
    ask(sqlCommand("admin/adoptable"_L1), [this](const Result<pg::Rows> &rows) {
        if (rows)
            plan(*rows);
        else
            m_reply(rows.error());
    });
}

void RunningAdoption::plan(const pg::Rows &rows)
{
    std::vector<Candidate> candidates;
    QStringList datasets;
    RowReader row(rows, "admin/adoptable"_L1);
    while (row.next()) {
        Candidate candidate{row.text("source"), row.text("dataset"), row.text("state"), row.reason(), 0,
                            row.isNull("level")};
        if (!row.isNull("rows"))
            candidate.rows = row.count("rows");
        if (candidate.state == "unfit"_L1)
            m_notes.append(
                Texts::tr("%1 was skipped: %2.").arg(candidate.source, reasonText(candidate.reason)));
        else if (candidate.state != "taken"_L1 && !datasets.contains(candidate.dataset))
            datasets.append(candidate.dataset);
        candidates.push_back(std::move(candidate));
    }
    if (row.failed()) {
        m_reply(row.error());
        return;
    }
    for (const QString &dataset : datasets)
        planDataset(dataset, candidates);
    next();
}

/// Raw rows, then their rollup, then what old rollups know beyond them.
void RunningAdoption::planDataset(const QString &dataset, const std::vector<Candidate> &candidates)
{
    for (const bool raw : {true, false}) {
        for (const Candidate &candidate : candidates) {
            if (candidate.dataset != dataset || candidate.raw != raw ||
                (candidate.state != "new"_L1 && candidate.state != "more"_L1))
                continue;
            const QString telling =
                Texts::tr("Adopting %1: %n rows", nullptr, int(std::min<qint64>(candidate.rows, INT_MAX)))
                    .arg(candidate.source);
            const pg::Parameter source = pg::parameter(candidate.source);
            if (raw)
                m_steps.push_back({sqlCommand("admin/adopt_days"_L1, {source}), dataset, telling, false});
            m_steps.push_back({sqlCommand("admin/adopt"_L1, {source}), dataset, telling, true});
        }
        if (raw)
            m_steps.push_back({sqlCommand("admin/rollup"_L1, {pg::parameter(dataset)}), dataset,
                               Texts::tr("Rolling up %1").arg(dataset), false});
    }
}

void RunningAdoption::next()
{
    if (m_steps.empty()) {
        m_reply(m_notes);
        return;
    }
    Step step = std::move(m_steps.front());
    m_steps.pop_front();
    if (m_step)
        m_step(step.telling);
    pg::Statement statement = step.statement;
    ask(std::move(statement), [this, step](const Result<pg::Rows> &answer) { stepDone(step, answer); });
}

void RunningAdoption::stepDone(const Step &step, const Result<pg::Rows> &answer)
{
    if (!answer && answer.error().kind == ErrorKind::Busy && !answer.error().connectionLost) {
        // The rest of the dataset builds on this step.
        const Error error = withReasonsWorded(answer.error());
        m_notes.append(error.words() + u' ' + error.remedy());
        std::erase_if(m_steps, [&step](const Step &other) { return other.dataset == step.dataset; });
    } else if (!answer) {
        m_reply(answer.error());
        return;
    } else if (step.notes) {
        RowReader row(*answer, "admin/adopt"_L1);
        if (row.next() && !row.isNull("note"))
            m_notes.append(row.text("note"));
        if (row.failed()) {
            m_reply(row.error());
            return;
        }
    }
    next();
}
} // namespace

void Adoption::run(pg::Connection &connection, Progress<QString> step, Reply<QStringList> reply)
{
    std::make_shared<RunningAdoption>(connection, std::move(step), std::move(reply))->begin();
}

} // namespace tidemark::coordinator
