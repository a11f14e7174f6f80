// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adminreports.h"
#include "models/formatter.h"

namespace tidemark
{

/// What another retention would mean, in whole sentences, plain text.
[[nodiscard]] QString retentionPreviewText(const RetentionPreview &preview, const Formatter &format);

} // namespace tidemark
