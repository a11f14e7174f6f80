// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotations.h"

#include <optional>
#include <vector>

/// What can be asked about annotations; see core/adminactions.h.
namespace tidemark
{

/// What there is to tell about a stretch of time: notes that the login sees, and what the coordinator tells
/// by itself, by the time that it is about.
struct AnnotationsReading {
    using Answer = std::vector<Annotation>;
    static constexpr bool isJob = false;
    TimeRange range{};
    std::optional<TenantId> tenant{}; ///< notes of this one and for all; nothing: of every tenant
    std::optional<Dataset> dataset{}; ///< nothing: of all
    friend bool operator==(const AnnotationsReading &, const AnnotationsReading &) = default;
};

/// Enters a note, or changes what is given of one. Answers it as it then is. Readers may, too.
struct NoteSaving {
    using Answer = Annotation;
    using After = AnnotationsReading;
    static constexpr bool isJob = true;
    static constexpr QLatin1StringView logName{"note"};
    std::optional<qint64> id{}; ///< nothing: a new one
    QByteArray fields;          ///< as noteFields makes them
    friend bool operator==(const NoteSaving &, const NoteSaving &) = default;
};

/// Answers what was removed.
struct NoteRemoval {
    using Answer = Annotation;
    using After = AnnotationsReading;
    static constexpr bool isJob = true;
    static constexpr QLatin1StringView logName{"note"};
    qint64 id = 0;
    friend bool operator==(const NoteRemoval &, const NoteRemoval &) = default;
};

} // namespace tidemark
