// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/await.h"
#include "local/clustercreator.h"
#include "local/privatecluster.h"
#include "support/ctlrun.h"
#include "support/serverfolder.h"
#include "support/testcluster.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <functional>

namespace tidemark::test
{

/// A private coordinator in a folder of its own, and tidemarkctl on it. Whatever runs there at the end is
/// stopped.
class MovedCoordinator
{
public:
    explicit MovedCoordinator(QString program)
        : m_program(std::move(program))
        , m_home(m_folder.path() + QStringLiteral("/coordinator"))
    {
    }
    ~MovedCoordinator() { ctl({QStringLiteral("local"), QStringLiteral("stop")}); }
    MovedCoordinator(const MovedCoordinator &) = delete;
    MovedCoordinator &operator=(const MovedCoordinator &) = delete;

    [[nodiscard]] const QString &home() const { return m_home; }
    [[nodiscard]] QString beside(const QString &name) const { return m_folder.path() + QChar(u'/') + name; }
    [[nodiscard]] local::ServerPaths paths() const { return local::ServerPaths::under(m_home); }

    [[nodiscard]] QStringList arguments(const QStringList &words) const
    {
        return QStringList{QStringLiteral("--local=") + m_home, QStringLiteral("--format"),
                           QStringLiteral("json")} +
               words;
    }
    CtlRun ctl(const QStringList &words) const
    {
        QProcess process;
        process.start(m_program, arguments(words));
        return finished(process);
    }
    /// ctl local ACTION
    CtlRun local(const QStringList &words) const { return ctl(QStringList{QStringLiteral("local")} + words); }

    /// Makes it as "local start" would on that PostgreSQL, without waiting for the disk, and starts it.
    void create(const local::Installation &installation) const
    {
        const Result<local::ServiceUser> user = local::serviceUser();
        if (!user)
            qFatal("%s", qPrintable(user.error().words()));
        local::ClusterRecipe recipe = local::privateRecipe(*user);
        recipe.durable = false;
        const local::ClusterFiles files(paths(), installation, *user, recipe);
        local::ClusterCreator creator(files, local::privateName);
        const Result<void> prepared = files.prepare();
        const Result<void> created =
            prepared ? await<void>([&](Reply<void> reply) { creator.create(std::move(reply)); }) : prepared;
        const CtlRun started = this->local({QStringLiteral("start")});
        if (!created || started.exitStatus != 0)
            qFatal("%s %s", created ? "" : qPrintable(created.error().words()), qPrintable(started.errors));
    }

