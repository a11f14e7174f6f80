// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ingest/formats/jsonreader.h"
#include "ingest/formats/recordparser.h"
#include "ingest/formats/rowwriter.h"

namespace tidemark::ingest
{

/// One JSON object a line, fields by name.
class JsonLines final : public LineParser
{
public:
    JsonLines(const FormatFacts &format, RowWriter writer)
        : m_names(format)
        , m_writer(std::move(writer))
    {
    }

protected:
    [[nodiscard]] Refusal parseLine(std::string_view text, qint64 line, RowBatch &out) override
    {
        Refusal refusal = m_json.readObject(text, m_names, m_fields);
        if (refusal.fault == Fault::NotUtf8 && m_writer.dataset() == Dataset::HttpRequest) {
            // nginx passes on the bytes of a request as they came (escape=json); a reader of JSON wants text.
            m_escaped.clear();
            appendEscaped(m_escaped, text, 2);
            if (!m_json.readObject(m_escaped, m_names, m_fields))
                refusal = {};
        }
        for (const std::string &name : m_json.takeIgnored())
            out.ignored.append(QString::fromStdString(name));
        if (refusal) {
            // To a parser of JSON a NUL is one wrong character like others; to people it is the reason.
            if (refusal.fault == Fault::NotJson && text.find('\0') != std::string_view::npos)
                refusal.fault = Fault::NulByte;
            return refusal;
        }
        return m_writer.write(m_fields, text, line, out);
    }

private:
    MemberNames m_names;
    RowWriter m_writer;
    JsonReader m_json;
    TextFields m_fields;
    std::string m_escaped;
};

} // namespace tidemark::ingest
