// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/shared/cachereplies.h"

#include <hiredis/hiredis.h>

#include <algorithm>
#include <utility>

namespace tidemark::cache
{

namespace
{
/// Takes the reply over.
CacheReply replyOf(void *raw)
{
    const std::unique_ptr<redisReply, decltype(&freeReplyObject)> reply(static_cast<redisReply *>(raw),
                                                                        &freeReplyObject);
    CacheReply result;
    switch (reply->type) {
    case REDIS_REPLY_STRING:
    case REDIS_REPLY_STATUS:
        result.kind = CacheReply::Kind::Text;
        result.text = QByteArray(reply->str, qsizetype(reply->len));
        break;
    case REDIS_REPLY_INTEGER:
        result.kind = CacheReply::Kind::Number;
        result.number = reply->integer;
        break;
    case REDIS_REPLY_NIL:
        result.kind = CacheReply::Kind::Nothing;
        break;
    case REDIS_REPLY_ERROR:
        result.text = QByteArray(reply->str, qsizetype(reply->len));
        break;
    default:
        break;
    }
    return result;
}
} // namespace

QByteArray commandOf(const QByteArrayList &words)
{
    std::vector<const char *> texts;
    std::vector<std::size_t> lengths;
    for (const QByteArray &word : words) {
        texts.push_back(word.constData());
        lengths.push_back(std::size_t(word.size()));
    }
    char *formatted = nullptr;
    const auto length = redisFormatCommandArgv(&formatted, int(words.size()), texts.data(), lengths.data());
    if (length < 0)
        return {};
    QByteArray command(formatted, qsizetype(length));
    redisFreeCommand(formatted);
    return command;
}

class CacheReplies::Private
{
public:
    std::unique_ptr<redisReader, decltype(&redisReaderFree)> reader{redisReaderCreate(), &redisReaderFree};
    redisReplyObjectFunctions functions{};
    qsizetype greatest = 0;
    qsizetype sinceReply = 0; ///< bytes of a reply that is not whole yet
    bool isUseful = true;
};

CacheReplies::CacheReplies(qsizetype greatest)
    : d(std::make_unique<Private>())
{
    d->greatest = greatest;
    // No command here is answered with parts, and memory for them would be had before they come.
    d->functions = *d->reader->fn;
    d->functions.createArray = [](const redisReadTask *, auto) -> void * { return nullptr; };
    d->reader->fn = &d->functions;
}

CacheReplies::~CacheReplies() = default;

std::optional<std::vector<CacheReply>> CacheReplies::take(QByteArrayView bytes)
{
    std::vector<CacheReply> replies;
    while (!bytes.isEmpty() && d->isUseful) {
        const QByteArrayView part = bytes.first(std::min(bytes.size(), d->greatest));
        bytes = bytes.sliced(part.size());
        d->isUseful = redisReaderFeed(d->reader.get(), part.data(), std::size_t(part.size())) == REDIS_OK;
        d->sinceReply += part.size();
        void *reply = nullptr;
        while (d->isUseful) {
            d->isUseful = redisReaderGetReply(d->reader.get(), &reply) == REDIS_OK;
            if (!d->isUseful || !reply)
                break;
            replies.push_back(replyOf(std::exchange(reply, nullptr)));
            d->sinceReply = 0;
        }
        d->isUseful = d->isUseful && d->sinceReply <= d->greatest;
    }
    if (!d->isUseful)
        return std::nullopt;
    return replies;
}

} // namespace tidemark::cache
