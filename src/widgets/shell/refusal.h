// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

namespace tidemark::widgets
{

/// The answer stays the same until somebody does something about it: to ask again and again would lock a
/// login out.
[[nodiscard]] inline bool isRefusal(const Error &error)
{
    return error.kind == ErrorKind::AuthFailed || error.kind == ErrorKind::TlsRefused ||
           error.kind == ErrorKind::Permission;
}

} // namespace tidemark::widgets
