// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/snapshot.h"

#include <algorithm>

namespace tidemark::cache
{

using namespace Qt::StringLiterals;

namespace
{
// Nobody has answered for that pane yet, which is no failure.
Error notKept()
{
    Error error;
    error.kind = ErrorKind::Cancelled;
    error.statement = u"cache/get"_s;
    return error;
}

template<typename T>
Result<Shared<T>> part(const std::optional<Kept<T>> &kept)
{
    if (kept)
        return kept->data;
    return notKept();
}

class Oldest
{
public:
    template<typename T>
    void take(const std::optional<Kept<T>> &kept)
    {
        if (kept)
            m_oldest = m_oldest ? std::min(*m_oldest, kept->takenAt) : kept->takenAt;
    }
    [[nodiscard]] const std::optional<Instant> &get() const { return m_oldest; }

private:
    std::optional<Instant> m_oldest;
};
} // namespace

bool Snapshot::isEmpty() const
{
    return !counts && !tide && !trend && !uniques && !countries && !requests;
}

std::optional<std::pair<LiveAnswer, Instant>> Snapshot::liveAnswer() const
{
    Oldest oldest;
    oldest.take(counts);
    oldest.take(tide);
    if (!oldest.get())
        return std::nullopt;
    return std::pair(LiveAnswer{liveQuestion, part(counts), part(tide)}, *oldest.get());
}

std::optional<std::pair<HistoryAnswer, Instant>> Snapshot::historyAnswer() const
{
    Oldest oldest;
    oldest.take(trend);
    oldest.take(uniques);
    oldest.take(countries);
    oldest.take(requests);
    if (!oldest.get())
        return std::nullopt;
    // A moving range meant something else when this was taken: the answer says what.
    const RangeQuestion question = trend       ? trend->data->question
                                   : uniques   ? uniques->data->question
                                   : countries ? countries->data->question
                                               : requests->data->question;
    HistoryAnswer answer{question, part(trend), part(uniques), part(countries), std::nullopt};
    if (historyQuestion.dataset == Dataset::HttpRequest)
        answer.requests = part(requests);
    return std::pair(answer, *oldest.get());
}

} // namespace tidemark::cache
