// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/overview.h"

#include <algorithm>

/// Many tenants beside each other.
namespace tidemark::samples
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline constexpr qint64 allTenants = 41'320;

inline OverviewFrame frameAt(Instant watermark)
{
    OverviewFrame frame;
    const Instant open = Instant(std::chrono::floor<std::chrono::hours>(watermark));
    frame.range = {open - 23h, open + 1h};
    frame.passed = {open - 23h, open};
    frame.before = {open - 47h, open - 24h};
    frame.comparable = true;
    frame.watermark = watermark;
    frame.serverTime = watermark;
    return frame;
}

inline const Instant sampleTime = instantFromMSecs(1'795'000'000'000);

/// Tenant n stands at place n − 1.
inline OverviewPage pageFor(const OverviewQuestion &question, qint64 matching = allTenants,
                            Instant watermark = sampleTime)
{
    OverviewPage page{question, frameAt(watermark), allTenants, matching, {}};
    for (qint64 place = question.skip; place < std::min(matching, question.skip + question.limit); ++place) {
        OverviewRow row;
        row.tenant = {TenantId(qint32(place + 1)), u"Tenant no. %1"_s.arg(place + 1)};
        row.hours.assign(overviewHours, 100 + allTenants - place);
        row.before = row.passed(page.frame) / 2;
        row.uniques = {400, 380, 420, false, false};
        row.last = TimeRange{watermark - 1min, watermark};
        page.rows.push_back(row);
    }
    return page;
}

inline OverviewSummary summaryFor(const SummaryQuestion &question, Instant watermark = sampleTime)
{
    OverviewSummary summary;
    summary.question = question;
    summary.frame = frameAt(watermark);
    summary.total = 1'000'000'000;
    summary.rises = {{{TenantId(8), u"Rise & Shine"_s}, 300, 300, 100}};
    summary.hottest = std::vector{HotTenant{{TenantId(9), u"Hot"_s}, 77}};
    return summary;
}

} // namespace tidemark::samples
