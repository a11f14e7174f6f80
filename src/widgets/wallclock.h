// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/instant.h"

class QDateTimeEdit;

namespace tidemark::widgets
{

/// An editor of times knows only this computer's zone, so it is given wall-clock times without one; the zone
/// that is shown is applied by hand.
void dressTimeEdit(QDateTimeEdit *edit);
void setTime(QDateTimeEdit *edit, Instant t, const QTimeZone &zone);
[[nodiscard]] Instant timeOf(const QDateTimeEdit *edit, const QTimeZone &zone,
                             Passing passing = Passing::First);

} // namespace tidemark::widgets
