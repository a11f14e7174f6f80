// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/latency.h"

#include <algorithm>
#include <cmath>

namespace tidemark
{

namespace
{
constexpr double gamma = (1 + latencyError) / (1 - latencyError);

double topOf(int bin)
{
    return std::pow(gamma, bin);
}

/// The shortest and the longest whole time in a bin; the shortest is the greater one where it holds none.
double shortest(int bin)
{
    return bin < 0 ? 0 : bin == 0 ? 1 : std::floor(topOf(bin - 1)) + 1;
}

double longest(int bin)
{
    return bin < 0 ? 0 : std::floor(topOf(bin));
}
} // namespace

double binValue(int bin)
{
    // The middle by ratio: as far from the bottom as from the top.
    return shortest(bin) == longest(bin) ? longest(bin) : 2 * topOf(bin) / (gamma + 1);
}

std::pair<qint64, qint64> binTimes(int bin)
{
    return {qint64(shortest(bin)), qint64(longest(bin))};
}

int binOf(double milliseconds)
{
    return milliseconds <= 0 ? zeroBin : int(std::ceil(std::log(milliseconds) / std::log(gamma)));
}

LatencyHistogram::LatencyHistogram(std::vector<Bin> bins, qint64 lacking)
    : m_bins(std::move(bins))
    , m_lacking(lacking)
{
    for (const Bin &bin : m_bins)
        (void)qAddOverflow(m_total, bin.count, &m_total); // whoever gives bins sees to it that they fit
}

bool LatencyHistogram::add(const LatencyHistogram &other)
{
    LatencyHistogram sum;
    if (qAddOverflow(m_total, other.m_total, &sum.m_total) ||
        qAddOverflow(m_lacking, other.m_lacking, &sum.m_lacking))
        return false; // no bin holds more than the total
    sum.m_bins.reserve(m_bins.size() + other.m_bins.size());
    std::ranges::merge(m_bins, other.m_bins, std::back_inserter(sum.m_bins), {}, &Bin::number, &Bin::number);
    std::vector<Bin> joined;
    joined.reserve(sum.m_bins.size());
    for (const Bin &bin : sum.m_bins) {
        if (!joined.empty() && joined.back().number == bin.number)
            joined.back().count += bin.count;
        else
            joined.push_back(bin);
    }
    sum.m_bins = std::move(joined);
    *this = std::move(sum);
    return true;
}

double LatencyHistogram::valueAt(qint64 rank) const
{
    qint64 upTo = 0;
    for (const Bin &bin : m_bins) {
        upTo += bin.count;
        if (rank < upTo)
            return binValue(bin.number);
    }
    return m_bins.empty() ? 0 : binValue(m_bins.back().number);
}

std::optional<double> LatencyHistogram::quantile(double q) const
{
    if (m_total == 0)
        return std::nullopt;
    // Both neighbours are within the error, and so is whatever lies between them.
    const double rank = std::clamp(q, 0.0, 1.0) * double(m_total - 1);
    const double below = std::floor(rank);
    const double low = valueAt(qint64(below));
    return rank == below ? low : low + (valueAt(qint64(below) + 1) - low) * (rank - below);
}

std::optional<double> LatencyHistogram::greatest() const
{
    return m_total > 0 ? std::optional(binValue(m_bins.back().number)) : std::nullopt;
}

std::optional<LatencyHistogram::Share> LatencyHistogram::within(double milliseconds) const
{
    if (m_total == 0)
        return std::nullopt;
    qint64 least = 0;
    qint64 most = 0;
    for (const Bin &bin : m_bins) {
        least += longest(bin.number) <= milliseconds ? bin.count : 0;
        most += shortest(bin.number) <= milliseconds ? bin.count : 0;
    }
    return Share{double(least) / double(m_total), double(most) / double(m_total)};
}

std::optional<double> LatencyHistogram::apdex(double thresholdMs) const
{
    const std::optional<Share> satisfied = within(thresholdMs);
    const std::optional<Share> tolerated = within(4 * thresholdMs);
    if (!satisfied || !tolerated)
        return std::nullopt;
    return (satisfied->middle() + tolerated->middle()) / 2;
}

} // namespace tidemark
