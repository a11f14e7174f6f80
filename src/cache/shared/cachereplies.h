// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>

#include <memory>
#include <optional>
#include <vector>

/// The protocol of Redis, as hiredis reads and writes it.
namespace tidemark::cache
{

/// What a cache may answer to the commands that are sent here; anything else is Failed.
struct CacheReply {
    enum class Kind { Text, Number, Nothing, Failed };

    Kind kind = Kind::Failed;
    QByteArray text{}; ///< Text; Failed: the server's words, which are not to be trusted
    qint64 number = 0;
};

/// A command as it is sent.
[[nodiscard]] QByteArray commandOf(const QByteArrayList &words);

/// Cuts a stream into replies. Trusts nothing: a reply of more bytes than the limit, one with parts, or one
/// that is none, ends the stream.
class CacheReplies
{
public:
    explicit CacheReplies(qsizetype greatest);
    ~CacheReplies();
    Q_DISABLE_COPY_MOVE(CacheReplies)

    /// The replies that are whole with these bytes; nothing: the stream is of no use any more.
    [[nodiscard]] std::optional<std::vector<CacheReply>> take(QByteArrayView bytes);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tidemark::cache
