// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/output.h"
#include "core/loadjob.h"

namespace tidemark::app
{

/// What a load has to say at its end.
[[nodiscard]] Output reportOutput(const ingest::LoadReport &report);

/// One sentence: what the input looks like, and the command that loads it.
[[nodiscard]] QString foreignText(const ingest::ForeignFormat &foreign);

} // namespace tidemark::app
