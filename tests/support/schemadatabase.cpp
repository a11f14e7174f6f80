// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/schemadatabase.h"

#include "coordinator/installing/schemainstaller.h"
#include "core/await.h"

#include <QCoreApplication>
#include <QHash>

namespace tidemark::test
{

using namespace Qt::StringLiterals;

InstallReport installSchema(const QString &conninfo, CitusUse citus)
{
    ConnectionProfile profile;
    profile.conninfo = conninfo;
    coordinator::SchemaInstaller installer(profile);
    Result<InstallReport> report = await<InstallReport>(
        [&](Reply<InstallReport> reply) { installer.install(citus, {}, std::move(reply)); });
    if (!report)
        qFatal("the schema could not be installed: %s", qPrintable(report.error().words()));
    return std::move(report).value();
}

std::unique_ptr<CitusCluster> createSchemaCluster(const QByteArrayList &settings)
{
    auto cluster = std::make_unique<CitusCluster>(settings);
    installSchema(cluster->conninfo(), CitusUse::Require);
    // They would roll up beside the tests.
    psql(cluster->conninfo(), u"SELECT tidemark.set_job_active(jobid, false) FROM tidemark.jobs()"_s);
    return cluster;
}

QString createSchemaDatabase(TestCluster &cluster)
{
    static QHash<QString, QString> templates;
    QString &name = templates[cluster.dataDir()];
    if (name.isEmpty()) {
        const QString conninfo = cluster.createDatabase();
        installSchema(conninfo, CitusUse::Auto);
        name = psql(conninfo, u"SELECT current_database()"_s);
    }
    return cluster.createDatabase(name);
}

void makeOldEvents(const QString &conninfo, int daysAgo, int rows)
{
    psql(conninfo,
         u"DO $$ BEGIN EXECUTE format('CREATE TABLE tidemark.events_p%s PARTITION OF tidemark.events FOR "
         "VALUES FROM (%L) TO (%L)', to_char(now() AT TIME ZONE 'UTC' - interval '%1 days', 'YYYYMMDD'), "
         "date_trunc('day', now(), 'UTC') - interval '%1 days', date_trunc('day', now(), 'UTC') - interval "
         "'%1 days' + interval '1 day'); EXECUTE format('ALTER TABLE tidemark.events_p%s OWNER TO "
         "tidemark_owner', to_char(now() AT TIME ZONE 'UTC' - interval '%1 days', 'YYYYMMDD')); END $$; "
         "INSERT INTO tidemark.events (tenant_id, event_type, occurred_at) SELECT 1, 'view', "
         "date_trunc('day', now(), 'UTC') - interval '%1 days' + interval '1 second' * n FROM "
         "generate_series(1, %2) AS n"_s.arg(daysAgo)
             .arg(rows));
}

void putForeignSketches(const QString &conninfo, const QString &where)
{
    psql(conninfo, uR"sql(
        DO $do$
        DECLARE
            file text := current_setting('data_directory') || '/foreign_sketches';
        BEGIN
            CREATE TEMP TABLE foreign_sketches ON COMMIT DROP AS
            SELECT tenant_id, hour, event_type, event_count,
                   (SELECT public.hll_add_agg(public.hll_hash_integer(n), 14) FROM generate_series(1, 500) AS n) AS sketch,
                   country_counters
            FROM tidemark.events_hourly WHERE %1;
            EXECUTE format('COPY foreign_sketches TO %L (FORMAT binary)', file);
            DELETE FROM tidemark.events_hourly WHERE %1;
            EXECUTE format('COPY tidemark.events_hourly FROM %L (FORMAT binary)', file);
        END
        $do$)sql"_s.arg(where));
}

QString createLogin(const QString &conninfo, const QString &role)
{
    static int count = 0;
    const QString login = u"%1_login_%2_%3"_s.arg(role).arg(QCoreApplication::applicationPid()).arg(++count);
    psql(conninfo, u"CREATE ROLE %1 LOGIN; GRANT %2 TO %1"_s.arg(login, role));
    if (role == "tidemark_ingest"_L1)
        psql(conninfo, u"SELECT tidemark.allow_ingest('%1')"_s.arg(login));
    else if (role == "tidemark_reader"_L1)
        psql(conninfo, u"SELECT tidemark.grant_tenants('%1', NULL)"_s.arg(login));
    QString own = conninfo;
    return own.append(u" user=%1"_s.arg(login));
}

} // namespace tidemark::test
