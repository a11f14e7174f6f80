// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/filteroptions.h"

#include "app/words.h"

#include <QCommandLineParser>

namespace tidemark::app
{

using namespace Qt::StringLiterals;

namespace
{
/// Of an option that may be given more than once, and with commas between its values.
QStringList listed(const QCommandLineParser &parser, const QString &option)
{
    QStringList values;
    for (const QString &value : parser.values(option)) {
        for (const QString &part : value.split(u','))
            values << part.trimmed();
    }
    return values;
}

Result<QStringList> classesOf(const QCommandLineParser &parser)
{
    QStringList classes = listed(parser, u"class"_s);
    for (QString &value : classes) {
        value = value.toLower();
        if (!factsOf(Dataset::HttpRequest).types.contains(value))
            return wrong(Ctl::tr("Invalid --class \"%1\": expected %2.")
                             .arg(value, factsOf(Dataset::HttpRequest).types.join(u", "_s)));
    }
    return classes;
}

Result<QStringList> countriesOf(const QCommandLineParser &parser)
{
    QStringList countries;
    for (const QString &value : listed(parser, u"country"_s)) {
        const std::optional<QString> code = countryCode(value);
        if (!code)
            return wrong(
                Ctl::tr("Invalid --country \"%1\": expected a code of two or three letters, or unknown.")
                    .arg(value));
        countries << *code;
    }
    return countries;
}
} // namespace

QList<QCommandLineOption> filterOptions()
{
    return {{u"type"_s, Ctl::tr("Only events of this type; may be repeated."), u"TYPE"_s},
            {u"class"_s, Ctl::tr("Only requests of these status classes: 2xx, 3xx, 4xx, 5xx, other."),
             u"CLASS,…"_s},
            {u"country"_s, Ctl::tr("Only rows from these countries: codes such as US,DE, or unknown."),
             u"CODE,…"_s}};
}

QStringList filterOptionsSet(const QCommandLineParser &parser)
{
    QStringList set;
    for (const QString &option : {u"type"_s, u"class"_s, u"country"_s})
        if (parser.isSet(option))
            set << option;
    return set;
}

Result<Filter> readFilter(const QCommandLineParser &parser, Dataset dataset)
{
    const bool events = dataset == Dataset::Events;
    if (parser.isSet(u"type"_s) && !events)
        return wrong(Ctl::tr("--type is for events: requests have status classes, see --class."));
    if (parser.isSet(u"class"_s) && events)
        return wrong(Ctl::tr("--class is for http_request: events have types, see --type."));
    const Result<QStringList> countries = countriesOf(parser);
    if (!countries)
        return countries.error();
    const Result<QStringList> types =
        events ? Result<QStringList>(parser.values(u"type"_s)) : classesOf(parser);
    if (!types)
        return types.error();
    return Filter(*types, *countries);
}

QString filterWords(const Filter &filter, Dataset dataset)
{
    QStringList parts;
    if (const QString types = filter.types().join(u", "_s); !types.isEmpty())
        parts << (dataset == Dataset::Events ? Ctl::tr("event type %1").arg(types)
                                             : Ctl::tr("status class %1").arg(types));
    if (const QString countries = filter.countries().join(u", "_s); !countries.isEmpty())
        parts << Ctl::tr("country %1").arg(countries);
    return parts.join(u"; "_s);
}

} // namespace tidemark::app
