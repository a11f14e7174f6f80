// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timerange.h"

#include <QString>

namespace tidemark::widgets
{

/// What an annotation is in a chart. All texts are plain.
struct AnnotationMark {
    QString kind;  ///< of annotationKinds
    QString title; ///< "Late rows"
    QString text;
    QString time;    ///< "22 Nov 2026, 14:00–15:00"
    QString source;  ///< "from the run log"
    TimeRange range; ///< both ends the same: a moment

    friend bool operator==(const AnnotationMark &, const AnnotationMark &) = default;
};

} // namespace tidemark::widgets
