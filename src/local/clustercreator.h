// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "local/clusterfiles.h"

#include <QObject>

class QProcess;

namespace tidemark::local
{

/// Makes a new cluster with one database, without ever listening. One or two seconds, in child processes; a
/// creation that is cut off leaves nothing behind that counts.
class ClusterCreator : public QObject
{
    Q_OBJECT

public:
    /// database: a plain lower-case name, or empty for none besides the server's own.
    ClusterCreator(ClusterFiles files, QByteArray database, QObject *parent = nullptr);
    ~ClusterCreator() override;

    /// Io with the words of initdb or postgres. Call it once.
    void create(Reply<void> reply);

private:
    void makeDatabase();
    void run(QProcess *process, std::function<void()> next);
    void finish(Result<void> result);

    ClusterFiles m_files;
    QByteArray m_database;
    Reply<void> m_reply;
};

} // namespace tidemark::local
