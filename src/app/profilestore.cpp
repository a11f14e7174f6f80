// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/profilestore.h"

#include "pg/conninfolabel.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <utility>

namespace tidemark::app
{

using namespace Qt::StringLiterals;

namespace
{
class ProfileWords
{
    Q_DECLARE_TR_FUNCTIONS(ProfileStore)
};

constexpr int format = 1;
/// Of those without a name.
constexpr qsizetype mostUnnamed = 8;
constexpr qint64 largestFile = 1'000'000;
constexpr int lockPatience = 500; // ms

/// What next says of the private coordinator; a name stands behind "name:", and what leads to one without a
/// name behind "conninfo:".
constexpr auto privateNext = "private"_L1;
constexpr auto nameNext = "name:"_L1;
constexpr auto conninfoNext = "conninfo:"_L1;

constexpr std::array<std::pair<QLatin1StringView, QString SavedProfile::*>, 11> texts{
    {{"name"_L1, &SavedProfile::name},
     {"host"_L1, &SavedProfile::host},
     {"port"_L1, &SavedProfile::port},
     {"dbname"_L1, &SavedProfile::database},
     {"user"_L1, &SavedProfile::user},
     {"sslmode"_L1, &SavedProfile::sslMode},
     {"sslrootcert"_L1, &SavedProfile::sslRootCert},
     {"service"_L1, &SavedProfile::service},
     {"further"_L1, &SavedProfile::further},
     {"operator"_L1, &SavedProfile::operatorUser},
     {"cache"_L1, &SavedProfile::cache}}};
constexpr std::array<std::pair<QLatin1StringView, bool SavedProfile::*>, 2> flags{
    {{"keychain"_L1, &SavedProfile::keepsPassword},
     {"operator-keychain"_L1, &SavedProfile::keepsOperatorPassword}}};

QJsonObject toJson(const SavedProfile &profile)
{
    QJsonObject object;
    for (const auto &[key, member] : texts)
        if (!(profile.*member).isEmpty())
            object[key] = profile.*member;
    for (const auto &[key, member] : flags)
        if (profile.*member)
            object[key] = true;
    if (profile.lastUsed != Instant{})
        object["last-used"_L1] = toIso(profile.lastUsed);
    return object;
}

std::optional<SavedProfile> fromJson(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject object = value.toObject();
    SavedProfile profile;
    for (const auto &[key, member] : texts) {
        const QJsonValue text = object[key];
        if (!text.isUndefined() && !text.isString())
            return std::nullopt;
        profile.*member = text.toString();
    }
    for (const auto &[key, member] : flags)
        profile.*member = object[key].toBool();
    if (const auto used = parseInstant(object["last-used"_L1].toString(), QTimeZone::utc()))
        profile.lastUsed = *used;
    return profile;
}

/// The same place and login, whatever it is called and whenever it was used.
bool isSamePlace(SavedProfile a, const SavedProfile &b)
{
    a.name = b.name;
    a.lastUsed = b.lastUsed;
    a.keepsPassword = b.keepsPassword;
    a.keepsOperatorPassword = b.keepsOperatorPassword;
    return a == b;
}

/// What next says of it.
QString nextOf(const SavedProfile &profile)
{
    return profile.name.isEmpty() ? conninfoNext + pg::conninfoOf(profile) : nameNext + profile.name;
}

/// What the keychain has its password under.
QString keyOf(const SavedProfile &profile, pg::ProfileLogin login)
{
    return pg::conninfoIdentity(pg::conninfoOf(profile, login));
}

Error refusal(ErrorKind kind, const QString &text)
{
    Error error;
    error.kind = kind;
    error.text = text;
    return error;
}
} // namespace

ProfileStore::ProfileStore(QString file)
    : m_file(std::move(file))
{
}

QString ProfileStore::standardFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           u"/tidemark/connections.json"_s;
}

void ProfileStore::setAside()
{
    const QString aside =
        m_file + u".corrupt-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'hhmmsszzz"_s);
    if (QFile::rename(m_file, aside)) {
        m_notice =
            ProfileWords::tr("The saved connections could not be read. The file was moved to %1.").arg(aside);
        return;
    }
    m_notice =
        ProfileWords::tr("The saved connections in %1 cannot be read, and the file cannot be moved away. "
                         "Nothing is saved there.")
            .arg(m_file);
    m_unwritable = refusal(ErrorKind::Io, m_notice);
}

