// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ingest/batches/rowbatch.h"

#include <string_view>

namespace tidemark::ingest
{

/// What next() took from the window.
struct Taken {
    std::size_t bytes = 0; ///< 0: the window holds no whole record yet
    qint64 lines = 0;      ///< line breaks among them
};

/// Takes one record after the other off a window of text and puts rows and bad records into a batch. The
/// window is followed by jsonPadding readable bytes. Used by one thread.
class RecordParser
{
public:
    RecordParser() = default;
    virtual ~RecordParser() = default;
    Q_DISABLE_COPY_MOVE(RecordParser)

    /// A new source begins (a header may come again).
    virtual void beginSource() = 0;
    /// The source goes on behind its beginning, which was read by an earlier run: takes the header from
    /// there. Where its format has none: those lines of it that begin with #.
    virtual void readHeader(std::string_view beginning) { static_cast<void>(beginning); }
    /// The first record of window; line is its number. atEnd: nothing comes after the window.
    [[nodiscard]] virtual Taken next(std::string_view window, bool atEnd, qint64 line, RowBatch &out) = 0;
    /// A text that is one record, line breaks or not; it is followed by jsonPadding readable bytes.
    virtual void takeWhole(std::string_view text, qint64 line, RowBatch &out) = 0;
};

/// Records that are lines.
class LineParser : public RecordParser
{
public:
    void beginSource() override {}
    [[nodiscard]] Taken next(std::string_view window, bool atEnd, qint64 line, RowBatch &out) final;
    void takeWhole(std::string_view text, qint64 line, RowBatch &out) final;

protected:
    /// The text that follows is one of its own: what was said before is not about it.
    virtual void standAlone() {}
    /// line without its line break, not empty.
    [[nodiscard]] virtual Refusal parseLine(std::string_view text, qint64 line, RowBatch &out) = 0;

private:
    void take(std::string_view text, qint64 line, RowBatch &out);
};

/// In a rejects file these begin the lines that are not records, so that it can be loaded as it is once the
/// records are corrected. Behind the second come the names of the columns, as a record of CSV; none: the
/// records that follow had none.
inline constexpr std::string_view rejectMark = "#rejected ";
inline constexpr std::string_view columnsMark = "#columns";

/// text without the line break at its end.
[[nodiscard]] std::string_view withoutLineBreak(std::string_view text);

} // namespace tidemark::ingest