    /// Starts tidemarkctl and kills it, with all it may hold on to left as it is, as soon as that is so.
    /// False where it ended before.
    [[nodiscard]] bool killWhen(const QStringList &words, const std::function<bool()> &isSo) const
    {
        QProcess process;
        process.start(m_program, arguments(words));
        const bool came =
            QTest::qWaitFor([&] { return isSo() || process.state() == QProcess::NotRunning; }, 120'000);
        const bool runs = process.state() == QProcess::Running;
        process.kill();
        process.waitForFinished(-1);
        return came && runs;
    }
    [[nodiscard]] bool killWhenThere(const QStringList &words, const QString &path) const
    {
        return killWhen(words, [&] { return QFile::exists(path); });
    }

    [[nodiscard]] QString conninfo() const
    {
        return QStringLiteral("host=%1 dbname=tidemark user=tidemark").arg(paths().socketDir);
    }
    QString answer(const QString &sql) const { return psql(conninfo(), sql); }

    /// Schema, logins with and without rights, rows in both datasets, all levels, names, holds, retentions,
    /// jobs and settings of a person's own.
    void fill() const;
    /// All that a move must not change, as text.
    [[nodiscard]] QStringList portrait() const;

private:
    QString m_program;
    ServerFolder m_folder;
    QString m_home;
};

inline void MovedCoordinator::fill() const
{
    const CtlRun made = ctl({QStringLiteral("init")});
    if (made.exitStatus != 0)
        qFatal("init: %s", qPrintable(made.errors));
    psql(conninfo(), QStringLiteral(R"sql(
        INSERT INTO tidemark.events (tenant_id, event_type, event_data, occurred_at)
        SELECT i % 3, 'type ' || i % 5, jsonb_build_object('user_id', i % 700, 'country', (ARRAY['DE','FR','日本'])[i % 3 + 1]),
               now() - i * interval '3 minutes'
        FROM generate_series(1, 3000) AS i;
        INSERT INTO tidemark.http_request (site_id, ingest_time, url, request_country, ip_address, status_code, response_time_msec)
        SELECT i % 3, now() - i * interval '2 minutes', '/ä/' || i % 40, 'DE', '10.0.' || i % 9 || '.' || i % 200,
               (ARRAY[200, 301, 404, 500])[i % 4 + 1], i % 900
        FROM generate_series(1, 3000) AS i;
        CREATE ROLE ann LOGIN PASSWORD 'a secret of ann''s';
        GRANT tidemark_reader TO ann;
        SELECT tidemark.grant_tenants('ann', '{1,2}');
        CREATE ROLE "Bob; DROP" LOGIN CONNECTION LIMIT 7;
        GRANT tidemark_operator TO "Bob; DROP" WITH ADMIN OPTION;
        CREATE ROLE loader LOGIN;
        SELECT tidemark.allow_ingest('loader');
        ALTER ROLE ann SET work_mem = '7MB';
        ALTER DATABASE tidemark SET statement_timeout = '1h';
        CREATE TABLE public.mine AS SELECT 42 AS answer;
        COMMENT ON DATABASE tidemark IS 'counts';
        )sql"));
    // From here on nothing changes by itself.
    psql(conninfo(), QStringLiteral("SELECT cron.schedule('mine', '0 5 1 1 *', 'SELECT 1'); "
                                    "UPDATE cron.job SET active = false WHERE jobname <> 'mine'"));
    psql(conninfo(), QStringLiteral("ALTER SYSTEM SET work_mem = '9MB'"));
    for (const QString &dataset : {QStringLiteral("events"), QStringLiteral("http_request")})
        psql(conninfo(), QStringLiteral("CALL tidemark.run_rollup('%1')").arg(dataset));
    psql(conninfo(), QStringLiteral("SELECT tidemark.set_tenant(1, 'Ünïcode & Co')"));
    psql(conninfo(),
         QStringLiteral("UPDATE tidemark.retention SET keep = '3 years' WHERE table_name = 'events_hourly'"));
    psql(conninfo(),
         QStringLiteral(
             "SELECT tidemark.add_hold('http_request', date_trunc('day', now()) - interval '2 days', "
             "date_trunc('day', now()) - interval '1 day', NULL, 'audit')"));
}

inline QStringList MovedCoordinator::portrait() const
{
    static const QStringList queries{
        QStringLiteral("SELECT md5(string_agg(e::text, '|' ORDER BY e::text)) FROM tidemark.events e"),
        QStringLiteral("SELECT md5(string_agg(r::text, '|' ORDER BY r::text)) FROM tidemark.http_request r"),
        QStringLiteral(
            "SELECT count(*), md5(string_agg(h::text, '|' ORDER BY h::text)) FROM tidemark.events_hourly h"),
        QStringLiteral("SELECT sum(hll_cardinality(users_hll)) FROM tidemark.events_daily"),
        QStringLiteral(
            "SELECT md5(string_agg(h::text, '|' ORDER BY h::text)) FROM tidemark.http_request_1min h"),
        QStringLiteral("SELECT tenant_id, name FROM tidemark.tenant ORDER BY 1"),
        QStringLiteral("SELECT table_name, keep FROM tidemark.retention ORDER BY 1"),
        QStringLiteral("SELECT h FROM tidemark.hold h"),
        QStringLiteral("SELECT count(*), max(id) FROM tidemark.run_log"),
        QStringLiteral("SELECT last_value FROM tidemark.batch_seq"),
        QStringLiteral(
            "SELECT rolname, rolcanlogin, rolconnlimit, (SELECT setconfig FROM pg_db_role_setting WHERE setrole = a.oid), md5(rolpassword) FROM pg_authid a "
            "WHERE rolname !~ '^pg_' ORDER BY 1"),
        QStringLiteral(
            "SELECT roleid::regrole::text, member::regrole::text, admin_option FROM pg_auth_members "
            "WHERE member::regrole::text !~ '^pg_' ORDER BY 1, 2"),
        QStringLiteral(
            "SELECT tablename, policyname, roles, cmd, qual FROM pg_policies WHERE schemaname = 'tidemark' ORDER BY 1, 2"),
        // Rights that go without saying may be written down or not; MAINTAIN is younger than the oldest
        // server.
        QStringLiteral(
            "SELECT c.oid::regclass::text, relrowsecurity, relowner::regrole, (SELECT string_agg(a::text, ',' "
            "ORDER BY a::text) FROM aclexplode(coalesce(relacl, acldefault((CASE relkind WHEN 'S' THEN 's' ELSE 'r' END)::\"char\", "
            "relowner))) x, LATERAL (SELECT grantor::regrole, grantee::regrole, privilege_type, is_grantable) a "
            "WHERE x.privilege_type <> 'MAINTAIN') FROM pg_class c WHERE relnamespace = 'tidemark'::regnamespace "
            "AND relkind IN ('r','p','S') ORDER BY 1"),
        QStringLiteral("SELECT count(*) FROM pg_proc WHERE pronamespace = 'tidemark'::regnamespace"),
        QStringLiteral("SELECT answer FROM public.mine"),
        QStringLiteral(
            "SELECT shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = current_database()"),
        QStringLiteral("SHOW statement_timeout"),
        QStringLiteral("SELECT setting FROM pg_file_settings WHERE name = 'work_mem' AND applied"),
        QStringLiteral(
            "SELECT jobid, jobname, schedule, command, username, active, nodename, nodeport, database FROM cron.job ORDER BY 1"),
    };
    QStringList answers;
    for (const QString &query : queries)
        answers << query + QChar(u'\n') + answer(query);
    return answers;
}

} // namespace tidemark::test
