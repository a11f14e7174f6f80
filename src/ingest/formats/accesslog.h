// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ingest/formats/logreader.h"
#include "ingest/formats/recordparser.h"
#include "ingest/formats/rowwriter.h"

namespace tidemark::ingest
{

/// One request a line, as web servers log it.
class AccessLog final : public LineParser
{
public:
    /// writer must have a tenant: a log does not say which site it belongs to.
    AccessLog(LogReader reader, RowWriter writer)
        : m_reader(std::move(reader))
        , m_writer(std::move(writer))
    {
    }

    void beginSource() override { m_reader.beginSource(); }
    void readHeader(std::string_view beginning) override;
    [[nodiscard]] const LogReader &reader() const { return m_reader; }

protected:
    void standAlone() override { m_reader.forgetDirectives(); }
    [[nodiscard]] Refusal parseLine(std::string_view text, qint64 line, RowBatch &out) override;

private:
    LogReader m_reader;
    RowWriter m_writer;
    LogEntry m_entry;
};

} // namespace tidemark::ingest
