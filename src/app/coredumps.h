// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace tidemark::app
{

/// Keeps this process out of core dumps, and other programs of the same user from reading its memory:
/// passwords are in it. Programs that it starts are as they would be. Call it first thing.
void forbidCoreDumps();

} // namespace tidemark::app
