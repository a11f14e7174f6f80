// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QCoreApplication;

namespace tidemark::app
{

/// Loads this program's and Qt's own texts in the language of the locale (LANGUAGE, LC_ALL, LC_MESSAGES,
/// LANG); English where there is none.
void installTranslation(QCoreApplication &application);

} // namespace tidemark::app
