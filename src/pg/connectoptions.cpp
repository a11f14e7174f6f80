// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pg/connectoptions.h"

#include "pg/handles.h"

#include <QDir>
#include <QFile>
#include <QHostAddress>

#include <algorithm>
#include <array>

namespace tidemark::pg
{

using namespace Qt::StringLiterals;

namespace
{

/// libpq's list of options with their values.
class OptionList
{
public:
    explicit OptionList(PQconninfoOption *owned)
        : m_options(owned)
    {
    }
    [[nodiscard]] bool isValid() const { return m_options != nullptr; }
    [[nodiscard]] QByteArray value(const char *keyword) const
    {
        const PQconninfoOption *option = find(keyword);
        return option ? QByteArray(option->val) : QByteArray();
    }
    /// Set to something that is not what libpq does by itself.
    [[nodiscard]] bool differsFromDefault(const char *keyword) const
    {
        const PQconninfoOption *option = find(keyword);
        return option && option->val && qstrcmp(option->val, option->compiled) != 0;
    }

private:
    [[nodiscard]] const PQconninfoOption *find(const char *keyword) const
    {
        const PQconninfoOption *option = m_options.get();
        while (option && option->keyword && qstrcmp(option->keyword, keyword) != 0)
            ++option;
        return option && option->keyword ? option : nullptr;
    }
    std::unique_ptr<PQconninfoOption, FreeWith<PQconninfoFree>> m_options;
};

Error unreadable(const QString &why)
{
    Error error;
    error.kind = ErrorKind::Unreachable;
    error.serverText = why;
    error.connectionLost = true;
    return error;
}

/// libpq quotes what it stumbled over, and that can be half of a password with a blank in it.
bool mayHoldSecret(const QByteArray &conninfo)
{
    return conninfo.toLower().contains("pass") || conninfo.contains('@');
}

Result<OptionList> parseConninfo(const QByteArray &conninfo)
{
    char *message = nullptr;
    OptionList options(PQconninfoParse(conninfo.constData(), &message));
    const QString why = QString::fromUtf8(message).trimmed();
    PQfreemem(message);
    if (options.isValid())
        return options;
    return unreadable(
        mayHoldSecret(conninfo) || why.isEmpty()
            ? u"the connection string is neither \"keyword=value …\" nor a postgresql:// address"_s
            : why);
}

/// The options that would be in force, service file and PG* variables included. libpq tells them only of a
/// PGconn, so one is started that fails on its last option, before it touches the network.
Result<OptionList> effectiveOptions(const QByteArray &conninfo)
{
    const char *poison = "tidemark-reads-options";
    const std::array<const char *, 4> keywords{"dbname", "password", "target_session_attrs", nullptr};
    // a password keeps libpq from reading (and warning about) .pgpass here; the real attempt reads it
    const std::array<const char *, 4> values{conninfo.constData(), "-", poison, nullptr};
    const int skip = conninfo.isEmpty() ? 1 : 0;
    const ConnPtr probe(PQconnectStartParams(keywords.data() + skip, values.data() + skip, 1));
    const QString why = QString::fromUtf8(PQerrorMessage(probe.get())).trimmed();
    if (!why.contains(QLatin1StringView(poison)))
        return unreadable(why);
    return OptionList(PQconninfo(probe.get()));
}

std::vector<ConnectTarget> targetsOf(const OptionList &options)
{
    const QList<QByteArray> hosts = options.value("host").split(',');
    const QList<QByteArray> addresses = options.value("hostaddr").split(',');
    const QList<QByteArray> ports = options.value("port").split(',');
    std::vector<ConnectTarget> targets;
    // libpq has checked that the lists fit: as many hosts as addresses, as many ports or a single one
    for (qsizetype i = 0; i < std::max(hosts.size(), addresses.size()); ++i)
        targets.push_back(
            {hosts.value(i), addresses.value(i), ports.size() == 1 ? ports[0] : ports.value(i)});
    return targets;
}

/// The first libpq that takes sslrootcert=system.
constexpr int firstWithSystemRoots = 160'000;

/// The collection of root certificates this system trusts; libpq 15 does not find it by itself.
QByteArray systemRootCertificates()
{
    for (const char *path : {"/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt",
                             "/etc/ssl/ca-bundle.pem", "/etc/ssl/cert.pem"}) {
        if (QFile::exists(QString::fromLatin1(path)))
            return path;
    }
    return {};
}

/// The user's own list, which libpq takes by itself.
bool hasOwnRootCertificates()
{
    return QFile::exists(QDir::homePath() + u"/.postgresql/root.crt"_s);
}

/// Behind the profile's own options, so that they hold: answers are decoded with these settings in mind. On
/// Citus a worker node that does not answer costs two seconds instead of thirty; elsewhere that setting means
/// nothing.
QByteArray sessionOptions(const ConnectionProfile &profile, const QByteArray &given, bool readOnly)
{
    constexpr const char *nodePatience = "citus.node_connection_timeout";
    const qint64 timeout = statementTimeoutFor(profile.statementDeadline).count();
    const QByteArray patience =
        given.contains(nodePatience) ? QByteArray() : QByteArray("-c ") + nodePatience + "=2000 ";
    return patience +
           "-c timezone=UTC -c datestyle=ISO -c intervalstyle=postgres -c jit=off"
           " -c plan_cache_mode=force_custom_plan -c statement_timeout=" +
           QByteArray::number(timeout) +
           // a database that is read-only stays so: nothing is set that would write around it
           QByteArray(readOnly ? " -c default_transaction_read_only=on" : "");
}

bool isSet(const OptionList &options, const char *keyword, const char *variable)
{
    return options.differsFromDefault(keyword) || !qEnvironmentVariableIsEmpty(variable);
}

void addUnlessSet(ConnectParameters &parameters, const OptionList &options, const char *keyword,
                  const char *value)
{
    if (options.value(keyword).isEmpty())
        parameters.emplace_back(keyword, value);
}

} // namespace

bool ConnectTarget::isSocket() const
{
    return address.isEmpty() && (host.isEmpty() || host.startsWith('/') || host.startsWith('@'));
}

bool ConnectTarget::isThisMachine() const
{
    if (isSocket())
        return true;
    const QHostAddress numeric(QString::fromLatin1(address));
    return numeric.isLoopback();
}

Milliseconds statementTimeoutFor(Milliseconds deadline)
{
    return std::max({deadline - Milliseconds(1000), deadline / 2, Milliseconds(1)});
}

Result<ConnectPlan> planConnection(const ConnectionProfile &profile, const QString &applicationName,
                                   bool readOnly)
{
    ConnectPlan plan;
    plan.conninfo = profile.conninfo.trimmed().toUtf8();
    const Result<OptionList> given = parseConninfo(plan.conninfo);
    if (!given)
        return given.error();
    Result<OptionList> effective = effectiveOptions(plan.conninfo);
    if (!effective)
        return effective.error();
    const OptionList &options = effective.value();

    plan.targets = targetsOf(options);
    plan.user = options.value("user");
    plan.database = options.value("dbname").isEmpty() ? plan.user : options.value("dbname");
    // a default that was written down is a choice as well
    const auto chosen = [&](const char *keyword, const char *variable) {
        return !given.value().value(keyword).isEmpty() || isSet(options, keyword, variable);
    };
    plan.sslMode = options.value("sslmode");
    plan.chosenSslMode = chosen("sslmode", "PGSSLMODE");
    plan.verifiesFully = options.value("sslmode") == "verify-full";
    plan.checksCertificate = options.value("sslmode").startsWith("verify-");
    plan.chosenChannelBinding = chosen("channel_binding", "PGCHANNELBINDING");
    plan.rootCertificates = options.value("sslrootcert");
    plan.chosenRootCert = !plan.rootCertificates.isEmpty();
    plan.systemRoots = options.value("sslrootcert") == "system" && PQlibVersion() < firstWithSystemRoots;
    // As libpq has it from then on: who trusts every public authority has to check the name.
    if (plan.systemRoots) {
        plan.sslMode = "verify-full";
        plan.verifiesFully = plan.checksCertificate = true;
    }

    plan.fixed.emplace_back("application_name", applicationName.toUtf8());
    plan.fixed.emplace_back("client_encoding", "UTF8");
    if (!profile.password.isEmpty())
        plan.fixed.emplace_back("password", profile.password.toUtf8());
    addUnlessSet(plan.fixed, options, "keepalives_idle", "10");
    addUnlessSet(plan.fixed, options, "keepalives_interval", "5");
    addUnlessSet(plan.fixed, options, "keepalives_count", "3");
    addUnlessSet(plan.fixed, options, "tcp_user_timeout", "15000");
    // looking for a Kerberos ticket waits on the network
    if (!chosen("gssencmode", "PGGSSENCMODE"))
        plan.fixed.emplace_back("gssencmode", "disable");
    plan.options =
        (options.value("options") + ' ' + sessionOptions(profile, options.value("options"), readOnly))
            .trimmed();
    return plan;
}

ConnectParameters connectParameters(const ConnectPlan &plan, const std::vector<ConnectTarget> &targets)
{
    ConnectParameters parameters;
    if (!plan.conninfo.isEmpty())
        parameters.emplace_back("dbname", plan.conninfo);
    QByteArrayList hosts, addresses, ports;
    for (const ConnectTarget &target : targets) {
        hosts.append(target.host);
        addresses.append(target.address);
        ports.append(target.port);
    }
    const bool anySocket = std::any_of(targets.begin(), targets.end(), [](auto &t) { return t.isSocket(); });
    const bool onlySockets =
        std::all_of(targets.begin(), targets.end(), [](auto &t) { return t.isSocket(); });
    const bool remote =
        std::any_of(targets.begin(), targets.end(), [](auto &t) { return !t.isThisMachine(); });
    parameters.emplace_back("host", hosts.join(','));
    parameters.emplace_back("port", ports.join(','));
    if (!onlySockets)
        parameters.emplace_back("hostaddr", addresses.join(','));

    const bool strict = remote && (!plan.chosenSslMode || plan.systemRoots);
    if (strict)
        parameters.emplace_back("sslmode", "verify-full");
    // a socket knows no TLS to bind to
    if (remote && !anySocket && (strict || plan.verifiesFully) && !plan.chosenChannelBinding)
        parameters.emplace_back("channel_binding", "require");
    const bool ownRoots = plan.chosenRootCert || hasOwnRootCertificates();
    if ((strict || plan.checksCertificate) && (plan.systemRoots || !ownRoots)) {
        const QByteArray bundle = systemRootCertificates();
        if (!bundle.isEmpty())
            parameters.emplace_back("sslrootcert", bundle);
    }
    parameters.insert(parameters.end(), plan.fixed.begin(), plan.fixed.end());
    parameters.emplace_back("options", plan.options);
    return parameters;
}

} // namespace tidemark::pg
