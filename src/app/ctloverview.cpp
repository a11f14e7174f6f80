// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctloverview.h"

#include "app/overviewjson.h"
#include "app/words.h"
#include "core/await.h"

namespace tidemark::app
{

using namespace Qt::StringLiterals;

void addOverviewOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"sort"_s,
         Ctl::tr("overview: the order: total, change, errors (their share), uniques, last, share or name."),
         u"COLUMN"_s, u"total"_s},
        {u"descending"_s, Ctl::tr("overview: the greatest first; the default, except for names.")},
        {u"ascending"_s, Ctl::tr("overview: the smallest first.")},
        {u"movers"_s,
         Ctl::tr(
             "overview: instead, the tenants that rose and fell most, and the busiest of the last minutes.")},
    });
}

int queryOverview(const Context &context, ReadGateway &gateway, const Question &question)
{
    OverviewQuestion asked;
    asked.dataset = question.range.dataset;
    asked.search = context.options.value(u"search"_s);
    asked.limit = question.limit;
    if (question.range.comparison != Comparison::None)
        asked.comparison = question.range.comparison;
    const QString by = context.options.value(u"sort"_s);
    const std::optional<OverviewSort> sort = overviewSortNamed(by);
    if (!sort || (*sort == OverviewSort::Errors && asked.dataset == Dataset::Events))
        return Context::misuse(
            Ctl::tr(
                "Invalid --sort \"%1\": expected total, change, errors (of http_request), uniques, last, share or name.")
                .arg(by));
    asked.sort = *sort;
    const bool ascending = context.options.isSet(u"ascending"_s);
    if (ascending && context.options.isSet(u"descending"_s))
        return Context::misuse(Ctl::tr("Give --ascending or --descending, not both."));
    asked.descending = context.options.isSet(u"descending"_s) || (!ascending && *sort != OverviewSort::Name);
    const Result<OverviewSummary> summary = await<OverviewSummary>([&](Reply<OverviewSummary> reply) {
        gateway.readSummary({asked.dataset, asked.comparison}, std::move(reply));
    });
    if (!summary)
        return context.fail(summary.error());
    if (context.options.isSet(u"movers"_s))
        return context.print(summaryOutput(*summary, question.zone));
    const Result<OverviewPage> page = await<OverviewPage>(
        [&](Reply<OverviewPage> reply) { gateway.readOverview(asked, std::move(reply)); });
    return page ? context.print(overviewOutput(*page, *summary, question.zone)) : context.fail(page.error());
}

} // namespace tidemark::app
