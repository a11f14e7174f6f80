// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pg/probe.h"

#include "pg/connectoptions.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QHostInfo>
#include <QLocalSocket>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

#include <algorithm>

namespace tidemark::pg
{

using namespace Qt::StringLiterals;

namespace
{
class ProbeWords
{
    Q_DECLARE_TR_FUNCTIONS(ProbeWords)
};

/// The first packet of libpq that asks for TLS: its length and its code.
constexpr char tlsRequest[] = {0, 0, 0, 8, 4, char(0xd2), 0x16, 0x2f};

Error unreachable(const QString &text, const QString &serverText = {})
{
    Error error;
    error.kind = ErrorKind::Unreachable;
    error.text = text;
    error.serverText = serverText;
    return error;
}

bool isLoopback(const ConnectTarget &target)
{
    return target.isThisMachine() || QHostAddress(QString::fromUtf8(target.address)).isLoopback();
}

QString shown(const ConnectTarget &target)
{
    const QString port = QString::fromUtf8(target.port);
    if (target.isSocket())
        return (target.host.isEmpty() ? u"/var/run/postgresql"_s : QString::fromUtf8(target.host)) +
               u"/.s.PGSQL."_s + port;
    const QString address = QString::fromUtf8(target.address);
    return (address.contains(u':') ? u"[%1]"_s.arg(address) : address) + u':' + port;
}

CertificateFault faultOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::HostNameMismatch:
        return CertificateFault::OtherName;
    case QSslError::CertificateExpired:
        return CertificateFault::Expired;
    case QSslError::CertificateNotYetValid:
        return CertificateFault::NotYetValid;
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::InvalidCaCertificate:
        return CertificateFault::UnknownAuthority;
    default:
        return CertificateFault::Other;
    }
}

QString protocolName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_3:
        return u"TLS 1.3"_s;
    case QSsl::TlsV1_2:
        return u"TLS 1.2"_s;
    default:
        return u"TLS"_s;
    }
}
} // namespace

class Probe::Private : public QObject
{
public:
    explicit Private(ConnectionProfile given)
        : profile(std::move(given))
    {
        deadline.setSingleShot(true);
    }
    ~Private() override { stop(); }

    void stop()
    {
        deadline.stop();
        deadline.disconnect(this);
        for (const int lookup : std::exchange(lookups, {}))
            QHostInfo::abortHostLookup(lookup);
        // Sockets tell of their end while they are destroyed.
        for (QObject *socket : {static_cast<QObject *>(tcp.get()), static_cast<QObject *>(local.get())})
            if (socket)
                socket->disconnect(this);
    }
    void arm(std::function<void()> passed)
    {
        connect(&deadline, &QTimer::timeout, this, std::move(passed));
        deadline.start(profile.connectDeadline);
    }
    /// From the event loop, once.
    template<typename T>
    void answer(Reply<T> reply, Result<T> result)
    {
        stop();
        QMetaObject::invokeMethod(
            this, [reply = std::move(reply), result = std::move(result)] { reply(result); },
            Qt::QueuedConnection);
    }

    void takeAddresses(const QHostInfo &info, const ConnectTarget &of, const Reply<ProbedName> &reply);
    void tryNext(std::size_t index, const Reply<ProbedPort> &reply);
    void tryLater(std::size_t index, const Error &error, const Reply<ProbedPort> &reply);
    void readOffer(ProbedTls tls, const Reply<ProbedTls> &reply);
    void endHandshake(ProbedTls tls, const Reply<ProbedTls> &reply);

    ConnectionProfile profile;
    ConnectPlan plan;
    std::vector<ConnectTarget> targets; ///< every name looked up
    ProbedName name;
    QList<int> lookups;
    QString lookupFailure;
    QTimer deadline{this};
    std::unique_ptr<QSslSocket> tcp;
    std::unique_ptr<QLocalSocket> local;
    ConnectTarget reached;
};

Probe::Probe(ConnectionProfile profile, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(profile)))
{
}

Probe::~Probe() = default;

