// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/paneoutlook.h"

#include <algorithm>

namespace tidemark
{

Outlook outlookOf(const Provenance &provenance, const std::vector<Bucket> &buckets, double total)
{
    if (total > 0 || provenance.unplacedRows() > 0)
        return Outlook::Data;
    const auto kept = std::find_if(buckets.begin(), buckets.end(),
                                   [](const Bucket &b) { return b.state != BucketState::Expired; });
    if (kept == buckets.end() && !buckets.empty())
        return Outlook::Expired;
    if (!provenance.watermark || (kept != buckets.end() && kept->start >= *provenance.watermark))
        return Outlook::NotRolledUp;
    return Outlook::NoEvents;
}

Outlook outlookOf(const Provenance &provenance, const TimeRange &range, double total)
{
    const bool expired = provenance.isGone(range);
    const Instant start = provenance.keptFrom ? std::max(range.from, *provenance.keptFrom) : range.from;
    return outlookOf(provenance, {{start, range.to, expired ? BucketState::Expired : BucketState::Complete}},
                     total);
}

} // namespace tidemark
