// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loadjob.h"
#include "core/result.h"
#include "ingest/batches/rowbatch.h"

#include <QByteArray>
#include <QFile>

#include <string>
#include <vector>

namespace tidemark::ingest
{

/// The file of rejected records: before each a line "#rejected line 7 of access.log: why", so that it can be
/// corrected and loaded as it is; before CSV records of other columns a line "#columns …". Made with the
/// first reject.
class RejectsFile
{
public:
    /// path may be empty: nothing is written. append: an earlier run of the same load wrote the beginning.
    /// What that run wrote and did not come to settle is rejected again by this one; it stands in the file
    /// once.
    RejectsFile(const QString &path, bool append);

    /// Removes the rejects of an earlier load, which would pass for those of this one; not where append is
    /// set, and nothing that is no rejects file.
    void removeStale();

    /// The batch's bad records from firstBad on, as safe as a commit; fails with ErrorKind::Io.
    [[nodiscard]] Result<void> write(const RowBatch &batch, std::size_t firstBad);
    /// Undoes the last write().
    void takeBack();
    [[nodiscard]] bool isWritten() const { return m_file.isOpen(); }
    [[nodiscard]] QString path() const { return m_file.fileName(); }

private:
    [[nodiscard]] bool open();
    /// Looks for what an earlier run left of batch, whose first entry is first, at the end of the file.
    void readBack(const QByteArray &batch, const QByteArray &first);
    [[nodiscard]] bool put(const QByteArray &text);

    QFile m_file;
    const bool m_append;
    std::string m_columns;       ///< of the last entry; empty: it had none
    std::string m_columnsBefore; ///< before the last write
    QByteArray m_unsettled;      ///< the end of the file that the entries to come repeat
    qint64 m_before = 0;         ///< the file's size before the last write
    bool m_readBack = false;
    bool m_endsInLine = false; ///< the file's last line lacks its line break
};

/// The first records of such a file: reason holds where it stood and why it was rejected, text its beginning;
/// source and line are not filled in. Fails with ErrorKind::Io.
[[nodiscard]] Result<std::vector<Reject>> rejectsIn(const QString &path, int limit);

} // namespace tidemark::ingest
