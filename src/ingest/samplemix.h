// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ingest/batches/rowbatch.h"

#include <QtGlobal>

#include <optional>
#include <random>
#include <string>

namespace tidemark::ingest
{

/// Makes sample rows that look like a shop's: tenants by Zipf's law, each with countries of its own, users
/// that come back, pages, prices, response times with a long tail, errors now and then. Used by one thread.
class SampleMix
{
public:
    /// tenants ≥ 1. seed 0: another mix each time.
    SampleMix(int tenants, quint64 seed);

    /// Appends a row; micros nothing: the server's now().
    void addEvent(RowBatch &batch, std::optional<qint64> micros);
    void addRequest(RowBatch &batch, std::optional<qint64> micros);

    [[nodiscard]] bool chance(double probability) { return m_unit(m_random) < probability; }
    [[nodiscard]] double unit() { return m_unit(m_random); }
    /// A time in [from, to), microseconds, with the shape of days (busy afternoons) and weeks (quiet
    /// Sundays), UTC.
    [[nodiscard]] qint64 shapedTime(qint64 from, qint64 to);

private:
    [[nodiscard]] int tenant() { return static_cast<int>(m_tenants(m_random)) + 1; }
    [[nodiscard]] int user(int tenant);
    [[nodiscard]] std::string_view country(int tenant, int user) const;
    void beginRow(RowBatch &batch, std::optional<qint64> micros) const;

    std::mt19937_64 m_random;
    std::uniform_real_distribution<double> m_unit{0, 1};
    std::discrete_distribution<int> m_tenants;
    std::discrete_distribution<int> m_types;
    std::discrete_distribution<int> m_pages;
    std::discrete_distribution<int> m_statuses;
    std::lognormal_distribution<double> m_responseMs{4.0, 0.9};
    std::lognormal_distribution<double> m_price{3.2, 0.8};
};

} // namespace tidemark::ingest
