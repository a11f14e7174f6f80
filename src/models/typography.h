// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QChar>

/// Characters that no keyboard has and that numbers are written with.
namespace tidemark
{

constexpr QChar noBreakSpace(0x00a0);
constexpr QChar minusSign(0x2212);
constexpr QChar enDash(0x2013);

} // namespace tidemark
