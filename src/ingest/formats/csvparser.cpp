// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/formats/csvparser.h"

#include <QCoreApplication>

#include <algorithm>

namespace tidemark::ingest
{

namespace
{

/// As a cell of RFC 4180, where its name needs to be.
void appendName(std::string &line, std::string_view name, char delimiter)
{
    if (name.find_first_of(std::string{delimiter, '"', '\n', '\r'}) == std::string_view::npos) {
        line += name;
        return;
    }
    line.push_back('"');
    for (const char c : name)
        line.append(c == '"' ? 2 : 1, c);
    line.push_back('"');
}

std::string columnsLine(const std::vector<std::string> &names, char delimiter)
{
    std::string line;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0)
            line.push_back(delimiter);
        appendName(line, names[i], delimiter);
    }
    return line;
}

/// A name that the server can hold, whatever encoding the file is in.
std::string nameOf(std::string_view text)
{
    while (text.starts_with(' '))
        text.remove_prefix(1);
    while (text.ends_with(' '))
        text.remove_suffix(1);
    std::string name(text);
    if (!isUtf8(text))
        name = QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size())).toStdString();
    std::erase(name, '\0');
    return name;
}

} // namespace

Result<std::unique_ptr<CsvParser>> CsvParser::make(const CsvOptions &options, RowWriter writer)
{
    const char delimiter = options.delimiter;
    if (delimiter == '"' || delimiter == '\n' || delimiter == '\r' || delimiter == '\0' ||
        static_cast<unsigned char>(delimiter) >= 0x80) {
        return Error{
            .kind = ErrorKind::Constraint,
            .text = QCoreApplication::translate(
                "Loader", "The delimiter must be one ASCII character other than a quote or a line break.")};
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
    m_headerLost = false;
    resetColumns();
}

void CsvParser::resetColumns()
{
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
    const Role spare = spareRole(dataset);
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
        if (notes == nullptr || m_roles[i] != Role::Skip || named.canonical || m_names[i] == "-")
            continue;
        notes->append(
            m_names[i].empty()
                ? QCoreApplication::translate("Loader", "Column %1 has no name; it is ignored.").arg(i + 1)
                : QCoreApplication::translate("Loader", "The table has no column for \"%1\"; it is ignored.")
                      .arg(QString::fromStdString(m_names[i])));
    }
    m_columnsLine = std::make_shared<const std::string>(columnsLine(m_names, m_options.delimiter));
    m_columnsKnown = true;
}

Refusal CsvParser::parseInDefaultOrder(std::string_view record, qint64 line, RowBatch &out)
{
    Refusal first;
    for (std::vector<Role> &order :
         defaultLayouts(m_writer.dataset(), m_record.cells.size(), m_writer.tenant().has_value())) {
        m_roles = std::move(order);
        m_keys.assign(m_roles.size(), {});
        Refusal refusal = parseCells(record, line, out);
        if (!refusal) {
            keepDefaultColumns();
            return {};
        }
        if (!first)
            first = std::move(refusal);
    }
    return first;
}

void CsvParser::keepDefaultColumns()
{
    std::vector<std::string> names;
    for (const Role role : m_roles) {
        const char *const column = columnOf(m_writer.dataset(), role);
        names.emplace_back(column == nullptr ? "id" : column);
    }
    m_columnsLine = std::make_shared<const std::string>(columnsLine(names, m_options.delimiter));
    m_columnsKnown = true;
}

std::vector<std::string> CsvParser::cellTexts()
{
    m_unescaped.clear();
    m_unescaped.reserve(m_record.bytes);
    std::vector<std::string> texts;
    for (const CsvCell &cell : m_record.cells)
        texts.push_back(nameOf(valueOf(cell)));
    return texts;
}

bool CsvParser::takesAsHeader()
{
    if (m_options.header != CsvHeader::Auto)
        return m_options.header == CsvHeader::Yes;
    const std::vector<std::string> texts = cellTexts();
    if (m_columnsKnown)
        return texts == m_names;
    // In a row no two values are names of ours; what else a file calls its columns is its own affair.
    const auto known = std::ranges::count_if(texts, [this](const std::string &text) {
        const NamedRole named = roleNamed(m_writer.dataset(), text);
        return named.canonical || (named.role != Role::Extra && named.role != Role::Skip);
    });
    return known >= std::min<std::ptrdiff_t>(2, std::ssize(texts));
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
    const bool broken = lineBreak != std::string_view::npos;
    if (!broken && !atEnd && window.size() < maxRecordBytes && (window.empty() || window.front() == '#'))
        return {};
    const std::size_t lineEnd = broken ? lineBreak + 1 : window.size();
    const std::string_view text = withoutLineBreak(window.substr(0, lineEnd));
    if (text.starts_with(rejectMark) || (text.empty() && (broken || atEnd)))
        return {lineEnd, broken ? 1 : 0};
    if (text.starts_with(columnsMark))
        return readColumns(window, atEnd, line, out);
    return readRecord(window, atEnd, line, out);
}

