// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "local/clustercreator.h"

#include "local/folders.h"
#include "local/toolrun.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTimer>

namespace tidemark::local
{

using namespace Qt::StringLiterals;

ClusterCreator::ClusterCreator(ClusterFiles files, QByteArray database, QObject *parent)
    : QObject(parent)
    , m_files(std::move(files))
    , m_database(std::move(database))
{
}

ClusterCreator::~ClusterCreator() = default;

void ClusterCreator::create(Reply<void> reply)
{
    m_reply = std::move(reply);
    if (const Result<void> begun = m_files.beginCreation(); !begun) {
        QTimer::singleShot(0, this, [this, begun] { finish(begun); });
        return;
    }
    auto *initdb = new QProcess(this);
    m_files.prepareInitdb(*initdb);
    run(initdb, [this] {
        if (m_database.isEmpty())
            finish(m_files.finishCreation());
        else
            makeDatabase();
    });
}

void ClusterCreator::makeDatabase()
{
    auto *postgres = new QProcess(this);
    m_files.prepareSingleUser(*postgres);
    run(postgres, [this] { finish(m_files.finishCreation()); });
    postgres->write("CREATE DATABASE " + m_database + " TEMPLATE template0\n");
    postgres->closeWriteChannel();
}

void ClusterCreator::run(QProcess *process, std::function<void()> next)
{
    connect(process, &QProcess::finished, this,
            [this, process, next = std::move(next)](int exitCode, QProcess::ExitStatus status) {
                process->deleteLater();
                if (status == QProcess::NormalExit && exitCode == 0) {
                    next();
                    return;
                }
                finish(ioError(
                    QCoreApplication::translate("PrivateServer", "Could not create the private server: %1")
                        .arg(lastLine(process->readAllStandardError()))));
            });
    connect(process, &QProcess::errorOccurred, this, [this, process](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        process->deleteLater();
        finish(ioError(QCoreApplication::translate("PrivateServer", "Could not create the private server: %1")
                           .arg(process->errorString())));
    });
    process->start();
}

void ClusterCreator::finish(Result<void> result)
{
    if (const Reply<void> reply = std::exchange(m_reply, {}))
        reply(std::move(result));
}

} // namespace tidemark::local
