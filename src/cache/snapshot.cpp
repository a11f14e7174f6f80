// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/snapshot.h"

#include <algorithm>

namespace tidemark::cache
{

namespace
{
/// question: at least its dataset is right.
template<typename Answer>
std::optional<std::pair<Answer, Instant>> answerOf(const Snapshot &snapshot,
                                                   const decltype(Answer::question) &question)
{
    Answer answer;
    answer.question = question;
    std::optional<Instant> oldest;
    forEachPart(answer, [&]<typename Pane>(const Pane &pane, auto &part) {
        const auto &kept = snapshot.of<typename Pane::Series>();
        if (!kept)
            return;
        part = kept->data;
        answer.makings[makingKey(pane)] = kept->making;
        // A moving range meant something else when this was taken: the data says what.
        if constexpr (requires { answer.question = kept->data->question; }) {
            if (!oldest)
                answer.question = kept->data->question;
        }
        oldest = std::min(oldest.value_or(kept->takenAt), kept->takenAt);
    });
    if (!oldest)
        return std::nullopt;
    return std::pair(std::move(answer), *oldest);
}
} // namespace

bool Snapshot::isEmpty() const
{
    return std::apply([](const auto &...place) { return (!place && ...); }, places);
}

std::optional<std::pair<LiveAnswer, Instant>> Snapshot::liveAnswer() const
{
    return answerOf<LiveAnswer>(*this, liveQuestion);
}

std::optional<std::pair<HistoryAnswer, Instant>> Snapshot::historyAnswer() const
{
    RangeQuestion question;
    question.dataset = historyQuestion.dataset;
    return answerOf<HistoryAnswer>(*this, question);
}

} // namespace tidemark::cache
