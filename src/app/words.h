// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QCoreApplication>

namespace tidemark::app
{

/// Translation context of what tidemarkctl says: Ctl::tr("…").
class Ctl
{
    Q_DECLARE_TR_FUNCTIONS(Ctl)
};

/// What an option or argument says makes no sense; text says why.
[[nodiscard]] inline Error wrong(const QString &text)
{
    return Error{.kind = ErrorKind::Constraint, .text = text};
}

} // namespace tidemark::app
