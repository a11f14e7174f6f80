// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace tidemark
{

/// How many distinct users or addresses: a HyperLogLog estimate with its interval, or an exact count.
struct UniqueEstimate {
    double estimate = 0;
    double low = 0;
    double high = 0;
    bool exact = true;
    bool atLeast = false; ///< rows are missing from it: high is no bound

    friend bool operator==(const UniqueEstimate &, const UniqueEstimate &) = default;
};

/// The pinned sketch: 2^11 registers of 5 bits.
inline constexpr int hllLog2m = 11;
/// How many values such a sketch keeps themselves (expthresh −1: as many 8-byte hashes as the registers would
/// take space). One that has given them up holds more.
inline constexpr int hllExplicitValues = 160;

/// The interval that holds at least 95 times of 100. cardinality is the server's hll_cardinality; exact tells
/// that the sketch still held the values themselves (empty or explicit). Standard error 1.04/√m, m = 2^11
/// (Flajolet et al. 2007): 2.3 %, taken 2.2 times (twice would hold 94–96 times where sets are larger than 5
/// m: measured); where linear counting gives way to the raw estimator, near 2.5 m, that is biased upwards
/// (measured: by up to 2.6 %), and between m and 5 m the lower bound is moved down by 2.1 %. Estimate and
/// bounds are never below what such a sketch holds at least, hllExplicitValues + 1: or one more value could
/// make the number smaller, as it does to hll_cardinality in one sketch of four. For an exact count all three
/// are the count.
[[nodiscard]] UniqueEstimate estimateFromSketch(double cardinality, bool exact);

} // namespace tidemark