void ProfileStore::read()
{
    m_content = {};
    m_unwritable.reset();
    QFile file(m_file);
    if (!file.exists())
        return;
    if (!file.open(QIODevice::ReadOnly)) {
        m_notice = ProfileWords::tr("The saved connections in %1 cannot be read: %2")
                       .arg(m_file, file.errorString());
        m_unwritable = refusal(ErrorKind::Io, m_notice);
        return;
    }
    const QByteArray bytes = file.size() > largestFile ? QByteArray() : file.readAll();
    file.close();
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object["format"_L1].toInt() > format) {
        m_notice = ProfileWords::tr(
                       "The saved connections in %1 are of a newer Tidemark. They are left as they are.")
                       .arg(m_file);
        m_unwritable = refusal(ErrorKind::Io, m_notice);
        return;
    }
    Content content;
    bool good = object["format"_L1].toInt() == format && object["connections"_L1].isArray();
    const QJsonArray connections = object["connections"_L1].toArray();
    for (const QJsonValue &value : connections) {
        std::optional<SavedProfile> profile = fromJson(value);
        good = good && profile;
        if (profile)
            content.profiles.push_back(*std::move(profile));
    }
    content.next = object["next"_L1].toString();
    if (good)
        m_content = std::move(content);
    else
        setAside();
}

Result<void> ProfileStore::write()
{
    QJsonArray connections;
    for (const SavedProfile &profile : m_content.profiles)
        connections.append(toJson(profile));
    const QJsonObject object{
        {u"format"_s, format}, {u"connections"_s, connections}, {u"next"_s, m_content.next}};
    QSaveFile file(m_file);
    const QByteArray bytes = QJsonDocument(object).toJson();
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(bytes) == bytes.size() && file.commit();
    if (written)
        return {};
    return refusal(
        ErrorKind::Io,
        ProfileWords::tr("The connections cannot be saved in %1: %2").arg(m_file, file.errorString()));
}

Result<void> ProfileStore::change(const std::function<Result<void>(Content &)> &how)
{
    QDir().mkpath(QFileInfo(m_file).path());
    QLockFile lock(m_file + u".lock"_s);
    // A folder that cannot be written to says so below.
    (void)lock.tryLock(lockPatience);
    read();
    if (m_unwritable)
        return *m_unwritable;
    const Content before = m_content;
    Result<void> outcome = how(m_content);
    if (outcome)
        outcome = write();
    if (!outcome)
        m_content = before;
    return outcome;
}

