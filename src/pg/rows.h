// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/instant.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

struct pg_result;

namespace tidemark::pg
{

/// A statement's answer, in text format. Cheap to copy (shared, immutable), may cross threads.
class Rows
{
public:
    Rows() = default;
    explicit Rows(pg_result *owned);

    [[nodiscard]] int rowCount() const;
    [[nodiscard]] int columnCount() const;
    /// -1 where no column has that name.
    [[nodiscard]] int columnNamed(const char *name) const;
    [[nodiscard]] QString columnName(int column) const;
    [[nodiscard]] bool isNull(int row, int column) const;
    /// Empty for NULL. The bytes live as long as this Rows or a copy of it.
    [[nodiscard]] QByteArrayView bytes(int row, int column) const;
    [[nodiscard]] QString text(int row, int column) const;
    /// Each fails with ErrorKind::Decode where the value is NULL or not of that type.
    [[nodiscard]] Result<qint64> integer(int row, int column) const;
    [[nodiscard]] Result<double> number(int row, int column) const; ///< finite only
    [[nodiscard]] Result<bool> boolean(int row, int column) const;
    /// timestamptz as sent with timezone=UTC, DateStyle ISO; microseconds are floored to milliseconds.
    [[nodiscard]] Result<Instant> instant(int row, int column) const;
    /// How many rows an INSERT, UPDATE, DELETE or COPY touched.
    [[nodiscard]] qint64 affected() const;
    /// From the answer before it in its pipeline (of the first: from when it was sent) to this one.
    [[nodiscard]] Milliseconds took() const { return m_took; }
    void setTook(Milliseconds took) { m_took = took; }

private:
    std::shared_ptr<pg_result> m_result;
    Milliseconds m_took{0};
};

} // namespace tidemark::pg
