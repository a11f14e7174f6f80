// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset.h"
#include "ingest/batches/rowbatch.h"
#include "ingest/formats/geocountry.h"
#include "ingest/formats/logentry.h"
#include "ingest/formats/role.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace tidemark::ingest
{

/// Checks values and writes rows of one dataset into batches, in the column order of the COPY statements.
/// Whole records are given as valid UTF-8 without NUL. Used by one thread.
class RowWriter
{
public:
    /// tenant stands in for records that name none. geo may be null. trustedProxies as in ClientAddress.
    RowWriter(Dataset dataset, std::optional<TenantId> tenant, std::shared_ptr<GeoCountries> geo,
              std::optional<int> trustedProxies = {});

    [[nodiscard]] Dataset dataset() const { return m_dataset; }
    [[nodiscard]] std::optional<TenantId> tenant() const { return m_tenant; }

    /// Adds a row, or says why not and leaves the batch's rows as they were. event_data and extras are valid
    /// JSON already.
    [[nodiscard]] Refusal write(const TextFields &fields, std::string_view record, qint64 line,
                                RowBatch &out);
    /// The same for a request in its own words, of any format. row brings site and micros. Without micros the
    /// server's time is taken.
    [[nodiscard]] Refusal writeRequest(const LogEntry &entry, HttpRow row, std::string_view record,
                                       qint64 line, RowBatch &out);

private:
    [[nodiscard]] Refusal writeEvent(const TextFields &fields, std::string_view record, qint64 line,
                                     RowBatch &out);
    [[nodiscard]] Refusal writeHttp(const TextFields &fields, std::string_view record, qint64 line,
                                    RowBatch &out);
    [[nodiscard]] Refusal readTenant(const TextFields &fields, qint32 &tenant) const;
    [[nodiscard]] Refusal readTime(const TextFields &fields, std::optional<qint64> &micros) const;
    [[nodiscard]] Refusal appendEventData(const TextFields &fields, std::string &copy);
    [[nodiscard]] Refusal refuse(Fault fault, Role role) const;

    Dataset m_dataset;
    std::optional<TenantId> m_tenant;
    std::shared_ptr<GeoCountries> m_geo;
    RequestRules m_rules;
    std::string m_scratch;
};

/// A whole number of 0…max; the fault tells apart what is none and what is too large.
[[nodiscard]] Fault readInteger(std::string_view text, qint64 max, qint64 &value);

} // namespace tidemark::ingest
