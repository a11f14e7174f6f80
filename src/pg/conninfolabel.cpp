// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pg/conninfolabel.h"

#include "pg/connectoptions.h"
#include "pg/handles.h"
#include "pg/profilewords.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QStringList>

#include <algorithm>

namespace tidemark::pg
{

using namespace Qt::StringLiterals;

namespace
{
class ConninfoLabel
{
    Q_DECLARE_TR_FUNCTIONS(ConninfoLabel)
};

using Options = std::unique_ptr<PQconninfoOption, FreeWith<PQconninfoFree>>;

QString valueOf(const Options &options, const char *keyword)
{
    for (const PQconninfoOption *option = options.get(); option && option->keyword; ++option) {
        if (qstrcmp(option->keyword, keyword) == 0)
            return QString::fromUtf8(option->val);
    }
    return {};
}
} // namespace

QString conninfoLabel(const QString &conninfo)
{
    const Options given(PQconninfoParse(conninfo.toUtf8().constData(), nullptr));
    if (!given)
        return {};
    if (const QString service = valueOf(given, "service"); !service.isEmpty())
        return service;
    const Options defaults(PQconndefaults());
    const auto value = [&](const char *keyword) {
        const QString own = valueOf(given, keyword);
        return own.isEmpty() ? valueOf(defaults, keyword) : own;
    };
    const QString user = value("user");
    const QString database = value("dbname").isEmpty() ? user : value("dbname");
    const QString host = value("host").isEmpty() ? value("hostaddr") : value("host");
    if (host.isEmpty() || host.startsWith(u'/') || host.startsWith(u'@'))
        return ConninfoLabel::tr("%1 on this computer").arg(database);
    return ConninfoLabel::tr("%1 on %2:%3").arg(database, host, value("port"));
}

QString conninfoIdentity(const QString &conninfo)
{
    ConnectionProfile profile;
    profile.conninfo = conninfo;
    const Result<ConnectPlan> plan = planConnection(profile, {}, true);
    if (!plan)
        return {};
    // Encoded, so that no name can be taken for two.
    const auto word = [](const QByteArray &text) { return QString::fromLatin1(text.toPercentEncoding()); };
    QStringList places;
    for (const ConnectTarget &target : plan->targets)
        places << word(target.host) + u'=' + word(target.address) + u':' + word(target.port);
    return word(plan->user) + u'@' + places.join(u',') + u'/' + word(plan->database);
}

std::optional<TlsNote> weakTls(const QString &conninfo)
{
    ConnectionProfile profile;
    profile.conninfo = conninfo;
    const Result<ConnectPlan> plan = planConnection(profile, {}, true);
    // What nobody chose is raised to verify-full.
    if (!plan || !plan->chosenSslMode || plan->verifiesFully)
        return std::nullopt;
    const auto isElsewhere = [](const ConnectTarget &target) {
        return !target.isThisMachine() && !(target.address.isEmpty() && target.host == "localhost") &&
               !QHostAddress(QString::fromLatin1(target.host)).isLoopback();
    };
    if (std::none_of(plan->targets.begin(), plan->targets.end(), isElsewhere))
        return std::nullopt;
    const QString mode = QString::fromLatin1(plan->sslMode);
    const QString text =
        plan->sslMode == "verify-ca"
            ? ConninfoLabel::tr("The server's name is not checked against its certificate "
                                "(sslmode=%1).")
        : plan->sslMode == "require"
            ? ConninfoLabel::tr("The connection is encrypted, but the server's certificate "
                                "is not verified (sslmode=%1).")
        : plan->sslMode == "disable"
            ? ConninfoLabel::tr("The connection is not encrypted (sslmode=%1).")
            : ConninfoLabel::tr(
                  "The connection may be unencrypted, and the server's certificate is not verified (sslmode=%1).");
    const QString brief = plan->sslMode == "verify-ca" ? ConninfoLabel::tr("Server name not verified")
                          : plan->sslMode == "require" ? ConninfoLabel::tr("Certificate not verified")
                          : plan->sslMode == "disable" ? ConninfoLabel::tr("Not encrypted")
                                                       : ConninfoLabel::tr("Possibly not encrypted");
    return TlsNote{mode, text.arg(mode), brief};
}

QString conninfoPassword(const QString &conninfo)
{
    const Options given(PQconninfoParse(conninfo.toUtf8().constData(), nullptr));
    return given ? valueOf(given, "password") : QString();
}

QString conninfoForOthers(const QString &conninfo)
{
    const Options given(PQconninfoParse(conninfo.toUtf8().constData(), nullptr));
    if (!given)
        return {};
    const Options defaults(PQconndefaults());
    const bool byService = !valueOf(given, "service").isEmpty();
    QStringList parts;
    for (const PQconninfoOption *option = given.get(); option->keyword; ++option) {
        if (qstrcmp(option->dispchar, "*") == 0)
            continue;
        QString value = QString::fromUtf8(option->val);
        // What a service leaves open is not ours to fill in: its file may say it.
        if (value.isEmpty() && !byService && option->envvar && qEnvironmentVariableIsSet(option->envvar))
            value = valueOf(defaults, option->keyword);
        if (!value.isEmpty())
            parts.append(u"%1=%2"_s.arg(QLatin1StringView(option->keyword), conninfoValue(value)));
    }
    return parts.join(u' ');
}

} // namespace tidemark::pg