std::vector<SavedProfile> ProfileStore::named()
{
    read();
    std::vector<SavedProfile> found;
    std::ranges::copy_if(m_content.profiles, std::back_inserter(found),
                         [](const SavedProfile &profile) { return !profile.name.isEmpty(); });
    std::ranges::sort(found, [](const SavedProfile &a, const SavedProfile &b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    return found;
}

std::vector<SavedProfile> ProfileStore::recent()
{
    std::vector<SavedProfile> found = named();
    for (const SavedProfile &profile : m_content.profiles)
        if (profile.name.isEmpty())
            found.push_back(profile);
    std::ranges::stable_sort(found, std::ranges::greater(), &SavedProfile::lastUsed);
    return found;
}

std::optional<SavedProfile> ProfileStore::find(const QString &name)
{
    read();
    const auto found = std::ranges::find(m_content.profiles, name, &SavedProfile::name);
    if (name.isEmpty() || found == m_content.profiles.end())
        return std::nullopt;
    return *found;
}

QStringList ProfileStore::names()
{
    QStringList found;
    for (const SavedProfile &profile : named())
        found << profile.name;
    return found;
}

Result<void> ProfileStore::save(const SavedProfile &profile, const QString &before)
{
    return change([&](Content &content) -> Result<void> {
        if (profile.name.trimmed().isEmpty())
            return refusal(ErrorKind::Constraint, ProfileWords::tr("Give the connection a name."));
        const QString &replaced = before.isEmpty() ? profile.name : before;
        const auto taken = std::ranges::find(content.profiles, profile.name, &SavedProfile::name);
        if (replaced != profile.name && taken != content.profiles.end())
            return refusal(ErrorKind::Constraint,
                           ProfileWords::tr("Another connection is called \"%1\".").arg(profile.name));
        const auto old = std::ranges::find(content.profiles, replaced, &SavedProfile::name);
        if (old == content.profiles.end())
            content.profiles.push_back(profile);
        else
            *old = profile;
        if (content.next == nameNext + replaced)
            content.next = nextOf(profile);
        // It has a name now.
        std::erase_if(content.profiles, [&](const SavedProfile &other) {
            const bool isIt = other.name.isEmpty() && isSamePlace(other, profile);
            if (isIt && content.next == nextOf(other))
                content.next = nextOf(profile);
            return isIt;
        });
        return {};
    });
}

Result<bool> ProfileStore::noteKept(const SavedProfile &profile, pg::ProfileLogin login)
{
    bool noted = false;
    const Result<void> done = change([&](Content &content) -> Result<void> {
        const auto found = std::ranges::find(content.profiles, profile.name, &SavedProfile::name);
        if (profile.name.isEmpty() || found == content.profiles.end() ||
            keyOf(*found, login) != keyOf(profile, login))
            return {};
        (login == pg::ProfileLogin::Operator ? found->keepsOperatorPassword : found->keepsPassword) = true;
        noted = true;
        return {};
    });
    if (!done)
        return done.error();
    return noted;
}

bool ProfileStore::keeps(const QString &key)
{
    read();
    return std::ranges::any_of(m_content.profiles, [&](const SavedProfile &profile) {
        return (profile.keepsPassword && keyOf(profile, pg::ProfileLogin::Reader) == key) ||
               (profile.keepsOperatorPassword && keyOf(profile, pg::ProfileLogin::Operator) == key);
    });
}

Result<void> ProfileStore::remove(const SavedProfile &profile)
{
    return change([&](Content &content) -> Result<void> {
        std::erase_if(content.profiles, [&](const SavedProfile &other) {
            return profile.name.isEmpty() ? other.name.isEmpty() && isSamePlace(other, profile)
                                          : other.name == profile.name;
        });
        if (content.next == nextOf(profile))
            content.next.clear();
        return {};
    });
}

Result<void> ProfileStore::noteUsed(const SavedProfile &profile, bool opensNext)
{
    return change([&](Content &content) -> Result<void> {
        auto known = std::ranges::find_if(content.profiles, [&](const SavedProfile &other) {
            return profile.name.isEmpty() ? other.name.isEmpty() && isSamePlace(other, profile)
                                          : other.name == profile.name;
        });
        if (known == content.profiles.end()) {
            // One with a name that was removed meanwhile stays removed.
            if (!profile.name.isEmpty())
                return {};
            known = content.profiles.insert(content.profiles.end(), profile);
        }
        known->lastUsed = localNow();
        if (opensNext)
            content.next = nextOf(*known);
        while (std::ranges::count_if(content.profiles,
                                     [](const SavedProfile &p) { return p.name.isEmpty(); }) > mostUnnamed) {
            auto oldest = content.profiles.end();
            for (auto at = content.profiles.begin(); at != content.profiles.end(); ++at)
                if (at->name.isEmpty() &&
                    (oldest == content.profiles.end() || at->lastUsed < oldest->lastUsed))
                    oldest = at;
            content.profiles.erase(oldest);
        }
        return {};
    });
}

Result<void> ProfileStore::noteUsedPrivate()
{
    return change([](Content &content) -> Result<void> {
        content.next = privateNext;
        return {};
    });
}

ProfileStore::Next ProfileStore::next()
{
    read();
    if (m_content.next == privateNext)
        return {.isPrivate = true};
    const auto found = std::ranges::find(m_content.profiles, m_content.next, &nextOf);
    return {.profile = found == m_content.profiles.end() ? std::nullopt : std::optional(*found)};
}

} // namespace tidemark::app
