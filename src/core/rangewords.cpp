// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rangewords.h"

#include "core/rangestep.h"
#include "core/zoneclock.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <iterator>

namespace tidemark
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = RangeSpec::Kind;

namespace
{
/// What people type, with bars between words that mean the same; a translation is understood beside it.
constexpr const char *todayWords = QT_TRANSLATE_NOOP("RangeWords", "today");
constexpr const char *yesterdayWords = QT_TRANSLATE_NOOP("RangeWords", "yesterday");
constexpr const char *thisWords = QT_TRANSLATE_NOOP("RangeWords", "this|current");
constexpr const char *lastWords = QT_TRANSLATE_NOOP("RangeWords", "last|past|previous");
constexpr const char *untilWords = QT_TRANSLATE_NOOP("RangeWords", "to|until|till");
constexpr const char *minuteWords = QT_TRANSLATE_NOOP("RangeWords", "min|minute|minutes");
constexpr const char *hourWords = QT_TRANSLATE_NOOP("RangeWords", "h|hour|hours");
constexpr const char *dayWords = QT_TRANSLATE_NOOP("RangeWords", "d|day|days");
constexpr const char *weekWords = QT_TRANSLATE_NOOP("RangeWords", "w|week|weeks");
constexpr const char *monthWords = QT_TRANSLATE_NOOP("RangeWords", "month|months");
constexpr const char *yearWords = QT_TRANSLATE_NOOP("RangeWords", "y|year|years");

/// The words that mean the same: English, and the reader's own.
QStringList wordsFor(const char *words)
{
    QStringList known = QString::fromLatin1(words).split(u'|');
    for (const QString &word : QCoreApplication::translate("RangeWords", words).split(u'|'))
        known.push_back(word.trimmed());
    return known;
}

bool isOneOf(QStringView text, const char *words)
{
    const QStringList known = wordsFor(words);
    return std::any_of(known.begin(), known.end(),
                       [text](const QString &word) { return text.compare(word, Qt::CaseInsensitive) == 0; });
}

/// Chinese and Japanese put no spaces between words, and nobody puts them around signs.
bool needsNoSpace(QStringView word)
{
    if (word.isEmpty())
        return false;
    const QChar::Script script = word.back().script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana ||
           script == QChar::Script_Katakana || !word.back().isLetterOrNumber();
}

/// "11月" is November, and "2025年" a year: no lengths of time, unless a word says so.
bool isPartOfDate(const QString &text)
{
    return text.size() > 1 && text.at(text.size() - 2).isDigit() && u"年月日时時分"_s.contains(text.back());
}

/// What one of the words says something about: "tuesday" in "last tuesday" and in "mardi dernier". Several,
/// where one word begins with another.
QStringList besideWord(const QString &text, const char *words)
{
    QStringList rests;
    for (const QString &word : wordsFor(words)) {
        if (text.startsWith(word + u' ', Qt::CaseInsensitive))
            rests.push_back(text.mid(word.size() + 1));
        else if (needsNoSpace(word) && text.startsWith(word))
            rests.push_back(text.mid(word.size()));
        else if (text.endsWith(u' ' + word, Qt::CaseInsensitive))
            rests.push_back(text.chopped(word.size() + 1));
    }
    return rests;
}

/// A unit of the calendar by its word.
std::optional<Kind> unitNamed(QStringView word)
{
    constexpr std::array<std::pair<const char *, Kind>, 4> units{
        {{dayWords, Kind::Day}, {weekWords, Kind::Week}, {monthWords, Kind::Month}, {yearWords, Kind::Year}}};
    for (const auto &[words, unit] : units) {
        if (isOneOf(word, words))
            return unit;
    }
    return std::nullopt;
}

struct Amount {
    int count;
    QString unit;
};

/// "36h", "36 hours".
std::optional<Amount> amountIn(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,5})\\s*(\\p{L}+)$"_s);
    const QRegularExpressionMatch found = form.match(text);
    if (!found.hasMatch() || found.capturedView(1).toInt() < 1)
        return std::nullopt;
    return Amount{found.capturedView(1).toInt(), found.captured(2)};
}

class Reader
{
public:
    Reader(Instant now, const QTimeZone &zone, const QLocale &locale)
        : m_zone(zone)
        , m_locale(locale)
        , m_today(dayOf(now, zone))
    {
    }

