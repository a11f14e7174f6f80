// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/output.h"

#include "app/words.h"
#include "models/csvtext.h"
#include "models/plaintext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <sys/ioctl.h>
#include <unistd.h>

namespace tidemark::app
{

using namespace Qt::StringLiterals;

namespace
{
const QString none = u"–"_s;

bool isNumber(const QString &cell)
{
    bool ok = false;
    cell.toDouble(&ok);
    return ok;
}

/// Without what would move the cursor or turn the line around, and with a mark in place of what cannot be
/// seen. Line breaks and tabs, as messages of several lines have them, become a space.
QString printable(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const char32_t whole = codePointAt(text, i);
        if (c == u'\n' || c == u'\r' || c == u'\t' || whole == 0x2028 || whole == 0x2029) {
            if (!clean.endsWith(u' '))
                clean += u' ';
        } else if (isUnseen(whole)) {
            clean += QChar(QChar::ReplacementCharacter);
            i += QChar::requiresSurrogates(whole) ? 1 : 0;
        } else {
            clean += c;
        }
    }
    return clean;
}

/// What a terminal's table says of a cell.
QString cellText(const SheetCell &cell)
{
    switch (cell.value.typeId()) {
    case QMetaType::UnknownType:
        return cell.text;
    case QMetaType::Bool:
        return cell.value.toBool() ? Ctl::tr("yes") : Ctl::tr("no");
    case QMetaType::Double: {
        const double number = cell.value.toDouble();
        const int decimals = number == std::round(number) ? 0 : std::abs(number) < 1 ? 4 : 1;
        return QString::number(number, 'f', decimals);
    }
    default:
        return cell.value.toString();
    }
}

/// The texts of the printed columns, with the header as the first row.
std::vector<QStringList> printedTexts(const Sheet &sheet)
{
    std::vector<QStringList> texts(1);
    for (const SheetColumn &column : sheet.columns) {
        if (column.exported && column.printed)
            texts.front().append(column.key);
    }
    for (const std::vector<SheetCell> &row : sheet.rows) {
        // A cell of several lines makes rows of its own, with nothing beside what goes on.
        std::vector<QStringList> lines(1);
        for (std::size_t c = 0; c < sheet.columns.size(); ++c) {
            if (!sheet.columns[c].exported || !sheet.columns[c].printed)
                continue;
            const QString text = cellText(row.at(c));
            const QStringList parts = sheet.columns[c].lines ? text.split(u'\n') : QStringList{text};
            for (std::size_t part = lines.size(); part < std::size_t(parts.size()); ++part)
                lines.emplace_back(lines.front().size());
            for (std::size_t part = 0; part < lines.size(); ++part)
                lines[part].append(printable(parts.value(qsizetype(part))));
        }
        std::ranges::move(lines, std::back_inserter(texts));
    }
    return texts;
}

QString tableText(const Output &output)
{
    std::vector<QStringList> texts = printedTexts(output.sheet);
    const QStringList header = texts.front();
    texts.erase(texts.begin());
    std::vector<qsizetype> widths;
    std::vector<bool> numeric;
    for (qsizetype c = 0; c < header.size(); ++c) {
        qsizetype width = header.at(c).size();
        bool numbers = !texts.empty();
        for (const QStringList &row : texts) {
            width = std::max(width, row.at(c).size());
            numbers = numbers && (row.at(c).isEmpty() || row.at(c) == none || isNumber(row.at(c)));
        }
        widths.push_back(width);
        numeric.push_back(numbers);
    }
    QString text;
    const auto line = [&](const QStringList &cells) {
        QString joined;
        for (qsizetype c = 0; c < cells.size(); ++c) {
            const auto column = static_cast<std::size_t>(c);
            const QString &cell = cells.at(c);
            joined += (c == 0 ? u""_s : u"  "_s) + (numeric[column] ? cell.rightJustified(widths[column])
                                                                    : cell.leftJustified(widths[column]));
        }
        while (joined.endsWith(u' '))
            joined.chop(1);
        text += joined + u'\n';
    };
    if (!header.isEmpty()) {
        line(header);
        QStringList rule;
        for (const qsizetype width : widths)
            rule.append(QString(width, u'-'));
        line(rule);
    }
    for (const QStringList &row : texts)
        line(row);
    for (const QString &footer : output.footer)
        text += printable(footer) + u'\n';
    return text;
}

bool progressOpen = false;
} // namespace

Sheet printedSheet(const QStringList &keys, const std::vector<QVariantList> &rows)
{
    Sheet sheet;
    for (const QString &key : keys)
        sheet.columns.push_back({key, key});
    for (const QVariantList &values : rows) {
        std::vector<SheetCell> &row = sheet.rows.emplace_back();
        for (const QVariant &value : values)
            row.push_back({value.isValid() ? value.toString() : none, value});
    }
    return sheet;
}

QJsonArray jsonRows(const Sheet &sheet)
{
    QJsonArray rows;
    for (const std::vector<SheetCell> &row : sheet.rows) {
        QJsonObject object;
        for (std::size_t c = 0; c < sheet.columns.size(); ++c) {
            if (sheet.columns[c].exported)
                object.insert(sheet.columns[c].key, QJsonValue::fromVariant(row.at(c).value));
        }
        rows.append(object);
    }
    return rows;
}

Output listOutput(const QString &name, const Sheet &sheet)
{
    return {.json = QJsonObject{{name, jsonRows(sheet)}}, .sheet = sheet};
}

Formatter plainFormat(const QTimeZone &zone)
{
    return Formatter(QLocale::c(), zone);
}

QString renderOutput(const Output &output, OutputFormat format)
{
    switch (format) {
    case OutputFormat::Json: {
        const QJsonDocument document = output.json.isArray() ? QJsonDocument(output.json.toArray())
                                                             : QJsonDocument(output.json.toObject());
        return QString::fromUtf8(
                   document.toJson(output.oneLine ? QJsonDocument::Compact : QJsonDocument::Indented)) +
               (output.oneLine ? u"\n"_s : QString());
    }
    case OutputFormat::Csv:
        return QString::fromUtf8(csvText(output.sheet));
    case OutputFormat::Table:
        break;
    }
    return tableText(output);
}

bool printOutput(const Output &output, OutputFormat format)
{
    endProgress();
    const QByteArray bytes = renderOutput(output, format).toUtf8();
    if (format == OutputFormat::Csv) {
        for (const QString &line : output.footer)
            printError(line);
    }
    return std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout) ==
               static_cast<std::size_t>(bytes.size()) &&
           std::fflush(stdout) == 0;
}

void printError(const QString &line)
{
    endProgress();
    std::fprintf(stderr, "%s\n", qPrintable(printable(line)));
}

bool hasTerminal()
{
    return isatty(STDERR_FILENO) == 1;
}

void printProgress(const QString &line)
{
    if (!hasTerminal())
        return;
    // A line that wraps could not be rewritten.
    winsize size{};
    const bool known = ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 1;
    const QString text = printable(line).left(known ? size.ws_col - 1 : -1);
    std::fprintf(stderr, "\r\033[K%s", qPrintable(text));
    std::fflush(stderr);
    progressOpen = true;
}

void endProgress()
{
    if (progressOpen)
        std::fputc('\n', stderr);
    progressOpen = false;
}

} // namespace tidemark::app
