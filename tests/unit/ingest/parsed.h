// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ingest/sources/recordfeed.h"

#include <QByteArray>
#include <QStringList>

#include <algorithm>
#include <cstring>

namespace tidemark::ingest
{

/// What a parser makes of a text that comes in pieces of some size: the encoded rows ("now" in front where
/// the server's time is taken), and the rejects as "line: reason: text".
struct Parsed {
    QStringList rows;
    QStringList bad;
    std::vector<Fault> faults;
    QStringList notes;
    RecordFacts facts;
    QStringList ignored;
    qint64 lines = 0;
    qint64 bytes = 0;

    friend bool operator==(const Parsed &, const Parsed &) = default;
};

inline Parsed parseAll(RecordParser &parser, const QByteArray &text, std::size_t piece = 64 * 1024)
{
    RecordFeed feed(parser,
                    std::min(piece, static_cast<std::size_t>(text.size()) + 1)); // small: fuzzers hurry
    feed.begin(0, 1);
    Parsed out;
    RowBatch batch;
    batch.marks.emplace_back();
    const BatchLimits limits{.records = 7};
    const auto drain = [&] {
        for (std::size_t i = 0; i < batch.rows.size(); ++i) {
            QString row = QString::fromStdString(std::string(batch.copyText(i)));
            row.chop(1);
            out.rows << (batch.rows[i].serverTime ? QStringLiteral("now\t") : QString()) + row;
        }
        for (const RowBatch::BadRecord &bad : batch.bad) {
            out.bad << QStringLiteral("%1: %2").arg(bad.line).arg(refusalText(bad.refusal));
            out.faults.push_back(bad.refusal.fault);
        }
        out.notes << batch.notes;
        out.ignored << batch.ignored;
        for (const SourceMark &mark : batch.marks)
            out.facts += mark.facts;
        batch.clear();
        batch.marks.emplace_back();
    };
    std::size_t at = 0;
    const auto size = static_cast<std::size_t>(text.size());
    for (;;) {
        const std::span<char> space = feed.space();
        const std::size_t count = std::min({piece, space.size(), size - at});
        std::memcpy(space.data(), text.constData() + at, count);
        feed.filled(count);
        at += count;
        while (feed.parseInto(batch, limits, at == size))
            drain();
        if (at == size)
            break;
    }
    drain();
    out.lines = feed.line() - 1;
    out.bytes = feed.position();
    return out;
}

} // namespace tidemark::ingest
