// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pg/profilewords.h"

#include "pg/handles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <array>

namespace tidemark::pg
{

using namespace Qt::StringLiterals;

namespace
{
class ProfileWords
{
    Q_DECLARE_TR_FUNCTIONS(ProfileWords)
};

using Options = std::unique_ptr<PQconninfoOption, FreeWith<PQconninfoFree>>;

/// The words that a profile has a place of its own for.
constexpr std::array<std::pair<const char *, QString SavedProfile::*>, 7> ownWords{
    {{"service", &SavedProfile::service},
     {"host", &SavedProfile::host},
     {"port", &SavedProfile::port},
     {"dbname", &SavedProfile::database},
     {"user", &SavedProfile::user},
     {"sslmode", &SavedProfile::sslMode},
     {"sslrootcert", &SavedProfile::sslRootCert}}};

Error refusal(const QString &text, const QString &hint = {})
{
    Error error;
    error.kind = ErrorKind::Constraint;
    error.text = text;
    error.hint = hint;
    return error;
}

bool isSecret(const PQconninfoOption &option)
{
    return qstrcmp(option.dispchar, "*") == 0;
}

QString SavedProfile::*placeOf(const char *keyword)
{
    for (const auto &[word, place] : ownWords)
        if (qstrcmp(word, keyword) == 0)
            return place;
    return nullptr;
}

void addServices(const QString &file, QStringList &services)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly | QIODevice::Text))
        return;
    static const QRegularExpression heading(u"^\\s*\\[([^\\]]+)\\]"_s, QRegularExpression::MultilineOption);
    auto found = heading.globalMatch(QString::fromUtf8(in.readAll()));
    while (found.hasNext()) {
        const QString name = found.next().captured(1);
        if (!services.contains(name))
            services << name;
    }
}
} // namespace

QString conninfoValue(QString value)
{
    static const QRegularExpression plain(u"^[^\\s'\\\\]+$"_s);
    if (plain.match(value).hasMatch())
        return value;
    return u'\'' + value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

QString conninfoOf(const SavedProfile &profile, ProfileLogin login)
{
    SavedProfile meant = profile;
    if (login == ProfileLogin::Operator && !profile.operatorUser.isEmpty())
        meant.user = profile.operatorUser;
    QStringList parts;
    for (const auto &[word, place] : ownWords)
        if (const QString value = (meant.*place).trimmed(); !value.isEmpty())
            parts << QLatin1StringView(word) + u'=' + conninfoValue(value);
    if (const QString further = profile.further.trimmed(); !further.isEmpty())
        parts << further;
    return parts.join(u' ');
}

Result<void> checkProfile(const SavedProfile &profile)
{
    const Options further(PQconninfoParse(profile.further.trimmed().toUtf8().constData(), nullptr));
    if (!further)
        return refusal(
            ProfileWords::tr("libpq does not understand the further settings."),
            ProfileWords::tr(
                "Write them as keyword=value, separated by blanks: connect_timeout=5 options='-c work_mem=64MB'"));
    for (const PQconninfoOption *option = further.get(); option->keyword; ++option) {
        if (!option->val)
            continue;
        if (isSecret(*option))
            return refusal(
                ProfileWords::tr("The further settings hold a secret (%1), which is not kept in a file.")
                    .arg(QLatin1StringView(option->keyword)),
                ProfileWords::tr("Enter the password in its own field, or use ~/.pgpass."));
        if (placeOf(option->keyword))
            return refusal(ProfileWords::tr("%1 stands among the further settings, but has its own field.")
                               .arg(QLatin1StringView(option->keyword)));
    }
    char *message = nullptr;
    const Options whole(PQconninfoParse(conninfoOf(profile).toUtf8().constData(), &message));
    const QString why = QString::fromUtf8(message).trimmed();
    PQfreemem(message);
    if (!whole)
        return refusal(ProfileWords::tr("libpq does not understand these settings: %1").arg(why));
    return {};
}

Result<ConninfoWords> readConninfo(const QString &conninfo)
{
    const Options given(PQconninfoParse(conninfo.trimmed().toUtf8().constData(), nullptr));
    if (!given)
        return refusal(ProfileWords::tr(
            "This is neither a connection string (keyword=value …) nor a postgresql:// address."));
    ConninfoWords words;
    QStringList further;
    for (const PQconninfoOption *option = given.get(); option->keyword; ++option) {
        const QString value = QString::fromUtf8(option->val);
        if (value.isEmpty())
            continue;
        if (qstrcmp(option->keyword, "password") == 0)
            words.password = value;
        else if (QString SavedProfile::*const place = placeOf(option->keyword))
            words.profile.*place = value;
        else if (!isSecret(*option))
            further << QLatin1StringView(option->keyword) + u'=' + conninfoValue(value);
    }
    words.profile.further = further.join(u' ');
    return words;
}

SavedProfile libpqDefaults()
{
    SavedProfile profile;
    const Options defaults(PQconndefaults());
    for (const PQconninfoOption *option = defaults.get(); option && option->keyword; ++option)
        if (QString SavedProfile::*const place = placeOf(option->keyword))
            profile.*place = QString::fromUtf8(option->val);
    if (profile.database.isEmpty())
        profile.database = profile.user;
    return profile;
}

QStringList knownServices()
{
    QStringList services;
    const QString own = qEnvironmentVariable("PGSERVICEFILE");
    addServices(own.isEmpty() ? QDir::homePath() + u"/.pg_service.conf"_s : own, services);
    const QString system = qEnvironmentVariable("PGSYSCONFDIR");
    for (const QString &folder : system.isEmpty()
                                     ? QStringList{u"/etc/postgresql-common"_s, u"/etc/sysconfig/pgsql"_s}
                                     : QStringList{system})
        addServices(folder + u"/pg_service.conf"_s, services);
    return services;
}

} // namespace tidemark::pg
