// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/probing/connectiontest.h"

#include "coordinator/decode.h"
#include "coordinator/installing/installfacts.h"
#include "coordinator/probing/stepwords.h"
#include "coordinator/serverfacts.h"
#include "coordinator/sqltext.h"
#include "coordinator/texts.h"
#include "core/errortext.h"
#include "core/schemaversion.h"
#include "pg/connection.h"
#include "pg/probe.h"

#include <QElapsedTimer>

#include <optional>
#include <utility>

namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;
using State = StepReport::State;

namespace
{
/// What every login can see.
struct Surroundings {
    QString serverVersion;
    int majorVersion = 0;
    QString login;
    QString hll; ///< its version; empty: not in this database
    bool hllOffered = false;
    QString citus;
    QString cron;
    bool hasSchema = false;
};

Result<Surroundings> decodeSurroundings(const pg::Rows &rows)
{
    RowReader row(rows, "read/connection_test"_L1);
    if (!row.next())
        return row.error();
    Surroundings found;
    found.serverVersion = row.text("server_version");
    found.majorVersion = int(row.integer("major_version"));
    found.login = row.text("login");
    found.hll = row.text("hll");
    found.hllOffered = row.boolean("hll_offered");
    found.citus = row.text("citus");
    found.cron = row.text("cron");
    found.hasSchema = row.boolean("has_schema");
    if (row.failed())
        return row.error();
    return found;
}

StepVerdict extensionsVerdict(const Surroundings &found)
{
    if (found.majorVersion < oldestServer)
        return {State::Failed,
                Texts::tr("This server is PostgreSQL %1; Tidemark needs %2 or newer.")
                    .arg(found.serverVersion)
                    .arg(oldestServer),
                Texts::tr("Upgrade the server, or connect to a newer one.")};
    if (found.hll.isEmpty() && !found.hllOffered)
        return {
            State::Failed,
            Texts::tr("The hll extension is not installed on this server. Sketches of unique users need it."),
            Texts::tr(
                "Ask the operator to install it on the server (on Debian: postgresql-%1-hll), and then to run: "
                "tidemarkctl init")
                .arg(found.majorVersion)};
    if (found.hll.isEmpty())
        return {State::Failed, Texts::tr("The hll extension is on the server, but not in this database."),
                Texts::tr("Ask the operator to run: tidemarkctl init")};
    QStringList extensions{u"hll "_s + found.hll};
    if (!found.citus.isEmpty())
        extensions << u"citus "_s + found.citus;
    if (!found.cron.isEmpty())
        extensions << u"pg_cron "_s + found.cron;
    return {State::Passed,
            u"PostgreSQL %1, %2"_s.arg(found.serverVersion.section(u' ', 0, 0), extensions.join(u", "_s)),
            {}};
}

StepVerdict schemaVerdict(const Surroundings &found, const Result<ServerFacts> &facts)
{
    if (!found.hasSchema)
        return {State::Failed, Texts::tr("Schema tidemark is not in this database."),
                Texts::tr("Check the database's name, or ask the operator to run: tidemarkctl init")};
    if (facts) {
        const QString note = schemaNote(facts->schemaVersion);
        if (facts->schemaVersion < programSchemaVersion)
            return {State::Noted, note, Texts::tr("Ask the operator to run: tidemarkctl init")};
        if (!note.isEmpty())
            return {State::Noted, note, Texts::tr("Update Tidemark on this computer.")};
        return {
            State::Passed, Texts::tr("Version %1, as this program has it.").arg(facts->schemaVersion), {}};
    }
    if (facts.error().kind == ErrorKind::Permission)
        return {State::Passed, Texts::tr("Schema tidemark exists; this login may not read it."), {}};
    const ErrorText text = errorText(explainedBySchema(facts.error(), 0));
    return {State::Failed, text.what, Texts::tr("Ask the operator to run: tidemarkctl init")};
}

StepVerdict roleVerdict(const Surroundings &found, const Result<ServerFacts> &facts,
                        const Result<pg::Rows> &login)
{
    if (!facts) {
        const Error error = refusedLogin(facts.error(), login, false);
        const QString &hint = error.remedy();
        return {State::Failed, Texts::tr("%1 may not read schema tidemark.").arg(found.login),
                hint.startsWith("GRANT"_L1) ? Texts::tr("Ask the operator to run: %1").arg(hint) : hint};
    }
    if (!facts->seesTenants) {
        const Error error = noTenants(facts->login);
        return {State::Failed, error.text, Texts::tr("Ask the operator to run: %1").arg(error.hint)};
    }
    return {State::Passed,
            facts->isOperator ? Texts::tr("%1 may read and operate.").arg(facts->login)
                              : Texts::tr("%1 may read.").arg(facts->login),
            {}};
}

StepVerdict operatorVerdict(const Surroundings &found, const Result<ServerFacts> &facts)
{
    const QString grant = Texts::tr("Ask the operator to run: %1");
    if (facts && facts->isOperator)
        return {State::Passed, Texts::tr("%1 may operate.").arg(facts->login), {}};
    Error error;
    error.kind = ErrorKind::Permission;
    error = withRemedy(error, found.login, true);
    return {State::Failed, Texts::tr("%1 may not operate.").arg(found.login), grant.arg(error.hint)};
}
} // namespace

