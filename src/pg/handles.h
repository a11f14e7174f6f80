// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <libpq-fe.h>

#include <memory>

/// Internal to pg: libpq's objects with an owner.
namespace tidemark::pg
{

template<auto Free>
struct FreeWith {
    template<typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

using ConnPtr = std::unique_ptr<PGconn, FreeWith<PQfinish>>;
using ResultPtr = std::unique_ptr<PGresult, FreeWith<PQclear>>;
using CancelPtr = std::unique_ptr<PGcancel, FreeWith<PQfreeCancel>>;

} // namespace tidemark::pg
