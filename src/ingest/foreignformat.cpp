// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/foreignformat.h"

#include "ingest/preview.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tidemark::ingest
{

namespace
{

/// Gives the words their translation context.
class ForeignWords
{
    Q_DECLARE_TR_FUNCTIONS(ForeignWords)
};

/// Logs that people have beside access logs, and that nothing here reads.
struct Unreadable {
    const char *description;
    const char *pattern; ///< of a line
};
constexpr std::array unreadable{
    Unreadable{QT_TRANSLATE_NOOP("ForeignWords", "an nginx error log"),
               "^\\d{4}/\\d\\d/\\d\\d \\d\\d:\\d\\d:\\d\\d \\[[a-z]+\\] "},
    Unreadable{QT_TRANSLATE_NOOP("ForeignWords", "an Apache error log"),
               "^\\[[A-Z][a-z]{2} [A-Z][a-z]{2} \\d\\d [^\\]]*\\] \\["},
    Unreadable{
        QT_TRANSLATE_NOOP("ForeignWords",
                          "a HAProxy log of TCP connections (option tcplog), which are no HTTP requests"),
        "\\[\\d\\d/[A-Z][a-z]{2}/\\d{4}:[\\d:.]+\\] \\S+ \\S+/\\S+ [-\\d/+]+ [-+]?\\d+ "},
    Unreadable{QT_TRANSLATE_NOOP("ForeignWords", "JSON"), "^\\s*[{\\[]"},
    Unreadable{QT_TRANSLATE_NOOP("ForeignWords", "XML or HTML"), "^\\s*<[A-Za-z?!]"},
};

QString quoted(const QString &word)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_./:@%+=,-]+$"_s);
    if (plain.match(word).hasMatch())
        return word;
    return u'\'' + QString(word).replace(u'\'', u"'\\''"_s) + u'\'';
}

QString commandFor(const LoadJob &guessed, const LoadJob &job)
{
    QStringList words{u"tidemarkctl"_s, u"ingest"_s};
    if (job.kafka)
        words << u"kafka"_s << quoted(job.kafka->brokers) << quoted(job.kafka->topic)
              << u"--message-format"_s;
    words << formatName(guessed.format);
    if (job.tenant)
        words << u"--tenant"_s << QString::number(job.tenant->value());
    else if (!factsOf(guessed.format).namesTenant)
        words << u"--tenant"_s << u"N"_s;
    if (guessed.csv.delimiter == '\t')
        words << u"--delimiter"_s << u"tab"_s;
    else if (guessed.csv.delimiter != ',')
        words << u"--delimiter"_s << quoted(QString(QLatin1Char(guessed.csv.delimiter)));
    for (const QString &file : job.files.mid(0, 1))
        words << quoted(file);
    if (job.files.size() > 1)
        words << u"…"_s;
    return words.join(u' ');
}

} // namespace

std::optional<ForeignFormat> foreignFormat(std::string_view records, const LoadJob &job)
{
    if (const std::optional<LoadJob> guessed = guessFormat(records)) {
        if (guessed->format == job.format && guessed->csv.delimiter == job.csv.delimiter &&
            job.logFormat.isEmpty())
            return std::nullopt;
        return ForeignFormat{formatDescription(guessed->format), formatName(guessed->format),
                             commandFor(*guessed, job)};
    }
    const QString first = QString::fromUtf8(
        records.data(), static_cast<qsizetype>(std::min(records.find('\n'), records.size())));
    const bool json = recordsOf(job.format) == Records::JsonLines;
    for (const Unreadable &known : unreadable)
        if (!(json && QLatin1StringView(known.description) == "JSON"_L1) &&
            first.contains(QRegularExpression(QString::fromLatin1(known.pattern))))
            return ForeignFormat{ForeignWords::tr(known.description), {}, {}};
    return std::nullopt;
}

} // namespace tidemark::ingest
