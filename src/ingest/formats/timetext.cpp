// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/formats/timetext.h"

#include "ingest/formats/fieldtext.h"

#include <array>
#include <chrono>

namespace tidemark::ingest
{

namespace
{

using namespace std::chrono;

constexpr qint64 second = 1'000'000;
constexpr qint64 leastEpoch = 100'000'000;

/// Reads on from left to right; every step says whether the text was as expected.
class Scanner
{
public:
    explicit Scanner(std::string_view text)
        : m_at(text.data())
        , m_end(text.data() + text.size())
    {
    }

    bool digits(int count, int &value)
    {
        if (m_end - m_at < count)
            return false;
        value = 0;
        for (int i = 0; i < count; ++i) {
            const int digit = m_at[i] - '0';
            if (digit < 0 || digit > 9)
                return false;
            value = value * 10 + digit;
        }
        m_at += count;
        return true;
    }

    bool take(char c)
    {
        if (m_at == m_end || *m_at != c)
            return false;
        ++m_at;
        return true;
    }

    /// Digits behind the point, as microseconds; further ones are cut off.
    bool fraction(qint64 &micros)
    {
        const char *const begin = m_at;
        qint64 unit = second / 10;
        micros = 0;
        for (; m_at != m_end && isDigit(*m_at); ++m_at, unit /= 10)
            micros += (*m_at - '0') * unit;
        return m_at != begin;
    }

