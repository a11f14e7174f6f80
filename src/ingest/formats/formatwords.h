// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace tidemark::ingest
{

/// Translation context of what is said about a log's format: FormatWords::tr("…").
class FormatWords
{
    Q_DECLARE_TR_FUNCTIONS(FormatWords)
};

} // namespace tidemark::ingest