class ConnectionTest::Private
{
public:
    Private(ConnectionProfile given, std::optional<ConnectionProfile> beside)
        : reader(std::move(given))
        , operating(std::move(beside))
        , probe(reader)
    {
    }

    void begin(ConnectionStep step)
    {
        clock.start();
        progress({step, State::Running, {}, {}, {}});
    }
    /// False where the test is over.
    bool end(ConnectionStep step, const StepVerdict &verdict)
    {
        const Milliseconds took(clock.elapsed());
        progress({step, verdict.state, took, verdict.said, verdict.todo});
        if (verdict.state == State::Failed)
            finish(false);
        return verdict.state != State::Failed;
    }
    void finish(bool good)
    {
        if (const Reply<bool> done = std::exchange(reply, {}))
            done(good);
    }
    /// A step that took no time of its own.
    bool tell(ConnectionStep step, const StepVerdict &verdict)
    {
        begin(step);
        return end(step, verdict);
    }

    void lookUp();
    void reach();
    void askForTls();
    void logIn();
    void lookAround();
    void takeSurroundings(const std::vector<Result<pg::Rows>> &answers);
    void tryOperator();
    void connectAs(const ConnectionProfile &profile, std::unique_ptr<pg::Connection> &made,
                   Reply<void> opened);

    ConnectionProfile reader;
    std::optional<ConnectionProfile> operating;
    pg::Probe probe;
    pg::ProbedTls tls;
    std::unique_ptr<pg::Connection> connection;
    std::unique_ptr<pg::Connection> second; ///< the operator's
    Progress<StepReport> progress;
    Reply<bool> reply;
    QElapsedTimer clock;
};

ConnectionTest::ConnectionTest(ConnectionProfile reader, std::optional<ConnectionProfile> operating,
                               QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(reader), std::move(operating)))
{
}

ConnectionTest::~ConnectionTest() = default;

void ConnectionTest::run(Progress<StepReport> step, Reply<bool> reply)
{
    d->progress = std::move(step);
    d->reply = std::move(reply);
    d->lookUp();
}

void ConnectionTest::Private::lookUp()
{
    begin(ConnectionStep::Name);
    probe.lookUp([this](const Result<pg::ProbedName> &name) {
        if (end(ConnectionStep::Name, name ? nameVerdict(*name) : nameFailure(name.error())))
            reach();
    });
}

void ConnectionTest::Private::reach()
{
    begin(ConnectionStep::Port);
    probe.reach([this](const Result<pg::ProbedPort> &port) {
        if (end(ConnectionStep::Port, port ? portVerdict(*port) : portFailure(port.error())))
            askForTls();
    });
}

void ConnectionTest::Private::askForTls()
{
    begin(ConnectionStep::Tls);
    probe.askForTls([this](const Result<pg::ProbedTls> &found) {
        if (!found) {
            end(ConnectionStep::Tls, portFailure(found.error()));
            return;
        }
        tls = *found;
        logIn();
    });
}

