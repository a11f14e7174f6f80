// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/output.h"
#include "core/readings.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

/// What the answers over a range have in common when they are printed.
namespace tidemark::app
{

/// null where the number is not known, never a zero.
[[nodiscard]] QJsonValue known(bool isKnown, const QJsonValue &value);
[[nodiscard]] QJsonObject jsonEstimate(const UniqueEstimate &estimate, bool isKnown = true);
/// Estimate, low and high.
[[nodiscard]] QVariantList estimateCells(const UniqueEstimate &estimate, bool isKnown = true);
/// "12 (exact)", "1200 (between 1150 and 1260)", "at least 12".
[[nodiscard]] QString estimateText(const UniqueEstimate &estimate);
/// The unique counts of an answer, which can fail while the others are there: null or nothing then.
using Uniques = Result<Shared<UniqueSeries>>;
[[nodiscard]] QJsonValue jsonEstimate(const Uniques &uniques, std::size_t bucket, bool isKnown);
[[nodiscard]] QVariantList estimateCells(const Uniques &uniques, std::size_t bucket, bool isKnown);
/// Of the whole range.
[[nodiscard]] QString estimateText(const Uniques &uniques);
/// Of one type in a bucket.
[[nodiscard]] std::optional<UniqueEstimate> usersOf(const Uniques &uniques, const QString &type,
                                                    std::size_t bucket);
/// Adds to the notes that they are unavailable, and why.
void noteUnavailable(Output &output, const Uniques &uniques);

/// The count, with "≥" where rows are missing from it.
[[nodiscard]] QString countText(qint64 count, const Provenance &provenance, const QTimeZone &zone);

[[nodiscard]] inline bool isComplete(const Bucket &bucket)
{
    return bucket.state == BucketState::Complete;
}
[[nodiscard]] inline bool isExpired(const Bucket &bucket)
{
    return bucket.state == BucketState::Expired;
}
/// Whether anything is known of a range: not where all of it has expired.
[[nodiscard]] bool isAnyKnown(const std::vector<Bucket> &buckets);
/// "complete", "open", …
[[nodiscard]] QString stateWord(const Bucket &bucket);

/// Says beside the numbers which rows are in them, where not all are.
void addFilter(QJsonObject &json, const Filter &filter, Dataset dataset);

/// An answer with its head, its rows and the notes on it.
[[nodiscard]] Output rangeOutput(const RangeQuestion &question, const Provenance &provenance,
                                 const QTimeZone &zone, const QJsonArray &rows);
/// A last row with the rows that are in no other, so that what is added up is not too little: their number in
/// column, the state in the last one.
void addUnplacedRow(std::vector<QVariantList> &rows, const Provenance &provenance, qsizetype columns,
                    qsizetype column);
/// The notes of an answer from raw rows; what they say is added to footer.
[[nodiscard]] QJsonArray rawNotes(const TimeRange &range, const std::vector<TimeRange> &gone,
                                  PreviousData previous, const QTimeZone &zone, QStringList &footer);

} // namespace tidemark::app
