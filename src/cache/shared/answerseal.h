// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sharing.h"

#include <QByteArray>

#include <optional>

/// How an entry of the shared cache is sealed: authenticated encryption (XChaCha20-Poly1305 of libsodium)
/// under a key that only those have who may read the tenant. Coordinator, tenant, question, versions and time
/// are bound to it, so that an entry opens as the answer to its own question only, and its age cannot be
/// forged.
namespace tidemark::cache
{

/// A question about a tenant, to a coordinator.
struct ShareSubject {
    ShareGrant grant;
    TenantId tenant;
    QByteArray question; ///< with its kind, in the form of cache/paneforms.h
};

/// The name of the entry in the cache, which tells nothing to those without the key.
[[nodiscard]] QByteArray entryName(const ShareSubject &subject);

/// No two entries begin alike for so many bytes.
inline constexpr qsizetype entryHeadSize = 38;

struct OpenedAnswer {
    Instant takenAt; ///< by the coordinator's clock
    QByteArray fields;
};

[[nodiscard]] QByteArray sealAnswer(const ShareSubject &subject, Instant takenAt, const QByteArray &fields);
/// Nothing where it was not sealed for this very subject.
[[nodiscard]] std::optional<OpenedAnswer> openAnswer(const ShareSubject &subject, const QByteArray &entry);

/// So many random bytes, as hexadecimal digits.
[[nodiscard]] QByteArray randomToken(qsizetype bytes);

} // namespace tidemark::cache
