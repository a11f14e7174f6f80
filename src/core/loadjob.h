// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/format.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// What a load is asked for and what it reports: the words that the loader, tidemarkctl and the window share.
namespace tidemark::ingest
{

enum class CsvHeader {
    Auto, ///< the first record is a header where two of its cells are known names of columns
    Yes,
    No
};

struct CsvOptions {
    char delimiter = ','; ///< any single byte but quote, CR and LF; '\t' for TSV
    CsvHeader header = CsvHeader::Auto;
    /// Names of the columns in order; empty: the header, else the table's own order. "-" skips a column; a
    /// name that is no column of events goes into event_data.
    QStringList columns;

    friend bool operator==(const CsvOptions &, const CsvOptions &) = default;
};

struct KafkaSource {
    QString brokers; ///< host:port[,host:port…]
    QString topic;
    QString group = QStringLiteral("tidemark");
    QStringList options; ///< librdkafka's own, each "name=value" (TLS, SASL, …); values are never logged

    friend bool operator==(const KafkaSource &, const KafkaSource &) = default;
};

struct LoadJob {
    Format format = Format::AccessLog;
    /// Paths, globs (expanded here where the shell did not), "-" for standard input. Plain, gzip, xz, zstd
    /// are told apart by their first bytes. Empty where kafka is given.
    QStringList files;
    std::optional<KafkaSource> kafka; ///< format then says what a message holds: one line
    /// For rows that name no tenant; the site of an access log.
    std::optional<TenantId> tenant;
    CsvOptions csv;
    /// Access logs: a name (combined, vhost_combined, squid …) or a format string of Apache or nginx. Empty:
    /// each file's own, recognized by its lines.
    QString logFormat;
    /// Requests: so many addresses at the end of X-Forwarded-For are the reader's own proxies. Nothing: the
    /// first address of the list is the client.
    std::optional<int> trustedProxies;
    QString geoipFile; ///< a country database (.mmdb); empty: rows without a country stay without
    /// Written only if something is rejected; replaces what is there. Rejects of an earlier load go also
    /// where this one has none.
    QString rejectsFile;
    bool strict = false; ///< all rows or none, in one transaction
    int batchRows = 20'000;
    QString resumeKey; ///< rows of a source are stored once over all runs with this key
    /// The key is this load's alone: its progress is forgotten once all of it is stored.
    bool ownKey = false;
    /// Keeps the days of what is stored from expiry: for that long from the load's beginning (a PostgreSQL
    /// interval), or "forever". Empty: they go by their age, as other rows do.
    QString hold;
    bool follow = false; ///< goes on with what is appended, until cancelled; survives rotation and truncation

    friend bool operator==(const LoadJob &, const LoadJob &) = default;
};

struct LoadProgress {
    qint64 read = 0;   ///< records whose fate is settled: stored + rejected
    qint64 stored = 0; ///< committed
    qint64 rejected = 0;
    qint64 bytesRead = 0;  ///< of the files as they lie on the disk (compressed bytes)
    qint64 bytesTotal = 0; ///< 0: not known (standard input, Kafka, following)
    double seconds = 0;
    /// Age of the oldest row of the last batch when it was committed, since this program read it.
    qint64 lagMs = 0;
    std::optional<qint64> messagesBehind; ///< Kafka: messages not yet consumed
    QStringList warnings;                 ///< what should be known at once; the report's notes hold them too
    QStringList notes;                    ///< as in LoadReport, those there are by now
    bool reconnecting = false;            ///< the server is away; nothing is lost, it goes on when it is back
    /// Why nothing moves: which lock is waited for and who holds it, or what is tried again; translated, the
    /// end of a line. Empty while rows are stored.
    QString waitingFor;
};

/// A record that was not stored, and why.
struct Reject {
    QString source;  ///< file, "standard input", or "topic[partition]"
    qint64 line = 0; ///< first line of the record, from 1; Kafka: the offset
    QString reason;  ///< for people, translated
    QString text;    ///< the beginning of the record, at most 200 characters; untrusted
};

/// A file of access logs, and the formats that its lines are in.
struct RecognizedLog {
    QString source;
    QStringList formats;
};

/// A column that no record of a source fills.
struct MissingColumn {
    QString source;
    QString column;
};

/// What a file looks like that was loaded as something else.
struct ForeignFormat {
    QString description; ///< for people, translated
    QString format;      ///< as formatName() gives it; empty: nothing loads it
    QString command;     ///< that would load it; empty: none does
};

struct LoadReport {
    /// Always read = stored + rejected.
    qint64 read = 0;
    qint64 stored = 0;
    qint64 rejected = 0;
    /// Those of the rejected that are bad themselves; the others were refused with them (strict).
    qint64 badRecords = 0;
    double seconds = 0;
    std::vector<Reject> firstRejects;       ///< at most 20
    QString rejectsFile;                    ///< where all of them are, or empty
    QStringList notes;                      ///< e.g. a column that the table has no place for; translated
    qint64 skipped = 0;                     ///< lines that are no requests; not in read
    qint64 withoutStatus = 0;               ///< stored requests of which the server knew no status
    qint64 cutRequests = 0;                 ///< stored requests that were cut off before they were logged
    std::vector<RecognizedLog> logFormats;  ///< where they were recognized
    std::vector<MissingColumn> missing;     ///< time, URL and address of requests
    QStringList ignored;                    ///< JSON: members that the table has no place for, some of them
    std::optional<ForeignFormat> looksLike; ///< where nothing could be stored
    bool cancelled = false;
    /// Why it ended before its time. What stored says is stored nevertheless.
    std::optional<Error> failure;
    /// Rows of a transaction whose outcome could not be learnt (the server never came back after a COMMIT).
    /// They are in none of the other figures; the same resume key settles them in the next run.
    qint64 unsettled = 0;

    [[nodiscard]] double rowsPerSecond() const
    {
        return seconds > 0 ? static_cast<double>(stored) / seconds : 0;
    }
};

} // namespace tidemark::ingest
