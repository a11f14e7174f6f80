// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace tidemark
{

/// The two streams that are kept: "events" and "http_request".
enum class Dataset { Events, HttpRequest };

[[nodiscard]] QString datasetName(Dataset dataset);
[[nodiscard]] std::optional<Dataset> datasetNamed(QStringView name);

/// A tenant of events, a site of http_request: PostgreSQL's integer, as in both tutorials.
class TenantId
{
public:
    constexpr explicit TenantId(qint32 value = 0)
        : m_value(value)
    {
    }
    [[nodiscard]] constexpr qint32 value() const { return m_value; }
    friend auto operator<=>(const TenantId &, const TenantId &) = default;

private:
    qint32 m_value;
};

} // namespace tidemark
