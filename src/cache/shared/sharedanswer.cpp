// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/shared/sharedanswer.h"

#include <memory>
#include <type_traits>

namespace tidemark::cache
{

namespace
{
template<typename Question>
QByteArray bytesOf(quint8 kind, const Question &question)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    prepare(stream);
    stream << kind;
    Writer writer(stream);
    writer(question);
    return bytes;
}

bool isUnanswerable(const auto &part)
{
    return !part && part.error().kind == ErrorKind::Unanswerable;
}

template<typename Answer>
std::optional<QByteArray> write(const Answer &answer, const Answer &blank)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    prepare(stream);
    Writer writer(stream);
    writer(answer.question);
    bool isWhole = true;
    forEachPart(answer, [&](const auto &pane, const auto &part) {
        if (isUnanswerable(blank.*pane.part))
            return;
        isWhole = isWhole && part;
        if (part)
            writer(encode(**part, makingOf(answer, pane)));
    });
    if (!isWhole)
        return std::nullopt;
    return bytes;
}

template<typename Answer>
std::optional<Answer> read(const QByteArray &bytes, Answer answer)
{
    QDataStream stream(bytes);
    prepare(stream);
    Reader reader(stream);
    const Dataset dataset = answer.question.dataset;
    reader(answer.question);
    if (!reader.isGood() || answer.question.dataset != dataset)
        return std::nullopt;
    bool isWhole = true;
    forEachPart(answer, [&]<typename Pane>(const Pane &pane, auto &part) {
        if (isUnanswerable(part) || !isWhole)
            return;
        QByteArray blob;
        reader(blob);
        Decoded<typename Pane::Series> decoded;
        if (reader.isGood())
            decoded = decode<typename Pane::Series>(blob);
        isWhole = decoded.state == BlobState::Good;
        if (!isWhole)
            return;
        part = std::make_shared<const typename Pane::Series>(std::move(*decoded.data));
        answer.makings[makingKey(pane)] = std::move(decoded.making);
    });
    if (!isWhole || !reader.isGood() || !reader.isAtEnd())
        return std::nullopt;
    return answer;
}
} // namespace

QByteArray questionBytes(const LiveQuestion &question)
{
    return bytesOf(1, question);
}

QByteArray questionBytes(const RangeQuestion &question)
{
    return bytesOf(2, question);
}

std::optional<QByteArray> answerBytes(const LiveAnswer &answer, const LiveAnswer &blank)
{
    return write(answer, blank);
}

std::optional<QByteArray> answerBytes(const HistoryAnswer &answer, const HistoryAnswer &blank)
{
    return write(answer, blank);
}

std::optional<LiveAnswer> answerFrom(const QByteArray &bytes, LiveAnswer blank)
{
    return read(bytes, std::move(blank));
}

std::optional<HistoryAnswer> answerFrom(const QByteArray &bytes, HistoryAnswer blank)
{
    return read(bytes, std::move(blank));
}

std::optional<Instant> takenAt(const LiveAnswer &answer)
{
    if (!answer.counts)
        return std::nullopt;
    return (*answer.counts)->serverTime;
}

std::optional<Instant> takenAt(const HistoryAnswer &answer)
{
    std::optional<Instant> oldest;
    forEachPart(answer, [&](const auto &, const auto &part) {
        if (part && (!oldest || (*part)->provenance.serverTime < *oldest))
            oldest = (*part)->provenance.serverTime;
    });
    return oldest;
}

} // namespace tidemark::cache
