// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/batches/refusal.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tidemark::ingest
{

namespace
{

QString sentence(Fault fault)
{
    const auto translated = [](const char *text) { return QCoreApplication::translate("Refusal", text); };
    switch (fault) {
    case Fault::None:
        return {};
    case Fault::TooLong:
        return translated(
            QT_TRANSLATE_NOOP("Refusal", "the record is longer than %1 bytes; only its beginning is kept"));
    case Fault::NotUtf8:
        return translated(QT_TRANSLATE_NOOP("Refusal", "%1 is not valid UTF-8"));
    case Fault::NulByte:
        return translated(QT_TRANSLATE_NOOP("Refusal", "%1 holds a NUL byte, which the server cannot store"));
    case Fault::StrayQuote:
        return translated(QT_TRANSLATE_NOOP("Refusal",
                                            "a quote stands where none may be: a cell with quotes in it is "
                                            "quoted as a whole, and its quotes are doubled"));
    case Fault::OpenQuote:
        return translated(QT_TRANSLATE_NOOP("Refusal", "a quote is opened and never closed"));
    case Fault::ColumnCount:
        return translated(
            QT_TRANSLATE_NOOP("Refusal", "the number of columns differs (expected, found): %2"));
    case Fault::NoHeader:
        return translated(QT_TRANSLATE_NOOP(
            "Refusal", "the header, which says what the columns are, could not be read; correct it first"));
    case Fault::Missing:
        return translated(QT_TRANSLATE_NOOP("Refusal", "%1 is missing"));
    case Fault::NotInteger:
        return translated(QT_TRANSLATE_NOOP("Refusal", "%1 is not a whole number"));
    case Fault::IntegerRange:
        return translated(QT_TRANSLATE_NOOP("Refusal", "%1 is out of range (0 to 2147483647)"));
    case Fault::NotTime:
        return translated(QT_TRANSLATE_NOOP("Refusal", "%1 is not a time"));
    case Fault::TimeRange:
        return translated(QT_TRANSLATE_NOOP("Refusal", "%1 lies before 1970 or more than a year ahead"));
    case Fault::NotText:
        return translated(QT_TRANSLATE_NOOP("Refusal", "%1 is not a text"));
    case Fault::NotAddress:
        return translated(QT_TRANSLATE_NOOP(
            "Refusal", "%1 is not an address: \"%2\". Choose the log format if clients are logged by name"));
    case Fault::NoRequest:
        return translated(QT_TRANSLATE_NOOP("Refusal", "the record is not a request"));
    case Fault::TextTooLong:
        return translated(QT_TRANSLATE_NOOP("Refusal", "%1 is too long"));
    case Fault::LineBreak:
        return translated(QT_TRANSLATE_NOOP("Refusal", "%1 holds a line break"));
    case Fault::NotJson:
        return translated(QT_TRANSLATE_NOOP("Refusal", "%1 is not valid JSON"));
    case Fault::NotObject:
        return translated(QT_TRANSLATE_NOOP("Refusal", "%1 is not a JSON object"));
    case Fault::JsonNul:
        return translated(QT_TRANSLATE_NOOP("Refusal", "%1 holds \\u0000, which the server cannot store"));
    case Fault::JsonEscape:
        return translated(QT_TRANSLATE_NOOP(
            "Refusal", "%1 holds an invalid escape (with nginx, set escape=json in the log format)"));
    case Fault::JsonSurrogate:
        return translated(QT_TRANSLATE_NOOP("Refusal", "%1 holds half of a surrogate pair"));
    case Fault::JsonNumber:
        return translated(QT_TRANSLATE_NOOP("Refusal", "%1 holds a number that is too large for the server"));
    case Fault::JsonDepth:
        return translated(QT_TRANSLATE_NOOP("Refusal", "%1 is nested too deeply"));
    case Fault::LogLine:
        return translated(
            QT_TRANSLATE_NOOP("Refusal", "the line does not have the log's format from character %2 on"));
    case Fault::UnknownLog:
        return translated(
            QT_TRANSLATE_NOOP("Refusal", "the line is not in any of the log formats that are recognized"));
    case Fault::Status:
        return translated(QT_TRANSLATE_NOOP("Refusal", "%1 is not an HTTP status"));
    case Fault::Duration:
        return translated(QT_TRANSLATE_NOOP("Refusal", "%1 is not a response time"));
    case Fault::GrownLine:
        return translated(QT_TRANSLATE_NOOP("Refusal", "an earlier run stored the beginning of this line as "
                                                       "a record, as the file ended there"));
    case Fault::KafkaMessage:
        return translated(QT_TRANSLATE_NOOP("Refusal", "the message has no value"));
    case Fault::RefusedByServer:
        return translated(QT_TRANSLATE_NOOP("Refusal", "the server refused it: %2"));
    }
    return {};
}

} // namespace

QString refusalText(const Refusal &refusal)
{
    QString subject = refusal.field != nullptr ? QString::fromLatin1(refusal.field)
                                               : QCoreApplication::translate("Refusal", "the record");
    if (refusal.fault == Fault::TooLong)
        subject = QLocale().toString(static_cast<qulonglong>(maxRecordBytes));
    // One pass over the text: a detail that holds "%1" stays as it is.
    QString text = sentence(refusal.fault);
    const QString detail = QString::fromStdString(refusal.detail);
    if (text.contains(u"%1"_s) && text.contains(u"%2"_s))
        return text.arg(subject, detail);
    if (text.contains(u"%2"_s))
        return text.replace(u"%2"_s, detail);
    return text.replace(u"%1"_s, subject);
}

} // namespace tidemark::ingest
