// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/sourceprogress.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tidemark::ingest
{

namespace
{

QString keyOf(const QString &path, std::string_view text)
{
    const QByteArray hash = QCryptographicHash::hash(
        QByteArrayView(text.data(), static_cast<qsizetype>(text.size())), QCryptographicHash::Sha256);
    return path + u" #"_s + QString::fromLatin1(hash.toHex().first(16));
}

} // namespace

QStringList sourceKeys(const QString &path, std::string_view firstBytes, bool headed)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    firstBytes = firstBytes.substr(0, fingerprintBytes);
    const std::size_t first = firstBytes.find('\n');
    if (first == std::string_view::npos)
        return {keyOf(absolute, firstBytes)};
    QStringList keys;
    const std::string_view line = firstBytes.substr(0, first + 1);
    if (headed) {
        const std::size_t second = firstBytes.find('\n', first + 1);
        if (second != std::string_view::npos)
            keys << keyOf(absolute, firstBytes.substr(0, second + 1));
    }
    keys << keyOf(absolute, line);
    return keys;
}

QString knownKey(const ProgressMap &progress, const QStringList &keys)
{
    const auto known =
        std::find_if(keys.begin(), keys.end(), [&](const QString &key) { return progress.contains(key); });
    if (known == keys.end())
        return {};
    QString latest = *known;
    for (QString next = nextGeneration(latest); progress.contains(next); next = nextGeneration(next))
        latest = next;
    return latest;
}

QString nextGeneration(const QString &key)
{
    // "path #hash", "path #hash.2", "path #hash.3", …
    const qsizetype mark = key.lastIndexOf(u" #"_s);
    const qsizetype dot = key.indexOf(u'.', mark + 2);
    const int generation = dot < 0 ? 1 : key.mid(dot + 1).toInt();
    return key.left(dot) + u'.' + QString::number(generation + 1);
}

} // namespace tidemark::ingest
