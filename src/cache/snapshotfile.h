// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset.h"
#include "core/instant.h"
#include "core/result.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QString>

#include <optional>
#include <tuple>
#include <vector>

namespace tidemark::cache
{

/// Where a blob belongs.
struct PaneKey {
    QString server;
    QString dataset; ///< empty: of the server alone
    qint32 tenant = 0;
    QString pane;
    QString question; ///< range, granularity and zone; empty where a pane has none

    friend bool operator<(const PaneKey &a, const PaneKey &b)
    {
        return std::tie(a.server, a.dataset, a.tenant, a.pane, a.question) <
               std::tie(b.server, b.dataset, b.tenant, b.pane, b.question);
    }
};

struct PaneRow {
    PaneKey key;
    Instant takenAt;
    QByteArray data;
};

/// The SQLite file, on the thread that made this object. Errors are of kind Io; isDamaged() tells those that
/// say the file itself is broken from those of the disk around it.
class SnapshotFile
{
public:
    explicit SnapshotFile(QString path);
    ~SnapshotFile();
    Q_DISABLE_COPY_MOVE(SnapshotFile)

    /// Opens or makes it, readable for its owner only. Nothing to do where it is open.
    [[nodiscard]] Result<void> open();
    /// All of them or none.
    [[nodiscard]] Result<void> write(const std::vector<PaneRow> &rows, int keptQuestions);
    [[nodiscard]] Result<std::optional<PaneRow>> read(const PaneKey &key);
    /// Forgets all but the tenants that were looked at last.
    [[nodiscard]] Result<void> prune(int keptTenants);
    void close();

    [[nodiscard]] static bool isDamaged(const Error &error);
    /// Closes it and renames it, with what SQLite keeps beside it. Gives the new name; empty where that
    /// failed.
    [[nodiscard]] QString moveAside();

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    [[nodiscard]] Result<void> prepareFile() const;
    [[nodiscard]] Result<void> prepareTables();
    [[nodiscard]] Result<void> writeRows(const std::vector<PaneRow> &rows, int keptQuestions);

    QString m_path;
    QString m_connection; // Qt Sql's name for it
    QSqlDatabase m_database;
};

} // namespace tidemark::cache