    [[nodiscard]] std::optional<RangeSpec> range(const QString &text) const
    {
        if (std::optional<RangeSpec> spec = RangeSpec::fromText(text, m_zone))
            return spec;
        if (std::optional<RangeSpec> spec = relative(text))
            return spec;
        if (const std::optional<TimeRange> whole = span(text))
            return RangeSpec::between(*whole);
        return between(text);
    }

private:
    /// What moves with the clock: "last week", "last 36 hours", "36 hours".
    [[nodiscard]] std::optional<RangeSpec> relative(const QString &text) const
    {
        if (isOneOf(text, todayWords))
            return RangeSpec::present(Kind::Day);
        if (isOneOf(text, yesterdayWords))
            return RangeSpec::before(Kind::Day);
        for (const QString &rest : besideWord(text, thisWords)) {
            if (const std::optional<Kind> unit = unitNamed(rest))
                return RangeSpec::present(*unit);
        }
        for (const QString &rest : besideWord(text, lastWords)) {
            const std::optional<Kind> unit = unitNamed(rest);
            // Single days have words of their own there, and what looks like "last day" is another one.
            if (unit && !(*unit == Kind::Day && needsNoSpace(rest)))
                return RangeSpec::before(*unit);
            if (const std::optional<RangeSpec> spec = lastOnes(rest))
                return spec;
        }
        return isPartOfDate(text) ? std::nullopt : lastOnes(text);
    }

    [[nodiscard]] std::optional<RangeSpec> lastOnes(const QString &text) const
    {
        const std::optional<Amount> amount = amountIn(text);
        if (!amount)
            return std::nullopt;
        if (isOneOf(amount->unit, hourWords))
            return RangeSpec::lastHours(amount->count);
        const std::optional<Kind> unit = unitNamed(amount->unit);
        if (!unit)
            return std::nullopt;
        return RangeSpec::lastDays(int(stepped(m_today, *unit, -amount->count).daysTo(m_today)));
    }

    /// A whole day, month or year.
    [[nodiscard]] std::optional<TimeRange> span(const QString &text) const
    {
        if (const std::optional<QDate> date = dayNamed(text))
            return whole(*date, Kind::Day);
        static const QRegularExpression yearForm(u"^(\\d{4})(?:年|-(\\d{2}))?$"_s);
        if (const QRegularExpressionMatch found = yearForm.match(text); found.hasMatch()) {
            const bool isMonth = !found.capturedView(2).isEmpty();
            const QDate first(found.capturedView(1).toInt(), isMonth ? found.capturedView(2).toInt() : 1, 1);
            if (!first.isValid())
                return std::nullopt;
            return whole(first, isMonth ? Kind::Month : Kind::Year);
        }
        return monthNamed(text);
    }

    [[nodiscard]] TimeRange whole(QDate first, Kind unit) const
    {
        return {startOfDay(first, m_zone), startOfDay(stepped(first, unit, 1), m_zone)};
    }

    /// "2026-11-03", "3.11.2026" where that is how the locale writes it, "tuesday", "last tuesday".
    [[nodiscard]] std::optional<QDate> dayNamed(const QString &text) const
    {
        if (isOneOf(text, todayWords))
            return m_today;
        if (isOneOf(text, yesterdayWords))
            return m_today.addDays(-1);
        QString form = m_locale.dateFormat(QLocale::ShortFormat);
        if (!form.contains(u"yyyy"_s))
            form.replace(u"yy"_s, u"yyyy"_s);
        for (const QString &known : {u"yyyy-MM-dd"_s, form}) {
            if (const QDate date = QDate::fromString(text, known); date.isValid())
                return date;
        }
        for (const QString &name : besideWord(text, lastWords)) {
            // One sign alone is rather a length of time.
            const bool isSign = name.size() == 1 && needsNoSpace(name);
            const std::optional<int> back = isSign ? std::nullopt : daysSince(name);
            if (back)
                return m_today.addDays(-(*back == 0 ? 7 : *back));
        }
        const std::optional<int> back = daysSince(text);
        return back ? std::optional(m_today.addDays(-*back)) : std::nullopt;
    }

    /// How many days ago that day of the week was, 0 to 6.
    [[nodiscard]] std::optional<int> daysSince(const QString &name) const
    {
        for (int day = 1; day <= 7; ++day) {
            if (isNamed(name, [day](const QLocale &locale, QLocale::FormatType type) {
                    return QStringList{locale.dayName(day, type), locale.standaloneDayName(day, type)};
                }))
                return (m_today.dayOfWeek() - day + 7) % 7;
        }
        return std::nullopt;
    }

    /// "november 2025"; without a year the last one that has begun.
    [[nodiscard]] std::optional<TimeRange> monthNamed(const QString &text) const
    {
        static const QRegularExpression form(u"^(.+?)(?: (\\d{4}))?$"_s);
        const QRegularExpressionMatch found = form.match(text);
        if (!found.hasMatch())
            return std::nullopt;
        for (int month = 1; month <= 12; ++month) {
            if (!isNamed(found.captured(1), [month](const QLocale &locale, QLocale::FormatType type) {
                    return QStringList{locale.monthName(month, type),
                                       locale.standaloneMonthName(month, type)};
                }))
                continue;
            const int year = found.capturedView(2).isEmpty()
                                 ? m_today.year() - (month > m_today.month() ? 1 : 0)
                                 : found.capturedView(2).toInt();
            const QDate first(year, month, 1);
            return first.isValid() ? std::optional(whole(first, Kind::Month)) : std::nullopt;
        }
        return std::nullopt;
    }

