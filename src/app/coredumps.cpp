// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/coredumps.h"

#include <QtGlobal>

#include <sys/prctl.h>

namespace tidemark::app
{

void forbidCoreDumps()
{
    // Not RLIMIT_CORE: the private server would inherit it, and a handler that cores are piped to ignores it.
    if (prctl(PR_SET_DUMPABLE, 0) != 0)
        qWarning("core dumps cannot be forbidden");
}

} // namespace tidemark::app
