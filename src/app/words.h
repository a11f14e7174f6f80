// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace tidemark::app
{

/// Translation context of what tidemarkctl says: Ctl::tr("…").
class Ctl
{
    Q_DECLARE_TR_FUNCTIONS(Ctl)
};

} // namespace tidemark::app
