// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sharedcache.h"

#include "app/words.h"
#include "cache/shared/cacheclient.h"
#include "core/await.h"

#include <QElapsedTimer>
#include <QJsonObject>

#include <algorithm>
#include <limits>

namespace tidemark::app
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr const char *addressVariable = "TIDEMARK_CACHE";
constexpr Milliseconds standingDeadline = 3s;
constexpr const char *passwordVariable = "TIDEMARK_CACHE_PASSWORD";
} // namespace

SharedCache::SharedCache(cache::CacheAddress address)
    : m_address(std::move(address))
    , m_keys(std::make_shared<cache::ShareKeys>())
{
}

void SharedCache::addStanding(Output &output) const
{
    cache::CacheClient client(m_address);
    QElapsedTimer timer;
    timer.start();
    const Result<cache::CacheReply> reply = await<cache::CacheReply>([&](Reply<cache::CacheReply> take) {
        client.send({"GET", cache::sharedCount.toByteArray()}, standingDeadline,
                    [take](const cache::CacheReply &given) { take(given); });
    });
    const bool answers = reply && reply->kind != cache::CacheReply::Kind::Failed;
    const qint64 took = timer.elapsed();
    const qint64 shared = answers ? std::max(0LL, reply->text.toLongLong()) : 0;
    const QString trouble = client.trouble().isEmpty() ? Ctl::tr("It refuses to be read.") : client.trouble();
    if (answers)
        output.footer << Ctl::tr("Shared cache %1: it answers in %2 ms; %n answer(s) shared so far.", nullptr,
                                 int(std::min<qint64>(shared, std::numeric_limits<int>::max())))
                             .arg(m_address.label())
                             .arg(took);
    else
        output.footer << Ctl::tr("Shared cache %1: not available. %2").arg(m_address.label(), trouble);
    QJsonObject json = output.json.toObject();
    json[u"shared_cache"_s] = QJsonObject{{u"address"_s, m_address.label()},
                                          {u"answers"_s, answers},
                                          {u"took_ms"_s, answers ? QJsonValue(took) : QJsonValue()},
                                          {u"shared"_s, answers ? QJsonValue(shared) : QJsonValue()},
                                          {u"trouble"_s, answers ? QJsonValue() : QJsonValue(trouble)}};
    output.json = json;
}

void addCacheOption(QCommandLineParser &parser)
{
    parser.addOption(
        {u"cache"_s,
         Ctl::tr(
             "Share answers with other desks through this Redis or Valkey server: redis://HOST[:PORT][/DB], "
             "rediss:// (TLS), unix:PATH, or none. Set its password in TIDEMARK_CACHE_PASSWORD."),
         Ctl::tr("ADDRESS")});
}

Result<std::optional<SharedCache>> cacheAt(const QString &text)
{
    if (text.trimmed().isEmpty())
        return std::optional<SharedCache>();
    Result<cache::CacheAddress> address = cache::parseCacheAddress(text);
    if (!address)
        return address.error();
    if (!address->password.isEmpty())
        return Error{
            .kind = ErrorKind::Constraint,
            .text = Ctl::tr("The address of the shared cache holds a password, which is not kept in a file. "
                            "Set TIDEMARK_CACHE_PASSWORD instead.")};
    address->password = qEnvironmentVariable(passwordVariable);
    return std::optional(SharedCache(*address));
}

Result<std::optional<SharedCache>> chosenCache(const QCommandLineParser &parser,
                                               const std::optional<SharedCache> &ofProfile)
{
    const bool given = parser.isSet(u"cache"_s);
    if (!given && ofProfile)
        return ofProfile;
    const QString text = given ? parser.value(u"cache"_s) : qEnvironmentVariable(addressVariable);
    if (text == "none"_L1 || (text.isEmpty() && !given))
        return std::optional<SharedCache>();
    Result<cache::CacheAddress> address = cache::parseCacheAddress(text);
    if (!address)
        return address.error();
    if (given && !address->password.isEmpty()) {
        return Error{
            .kind = ErrorKind::Constraint,
            .text = Ctl::tr("Do not give the password of the shared cache in --cache, where other users of "
                            "this computer can see it. Set TIDEMARK_CACHE_PASSWORD instead.")};
    }
    if (qEnvironmentVariableIsSet(passwordVariable))
        address->password = qEnvironmentVariable(passwordVariable);
    return std::optional(SharedCache(*address));
}

} // namespace tidemark::app
