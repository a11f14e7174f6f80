// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cache/shared/cacheaddress.h"
#include "cache/shared/cachereplies.h"
#include "core/instant.h"

#include <QObject>

#include <functional>
#include <memory>

namespace tidemark::cache
{

/// A connection to the cache, on the event loop of its thread, which nothing here blocks: names are looked
/// up, TLS is agreed on and the login is made while others do without the cache. It connects when it is first
/// needed.
///
/// A command is answered once, within its deadline. When one is not answered in time the connection is given
/// up, and the cache is left alone for a while, for longer each time; the same where it cannot be reached,
/// refuses the login, or says what is no reply.
class CacheClient : public QObject
{
    Q_OBJECT

public:
    struct Limits {
        Milliseconds connecting{3000};
        Milliseconds rest{5000}; ///< after the first failure, doubled with each that follows
        Milliseconds longestRest{60'000};
        qsizetype greatestReply = 8 << 20; ///< bytes
    };
    using Handler = std::function<void(const CacheReply &)>;

    explicit CacheClient(CacheAddress address, QObject *parent = nullptr);
    CacheClient(CacheAddress address, const Limits &limits, QObject *parent = nullptr);
    ~CacheClient() override;

    /// Answered from the event loop, with Failed where there is no answer in time; not at all once this
    /// object is gone.
    void send(const QByteArrayList &command, Milliseconds deadline, Handler handler);
    /// To be left alone: commands fail at once.
    [[nodiscard]] bool isResting() const;
    /// It says what is not so: it is left alone for the longest time.
    void noteLie();
    /// Commands are on their way.
    [[nodiscard]] bool isBusy() const;
    /// Why it was left alone last, in words for people; empty: it was not.
    [[nodiscard]] QString trouble() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tidemark::cache
