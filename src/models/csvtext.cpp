// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/csvtext.h"

#include <QLocale>
#include <QStringList>

#include <cmath>

namespace tidemark
{

using namespace Qt::StringLiterals;

namespace
{
QString quoted(QString text)
{
    const bool needed = text.contains(u',') || text.contains(u'"') || text.contains(u'\n') ||
                        text.contains(u'\r') || text.startsWith(u' ') || text.endsWith(u' ');
    if (!needed)
        return text;
    text.replace(u'"', u"\"\""_s);
    return u'"' + text + u'"';
}

QString guarded(const QString &text, CsvOptions options)
{
    static const QString dangerous = u"=+-@\t\r"_s;
    bool isNumber = false;
    text.toDouble(&isNumber);
    if (options.guardFormulas && !isNumber && !text.isEmpty() && dangerous.contains(text.front()))
        return u'\'' + text;
    return text;
}

QString plainValue(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return {};
    case QMetaType::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QMetaType::Double: {
        const double number = value.toDouble();
        return std::isfinite(number) ? QString::number(number, 'g', QLocale::FloatingPointShortest)
                                     : QString();
    }
    case QMetaType::Int:
    case QMetaType::LongLong:
        return QString::number(value.toLongLong());
    default:
        return value.toString();
    }
}

QString fieldText(const QVariant &value, CsvOptions options)
{
    return value.typeId() == QMetaType::QString ? quoted(guarded(value.toString(), options))
                                                : plainValue(value);
}
} // namespace

QByteArray csvText(const Sheet &sheet, CsvOptions options)
{
    QString text;
    QStringList header;
    for (const SheetColumn &column : sheet.columns) {
        if (column.exported)
            header << quoted(guarded(column.key, options));
    }
    if (options.header)
        text += header.join(u',') + u"\r\n"_s;
    for (const std::vector<SheetCell> &row : sheet.rows) {
        QStringList fields;
        for (std::size_t i = 0; i < row.size() && i < sheet.columns.size(); ++i) {
            if (sheet.columns[i].exported)
                fields << fieldText(row[i].value, options);
        }
        text += fields.join(u',') + u"\r\n"_s;
    }
    return text.toUtf8();
}

QString tabbedText(const Sheet &sheet)
{
    QStringList lines;
    QStringList header;
    for (const SheetColumn &column : sheet.columns) {
        if (column.shown)
            header << column.title;
    }
    lines << header.join(u'\t');
    for (const std::vector<SheetCell> &row : sheet.rows) {
        QStringList fields;
        for (std::size_t i = 0; i < row.size() && i < sheet.columns.size(); ++i) {
            if (sheet.columns[i].shown)
                fields << row[i].text;
        }
        lines << fields.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace tidemark
