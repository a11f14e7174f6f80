// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>
#include <utility>
#include <vector>

/// How response times are distributed: counts by logarithmic bin, as tidemark.response_bin makes them. Sums
/// of them are exact, in any order, so every quantile of a merged range is as good as one of a single bucket.
namespace tidemark
{

/// No estimate is farther from the true time than this share of it: alpha of DDSketch (Masson, Rim, Lee:
/// "DDSketch: A Fast and Fully-Mergeable Quantile Sketch with Relative-Error Guarantees", VLDB 2019).
inline constexpr double latencyError = 0.01;
/// The quantile that stands for all of them where there is room for one.
inline constexpr double headlineQuantile = 0.95;
/// Of 0 ms.
inline constexpr int zeroBin = -1;
/// Of 2,147,483,647 ms, the longest time that a row holds.
inline constexpr int lastBin = 1075;

/// As tidemark.response_bin has it.
[[nodiscard]] int binOf(double milliseconds);
/// What stands for the times of a bin, in ms. Times are whole milliseconds: below 50 ms that is the time
/// itself.
[[nodiscard]] double binValue(int bin);

/// The whole times of a bin, in ms, from the shortest to the longest; it holds none where those are the other
/// way round. The first bin, of 0 ms, holds whatever is shorter, too.
[[nodiscard]] std::pair<qint64, qint64> binTimes(int bin);

class LatencyHistogram
{
public:
    struct Bin {
        int number = zeroBin;
        qint64 count = 0;
        friend bool operator==(const Bin &, const Bin &) = default;
    };
    /// A share of the requests whose time is known, between 0 and 1.
    struct Share {
        double least = 0;
        double most = 0; ///< greater where a bin holds times on both sides
        [[nodiscard]] double middle() const { return (least + most) / 2; }
    };

    LatencyHistogram() = default;
    /// bins in ascending order. lacking: requests with a time that no histogram holds.
    explicit LatencyHistogram(std::vector<Bin> bins, qint64 lacking = 0);

    [[nodiscard]] const std::vector<Bin> &bins() const { return m_bins; }
    [[nodiscard]] qint64 lacking() const { return m_lacking; }
    /// How many times are in it.
    [[nodiscard]] qint64 total() const { return m_total; }
    /// False, and nothing added, where a sum would not fit.
    [[nodiscard]] bool add(const LatencyHistogram &other);

    /// As percentile_cont has it, in ms, within latencyError; q between 0 and 1. Nothing where there is no
    /// time.
    [[nodiscard]] std::optional<double> quantile(double q) const;
    [[nodiscard]] std::optional<double> greatest() const;
    /// Of the requests, those that took at most so long.
    [[nodiscard]] std::optional<Share> within(double milliseconds) const;
    /// Apdex (Apdex Technical Specification 1.1): those within the threshold count whole, those within four
    /// times that half. 0 … 1.
    [[nodiscard]] std::optional<double> apdex(double thresholdMs) const;

    friend bool operator==(const LatencyHistogram &, const LatencyHistogram &) = default;

private:
    [[nodiscard]] double valueAt(qint64 rank) const;

    std::vector<Bin> m_bins;
    qint64 m_total = 0;
    qint64 m_lacking = 0;
};

} // namespace tidemark
