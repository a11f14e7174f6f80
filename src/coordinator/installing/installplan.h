// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adminreports.h"
#include "core/connectionprofile.h"
#include "core/result.h"
#include "pg/connection.h"

#include <QObject>

namespace tidemark::coordinator
{
class InstalledFunctions;

/// What a statement of the schema does, by its first words: {"create", "TABLE", "tidemark.events"}. One
/// without such words ("DO …") is {"run", "", name}.
[[nodiscard]] PlannedChange changeOf(const QString &step, const QString &name, const QByteArray &sql);

/// What SchemaInstaller would do, without doing it: the session is read-only, and takes no lock that another
/// would wait for. It lists what the version steps and the functions would create, change and drop, the
/// rights and policies that would be given, and the jobs; what depends on rows (distribution, adoption)
/// stands in the notes.
class InstallPlanner : public QObject
{
    Q_OBJECT

public:
    explicit InstallPlanner(const ConnectionProfile &profile, QObject *parent = nullptr);

    /// Once. Fails as SchemaInstaller::install() would where that can be told beforehand: with MissingObject
    /// and SchemaVersion; and with Permission where the login may not read the schema.
    void plan(CitusUse citus, Reply<InstallPlan> reply);

private:
    using Answers = std::vector<Result<pg::Rows>>;

    void finish(Result<InstallPlan> result);
    [[nodiscard]] Result<InstallPlan> decode(const Answers &answers) const;
    static void addFunctions(InstallPlan &plan, const InstalledFunctions &installed);
    void lookAtAccess(InstallPlan plan, const Answers &answers);
    /// schedules: pg_cron works in this database.
    [[nodiscard]] static Result<InstallPlan> withAccess(InstallPlan plan, const Answers &answers,
                                                        bool schedules);

    pg::Connection m_connection;
    Milliseconds m_deadline;
    CitusUse m_citus = CitusUse::Auto;
    Reply<InstallPlan> m_reply;
};

} // namespace tidemark::coordinator
