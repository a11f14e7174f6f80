// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace tidemark::widgets
{

/// Lets a screen reader know the widgets that are drawn here and not by Qt: figures that can be picked as
/// radio buttons, all others as text; the switches of a legend as check boxes; charts, maps and strips with
/// their parts (WalkedParts). Qt knows none of them, and would call them windows without a state. Call it
/// before the first of them is made; again it does nothing. GUI thread only.
void installOwnAccessible();

} // namespace tidemark::widgets
