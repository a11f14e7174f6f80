// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/csvparser.h"

#include <QCoreApplication>

#include <algorithm>

namespace tidemark::ingest
{

namespace
{

bool looksLikeName(std::string_view text)
{
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
    const auto fits = [&](char c) {
        return letter(c) || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == ' ';
    };
    return !text.empty() && letter(text.front()) && std::all_of(text.begin(), text.end(), fits);
}

std::string columnsLine(const std::vector<std::string> &names, char delimiter)
{
    std::string line;
    for (const std::string &name : names) {
        if (!line.empty())
            line.push_back(delimiter);
        line += name;
    }
    return line;
}

} // namespace

Result<std::unique_ptr<CsvParser>> CsvParser::make(const CsvOptions &options, RowWriter writer)
{
    const char delimiter = options.delimiter;
    if (delimiter == '"' || delimiter == '\n' || delimiter == '\r' || delimiter == '\0' ||
        static_cast<unsigned char>(delimiter) >= 0x80) {
        return Error{
            .kind = ErrorKind::Constraint,
            .serverText = QCoreApplication::translate(
                "Loader", "The delimiter has to be one ASCII character, and no quote or line break.")};
    }
    std::unique_ptr<CsvParser> parser(new CsvParser(options, std::move(writer)));
    return parser;
}

CsvParser::CsvParser(const CsvOptions &options, RowWriter writer)
    : m_options(options)
    , m_writer(std::move(writer))
{
}

void CsvParser::beginSource()
{
    m_first = true;
    m_columnsKnown = false;
    m_roles.clear();
    m_names.clear();
    m_columnsLine.reset();
    if (m_options.columns.isEmpty())
        return;
    std::vector<std::string> names;
    for (const QString &name : m_options.columns)
        names.push_back(name.toStdString());
    setColumns(std::move(names), nullptr);
}

void CsvParser::setColumns(std::vector<std::string> names, QStringList *notes)
{
    const Dataset dataset = m_writer.dataset();
    const Role spare = dataset == Dataset::Events ? Role::Extra : Role::Skip;
    m_roles.assign(names.size(), Role::Skip);
    std::array<std::size_t, roleCount> holder;
    holder.fill(names.size());
    // A column's own name goes before its synonyms, wherever it stands.
    for (const bool canonical : {true, false}) {
        for (std::size_t i = 0; i < names.size(); ++i) {
            const NamedRole named = roleNamed(dataset, names[i]);
            if (named.canonical != canonical)
                continue;
            const bool single = named.role != Role::Skip && named.role != Role::Extra;
            std::size_t &held = holder[static_cast<std::size_t>(named.role)];
            m_roles[i] = single && held != names.size() ? spare : named.role;
            if (single && held == names.size())
                held = i;
        }
    }
    m_names = std::move(names);
    m_keys.clear();
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        m_keys.emplace_back();
        appendJsonText(m_keys.back(), m_names[i]);
        const NamedRole named = roleNamed(dataset, m_names[i]);
        if (notes != nullptr && m_roles[i] == Role::Skip && !named.canonical && m_names[i] != "-")
            notes->append(QCoreApplication::translate(
                              "Loader", "The table has no place for column \"%1\"; it is left out.")
                              .arg(QString::fromStdString(m_names[i])));
    }
    m_columnsLine = std::make_shared<const std::string>(columnsLine(m_names, m_options.delimiter));
    m_columnsKnown = true;
}

void CsvParser::useDefaultColumns()
{
    const std::vector<Role> &table = defaultColumns(m_writer.dataset());
    const std::size_t found = m_record.cells.size();
    m_roles = table;
    // With the number of the row, as the table itself has it; or without the tenant, when it is given.
    if (found == table.size() + 1)
        m_roles.insert(m_roles.begin() + 1, Role::Skip);
    else if (found + 1 == table.size() && m_writer.tenant())
        m_roles.erase(m_roles.begin());
    m_keys.assign(m_roles.size(), {});
    m_names.clear();
    m_columnsKnown = true;
}

std::vector<std::string> CsvParser::cellTexts() const
{
    std::vector<std::string> texts;
    for (const CsvCell &cell : m_record.cells) {
        std::string_view text = cell.text;
        while (text.starts_with(' '))
            text.remove_prefix(1);
        while (text.ends_with(' '))
            text.remove_suffix(1);
        texts.emplace_back(text);
    }
    return texts;
}

bool CsvParser::takesAsHeader() const
{
    if (m_options.header != CsvHeader::Auto)
        return m_options.header == CsvHeader::Yes;
    const std::vector<std::string> texts = cellTexts();
    if (m_columnsKnown)
        return texts == m_names;
    std::size_t known = 0;
    for (const std::string &text : texts) {
        if (!looksLikeName(text))
            return false;
        const NamedRole named = roleNamed(m_writer.dataset(), text);
        known += named.canonical || (named.role != Role::Extra && named.role != Role::Skip) ? 1 : 0;
    }
    return known >= std::min<std::size_t>(2, texts.size());
}

void CsvParser::readHeader(std::string_view beginning)
{
    // As if it were read again; what comes of it is thrown away. The beginning may break off in a record.
    const std::string text = std::string(beginning) + std::string(jsonPadding, '\0');
    std::string_view window(text.data(), beginning.size());
    if (window.starts_with("\xEF\xBB\xBF"))
        window.remove_prefix(3);
    RowBatch ignored;
    ignored.marks.emplace_back();
    while (!window.empty() && (m_first || !m_columnsKnown)) {
        const Taken taken = next(window, false, 1, ignored);
        if (taken.bytes == 0)
            break;
        window.remove_prefix(taken.bytes);
    }
    m_first = false;
}

