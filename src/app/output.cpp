// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/output.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <sys/ioctl.h>
#include <unistd.h>

namespace tidemark::app
{

using namespace Qt::StringLiterals;

namespace
{
bool isNumber(const QString &cell)
{
    bool ok = false;
    cell.toDouble(&ok);
    return ok;
}

/// Without what would move the cursor or turn the line around. Line breaks and tabs, as messages of several
/// lines have them, become a space.
QString printable(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        const bool bidi =
            (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069) || u == 0x200E || u == 0x200F;
        if (c == u'\n' || c == u'\r' || c == u'\t' || u == 0x2028 || u == 0x2029) {
            if (!clean.endsWith(u' '))
                clean += u' ';
        } else {
            clean += c.category() == QChar::Other_Control || bidi ? QChar(u'\uFFFD') : c;
        }
    }
    return clean;
}

QString csvCell(QString cell)
{
    static constexpr QStringView formula = u"=+-@\t\r";
    if (!cell.isEmpty() && formula.contains(cell.front()) && !isNumber(cell))
        cell.prepend(u'\'');
    if (cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n') || cell.contains(u'\r'))
        return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    return cell;
}

QString csvText(const Output &output)
{
    QString text;
    const auto line = [&](const QStringList &cells) {
        QStringList written;
        written.reserve(cells.size());
        for (const QString &cell : cells)
            written.append(csvCell(cell));
        text += written.join(u',') + u"\r\n"_s;
    };
    line(output.columns);
    for (const QStringList &row : output.rows)
        line(row);
    return text;
}

/// Each further line of a last cell as a row of its own, with nothing before it.
std::vector<QStringList> linedUp(const std::vector<QStringList> &rows)
{
    std::vector<QStringList> lined;
    for (const QStringList &row : rows) {
        const QStringList lines = row.last().split(u'\n');
        lined.push_back(row.mid(0, row.size() - 1) << lines.first());
        for (const QString &more : lines.mid(1))
            lined.push_back(QStringList(row.size() - 1) << more);
    }
    return lined;
}

QString tableText(const Output &output)
{
    std::vector<QStringList> rows = output.lastHasLines ? linedUp(output.rows) : output.rows;
    for (QStringList &row : rows)
        std::ranges::transform(row, row.begin(), printable);
    std::vector<qsizetype> widths;
    std::vector<bool> numeric;
    for (qsizetype c = 0; c < output.columns.size(); ++c) {
        qsizetype width = output.columns.at(c).size();
        bool numbers = !rows.empty();
        for (const QStringList &row : rows) {
            width = std::max(width, row.at(c).size());
            numbers = numbers && (row.at(c).isEmpty() || row.at(c) == u"–"_s || isNumber(row.at(c)));
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
    if (!output.columns.isEmpty()) {
        line(output.columns);
        QStringList rule;
        for (const qsizetype width : widths)
            rule.append(QString(width, u'-'));
        line(rule);
    }
    for (const QStringList &row : rows)
        line(row);
    for (const QString &footer : output.footer)
        text += printable(footer) + u'\n';
    return text;
}

bool progressOpen = false;
} // namespace

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
        return csvText(output);
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
