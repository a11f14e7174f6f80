// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/batches/sourceprogress.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tidemark::ingest
{

namespace
{

/// Behind it stands the fingerprint, "~" before it where the beginning was not whole.
const QString mark = u" #"_s;
const QString openMark = u" #~"_s;

QString print(std::string_view text)
{
    const QByteArray hash = QCryptographicHash::hash(
        QByteArrayView(text.data(), static_cast<qsizetype>(text.size())), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().first(16));
}

const QRegularExpression &rotatedEnding()
{
    static const QRegularExpression ending(u"[.\\-_][0-9][0-9.\\-_T]*(\\.(gz|xz|zst))?$"_s);
    return ending;
}

} // namespace

QString tailPrint(std::string_view before)
{
    if (before.empty())
        return {};
    return print(before.substr(before.size() - std::min(before.size(), tailBytes)));
}

std::string_view wholeBeginning(std::string_view firstBytes, bool headed)
{
    firstBytes = firstBytes.substr(0, fingerprintBytes);
    std::size_t end = firstBytes.find('\n');
    if (headed && end != std::string_view::npos)
        end = firstBytes.find('\n', end + 1);
    if (end != std::string_view::npos)
        return firstBytes.substr(0, end + 1);
    return firstBytes.size() == fingerprintBytes ? firstBytes : std::string_view();
}

QString sourceFamily(const QString &path)
{
    static const QRegularExpression unnamed(u"^/(dev|proc/[^/]+)/(fd/[0-9]+|stdin)$"_s);
    if (path == u"-" || unnamed.match(path).hasMatch())
        return u"-"_s;
    // A link leads to the same file, whatever its own name is.
    const QString canonical = QFileInfo(path).canonicalFilePath();
    const QFileInfo info(canonical.isEmpty() ? path : canonical);
    const QString name = info.fileName();
    const qsizetype ending = rotatedEnding().match(name).capturedStart();
    return ending > 0 ? info.dir().absoluteFilePath(name.first(ending)) : info.absoluteFilePath();
}

QString unpackedName(const QString &path)
{
    static const QRegularExpression packed(u"\\.(gz|xz|zst)$"_s);
    return QFileInfo(path).absoluteFilePath().remove(packed);
}

bool isRotatedName(QStringView name, QStringView base)
{
    if (!name.startsWith(base))
        return false;
    const QString rest = name.sliced(base.size()).toString();
    return rotatedEnding().match(rest).capturedStart() == 0;
}

QString sourceKey(const QString &family, std::string_view firstBytes, bool headed)
{
    const std::string_view whole = wholeBeginning(firstBytes, headed);
    return whole.empty() ? family + openMark + print(firstBytes) : family + mark + print(whole);
}

bool isOpenKey(const QString &key, const QString &family)
{
    return key.startsWith(family + openMark);
}

QString familyOf(const QString &key)
{
    return key.left(key.lastIndexOf(mark));
}

QString beginningOf(const QString &key)
{
    const qsizetype at = key.lastIndexOf(mark);
    return at < 0 ? QString() : key.mid(at + mark.size()).section(u'.', 0, 0);
}

bool isTelling(qint64 bytes, std::string_view beginning)
{
    return bytes > static_cast<qint64>(beginning.size()) || bytes >= static_cast<qint64>(tailBytes);
}

QString generation(const QString &key, int number)
{
    return number == 1 ? key : key + u'.' + QString::number(number);
}

} // namespace tidemark::ingest
