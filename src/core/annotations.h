// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset.h"
#include "core/reason.h"
#include "core/timerange.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>

#include <array>
#include <optional>

/// What there is to tell about a stretch of time: notes that people wrote, and what the coordinator tells by
/// itself.
namespace tidemark
{

/// The kinds by their names, notes first.
inline constexpr std::array annotationKinds{
    QLatin1StringView("note"),      QLatin1StringView("rollup_failed"), QLatin1StringView("node_lost"),
    QLatin1StringView("late_rows"), QLatin1StringView("gap"),           QLatin1StringView("expired"),
    QLatin1StringView("backfill"),  QLatin1StringView("load")};
/// That of notes, which have an id and a text.
inline constexpr QLatin1StringView noteKind = annotationKinds.front();
inline constexpr int longestNote = 500; ///< characters

struct Annotation {
    QString kind; ///< of annotationKinds, or one that only a newer program knows
    Instant from;
    std::optional<Instant> to{};      ///< nothing: it lasts; from: a moment
    std::optional<Instant> at{};      ///< when it happened or was written, where that is another time
    std::optional<Dataset> dataset{}; ///< nothing: a note about every one
    qint64 id = 0;                    ///< of a note
    std::optional<TenantId> tenant{}; ///< of a note; nothing: for all. All else is about all of them
    QString text{};                   ///< of a note
    bool editable = false;            ///< this login may change and remove the note
    QString name{};                   ///< of a load, a node, or the table that has expired
    QString by{};                     ///< a login; empty: not known, or not for this one to know
    QString changedBy{};              ///< of a note: the login that wrote it as it is now
    QString result{};                 ///< of a backfill, as the run log has it
    std::optional<qint64> runs{};     ///< that are told as one
    std::optional<qint64> buckets{};  ///< that late rows came to, or a backfill changed
    std::optional<qint64> rows{};     ///< that came late, or were loaded
    Reason reason{};                  ///< why it failed, for who operates

    [[nodiscard]] bool isNote() const { return id != 0; }
    /// It is about some of that time.
    [[nodiscard]] bool touches(const TimeRange &range) const;
    friend bool operator==(const Annotation &, const Annotation &) = default;
};

/// A note as somebody writes it.
struct Note {
    std::optional<TenantId> tenant; ///< nothing: for all
    std::optional<Dataset> dataset; ///< nothing: about every one
    TimeRange range;                ///< both ends the same: a moment
    QString text;

    friend bool operator==(const Note &, const Note &) = default;
};

/// A note as the schema takes it: JSON by the names of its columns.
[[nodiscard]] QByteArray noteFields(const Note &note);

} // namespace tidemark
