// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loadjob.h"
#include "core/result.h"
#include "ingest/jsonreader.h"
#include "ingest/recordparser.h"
#include "ingest/rowwriter.h"

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
/// quote swallows the lines up to the next.
struct CsvRecord {
    std::vector<CsvCell> cells;
    std::size_t bytes = 0; ///< with its line break; 0: no whole record in the window
    qint64 lines = 0;
    Fault fault = Fault::None;

    void split(std::string_view window, char delimiter, bool atEnd);
};

/// CSV. A record that spans lines and then proves bad in any way costs its first line only: the next line is
/// read as a record of its own, so that a stray quote takes no good line with it.
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
    /// Gives every name its role, and notes which have none.
    void setColumns(std::vector<std::string> names, QStringList *notes);
    void useDefaultColumns();
    [[nodiscard]] bool takesAsHeader() const;
    [[nodiscard]] std::vector<std::string> cellTexts() const;
    [[nodiscard]] Refusal fillFields();
    [[nodiscard]] Refusal parse(std::string_view record, qint64 line, RowBatch &out);
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
};

} // namespace tidemark::ingest
