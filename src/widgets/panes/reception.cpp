// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panes/reception.h"

namespace tidemark::widgets
{

bool Reception::takeData(const Taken &taken)
{
    if (taken.isFromCache() && m_taken)
        return false;
    m_taken = taken;
    if (!taken.isFromCache())
        m_error.reset();
    return true;
}

bool Reception::takeError(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return false;
    m_error = error;
    return true;
}

} // namespace tidemark::widgets
