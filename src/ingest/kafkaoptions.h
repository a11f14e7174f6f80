// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

namespace tidemark::ingest
{

/// Options of librdkafka from a file, as its other tools keep them: a line "name=value" each, "#" begins a
/// comment line. Fails with ErrorKind::Io (it cannot be read) or ErrorKind::Constraint (a line that is none;
/// its text is not repeated, as it may be a secret).
[[nodiscard]] Result<QStringList> readKafkaOptions(const QString &file);

/// Is the value of this option ("name=value" or the name alone) a secret, which has no place on a command
/// line?
[[nodiscard]] bool isKafkaSecret(QStringView option);

} // namespace tidemark::ingest
