// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loadjob.h"
#include "core/result.h"
#include "ingest/formats/jsonreader.h"
#include "ingest/formats/recordparser.h"
#include "ingest/formats/rowwriter.h"

#include <vector>

namespace tidemark::ingest
{

/// One cell of a record, as it stands in the window.
struct CsvCell {
    std::string_view text; ///< without the outer quotes
    bool doubledQuotes = false;
};

/// Splits the first record of window (RFC 4180, with any delimiter; LF and CRLF). In a quoted cell everything
/// is data up to the closing quote. A quote anywhere else is a fault: read leniently, as COPY does, one stray
/// quote swallows the lines up to the next. So does a quote alone in its cell, with the next such one: what
/// stands between two of them is taken for lines, not for a cell.
struct CsvRecord {
    std::vector<CsvCell> cells;
    std::size_t bytes = 0; ///< with its line break; 0: no whole record in the window
    qint64 lines = 0;
    Fault fault = Fault::None;

    void split(std::string_view window, char delimiter, bool atEnd);
};

/// CSV. A record that spans lines costs its first line only where its quotes or the number of its columns are
/// wrong: the next line is read as a record of its own, so that a stray quote takes no good line with it. One
/// that is whole and holds a wrong value is rejected as a whole, as its lines are no records.
///
/// Without a header and without names the columns are those of the table, told by their number in the first
/// record that is good.
class CsvParser final : public RecordParser
{
public:
    /// Fails with ErrorKind::Constraint where the delimiter cannot be one.
    static Result<std::unique_ptr<CsvParser>> make(const CsvOptions &options, RowWriter writer);

    void beginSource() override;
    void readHeader(std::string_view beginning) override;
    [[nodiscard]] Taken next(std::string_view window, bool atEnd, qint64 line, RowBatch &out) override;
    void takeWhole(std::string_view text, qint64 line, RowBatch &out) override;

    /// The columns in force: their names as the file or the options give them; empty before the first record
    /// and where the table's order is taken.
    [[nodiscard]] const std::vector<std::string> &columnNames() const { return m_names; }
    [[nodiscard]] const std::vector<Role> &columnRoles() const { return m_roles; }

private:
    CsvParser(const CsvOptions &options, RowWriter writer);
    /// The columns before anything is read: those of the options, or none yet.
    void resetColumns();
    /// Gives every name its role, and notes which have none.
    void setColumns(std::vector<std::string> names, QStringList *notes);
    /// In each order that a record of so many columns may be in, until one makes it good.
    [[nodiscard]] Refusal parseInDefaultOrder(std::string_view record, qint64 line, RowBatch &out);
    /// They are the file's: a record of theirs was good.
    void keepDefaultColumns();
    [[nodiscard]] bool takesAsHeader();
    [[nodiscard]] std::vector<std::string> cellTexts();
    /// The line of a rejects file that gives the columns of the records that follow.
    [[nodiscard]] Taken readColumns(std::string_view window, bool atEnd, qint64 line, RowBatch &out);
    [[nodiscard]] Taken readRecord(std::string_view window, bool atEnd, qint64 line, RowBatch &out);
    [[nodiscard]] Refusal fillFields();
    [[nodiscard]] Refusal parse(std::string_view record, qint64 line, RowBatch &out);
    [[nodiscard]] Refusal parseCells(std::string_view record, qint64 line, RowBatch &out);
    /// The cell's value; quotes undoubled in m_unescaped.
    [[nodiscard]] std::string_view valueOf(const CsvCell &cell);

    CsvOptions m_options;
    RowWriter m_writer;
    JsonReader m_json;
    CsvRecord m_record;
    TextFields m_fields;
    std::vector<Role> m_roles;
    std::vector<std::string> m_names;
    std::vector<std::string> m_keys; ///< names as JSON text, for extras
    std::shared_ptr<const std::string> m_columnsLine;
    std::string m_unescaped;
    std::string m_extras;
    bool m_columnsKnown = false;
    bool m_first = true;
    bool m_headerLost = false; ///< there has to be one, and it could not be read
};

} // namespace tidemark::ingest
