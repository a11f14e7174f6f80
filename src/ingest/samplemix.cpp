// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/samplemix.h"

#include "ingest/batches/copytext.h"
#include "ingest/formats/timetext.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <numbers>
#include <string_view>

namespace tidemark::ingest
{

namespace
{

using namespace std::string_view_literals;

constexpr std::array types{"page_view"sv, "click"sv, "search"sv, "add_to_cart"sv, "purchase"sv, "signup"sv};
constexpr std::array typeWeights{52.0, 24.0, 11.0, 8.0, 4.0, 1.0};

constexpr std::array pages{"/"sv,     "/products"sv, "/products/17"sv, "/products/42"sv, "/search"sv,
                           "/cart"sv, "/checkout"sv, "/account"sv,     "/help"sv,        "/blog/news"sv};
constexpr std::array pageWeights{26.0, 18.0, 12.0, 9.0, 9.0, 8.0, 6.0, 5.0, 4.0, 3.0};

constexpr std::array statuses{200, 201, 301, 304, 400, 401, 404, 500, 503};
constexpr std::array statusWeights{86.0, 3.0, 1.5, 5.0, 0.5, 0.7, 2.4, 0.7, 0.2};

constexpr std::array countries{"US"sv, "DE"sv, "IN"sv, "GB"sv, "FR"sv, "BR"sv, "JP"sv,
                               "NL"sv, "CA"sv, "PL"sv, "ES"sv, "SE"sv, "AU"sv, "MX"sv,
                               "KE"sv, "TR"sv, "KR"sv, "ZA"sv, "IT"sv, "AR"sv};

/// Users of a tenant; the first ones come most often.
constexpr int usersOfATenant = 20'000;

std::discrete_distribution<int> zipf(int count)
{
    std::vector<double> weights;
    for (int i = 1; i <= count; ++i)
        weights.push_back(1.0 / i);
    return {weights.begin(), weights.end()};
}

/// Spreads numbers that lie close together (the finaliser of SplitMix64, Steele et al. 2014).
quint64 mixed(quint64 value)
{
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

} // namespace

SampleMix::SampleMix(int tenants, quint64 seed)
    : m_random(seed == 0 ? std::random_device{}() : seed)
    , m_tenants(zipf(std::max(1, tenants)))
    , m_types(typeWeights.begin(), typeWeights.end())
    , m_pages(pageWeights.begin(), pageWeights.end())
    , m_statuses(statusWeights.begin(), statusWeights.end())
{
}

int SampleMix::user(int tenant)
{
    // The cube favours low numbers: regulars and many who come once.
    const double drawn = std::pow(m_unit(m_random), 3);
    return static_cast<int>(drawn * usersOfATenant) + tenant * 1'000'000;
}

std::string_view SampleMix::country(int tenant, int user) const
{
    // Half of a tenant's users are at home, the others spread over the list.
    const quint64 drawn = mixed(static_cast<quint64>(user));
    const auto home = static_cast<std::size_t>(tenant) % countries.size();
    if (drawn % 100 < 2)
        return {};
    if (drawn % 2 == 0)
        return countries[home];
    return countries[(home + drawn / 100 % 7 * (drawn / 1000 % 3 + 1)) % countries.size()];
}

void SampleMix::beginRow(RowBatch &batch, std::optional<qint64> micros) const
{
    if (micros) {
        appendTime(batch.copy, *micros);
        batch.copy.push_back('\t');
    }
}

void SampleMix::addEvent(RowBatch &batch, std::optional<qint64> micros)
{
    const int whose = tenant();
    const int who = user(whose);
    const auto type = static_cast<std::size_t>(m_types(m_random));
    beginRow(batch, micros);
    std::string &out = batch.copy;
    appendInteger(out, whose);
    out.append("\t").append(types[type]).append("\t{\"user_id\": \"u");
    appendInteger(out, who);
    out.append("\", \"page\": \"").append(pages[static_cast<std::size_t>(m_pages(m_random))]).append("\"");
    if (const std::string_view where = country(whose, who); !where.empty())
        out.append(", \"country\": \"").append(where).append("\"");
    if (types[type] == "purchase"sv) {
        std::array<char, 32> text;
        const int size = std::snprintf(text.data(), text.size(), ", \"amount\": %.2f", m_price(m_random));
        out.append(text.data(), static_cast<std::size_t>(size));
    }
    out.push_back('}');
    batch.endRow({}, 0, !micros);
}

void SampleMix::addRequest(RowBatch &batch, std::optional<qint64> micros)
{
    const int whose = tenant();
    const int who = user(whose);
    const int status = statuses[static_cast<std::size_t>(m_statuses(m_random))];
    beginRow(batch, micros);
    std::string &out = batch.copy;
    appendInteger(out, whose);
    const auto pageAt = static_cast<std::size_t>(m_pages(m_random));
    out.append("\t").append(pages[pageAt]).append("\t");
    const std::string_view where = country(whose, who);
    if (where.empty())
        appendCopyNull(out);
    else
        out.append(where);
    const quint64 address = mixed(static_cast<quint64>(who) + 77);
    // 198.18.0.0/15 is set aside for measurements (RFC 2544): nobody's address.
    out.append("\t198.").append(address % 2 == 0 ? "18." : "19.");
    appendInteger(out, address / 2 % 256);
    out.push_back('.');
    appendInteger(out, address / 512 % 256);
    out.push_back('\t');
    appendInteger(out, status);
    out.push_back('\t');
    // What fails on the server's side fails slowly.
    const double slow = status >= 500 ? 8.0 : status == 304 ? 0.2 : 1.0;
    appendInteger(out, static_cast<int>(std::min(60'000.0, m_responseMs(m_random) * slow + 1)));
    out.push_back('\t');
    // A page weighs about the same for everybody.
    const quint64 page = mixed(pageAt) % 90'000 + 4'000;
    appendInteger(out, status == 304 ? 180 : status >= 400 ? 600 : page + address % 2'000);
    batch.endRow({}, 0, !micros);
}

qint64 SampleMix::shapedTime(qint64 from, qint64 to)
{
    using namespace std::chrono;
    for (;;) {
        const qint64 micros = from + static_cast<qint64>(m_unit(m_random) * static_cast<double>(to - from));
        const sys_time<microseconds> time{microseconds{micros}};
        const sys_days date = floor<days>(time);
        const double hour = static_cast<double>((time - date).count()) / 3.6e9;
        const double day = 0.55 - 0.45 * std::cos((hour - 3) / 24 * 2 * std::numbers::pi);
        const unsigned weekday = std::chrono::weekday{date}.c_encoding();
        const double week = weekday == 0 ? 0.55 : weekday == 6 ? 0.7 : 1.0;
        if (m_unit(m_random) < day * week)
            return micros;
    }
}

} // namespace tidemark::ingest
