// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/connectionprofile.h"
#include "core/result.h"

#include <QDateTime>
#include <QObject>
#include <QStringList>

#include <memory>

namespace tidemark::pg
{

/// What a name came to.
struct ProbedName {
    QStringList hosts;     ///< as the profile has them
    QStringList addresses; ///< numeric; empty where all are sockets
    bool onlySockets = false;
    bool lookedUp = false; ///< false: every host is an address or a socket
};

/// Where something listens.
struct ProbedPort {
    QString place;         ///< "10.0.0.1:5432", or the path of a socket
    bool isSocket = false; ///< of the system, not of the network
};

/// Why a certificate proves nothing.
enum class CertificateFault { UnknownAuthority, OtherName, Expired, NotYetValid, Other };

/// What the server shows when it is asked for TLS. Nothing here was judged by libpq.
struct ProbedTls {
    QString mode; ///< libpq's sslmode, as it will be in force
    bool isSocket = false;
    bool isThisComputer = false; ///< a socket or a loopback address
    bool asked = false;          ///< false: sslmode=disable, or a socket
    bool offered = false;
    QString protocol;  ///< "TLS 1.3"
    QStringList names; ///< of the certificate
    QString issuer;
    QDateTime validFrom;
    QDateTime validUntil;
    std::vector<CertificateFault> faults; ///< whatever the mode checks
    QString rootFile;                     ///< the authorities; empty: none were found
};

/// Looks at the way to a server step by step, as a connection takes it, without logging in: so that a person
/// can be told which step fails. Lives on one thread with an event loop and does not block it. One call at a
/// time, in this order; each fails with Unreachable after the profile's deadline.
class Probe : public QObject
{
    Q_OBJECT

public:
    explicit Probe(ConnectionProfile profile, QObject *parent = nullptr);
    ~Probe() override;

    /// Fails also where libpq cannot read the conninfo, or does not know its service.
    void lookUp(Reply<ProbedName> reply);
    /// The first place that answers; else what the last one said. Error::text tells refused from silent.
    void reach(Reply<ProbedPort> reply);
    /// At that place.
    void askForTls(Reply<ProbedTls> reply);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tidemark::pg
