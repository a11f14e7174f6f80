// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/shared/answerseal.h"

#include "cache/paneforms.h"

#include <QDataStream>
#include <QIODevice>

#include <sodium.h>

#include <array>
#include <cstdlib>

namespace tidemark::cache
{

namespace
{
constexpr quint32 sealMagic = 0x544d5331; // TMS1
constexpr qsizetype headSize = sizeof sealMagic + sizeof format + sizeof(qint64);
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
static_assert(entryHeadSize == headSize + nonceSize);
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype nameSize = 24;
static_assert(shareKeySize == crypto_kdf_KEYBYTES);
static_assert(shareKeySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

enum class Purpose : std::uint64_t { Seal = 1, Name = 2 };
using Key = std::array<unsigned char, shareKeySize>;

void begin()
{
    // Fails only where the system has no random numbers; nothing could be sealed then.
    if (sodium_init() < 0)
        std::abort();
}

unsigned char *writable(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}
const unsigned char *readable(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

Key keyFor(const ShareSubject &subject, Purpose purpose)
{
    begin();
    Key key{};
    crypto_kdf_derive_from_key(key.data(), key.size(), std::uint64_t(purpose), "tidemark",
                               readable(subject.grant.key));
    return key;
}

QByteArray headOf(Instant takenAt)
{
    QByteArray head;
    QDataStream(&head, QIODevice::WriteOnly) << sealMagic << format << toMSecs(takenAt);
    return head;
}

/// All that an entry is bound to besides its head; the stream writes the length of each part.
QByteArray boundTo(const ShareSubject &subject)
{
    QByteArray bound;
    QDataStream(&bound, QIODevice::WriteOnly)
        << sealMagic << format << qint32(subject.grant.schemaVersion) << subject.grant.coordinator
        << subject.tenant.value() << subject.question;
    return bound;
}
} // namespace

QByteArray entryName(const ShareSubject &subject)
{
    Key key = keyFor(subject, Purpose::Name);
    const QByteArray bound = boundTo(subject);
    QByteArray name(nameSize, Qt::Uninitialized);
    crypto_generichash(writable(name), std::size_t(name.size()), readable(bound), std::size_t(bound.size()),
                       key.data(), key.size());
    sodium_memzero(key.data(), key.size());
    // The braces keep an entry and its lock on one node of a cluster.
    return "tidemark:{" + name.toHex() + '}';
}

QByteArray sealAnswer(const ShareSubject &subject, Instant takenAt, const QByteArray &fields)
{
    Key key = keyFor(subject, Purpose::Seal);
    const QByteArray head = headOf(takenAt);
    const QByteArray bound = head + boundTo(subject);
    QByteArray nonce(nonceSize, Qt::Uninitialized);
    randombytes_buf(nonce.data(), std::size_t(nonce.size()));
    QByteArray sealed(fields.size() + tagSize, Qt::Uninitialized);
    unsigned long long size = 0;
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        writable(sealed), &size, readable(fields), std::size_t(fields.size()), readable(bound),
        std::size_t(bound.size()), nullptr, readable(nonce), key.data());
    sodium_memzero(key.data(), key.size());
    return head + nonce + sealed;
}

std::optional<OpenedAnswer> openAnswer(const ShareSubject &subject, const QByteArray &entry)
{
    if (entry.size() < headSize + nonceSize + tagSize)
        return std::nullopt;
    quint32 foundMagic = 0;
    quint16 foundFormat = 0;
    qint64 takenAt = 0;
    QDataStream(entry) >> foundMagic >> foundFormat >> takenAt;
    if (foundMagic != sealMagic || foundFormat != format)
        return std::nullopt;
    const QByteArray bound = entry.first(headSize) + boundTo(subject);
    const QByteArray nonce = entry.sliced(headSize, nonceSize);
    const QByteArray sealed = entry.sliced(headSize + nonceSize);
    Key key = keyFor(subject, Purpose::Seal);
    QByteArray fields(sealed.size() - tagSize, Qt::Uninitialized);
    unsigned long long size = 0;
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        writable(fields), &size, nullptr, readable(sealed), std::size_t(sealed.size()), readable(bound),
        std::size_t(bound.size()), readable(nonce), key.data());
    sodium_memzero(key.data(), key.size());
    if (failed != 0)
        return std::nullopt;
    return OpenedAnswer{instantFromMSecs(takenAt), fields};
}

QByteArray randomToken(qsizetype bytes)
{
    begin();
    QByteArray random(bytes, Qt::Uninitialized);
    randombytes_buf(random.data(), std::size_t(random.size()));
    return random.toHex();
}

} // namespace tidemark::cache
