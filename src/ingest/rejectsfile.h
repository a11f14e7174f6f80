// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "ingest/rowbatch.h"

#include <QFile>

#include <memory>
#include <string>

namespace tidemark::ingest
{

/// The file of rejected records: before each a line "#rejected line 7 of access.log: why", so that it can be
/// corrected and loaded as it is; before CSV records of other columns a line "#columns …". Made with the
/// first reject.
class RejectsFile
{
public:
    /// path may be empty: nothing is written. append: an earlier run of the same load wrote the beginning.
    RejectsFile(const QString &path, bool append);

    /// The batch's bad records; fails with ErrorKind::Io.
    [[nodiscard]] Result<void> write(const RowBatch &batch, std::size_t firstBad);
    [[nodiscard]] bool isWritten() const { return m_file.isOpen(); }
    [[nodiscard]] QString path() const { return m_file.fileName(); }

private:
    QFile m_file;
    const bool m_append;
    std::shared_ptr<const std::string> m_columns;
};

} // namespace tidemark::ingest
