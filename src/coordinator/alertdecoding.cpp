// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/alertdecoding.h"

#include "coordinator/decode.h"

#include <chrono>
#include <utility>

namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;

namespace
{
AlertRule ruleFrom(RowReader &row)
{
    AlertRule rule;
    rule.id = row.integer("id");
    rule.tenant = TenantId(qint32(row.integer("tenant_id")));
    const std::optional<Dataset> dataset = datasetNamed(row.text("dataset"));
    if (!dataset)
        row.refuse("dataset");
    rule.dataset = dataset.value_or(Dataset::Events);
    rule.name = row.text("name");
    rule.measure = row.text("measure");
    rule.type = row.text("event_type");
    rule.country = row.text("country");
    rule.minutes = int(row.count("minutes"));
    rule.comparison = row.text("comparison");
    rule.threshold = row.optionalNumber("threshold");
    rule.forSeconds = int(row.count("for_seconds"));
    rule.clearThreshold = row.optionalNumber("clear_threshold");
    rule.clearSeconds = int(row.count("clear_seconds"));
    rule.enabled = row.boolean("enabled");
    rule.changedBy = row.text("changed_by");
    rule.changedAt = row.instant("changed_at");
    return rule;
}
} // namespace

Result<std::vector<AlertLine>> decodeAlerts(const pg::Rows &rows)
{
    std::vector<AlertLine> lines;
    RowReader row(rows, "read/alerts"_L1);
    while (row.next()) {
        AlertLine line{ruleFrom(row), row.text("state")};
        line.stale = row.boolean("stale");
        line.since = row.optionalInstant("since");
        line.lookedAt = row.optionalInstant("looked_at");
        line.value = row.optionalNumber("value");
        line.before = row.optionalNumber("before");
        line.reason = row.reason();
        lines.push_back(std::move(line));
    }
    if (row.failed())
        return row.error();
    return lines;
}

Result<std::vector<AlertEvent>> decodeAlertEvents(const pg::Rows &rows)
{
    std::vector<AlertEvent> events;
    RowReader row(rows, "read/alert_changes"_L1);
    while (row.next()) {
        events.push_back({row.integer("id"), row.integer("rule_id"),
                          TenantId(qint32(row.integer("tenant_id"))), row.text("dataset"), row.text("name"),
                          row.instant("at"), row.text("was"), row.text("state"), row.optionalNumber("value"),
                          row.optionalNumber("before"), row.optionalNumber("threshold"), row.reason()});
    }
    if (row.failed())
        return row.error();
    return events;
}

Result<qint64> decodeAlertPosition(const pg::Rows &rows)
{
    RowReader row(rows, "read/alert_position"_L1);
    const qint64 position = row.next() ? row.count("position") : 0;
    if (row.failed())
        return row.error();
    return position;
}

Result<AlertPreview> decodeAlertTrial(const pg::Rows &rows)
{
    AlertPreview preview;
    RowReader row(rows, "read/alert_trial"_L1);
    while (row.next()) {
        const std::optional<Instant> from = row.optionalInstant("looked_from");
        const std::optional<Instant> to = row.optionalInstant("looked_to");
        if (from && to)
            preview.looked = {*from, *to};
        preview.step = std::chrono::seconds(row.optionalCount("step_seconds").value_or(0));
        preview.lowest = row.optionalNumber("lowest");
        preview.highest = row.optionalNumber("highest");
        if (const std::optional<Instant> fired = row.optionalInstant("fired_from"))
            preview.firings.push_back({*fired, row.optionalInstant("fired_to"), row.number("extreme")});
    }
    if (row.failed())
        return row.error();
    return preview;
}

Result<qint64> decodeAlertId(const pg::Rows &rows)
{
    RowReader row(rows, "admin/save_alert"_L1);
    if (!row.next())
        return row.error();
    const qint64 id = row.integer("id");
    if (row.failed())
        return row.error();
    return id;
}

} // namespace tidemark::coordinator