    /// namesOf(locale, type): the names in one form. English is always understood; a dot at the end of a
    /// short name is nothing that one types.
    template<typename Names>
    [[nodiscard]] bool isNamed(const QString &text, Names &&namesOf) const
    {
        for (const QLocale &locale : {QLocale(QLocale::English), m_locale}) {
            for (const QLocale::FormatType type : {QLocale::LongFormat, QLocale::ShortFormat}) {
                for (QString name : namesOf(locale, type)) {
                    if (name.endsWith(u'.'))
                        name.chop(1);
                    if (!name.isEmpty() && text.compare(name, Qt::CaseInsensitive) == 0)
                        return true;
                }
            }
        }
        return false;
    }

    /// "2026-11-03 14:00", "yesterday 14:00", and "14:00" of that day.
    [[nodiscard]] std::optional<Instant> moment(const QString &text, std::optional<QDate> day,
                                                Passing passing) const
    {
        const QString last = text.section(u' ', -1);
        for (const QString &form : {u"H:mm"_s, u"H:mm:ss"_s}) {
            const QTime time = QTime::fromString(last, form);
            if (!time.isValid())
                continue;
            const QString date = text.section(u' ', 0, -2);
            const std::optional<QDate> on = date.isEmpty() ? day : dayNamed(date);
            return on ? std::optional(momentOf(*on, time, m_zone, passing)) : std::nullopt;
        }
        return parseInstant(text, m_zone, passing);
    }

    [[nodiscard]] std::optional<RangeSpec> between(const QString &text) const
    {
        static const QRegularExpression withLength(u"^(.+?)\\s*\\+\\s*(\\d{1,5}\\s*\\p{L}+)$"_s);
        if (const QRegularExpressionMatch found = withLength.match(text); found.hasMatch()) {
            const std::optional<Instant> from = start(found.captured(1));
            const std::optional<Amount> amount = amountIn(found.captured(2));
            return checked(from, from && amount ? later(*from, *amount) : std::nullopt);
        }
        for (const QString &between : separatorsIn(text)) {
            const QString first = text.section(between, 0, 0).trimmed();
            const QString second = withoutEnding(text.section(between, 1).trimmed());
            const std::optional<Instant> from = start(first);
            if (!from)
                continue;
            if (const std::optional<TimeRange> to = span(second))
                return checked(from, to->to);
            return checked(from, moment(second, dayOf(*from, m_zone), Passing::Last));
        }
        return std::nullopt;
    }

    [[nodiscard]] QStringList separatorsIn(const QString &text) const
    {
        QStringList found;
        const QStringList words = text.split(u' ');
        for (const QString &word : words) {
            if (isOneOf(word, untilWords) || word == u"-"_s || word == u"–"_s || word == u"/"_s)
                found.push_back(u' ' + word + u' ');
        }
        QStringList signs{u".."_s, u"…"_s, u"–"_s};
        const QStringList untils = wordsFor(untilWords);
        std::copy_if(untils.begin(), untils.end(), std::back_inserter(signs), needsNoSpace);
        std::copy_if(signs.begin(), signs.end(), std::back_inserter(found),
                     [&text](const QString &sign) { return text.contains(sign); });
        return found;
    }

    /// Japanese says "from" between the two ends, and "until" behind the second.
    [[nodiscard]] static QString withoutEnding(const QString &text)
    {
        for (const QString &word : wordsFor(untilWords)) {
            if (needsNoSpace(word) && text.endsWith(word))
                return text.chopped(word.size()).trimmed();
        }
        return text;
    }

    [[nodiscard]] std::optional<Instant> start(const QString &text) const
    {
        if (const std::optional<TimeRange> whole = span(text))
            return whole->from;
        return moment(text, m_today, Passing::First);
    }

    [[nodiscard]] std::optional<Instant> later(Instant from, const Amount &amount) const
    {
        if (isOneOf(amount.unit, minuteWords))
            return from + amount.count * Milliseconds(1min);
        if (isOneOf(amount.unit, hourWords))
            return from + amount.count * Milliseconds(1h);
        const std::optional<Kind> unit = unitNamed(amount.unit);
        if (!unit)
            return std::nullopt;
        const QDate day = dayOf(from, m_zone);
        const Milliseconds time = from - startOfDay(day, m_zone);
        return startOfDay(stepped(day, *unit, amount.count), m_zone) + time;
    }

    static std::optional<RangeSpec> checked(std::optional<Instant> from, std::optional<Instant> to)
    {
        if (!from || !to || *to <= *from)
            return std::nullopt;
        return RangeSpec::between({*from, *to});
    }

    QTimeZone m_zone;
    QLocale m_locale;
    QDate m_today;
};
} // namespace

std::optional<RangeSpec> rangeFromWords(const QString &text, Instant now, const QTimeZone &zone,
                                        const QLocale &locale)
{
    return Reader(now, zone, locale).range(text.simplified());
}

} // namespace tidemark
