// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/connectionprofile.h"
#include "core/connectionsteps.h"

#include <QObject>

#include <memory>
#include <optional>

namespace tidemark
{
class WorkerThread;
}

namespace tidemark::app
{

/// A test of a connection on a thread of its own. Its end, or that of the next test, cancels it. Lives on the
/// GUI thread.
class ConnectionTester : public QObject
{
    Q_OBJECT

public:
    explicit ConnectionTester(QObject *parent = nullptr);
    ~ConnectionTester() override;

    void begin(const ConnectionProfile &reader, const std::optional<ConnectionProfile> &operating);
    /// Nothing more is told.
    void cancel();

Q_SIGNALS:
    void stepped(const tidemark::StepReport &report);
    void finished(bool good);

private:
    std::unique_ptr<WorkerThread> m_thread;
    int m_test = 0; ///< what an earlier one still says is dropped
};

} // namespace tidemark::app