Taken CsvParser::next(std::string_view window, bool atEnd, qint64 line, RowBatch &out)
{
    // Lines that are no records, wherever they stand: those of a rejects file, and empty ones.
    const std::size_t lineBreak = window.find('\n');
    if (lineBreak == std::string_view::npos && !atEnd && window.size() < maxRecordBytes &&
        (window.empty() || window.front() == '#'))
        return {};
    const std::size_t lineEnd = lineBreak == std::string_view::npos ? window.size() : lineBreak + 1;
    const Taken oneLine{lineEnd, lineBreak == std::string_view::npos ? 0 : 1};
    const std::string_view firstLine = withoutLineBreak(window.substr(0, lineEnd));
    if (firstLine.starts_with(rejectMark) ||
        (firstLine.empty() && (lineBreak != std::string_view::npos || atEnd)))
        return oneLine;
    if (firstLine.starts_with(columnsMark)) {
        const std::string names(firstLine.substr(columnsMark.size()));
        m_record.split(names, m_options.delimiter, true);
        setColumns(cellTexts(), nullptr);
        out.setColumns(m_columnsLine);
        m_first = false;
        return oneLine;
    }

    m_record.split(window, m_options.delimiter, atEnd);
    if (m_record.bytes == 0)
        return {};
    const Taken whole{m_record.bytes, m_record.lines};
    const std::string_view record = withoutLineBreak(window.substr(0, whole.bytes));
    if (firstLine.size() > maxRecordBytes) {
        out.reject(firstLine.substr(0, keptOfLongRecord), line, {Fault::TooLong, nullptr, {}});
        return oneLine;
    }
    if (m_first && m_record.fault == Fault::None) {
        m_first = false;
        if (takesAsHeader()) {
            if (m_options.columns.isEmpty())
                setColumns(cellTexts(), &out.notes);
            return whole;
        }
    }
    if (!m_columnsKnown && m_record.fault == Fault::None)
        useDefaultColumns();
    out.setColumns(m_columnsLine);
    Refusal refusal = parse(record, line, out);
    if (!refusal)
        return whole;
    if (whole.lines > 1 || record.size() > firstLine.size()) {
        // The next line may be a good record of its own. What is said about the first is what it would say
        // alone: a quote that is not closed in it.
        out.reject(firstLine, line, {Fault::OpenQuote, nullptr, {}});
        return oneLine;
    }
    out.reject(record, line, std::move(refusal));
    return whole;
}

void CsvParser::takeWhole(std::string_view text, qint64 line, RowBatch &out)
{
    // No header comes in a message; named columns are those of the options.
    if (m_first)
        beginSource();
    m_first = false;
    while (!text.empty()) {
        const Taken taken = next(text, true, line, out);
        text.remove_prefix(taken.bytes);
    }
}

Refusal CsvParser::parse(std::string_view record, qint64 line, RowBatch &out)
{
    if (m_record.fault != Fault::None)
        return {m_record.fault, nullptr, {}};
    if (record.size() > maxRecordBytes)
        return {Fault::TooLong, nullptr, {}};
    if (record.find('\0') != std::string_view::npos)
        return {Fault::NulByte, nullptr, {}};
    if (!isUtf8(record))
        return {Fault::NotUtf8, nullptr, {}};
    if (m_record.cells.size() != m_roles.size())
        return {Fault::ColumnCount, nullptr,
                std::to_string(m_roles.size()) + ", " + std::to_string(m_record.cells.size())};
    m_unescaped.clear();
    m_unescaped.reserve(record.size() + jsonPadding);
    if (Refusal refusal = fillFields())
        return refusal;
    return m_writer.write(m_fields, record, line, out);
}

std::string_view CsvParser::valueOf(const CsvCell &cell)
{
    if (!cell.doubledQuotes)
        return cell.text;
    const std::size_t begin = m_unescaped.size();
    std::string_view rest = cell.text;
    for (;;) {
        const std::size_t quote = rest.find('"');
        if (quote == std::string_view::npos)
            break;
        m_unescaped.append(rest.substr(0, quote + 1));
        rest.remove_prefix(quote + 2);
    }
    m_unescaped.append(rest);
    return std::string_view(m_unescaped).substr(begin);
}

Refusal CsvParser::fillFields()
{
    m_fields.clear();
    m_extras.clear();
    for (std::size_t i = 0; i < m_roles.size(); ++i) {
        const Role role = m_roles[i];
        if (role == Role::Skip)
            continue;
        const std::string_view value = valueOf(m_record.cells[i]);
        if (role != Role::Extra) {
            m_fields[role] = value;
        } else if (!value.empty()) {
            // Six bytes at most for one of the value's: the views into m_extras must stay.
            if (m_extras.empty())
                m_extras.reserve((m_record.bytes + m_roles.size()) * 6);
            const std::size_t begin = m_extras.size();
            m_extras.push_back('"');
            appendJsonText(m_extras, value);
            m_extras.push_back('"');
            m_fields.extras.emplace_back(m_keys[i], std::string_view(m_extras).substr(begin));
        }
    }
    const std::string_view data = m_fields[Role::Data];
    if (data.empty())
        return {};
    Refusal refusal = m_json.check(data);
    refusal.field = columnOf(m_writer.dataset(), Role::Data);
    return refusal;
}

} // namespace tidemark::ingest
