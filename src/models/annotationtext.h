// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotations.h"
#include "models/formatter.h"
#include "models/sheet.h"

#include <QString>

#include <vector>

/// What is said of annotations, in the window and in the terminal. All of it is plain text.
namespace tidemark
{

/// "Note", "Rollup failed", "Late rows", …; of a kind that this program does not know, its name.
[[nodiscard]] QString annotationKindText(const QString &kind);
/// What a note says; else what happened: "2 rollups failed: …", "1,234 late rows in 3 buckets".
[[nodiscard]] QString annotationText(const Annotation &annotation, const Formatter &format);
/// "22 Nov 2026 14:05:30", "15 Nov – 22 Nov 2026", "since 22 Nov 2026 14:05:30"
[[nodiscard]] QString annotationTimeText(const Annotation &annotation, const Formatter &format);
/// Where it comes from: "written by anna, 22 Nov 2026 14:05:30", "from the run log", …
[[nodiscard]] QString annotationSourceText(const Annotation &annotation, const Formatter &format);
/// Whom it is for or about: "Tenant 7", "All tenants".
[[nodiscard]] QString annotationTenantText(const Annotation &annotation);

[[nodiscard]] Sheet sheetOf(const std::vector<Annotation> &annotations, const Formatter &format);

} // namespace tidemark
