// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/readings.h"
#include "models/formatter.h"

#include <QObject>
#include <QSaveFile>

namespace tidemark::widgets
{

/// Writes all raw rows of a range into a CSV file, however many there are: page after page, the newest first,
/// so that neither memory nor the event loop feels them. The file appears when it is whole; broken off, it
/// never does.
class RawRowsExport : public QObject
{
    Q_OBJECT

public:
    RawRowsExport(RangeQuestion question, const Formatter &format, const QString &path, QObject *parent);

    /// Opens the file and asks for the first page, or finishes at once where it cannot be written.
    void begin();
    /// The answer to the page that was asked for last; another one is passed by.
    void take(const Result<RawRows> &page);

    static constexpr int pageRows = 5000;

Q_SIGNALS:
    void pageWanted(const tidemark::RangeQuestion &question, int limit);
    void progressed(qint64 rows);
    /// Once. An empty path: it failed, and text says why.
    void finished(const QString &path, const QString &text);

private:
    void ask();
    void fail(const QString &text);
    [[nodiscard]] bool write(const RawRows &rows);

    RangeQuestion m_question;      ///< what is still to come of the range
    const TimeRange m_range;       ///< all that was asked for
    std::vector<TimeRange> m_gone; ///< expired parts of it, as the first page has them
    Formatter m_format;
    QSaveFile m_file;
    int m_limit = pageRows;
    qint64 m_written = 0;
    bool m_begun = false; ///< the header is written
};

} // namespace tidemark::widgets