void ConnectionTest::Private::connectAs(const ConnectionProfile &profile,
                                        std::unique_ptr<pg::Connection> &made, Reply<void> opened)
{
    made = std::make_unique<pg::Connection>(profile, u"tidemark test"_s, true);
    made->open(std::move(opened));
}

/// libpq does TLS, login and database in one go; its error tells how far it came.
void ConnectionTest::Private::logIn()
{
    connectAs(reader, connection, [this](const Result<void> &opened) {
        const ConnectionStep failed = opened ? ConnectionStep::Extensions : failedStep(opened.error());
        if (failed == ConnectionStep::Tls ||
            (tls.asked && !tls.offered && failed == ConnectionStep::Login &&
             opened.error().sqlState.isEmpty() && opened.error().kind != ErrorKind::AuthFailed)) {
            end(ConnectionStep::Tls, tlsFailure(tls, opened.error()));
            return;
        }
        if (!end(ConnectionStep::Tls,
                 tlsVerdict(tls, opened ? std::optional(connection->isEncrypted()) : std::nullopt)))
            return;
        if (failed == ConnectionStep::Login) {
            tell(ConnectionStep::Login, loginFailure(opened.error(), !reader.password.isEmpty()));
            return;
        }
        tell(ConnectionStep::Login, {State::Passed, Texts::tr("The server accepts the login."), {}});
        if (failed == ConnectionStep::Database) {
            tell(ConnectionStep::Database, databaseFailure(opened.error()));
            return;
        }
        tell(ConnectionStep::Database, {State::Passed, connection->serverLabel(), {}});
        lookAround();
    });
}

void ConnectionTest::Private::lookAround()
{
    begin(ConnectionStep::Extensions);
    connection->run({sqlStatement("read/connection_test"_L1), sqlStatement("read/server"_L1),
                     sqlStatement("read/login"_L1)},
                    reader.statementDeadline, [this](const Result<std::vector<Result<pg::Rows>>> &answers) {
                        if (answers)
                            return takeSurroundings(*answers);
                        const ErrorText text = errorText(answers.error());
                        end(ConnectionStep::Extensions, {State::Failed, text.what, text.todo});
                    });
}

void ConnectionTest::Private::takeSurroundings(const std::vector<Result<pg::Rows>> &answers)
{
    const Result<Surroundings> found = answers.at(0).and_then(&decodeSurroundings);
    if (!found) {
        const ErrorText text = errorText(found.error());
        end(ConnectionStep::Extensions, {State::Failed, text.what, text.todo});
        return;
    }
    const Result<ServerFacts> facts = answers.at(1).and_then(&decodeServerFacts);
    if (end(ConnectionStep::Extensions, extensionsVerdict(*found)) &&
        tell(ConnectionStep::Schema, schemaVerdict(*found, facts)) &&
        tell(ConnectionStep::Role, roleVerdict(*found, facts, answers.at(2)))) {
        if (operating)
            tryOperator();
        else
            finish(true);
    }
}

void ConnectionTest::Private::tryOperator()
{
    begin(ConnectionStep::Operator);
    connectAs(*operating, second, [this](const Result<void> &opened) {
        if (!opened) {
            end(ConnectionStep::Operator, failedStep(opened.error()) == ConnectionStep::Database
                                              ? databaseFailure(opened.error())
                                              : loginFailure(opened.error(), !operating->password.isEmpty()));
            return;
        }
        second->run({sqlStatement("read/connection_test"_L1), sqlStatement("read/server"_L1)},
                    operating->statementDeadline,
                    [this](const Result<std::vector<Result<pg::Rows>>> &answers) {
                        const Result<Surroundings> found = answers
                                                               ? answers->at(0).and_then(&decodeSurroundings)
                                                               : Result<Surroundings>(answers.error());
                        if (!found) {
                            const ErrorText text = errorText(found.error());
                            end(ConnectionStep::Operator, {State::Failed, text.what, text.todo});
                            return;
                        }
                        const Result<ServerFacts> facts = answers->at(1).and_then(&decodeServerFacts);
                        if (end(ConnectionStep::Operator, operatorVerdict(*found, facts)))
                            finish(true);
                    });
    });
}

} // namespace tidemark::coordinator
