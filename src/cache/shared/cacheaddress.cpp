// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/shared/cacheaddress.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>

namespace tidemark::cache
{

using namespace Qt::StringLiterals;

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(tidemark::cache::CacheAddress)
};

Error invalid()
{
    return {.kind = ErrorKind::Constraint,
            .text = Texts::tr("Invalid address of the shared cache: expected redis://HOST[:PORT][/DB], "
                              "rediss://HOST[:PORT][/DB] or unix:PATH.")};
}

bool readDatabase(const QString &text, int &database)
{
    bool ok = text.isEmpty();
    if (!ok)
        database = text.toInt(&ok);
    return ok && database >= 0;
}
} // namespace

QString CacheAddress::label() const
{
    if (transport == Transport::Unix)
        return u"unix:"_s + path + (database == 0 ? QString() : u"?db=%1"_s.arg(database));
    QUrl url;
    url.setScheme(transport == Transport::Tls ? u"rediss"_s : u"redis"_s);
    url.setHost(host);
    url.setPort(port);
    if (database != 0)
        url.setPath(u'/' + QString::number(database));
    return url.toString();
}

Result<CacheAddress> parseCacheAddress(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool isLocal = url.scheme() == "unix"_L1;
    const bool isTls = url.scheme() == "rediss"_L1;
    if (!url.isValid() || url.hasFragment() || !(isLocal || isTls || url.scheme() == "redis"_L1))
        return invalid();
    CacheAddress address;
    address.user = url.userName(QUrl::FullyDecoded);
    address.password = url.password(QUrl::FullyDecoded);
    QString database = isLocal ? QString() : url.path().mid(1);
    const QList<std::pair<QString, QString>> items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (isLocal && name == "user"_L1)
            address.user = value;
        else if (isLocal && name == "db"_L1)
            database = value;
        else if (isTls && name == "ca"_L1)
            address.caFile = value;
        else
            return invalid();
    }
    if (!readDatabase(database, address.database))
        return invalid();
    if (isLocal) {
        address.transport = CacheAddress::Transport::Unix;
        address.path = url.path(QUrl::FullyDecoded);
        if (!url.host().isEmpty() || !address.path.startsWith(u'/'))
            return invalid();
        return address;
    }
    address.transport = isTls ? CacheAddress::Transport::Tls : CacheAddress::Transport::Tcp;
    address.host = url.host(QUrl::FullyDecoded);
    address.port = quint16(url.port(address.port));
    if (address.host.isEmpty() || address.port == 0)
        return invalid();
    return address;
}

} // namespace tidemark::cache
