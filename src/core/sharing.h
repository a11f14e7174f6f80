// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/readings.h"

/// Sharing answers with other desks, through a cache that nobody has to trust.
namespace tidemark
{

/// What a coordinator gives a login that sees a tenant, so that it may share answers about the tenant.
struct ShareGrant {
    QByteArray coordinator; ///< which one this is; another after each start of the server
    QByteArray key;         ///< shareKeySize bytes; another as soon as anybody's rights change
    Instant serverTime;     ///< when it was given
    int schemaVersion = 0;

    // What no answer of another login may say.
    QString server; ///< as in TideTable
    bool canOperate = false;

    friend bool operator==(const ShareGrant &, const ShareGrant &) = default;
};
inline constexpr qsizetype shareKeySize = 32;

/// An answer over a range serves other desks for so long.
inline constexpr Milliseconds sharedHistoryLife{30'000};

/// A reader's gateway, as far as sharing needs it; on the same thread, and as ready to answer.
class ShareGrantor
{
public:
    ShareGrantor() = default;
    virtual ~ShareGrantor() = default;
    Q_DISABLE_COPY_MOVE(ShareGrantor)

    /// Permission where the login does not see the tenant, MissingObject on a schema that knows no sharing.
    virtual void readShareGrant(TenantId tenant, Reply<ShareGrant> reply) = 0;
    /// An answer in which each part that the rollups cannot give is that error (Unanswerable), and no other
    /// part is there: the words are the reader's own.
    [[nodiscard]] virtual HistoryAnswer unanswerableOf(const RangeQuestion &question) const = 0;
};

} // namespace tidemark
