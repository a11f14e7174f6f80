// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/connectionprofile.h"
#include "core/connectionsteps.h"
#include "core/result.h"

#include <QObject>

#include <memory>
#include <optional>

namespace tidemark::coordinator
{

/// Tries a connection step by step: the name, the port, TLS, the login, the database, its extensions, the
/// schema, the role; where there is an operator's login beside the reader's, that one too. It reads only. The
/// steps up to the port and what the certificate says are looked at by a probe of its own, so that each has
/// its own words; whether TLS and login are good is libpq's decision. Lives on one thread with an event loop
/// and does not block it; its end cancels what runs.
class ConnectionTest : public QObject
{
    Q_OBJECT

public:
    explicit ConnectionTest(ConnectionProfile reader, std::optional<ConnectionProfile> operating = {},
                            QObject *parent = nullptr);
    ~ConnectionTest() override;

    /// step is told when each begins and how it ended; the first that fails is the last. The reply says that
    /// it is over: true where every step passed. Once.
    void run(Progress<StepReport> step, Reply<bool> reply);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tidemark::coordinator
