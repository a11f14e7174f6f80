// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace tidemark::coordinator
{

/// Translates what this room says to people outside of a QObject: Texts::tr("…").
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(tidemark::coordinator::Texts)
};

} // namespace tidemark::coordinator
