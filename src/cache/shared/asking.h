// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cache/shared/answerseal.h"
#include "cache/shared/sharedanswer.h"
#include "cache/shared/sharekeys.h"

#include <optional>

/// A question on its way through a SharedGateway; for sharedgateway.cpp alone.
namespace tidemark::cache
{

class AskingBase
{
public:
    enum class Phase { Cache, Coordinator };

    AskingBase() = default;
    virtual ~AskingBase() = default;
    Q_DISABLE_COPY_MOVE(AskingBase)

    virtual void fail(const Error &error) = 0;

    Phase phase = Phase::Cache;
    bool isDone = false;
    bool isLocked = false; ///< others wait for this one
    QByteArray name;       ///< of the entry; empty: nothing may be shared
    QByteArray token;      ///< of the lock
    QByteArray refused;    ///< how the entry begins that was not believed
    int refusals = 0;
    std::optional<Milliseconds> waitsSince;
    std::optional<Milliseconds> vainlyUntil; ///< when it had waited for nothing
    std::optional<ShareKeys::Held> held;
};

template<typename Answer>
class Asking final : public AskingBase
{
public:
    void fail(const Error &error) override { reply(error); }

    void use(const ShareKeys::Held &grant)
    {
        held = grant;
        name = entryName(subject());
        token = randomToken(16);
    }
    [[nodiscard]] ShareSubject subject() const
    {
        return {held->grant, question.tenant, questionBytes(question)};
    }
    /// At the latest.
    [[nodiscard]] Instant coordinatorAtStart() const { return held->grant.serverTime; }

    decltype(Answer::question) question;
    Reply<Answer> reply;
};

} // namespace tidemark::cache
