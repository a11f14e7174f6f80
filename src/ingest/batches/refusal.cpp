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
            QT_TRANSLATE_NOOP("Refusal", "the record is longer than %1 bytes; only its start is kept"));
    case Fault::NotUtf8:
        return translated(QT_TRANSLATE_NOOP("Refusal", "%1 is not valid UTF-8"));
    case Fault::NulByte:
        return translated(
            QT_TRANSLATE_NOOP("Refusal", "%1 contains a NUL byte, which the server cannot store"));
    case Fault::StrayQuote:
        return translated(QT_TRANSLATE_NOOP(
            "Refusal",
            "a quote is not allowed here: a cell with quotes must be quoted as a whole, with its own quotes doubled"));
    case Fault::OpenQuote:
        return translated(QT_TRANSLATE_NOOP("Refusal", "a quote is never closed"));
    case Fault::ColumnCount:
        return translated(QT_TRANSLATE_NOOP("Refusal", "wrong number of columns (expected, found): %2"));
    case Fault::NoHeader:
        return translated(QT_TRANSLATE_NOOP(
            "Refusal", "the header that names the columns could not be read; correct it first"));
    case Fault::Missing:
        return translated(QT_TRANSLATE_NOOP("Refusal", "%1 is missing"));
    case Fault::NotInteger:
        return translated(QT_TRANSLATE_NOOP("Refusal", "%1 is not a whole number"));
    case Fault::IntegerRange:
        return translated(QT_TRANSLATE_NOOP("Refusal", "%1 is out of range (0 to 2147483647)"));
    case Fault::BytesRange:
        return translated(QT_TRANSLATE_NOOP("Refusal", "%1 is out of range (0 to 9223372036854775807)"));
    case Fault::NotTime:
        return translated(QT_TRANSLATE_NOOP("Refusal", "%1 is not a time"));
    case Fault::TimeRange:
        return translated(
            QT_TRANSLATE_NOOP("Refusal", "%1 is before 1970 or more than a year in the future"));
    case Fault::NotText:
        return translated(QT_TRANSLATE_NOOP("Refusal", "%1 is not text"));
    case Fault::NotAddress:
        return translated(QT_TRANSLATE_NOOP(
            "Refusal",
            "%1 is not an address: \"%2\". If the log names clients by host name, choose the log format"));
    case Fault::NotAddressCell:
        return translated(QT_TRANSLATE_NOOP("Refusal", "%1 is not an address: \"%2\""));
    case Fault::NoRequest:
        return translated(QT_TRANSLATE_NOOP("Refusal", "the record is not a request"));
    case Fault::TextTooLong:
        return translated(QT_TRANSLATE_NOOP("Refusal", "%1 is too long"));
    case Fault::LineBreak:
        return translated(QT_TRANSLATE_NOOP("Refusal", "%1 contains a line break"));
    case Fault::NotJson:
        return translated(QT_TRANSLATE_NOOP("Refusal", "%1 is not valid JSON"));
    case Fault::NotObject:
        return translated(QT_TRANSLATE_NOOP("Refusal", "%1 is not a JSON object"));
    case Fault::JsonNul:
        return translated(QT_TRANSLATE_NOOP("Refusal", "%1 contains \\u0000, which the server cannot store"));
    case Fault::JsonEscape:
        return translated(QT_TRANSLATE_NOOP(
            "Refusal", "%1 contains an invalid escape (for nginx, set escape=json in the log format)"));
    case Fault::JsonSurrogate:
        return translated(QT_TRANSLATE_NOOP("Refusal", "%1 contains half of a surrogate pair"));
    case Fault::JsonNumber:
        return translated(
            QT_TRANSLATE_NOOP("Refusal", "%1 contains a number that is too large for the server"));
    case Fault::JsonDepth:
        return translated(QT_TRANSLATE_NOOP("Refusal", "%1 is nested too deeply"));
    case Fault::LogLine:
        return translated(
            QT_TRANSLATE_NOOP("Refusal", "the line does not match the log format from character %2 on"));
    case Fault::UnknownLog:
        return translated(
            QT_TRANSLATE_NOOP("Refusal", "the line matches none of the recognized log formats"));
    case Fault::NoFields:
        return translated(
            QT_TRANSLATE_NOOP("Refusal", "no #Fields line before it says what the fields of the line are"));
    case Fault::OtherFields:
        return translated(QT_TRANSLATE_NOOP(
            "Refusal", "the fields of the line are not those of an HTTP request (#Fields)"));
    case Fault::Status:
        return translated(QT_TRANSLATE_NOOP("Refusal", "%1 is not an HTTP status"));
    case Fault::Duration:
        return translated(QT_TRANSLATE_NOOP("Refusal", "%1 is not a response time"));
    case Fault::GrownLine:
        return translated(QT_TRANSLATE_NOOP(
            "Refusal",
            "an earlier run stored the beginning of this line as a record, because the file ended there"));
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
