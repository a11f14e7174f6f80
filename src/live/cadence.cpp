// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/cadence.h"

#include <algorithm>

namespace tidemark::live
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
Milliseconds jittered(Milliseconds pause, double chance)
{
    return Milliseconds(static_cast<qint64>(static_cast<double>(pause.count()) * (0.9 + 0.2 * chance)));
}
} // namespace

Milliseconds pauseAfterLive(Milliseconds took, bool failed, double chance)
{
    const Milliseconds least = failed ? 5s : 1s;
    return jittered(std::clamp<Milliseconds>(4 * took, least, 30s), chance);
}

Milliseconds pauseAfterHistory(Milliseconds took, double chance)
{
    return jittered(std::max<Milliseconds>(4 * took, 60s), chance);
}

Milliseconds restAfterHistory(Milliseconds took)
{
    return 4 * took;
}

Milliseconds pauseBeforeReconnect(Milliseconds sinceLoss, const Error &error, double chance)
{
    const bool startsUp = error.sqlState == "57P03"_L1 && sinceLoss < 60s;
    if (sinceLoss < 500ms || startsUp)
        return jittered(500ms, chance);
    if (sinceLoss < 15s)
        return jittered(1s, chance);
    // Each pause is as long as all time before it beyond the 13th second: 2, 4, 8, 16 s.
    return jittered(std::clamp<Milliseconds>(sinceLoss - 13s, 2s, 30s), chance);
}

Milliseconds pauseWhileWatched(Milliseconds usual, Milliseconds took, const Error &error, double chance)
{
    const bool stopsOrStarts = error.sqlState.startsWith("57P"_L1);
    if (!error.sqlState.isEmpty() && !stopsOrStarts)
        return usual;
    return std::min(usual, std::max(took, jittered(1500ms, chance)));
}

bool mayReconnectByItself(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::AuthFailed:
    case ErrorKind::TlsRefused:
    case ErrorKind::Permission:
    case ErrorKind::MissingObject:
    case ErrorKind::SchemaVersion:
        return false;
    default:
        return error.sqlState != "3D000"_L1;
    }
}

} // namespace tidemark::live
