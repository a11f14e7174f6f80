// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/shared/answerseal.h"
#include "cache/shared/cachereplies.h"
#include "cache/shared/sharedanswer.h"

#include <cstdint>
#include <cstdlib>

using namespace tidemark;
using namespace tidemark::cache;

namespace
{
/// As one who has the key could write it: with a good checksum.
void decodeAll(const QByteArray &fields)
{
    const auto look = [&]<typename Pane>(const Pane &pane) {
        const auto decoded = decode<typename Pane::Series>(seal(pane.code, fields));
        if (decoded.state != BlobState::Good)
            return;
        // What is believed is written back as something that is believed.
        const QByteArray again = encode(*decoded.data, decoded.making);
        if (decode<typename Pane::Series>(again).state != BlobState::Good)
            std::abort();
    };
    std::apply([&](const auto &...pane) { (look(pane), ...); }, allPanes);
}

void decodeAnswers(const QByteArray &bytes)
{
    for (const Dataset dataset : allDatasets) {
        HistoryAnswer history;
        history.question.dataset = dataset;
        LiveAnswer live;
        live.question.dataset = dataset;
        static_cast<void>(answerFrom(bytes, history));
        static_cast<void>(answerFrom(bytes, live));
    }
}

void readReplies(const QByteArray &bytes, qsizetype piece)
{
    CacheReplies replies(4096);
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        if (!replies.take(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at))))
            return;
}
} // namespace

/// What a cache may send: the stream of replies, the sealed entry, and what is in it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    switch (data[0] % 4) {
    case 0:
        decodeAll(bytes);
        break;
    case 1:
        decodeAnswers(bytes);
        break;
    case 2:
        readReplies(bytes, data[0] / 4 + 1);
        break;
    default:
        if (openAnswer({{"c", QByteArray(shareKeySize, 'k')}, TenantId(1), "q"}, bytes))
            std::abort();
    }
    return 0;
}
