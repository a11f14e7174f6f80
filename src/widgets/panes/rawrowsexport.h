// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rawrows.h"
#include "models/formatter.h"

#include <QObject>
#include <QSaveFile>

namespace tidemark::widgets
{

/// Writes all raw rows of a question into a CSV file, however many there are: page after page, the newest
/// first, so that neither memory nor the event loop feels them. The file appears when it is whole; broken
/// off, it never does.
class RawRowsExport : public QObject
{
    Q_OBJECT

public:
    /// question: the first page's; its limit is not used.
    RawRowsExport(RawQuestion question, const Formatter &format, const QString &path, QObject *parent);

    /// Opens the file and asks for the first page, or finishes at once where it cannot be written.
    void begin();
    /// The answer to the page that was asked for last; that to another question is passed by.
    void take(const RawQuestion &question, const Result<RawRows> &page);
    /// Finishes without a file.
    void cancel();

    static constexpr int pageRows = 5000;

Q_SIGNALS:
    void pageWanted(const tidemark::RawQuestion &question);
    /// So many rows are written, and the oldest of them is from then.
    void progressed(qint64 rows, tidemark::Instant back);
    /// Once. An empty path: it failed or was cancelled, and text says so.
    void finished(const QString &path, const QString &text);

private:
    void ask();
    void fail(const QString &text);
    void failWriting();
    [[nodiscard]] bool write(const RawRows &rows);

    RawQuestion m_question;        ///< of the next page
    std::vector<TimeRange> m_gone; ///< expired parts of its range, as the first page has them
    Formatter m_format;
    QSaveFile m_file;
    qint64 m_written = 0;
    bool m_begun = false; ///< the header is written
};

} // namespace tidemark::widgets
