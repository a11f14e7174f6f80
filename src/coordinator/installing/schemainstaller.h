// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coordinator/sqltext.h"
#include "core/adminreports.h"
#include "core/connectionprofile.h"
#include "core/result.h"

#include <QObject>

#include <memory>
#include <optional>

namespace tidemark::coordinator
{

/// Creates or upgrades schema tidemark. Idempotent: on a schema of this program's version it changes nothing,
/// but for what has become possible since (pg_cron installed later: the jobs; Citus: the distribution; rows
/// that came into adopted tables). Tables that someone made by following one of the two tutorials are adopted
/// (see Adoption).
///
/// Each version is a folder of resources/sql/schema (vN): tables and their data, applied in one transaction;
/// an upgrade goes through them one by one and keeps every row. Server functions belong to no version: those
/// of resources/sql/functions are created or replaced in the transaction of the last step, and whenever this
/// program's differ from those found; schema/after follows them. A function whose arguments or result change
/// is dropped by the step of that version. Two installers at once: the second waits, and finds it done.
class SchemaInstaller : public QObject
{
    Q_OBJECT

public:
    /// The profile's statement deadline is raised to ten minutes: distributing takes its time.
    explicit SchemaInstaller(ConnectionProfile profile, QObject *parent = nullptr);
    ~SchemaInstaller() override;

    /// One at a time. step tells what is being done, in a person's words. Fails with
    /// - MissingObject: the extension hll (the hint names its package), or Citus where it was required;
    /// - SchemaVersion: the schema, or the server (PostgreSQL before 15), does not fit this program; nothing
    /// was
    ///   written;
    /// - Permission, ReadOnly: the login or the server may not create; nothing of the failing version stays.
    void install(CitusUse citus, Progress<QString> step, Reply<InstallReport> reply);

    /// Before install(): when pg_cron runs rollups, instead of each minute; also of a schema that is there.
    /// Where that cannot be, install() fails after all else is done, as JobRescheduling does.
    void setRollupSchedule(const QString &schedule) { m_rollupSchedule = schedule; }

    /// The versions among the resources, ascending; each must follow the one before.
    [[nodiscard]] static std::vector<int> knownVersions();

private:
    class Run;
    ConnectionProfile m_profile;
    std::optional<QString> m_rollupSchedule;
    std::unique_ptr<Run> m_run;
};

} // namespace tidemark::coordinator