Taken CsvParser::readColumns(std::string_view window, bool atEnd, qint64 line, RowBatch &out)
{
    std::string_view names = window.substr(columnsMark.size());
    if (names.starts_with(' '))
        names.remove_prefix(1);
    m_record.split(names, m_options.delimiter, atEnd);
    if (m_record.bytes == 0 && !names.empty())
        return {};
    const std::size_t bytes = window.size() - names.size() + m_record.bytes;
    const std::string_view text = withoutLineBreak(names.substr(0, m_record.bytes));
    m_first = false;
    m_headerLost = m_record.fault != Fault::None;
    if (m_headerLost)
        out.reject(withoutLineBreak(window.substr(0, bytes)), line, {m_record.fault, nullptr, {}});
    else if (text.empty()) // behind records of another file: these came without names
        resetColumns();
    else
        setColumns(cellTexts(), nullptr);
    return {bytes, m_record.lines};
}

Taken CsvParser::readRecord(std::string_view window, bool atEnd, qint64 line, RowBatch &out)
{
    m_record.split(window, m_options.delimiter, atEnd);
    if (m_record.bytes == 0)
        return {};
    const Taken whole{m_record.bytes, m_record.lines};
    const std::string_view record = withoutLineBreak(window.substr(0, whole.bytes));
    const std::size_t lineEnd = std::min(window.find('\n'), whole.bytes - 1) + 1;
    const std::string_view firstLine = withoutLineBreak(window.substr(0, lineEnd));
    const Taken oneLine{lineEnd, window[lineEnd - 1] == '\n' ? 1 : 0};
    const bool readable = m_record.fault == Fault::None && firstLine.size() <= maxRecordBytes;
    if (m_first && readable && takesAsHeader()) {
        m_first = false;
        if (m_options.columns.isEmpty())
            setColumns(cellTexts(), &out.notes);
        return whole;
    }
    // What follows a header that cannot be read is nobody's to guess.
    const bool isHeader =
        std::exchange(m_first, false) && m_options.header == CsvHeader::Yes && m_options.columns.isEmpty();
    out.setColumns(m_columnsLine);
    if (firstLine.size() > maxRecordBytes) {
        m_headerLost = m_headerLost || isHeader;
        out.reject(firstLine.substr(0, keptOfLongRecord), line, {Fault::TooLong, nullptr, {}});
        return oneLine;
    }
    Refusal refusal = m_headerLost ? Refusal{Fault::NoHeader, nullptr, {}} : parse(record, line, out);
    m_headerLost = m_headerLost || isHeader;
    if (!refusal)
        return whole;
    const bool wrongForm = refusal.fault == Fault::ColumnCount || refusal.fault == Fault::TooLong;
    if (wrongForm && record.size() > firstLine.size()) {
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
    // Of a text all of its own nothing is known from the one before, neither a header nor the order of its
    // columns; and no line of it is a mark, as a sender could say what others mean.
    m_first = false;
    if (m_options.columns.isEmpty() || !m_columnsKnown)
        resetColumns();
    if (withoutLineBreak(text).empty())
        return out.reject({}, line, {Fault::KafkaMessage, nullptr, {}});
    while (!withoutLineBreak(text).empty())
        text.remove_prefix(readRecord(text, true, line, out).bytes);
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
    return m_columnsKnown ? parseCells(record, line, out) : parseInDefaultOrder(record, line, out);
}

Refusal CsvParser::parseCells(std::string_view record, qint64 line, RowBatch &out)
{
    if (m_record.cells.size() != m_roles.size())
        return {Fault::ColumnCount, nullptr,
                std::to_string(m_roles.size()) + ", " + std::to_string(m_record.cells.size())};
    m_unescaped.clear();
    m_unescaped.reserve(record.size() + jsonPadding);
    Refusal refusal = fillFields();
    if (!refusal)
        refusal = m_writer.write(m_fields, record, line, out);
    return refusal;
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
