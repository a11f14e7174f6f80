// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/snapshotcodec.h"

#include <QCryptographicHash>

namespace tidemark::cache
{

namespace
{
constexpr quint32 snapshotMagic = 0x544d534e; // TMSN
// More than any pane has: ten years of days by a hundred types are 3 MB.
constexpr quint32 greatestSize = 64u << 20;
constexpr qsizetype hashSize = 32;

QByteArray checksum(const QByteArray &head, const QByteArray &payload)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(head);
    hash.addData(payload);
    return hash.result();
}
} // namespace

void prepare(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_4);
    stream.setFloatingPointPrecision(QDataStream::DoublePrecision);
}

QByteArray seal(quint16 pane, const QByteArray &fields)
{
    const QByteArray payload = qCompress(fields, 1);
    QByteArray head;
    QDataStream headStream(&head, QIODevice::WriteOnly);
    headStream << snapshotMagic << format << pane;
    return head + checksum(head, payload) + payload;
}

Decoded<QByteArray> unseal(quint16 pane, const QByteArray &blob)
{
    constexpr qsizetype headSize = sizeof snapshotMagic + sizeof format + sizeof pane;
    if (blob.size() < headSize + hashSize)
        return {};
    const QByteArray head = blob.first(headSize);
    const QByteArray payload = blob.sliced(headSize + hashSize);
    if (blob.sliced(headSize, hashSize) != checksum(head, payload))
        return {};

    quint32 foundMagic = 0;
    quint16 foundFormat = 0;
    quint16 foundPane = 0;
    QDataStream headStream(head);
    headStream >> foundMagic >> foundFormat >> foundPane;
    if (foundMagic != snapshotMagic)
        return {};
    if (foundFormat != format)
        return {BlobState::OtherFormat, std::nullopt};
    if (foundPane != pane)
        return {};

    // qUncompress allocates what the first four bytes say.
    quint32 plainSize = 0;
    QDataStream(payload) >> plainSize;
    if (plainSize > greatestSize)
        return {};
    return {BlobState::Good, qUncompress(payload)};
}

} // namespace tidemark::cache