void Probe::lookUp(Reply<ProbedName> reply)
{
    Result<ConnectPlan> plan = planConnection(d->profile, u"tidemark test"_s, true);
    if (!plan)
        return d->answer<ProbedName>(std::move(reply), plan.error());
    d->plan = std::move(*plan);
    std::vector<ConnectTarget> toLookUp;
    for (ConnectTarget target : d->plan.targets) {
        const QString host = QString::fromUtf8(target.host);
        d->name.hosts << (host.isEmpty() ? QString::fromUtf8(target.address) : host);
        if (target.needsLookup() && QHostAddress(host).isNull()) {
            toLookUp.push_back(target);
            continue;
        }
        if (target.needsLookup())
            target.address = target.host;
        if (!target.isSocket())
            d->name.addresses << QString::fromUtf8(target.address);
        d->targets.push_back(target);
    }
    d->name.onlySockets = std::ranges::all_of(d->plan.targets, &ConnectTarget::isSocket);
    d->name.lookedUp = !toLookUp.empty();
    if (toLookUp.empty())
        return d->answer<ProbedName>(std::move(reply), d->name);
    d->arm([this, reply, first = QString::fromUtf8(toLookUp.front().host)] {
        d->answer<ProbedName>(
            reply, unreachable(ProbeWords::tr("The name \"%1\" was not resolved in time.").arg(first)));
    });
    for (const ConnectTarget &target : toLookUp)
        d->lookups.append(QHostInfo::lookupHost(
            QString::fromUtf8(target.host), d.get(),
            [this, target, reply](const QHostInfo &info) { d->takeAddresses(info, target, reply); }));
}

void Probe::Private::takeAddresses(const QHostInfo &info, const ConnectTarget &of,
                                   const Reply<ProbedName> &reply)
{
    lookups.removeOne(info.lookupId());
    const QList<QHostAddress> found = info.addresses();
    for (const QHostAddress &address : found) {
        ConnectTarget target = of;
        target.address = address.toString().toLatin1();
        targets.push_back(target);
        name.addresses << address.toString();
    }
    if (found.isEmpty() && lookupFailure.isEmpty())
        lookupFailure = ProbeWords::tr("There is no computer named \"%1\".").arg(info.hostName());
    if (!lookups.isEmpty())
        return;
    if (targets.empty())
        answer<ProbedName>(reply, unreachable(lookupFailure, info.errorString()));
    else
        answer<ProbedName>(reply, name);
}

void Probe::reach(Reply<ProbedPort> reply)
{
    d->tryNext(0, reply);
}

void Probe::Private::tryNext(std::size_t index, const Reply<ProbedPort> &reply)
{
    stop();
    reached = targets[index];
    const auto connected = [this, reply] {
        answer<ProbedPort>(reply, ProbedPort{shown(reached), reached.isSocket()});
    };
    arm([this, index, reply] {
        tryLater(index,
                 unreachable(ProbeWords::tr("%1 does not answer within %2 s.")
                                 .arg(shown(reached))
                                 .arg(double(profile.connectDeadline.count()) / 1000)),
                 reply);
    });
    // Whoever listens is closed at once: a server that nobody speaks to waits for a while.
    if (reached.isSocket()) {
        local = std::make_unique<QLocalSocket>();
        connect(local.get(), &QLocalSocket::connected, this, connected);
        connect(local.get(), &QLocalSocket::errorOccurred, this, [this, index, reply] {
            tryLater(index,
                     unreachable(ProbeWords::tr("Nothing listens at %1.").arg(shown(reached)),
                                 local->errorString()),
                     reply);
        });
        return local->connectToServer(shown(reached));
    }
    tcp = std::make_unique<QSslSocket>();
    tcp->setProxy(QNetworkProxy::NoProxy);
    connect(tcp.get(), &QSslSocket::connected, this, connected);
    connect(tcp.get(), &QSslSocket::errorOccurred, this, [this, index, reply] {
        const bool refused = tcp->error() == QAbstractSocket::ConnectionRefusedError;
        tryLater(index,
                 unreachable((refused ? ProbeWords::tr("Nothing listens at %1.")
                                      : ProbeWords::tr("%1 cannot be reached."))
                                 .arg(shown(reached)),
                             refused ? QString() : tcp->errorString()),
                 reply);
    });
    tcp->connectToHost(QString::fromUtf8(reached.address), reached.port.toUShort());
}

void Probe::Private::tryLater(std::size_t index, const Error &error, const Reply<ProbedPort> &reply)
{
    if (index + 1 >= targets.size())
        return answer<ProbedPort>(reply, error);
    stop();
    // Not from inside of the socket's own signal: it is replaced.
    QMetaObject::invokeMethod(
        this, [this, index, reply] { tryNext(index + 1, reply); }, Qt::QueuedConnection);
}