    [[nodiscard]] bool nextIsDigit() const { return m_at != m_end && isDigit(*m_at); }
    [[nodiscard]] bool atEnd() const { return m_at == m_end; }
    [[nodiscard]] std::string_view rest() const { return {m_at, static_cast<std::size_t>(m_end - m_at)}; }
    void skip(std::size_t count) { m_at += count; }

private:
    const char *m_at;
    const char *m_end;
};

std::optional<qint64> fromCivil(int y, int m, int d, int hour, int minute, int sec)
{
    const year_month_day date{year{y}, month{static_cast<unsigned>(m)}, day{static_cast<unsigned>(d)}};
    // 60 is a leap second and becomes the next minute's first, as in PostgreSQL; 24:00:00 is the next day.
    const bool endOfDay = hour == 24 && minute == 0 && sec == 0;
    if (!date.ok() || y < 1 || (hour > 23 && !endOfDay) || minute > 59 || sec > 60)
        return std::nullopt;
    const qint64 days = sys_days{date}.time_since_epoch().count();
    return (days * 86'400 + hour * 3600LL + minute * 60LL + sec) * second;
}

/// "Z", "+02", "+0230", "+02:30", "+02:30:15", "UTC"; nothing there is UTC.
bool readOffset(Scanner &in, qint64 &offset)
{
    offset = 0;
    if (in.atEnd())
        return true;
    if (in.take('Z') || in.take('z'))
        return in.atEnd();
    if (in.rest() == "UTC" || in.rest() == "GMT")
        return true;
    const bool negative = in.take('-');
    if (!negative && !in.take('+'))
        return false;
    int hours = 0;
    int minutes = 0;
    int seconds = 0;
    if (!in.digits(2, hours))
        return false;
    if (!in.atEnd()) {
        in.take(':');
        if (!in.digits(2, minutes))
            return false;
    }
    if (!in.atEnd() && !(in.take(':') && in.digits(2, seconds)))
        return false;
    // PostgreSQL's own bound.
    if (!in.atEnd() || hours > 15 || minutes > 59 || seconds > 59)
        return false;
    offset = (hours * 3600LL + minutes * 60LL + seconds) * second;
    if (negative)
        offset = -offset;
    return true;
}

/// The offset ends the text.
std::optional<qint64> lessOffset(Scanner &in, qint64 local)
{
    qint64 offset = 0;
    return readOffset(in, offset) ? std::optional(local - offset) : std::nullopt;
}

/// A three-letter month to 1…12, 0 if it is none.
int monthNumber(std::string_view name)
{
    static constexpr std::array<std::string_view, 12> names{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                            "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i] == name)
            return static_cast<int>(i) + 1;
    return 0;
}

/// "20150517", or "201505171005" with hour and minute.
std::optional<qint64> parseCompact(std::string_view text)
{
    Scanner in(text);
    int y = 0;
    int m = 0;
    int d = 0;
    int hour = 0;
    int minute = 0;
    if (!in.digits(4, y) || !in.digits(2, m) || !in.digits(2, d))
        return std::nullopt;
    if (!in.atEnd() && (!in.digits(2, hour) || !in.digits(2, minute) || !in.atEnd()))
        return std::nullopt;
    return fromCivil(y, m, d, hour, minute, 0);
}

char *putDigits(char *at, int value, int count)
{
    for (int i = count - 1; i >= 0; --i, value /= 10)
        at[i] = static_cast<char>('0' + value % 10);
    return at + count;
}

} // namespace

std::optional<qint64> parseEpoch(std::string_view text)
{
    Scanner in(text);
    qint64 whole = 0;
    int count = 0;
    for (; in.nextIsDigit(); ++count) {
        if (count == 17)
            return std::nullopt;
        int digit = 0;
        if (!in.digits(1, digit))
            return std::nullopt;
        whole = whole * 10 + digit;
    }
    qint64 micros = 0;
    if (count == 0 || (in.take('.') && !in.fraction(micros)) || !in.atEnd())
        return std::nullopt;
    const bool maybeMinutes = count == 12 && whole >= 197001010000 && whole <= 209912312359;
    if (whole < leastEpoch || (maybeMinutes && parseCompact(text.substr(0, 12))))
        return std::nullopt;
    if (whole < 100'000'000'000LL)
        return whole * second + micros;
    if (whole < 100'000'000'000'000LL)
        return whole * 1000 + micros / 1000;
    return whole;
}

std::optional<qint64> parseTime(std::string_view text)
{
    text = trimmed(text);
    Scanner in(text);
    int y = 0;
    int m = 0;
    int d = 0;
    if (!in.digits(4, y) || !in.take('-'))
        return text.size() == 8 ? parseCompact(text) : parseEpoch(text);
    if (!in.digits(2, m) || !in.take('-') || !in.digits(2, d))
        return std::nullopt;
    int hour = 0;
    int minute = 0;
    int sec = 0;
    qint64 micros = 0;
    if (!in.atEnd()) {
        if (!in.take('T') && !in.take(' ') && !in.take('t'))
            return std::nullopt;
        if (!in.digits(2, hour) || !in.take(':') || !in.digits(2, minute))
            return std::nullopt;
        if (in.take(':') && !in.digits(2, sec))
            return std::nullopt;
        if ((in.take('.') || in.take(',')) && !in.fraction(micros))
            return std::nullopt;
        in.take(' ');
    }
    const std::optional<qint64> base = fromCivil(y, m, d, hour, minute, sec);
    return base ? lessOffset(in, *base + micros) : std::nullopt;
}

std::optional<qint64> parseLogTime(std::string_view text)
{
    Scanner in(text);
    int d = 0;
    int y = 0;
    if (!in.digits(2, d) || !in.take('/'))
        return parseTime(text);
    const int m = monthNumber(in.rest().substr(0, 3));
    if (m == 0)
        return std::nullopt;
    in.skip(3);
    int hour = 0;
    int minute = 0;
    int sec = 0;
    qint64 micros = 0;
    if (!in.take('/') || !in.digits(4, y) || (!in.take(':') && !in.take(' ')) || !in.digits(2, hour) ||
        !in.take(':') || !in.digits(2, minute) || !in.take(':') || !in.digits(2, sec))
        return std::nullopt;
    if (in.take('.') && !in.fraction(micros))
        return std::nullopt;
    in.take(' ');
    const std::optional<qint64> base = fromCivil(y, m, d, hour, minute, sec);
    return base ? lessOffset(in, *base + micros) : std::nullopt;
}

std::optional<qint64> parseOffset(std::string_view text)
{
    Scanner in(text);
    qint64 offset = 0;
    if (text.empty() || !readOffset(in, offset))
        return std::nullopt;
    return offset;
}

std::optional<qint64> parseFraction(std::string_view digits)
{
    Scanner in(digits);
    qint64 micros = 0;
    if (!in.fraction(micros) || !in.atEnd())
        return std::nullopt;
    return micros;
}

void appendTime(std::string &out, qint64 micros)
{
    const sys_time<microseconds> time{microseconds{micros}};
    const sys_days date = floor<days>(time);
    const year_month_day civil{date};
    const qint64 inDay = (time - date).count();
    const int seconds = static_cast<int>(inDay / second);
    std::array<char, 32> text;
    char *at = putDigits(text.data(), static_cast<int>(civil.year()), 4);
    *at++ = '-';
    at = putDigits(at, static_cast<int>(static_cast<unsigned>(civil.month())), 2);
    *at++ = '-';
    at = putDigits(at, static_cast<int>(static_cast<unsigned>(civil.day())), 2);
    *at++ = ' ';
    at = putDigits(at, seconds / 3600, 2);
    *at++ = ':';
    at = putDigits(at, seconds / 60 % 60, 2);
    *at++ = ':';
    at = putDigits(at, seconds % 60, 2);
    if (const int rest = static_cast<int>(inDay % second); rest != 0) {
        *at++ = '.';
        at = putDigits(at, rest, 6);
    }
    *at++ = '+';
    *at++ = '0';
    *at++ = '0';
    out.append(text.data(), static_cast<std::size_t>(at - text.data()));
}

bool isPlausibleTime(qint64 micros)
{
    // Read once: a load does not last long enough for a year's margin to matter.
    static const qint64 latest =
        duration_cast<microseconds>((system_clock::now() + days{366}).time_since_epoch()).count();
    return micros >= 0 && micros <= latest;
}

} // namespace tidemark::ingest
