// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rangespec.h"

#include <QCoreApplication>
#include <QString>

namespace tidemark
{

class RangeText
{
    Q_DECLARE_TR_FUNCTIONS(RangeText)

public:
    /// What a person calls it: "Last 7 days", "Yesterday", "This month"; "Custom" of a fixed one.
    [[nodiscard]] static QString name(const RangeSpec &range);
};

} // namespace tidemark
