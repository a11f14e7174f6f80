// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ingest/logformat.h"
#include "ingest/recordparser.h"
#include "ingest/rowwriter.h"

namespace tidemark::ingest
{

/// One request a line, as web servers log it.
class AccessLog final : public LineParser
{
public:
    /// writer must have a tenant: a log does not say which site it is of.
    AccessLog(LogFormat format, RowWriter writer)
        : m_format(std::move(format))
        , m_writer(std::move(writer))
    {
    }

    [[nodiscard]] const LogFormat &format() const { return m_format; }

protected:
    [[nodiscard]] Refusal parseLine(std::string_view text, qint64 line, RowBatch &out) override;

private:
    [[nodiscard]] std::string_view urlOf(const LogEntry &entry);

    LogFormat m_format;
    RowWriter m_writer;
    LogEntry m_entry;
    std::string m_url;
};

} // namespace tidemark::ingest