void Probe::askForTls(Reply<ProbedTls> reply)
{
    ProbedTls tls;
    tls.isSocket = d->reached.isSocket();
    tls.isThisComputer = isLoopback(d->reached);
    const ConnectParameters parameters = connectParameters(d->plan, {d->reached});
    const auto valueOf = [&](const char *keyword, const QByteArray &otherwise) {
        const auto found =
            std::ranges::find(parameters, QByteArray(keyword), [](const auto &p) { return p.first; });
        return QString::fromUtf8(found == parameters.end() ? otherwise : found->second);
    };
    tls.mode = valueOf("sslmode", d->plan.sslMode);
    tls.rootFile = valueOf("sslrootcert", d->plan.rootCertificates);
    if (tls.rootFile.isEmpty())
        tls.rootFile = QDir::homePath() + u"/.postgresql/root.crt"_s;
    if (!QFile::exists(tls.rootFile))
        tls.rootFile.clear();
    if (tls.isSocket || tls.mode == "disable"_L1)
        return d->answer<ProbedTls>(std::move(reply), tls);
    tls.asked = true;
    d->stop();
    d->arm([this, reply] {
        d->answer<ProbedTls>(reply,
                             unreachable(ProbeWords::tr("%1 accepts the connection, but does not answer. "
                                                        "It may not be a PostgreSQL server.")
                                             .arg(shown(d->reached))));
    });
    const auto failed = [this, reply] {
        d->answer<ProbedTls>(
            reply, unreachable(ProbeWords::tr("%1 closed the connection when it was asked for TLS. It may "
                                              "not be a PostgreSQL server.")
                                   .arg(shown(d->reached)),
                               d->tcp->errorString()));
    };
    d->tcp = std::make_unique<QSslSocket>();
    d->tcp->setProxy(QNetworkProxy::NoProxy);
    connect(d->tcp.get(), &QSslSocket::errorOccurred, d.get(), failed);
    connect(d->tcp.get(), &QSslSocket::connected, d.get(),
            [this] { d->tcp->write(tlsRequest, sizeof tlsRequest); });
    connect(d->tcp.get(), &QSslSocket::readyRead, d.get(), [this, tls, reply] { d->readOffer(tls, reply); });
    d->tcp->connectToHost(QString::fromUtf8(d->reached.address), d->reached.port.toUShort());
}

void Probe::Private::readOffer(ProbedTls tls, const Reply<ProbedTls> &reply)
{
    char offer = 0;
    if (tcp->read(&offer, 1) != 1)
        return;
    tcp->disconnect(this);
    if (offer != 'S' && offer != 'N')
        return answer<ProbedTls>(
            reply,
            unreachable(
                ProbeWords::tr("%1 answers, but not as a PostgreSQL server does.").arg(shown(reached))));
    tls.offered = offer == 'S';
    if (!tls.offered)
        return answer<ProbedTls>(reply, tls);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(tls.rootFile.isEmpty() ? QList<QSslCertificate>()
                                                           : QSslCertificate::fromPath(tls.rootFile));
    // Its faults are told, not acted upon: libpq decides.
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tcp->setSslConfiguration(configuration);
    const QString host = QString::fromUtf8(reached.host);
    tcp->setPeerVerifyName(host.isEmpty() ? QString::fromUtf8(reached.address) : host);
    connect(tcp.get(), &QSslSocket::sslErrors, this, [this] { tcp->ignoreSslErrors(); });
    connect(tcp.get(), &QSslSocket::encrypted, this, [this, tls, reply] { endHandshake(tls, reply); });
    // No handshake that this library takes part in: libpq's words will do.
    connect(tcp.get(), &QSslSocket::errorOccurred, this,
            [this, tls, reply] { answer<ProbedTls>(reply, tls); });
    tcp->startClientEncryption();
}

void Probe::Private::endHandshake(ProbedTls tls, const Reply<ProbedTls> &reply)
{
    const QSslCertificate certificate = tcp->peerCertificate();
    tls.protocol = protocolName(tcp->sessionProtocol());
    tls.names = certificate.subjectAlternativeNames().values();
    if (tls.names.isEmpty())
        tls.names = certificate.subjectInfo(QSslCertificate::CommonName);
    tls.issuer = certificate.issuerDisplayName();
    tls.validFrom = certificate.effectiveDate();
    tls.validUntil = certificate.expiryDate();
    const QList<QSslError> errors = tcp->sslHandshakeErrors();
    for (const QSslError &error : errors)
        if (const CertificateFault fault = faultOf(error.error());
            std::ranges::find(tls.faults, fault) == tls.faults.end())
            tls.faults.push_back(fault);
    answer<ProbedTls>(reply, tls);
}

} // namespace tidemark::pg
