// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loadjob.h"
#include "core/result.h"

#include <QString>
#include <QStringList>

#include <memory>

struct rd_kafka_conf_s;

namespace tidemark::ingest
{

/// Options of librdkafka from a file, as its other tools keep them: a line "name=value" each, "#" begins a
/// comment line. Fails with ErrorKind::Io (it cannot be read) or ErrorKind::Constraint (a line that is none;
/// its text is not repeated, as it may be a secret).
[[nodiscard]] Result<QStringList> readKafkaOptions(const QString &file);

/// Is the value of this option ("name=value" or the name alone) a secret, which has no place on a command
/// line?
[[nodiscard]] bool isKafkaSecret(QStringView option);

struct KafkaConfDelete {
    void operator()(rd_kafka_conf_s *conf) const;
};
using KafkaConf = std::unique_ptr<rd_kafka_conf_s, KafkaConfDelete>;
/// What librdkafka makes a consumer of. Fails with ErrorKind::Constraint (an option that it does not take).
[[nodiscard]] Result<KafkaConf> kafkaConf(const KafkaSource &source);
/// Could a consumer be made of it? Asks nobody. Fails with ErrorKind::Constraint.
[[nodiscard]] Result<void> checkKafka(const KafkaSource &source);

[[nodiscard]] Error kafkaError(ErrorKind kind, const QString &words);

} // namespace tidemark::ingest
