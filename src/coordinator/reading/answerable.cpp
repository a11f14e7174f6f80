// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/reading/answerable.h"

#include "coordinator/texts.h"

namespace tidemark::coordinator
{

namespace
{
Error unanswerable(const QString &text, const QString &hint)
{
    return {.kind = ErrorKind::Unanswerable, .text = text, .hint = hint};
}

bool hasTypes(const RangeQuestion &question)
{
    return !question.filter.types().isEmpty();
}

bool hasCountries(const RangeQuestion &question)
{
    return !question.filter.countries().isEmpty();
}

QString withoutClasses()
{
    return Texts::tr("Remove the filter by status class to see all of them.");
}

QString withoutCountries()
{
    return Texts::tr("Remove the filter by country to see all of them.");
}
} // namespace

template<>
std::optional<Error> whyUnanswerable<TrendSeries>(const RangeQuestion &question)
{
    if (question.dataset == Dataset::Events || !hasTypes(question) || !readsCountries(question))
        return std::nullopt;
    return unanswerable(
        Texts::tr("Requests of a status class by country: only raw rows hold both, the rollups do not."),
        hasCountries(question) ? Texts::tr("Remove one of the two filters to see the requests by the other.")
                               : Texts::tr("Split by status class, or remove the filter."));
}

template<>
std::optional<Error> whyUnanswerable<UniqueSeries>(const RangeQuestion &question)
{
    if (question.dataset == Dataset::Events) {
        if (!hasCountries(question))
            return std::nullopt;
        return unanswerable(
            Texts::tr("Unique users by country: only raw rows hold them, the rollups do not."),
            withoutCountries());
    }
    if (hasTypes(question))
        return unanswerable(
            Texts::tr("Unique addresses by status class: only raw rows hold them, the rollups do not."),
            withoutClasses());
    if (hasCountries(question))
        return unanswerable(
            Texts::tr("Unique addresses by country: only raw rows hold them, the rollups do not."),
            withoutCountries());
    return std::nullopt;
}

template<>
std::optional<Error> whyUnanswerable<CountryBreakdown>(const RangeQuestion &question)
{
    if (question.dataset == Dataset::Events || !hasTypes(question))
        return std::nullopt;
    return unanswerable(Texts::tr("Countries by status class: only raw rows hold both, the rollups do not."),
                        withoutClasses());
}

template<>
std::optional<Error> whyUnanswerable<LatencySeries>(const RangeQuestion &question)
{
    if (hasTypes(question))
        return unanswerable(
            Texts::tr("Response times by status class: only raw rows hold them, the rollups do not."),
            withoutClasses());
    if (hasCountries(question))
        return unanswerable(
            Texts::tr("Response times by country: only raw rows hold them, the rollups do not."),
            withoutCountries());
    return std::nullopt;
}

template<>
std::optional<Error> whyUnanswerable<StatusBreakdown>(const RangeQuestion &question)
{
    if (!hasCountries(question))
        return std::nullopt;
    return unanswerable(Texts::tr("Status codes by country: only raw rows hold both, the rollups do not."),
                        withoutCountries());
}

template<>
std::optional<Error> whyUnanswerable<RequestSeries>(const RangeQuestion &question)
{
    if (!hasCountries(question))
        return std::nullopt;
    return unanswerable(
        Texts::tr(
            "Status classes and response times by country: only raw rows hold them, the rollups do not."),
        withoutCountries());
}

} // namespace tidemark::coordinator
