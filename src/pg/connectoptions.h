// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/connectionprofile.h"
#include "core/result.h"

#include <QByteArray>

#include <utility>
#include <vector>

/// Internal to pg: from a profile to the parameters that libpq is given.
namespace tidemark::pg
{

/// One place to try. Everything as libpq's keywords of those names take it.
struct ConnectTarget {
    QByteArray host;    ///< a name, an address, a socket's folder, or empty
    QByteArray address; ///< hostaddr: numeric; empty for sockets and for names not looked up yet
    QByteArray port;

    /// A Unix-domain socket.
    [[nodiscard]] bool isSocket() const;
    /// Reached without leaving this computer: a socket or a loopback address.
    [[nodiscard]] bool isThisMachine() const;
    /// The name has to be looked up first.
    [[nodiscard]] bool needsLookup() const { return address.isEmpty() && !isSocket(); }

    friend bool operator==(const ConnectTarget &, const ConnectTarget &) = default;
};

using ConnectParameters = std::vector<std::pair<QByteArray, QByteArray>>;

/// What a profile asks for, with service files and PG* variables taken in as libpq does.
struct ConnectPlan {
    std::vector<ConnectTarget> targets; ///< never empty
    QByteArray user;
    QByteArray database;
    QByteArray conninfo;
    QByteArray options; ///< startup options the profile brings ("-c …"), before ours
    ConnectParameters fixed;
    QByteArray sslMode;          ///< as libpq has it; raised where nobody chose it
    QByteArray rootCertificates; ///< sslrootcert; empty: libpq's own place
    bool chosenSslMode = false;  ///< sslmode was set by somebody, so it is not raised
    bool verifiesFully = false;  ///< … and it is verify-full
    bool chosenChannelBinding = false;
    bool chosenRootCert = false;
    bool systemRoots = false;       ///< sslrootcert=system, of which this libpq knows nothing
    bool checksCertificate = false; ///< sslmode (chosen) is verify-ca or verify-full
};

/// Fails with ErrorKind::Unreachable, not retryable, where the conninfo cannot be read. The error never
/// quotes a conninfo that may hold a password.
[[nodiscard]] Result<ConnectPlan> planConnection(const ConnectionProfile &profile,
                                                 const QString &applicationName, bool readOnly);

/// For PQconnectStartParams with expand_dbname, in order; targets are the plan's with every name looked up.
/// Hosts that are not this machine get sslmode=verify-full and channel_binding=require with the system's
/// certificates, unless the profile chose otherwise.
[[nodiscard]] ConnectParameters connectParameters(const ConnectPlan &plan,
                                                  const std::vector<ConnectTarget> &targets);

/// The server's statement_timeout under a deadline: a second less, and never nothing.
[[nodiscard]] Milliseconds statementTimeoutFor(Milliseconds deadline);

} // namespace tidemark::pg
