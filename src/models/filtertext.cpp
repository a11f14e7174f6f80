// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filtertext.h"

#include "models/countryname.h"
#include "models/formatter.h"
#include "models/plaintext.h"

#include <QCoreApplication>

namespace tidemark
{

using namespace Qt::StringLiterals;

namespace
{
/// Gives the words their translation context.
class FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(FilterWords)
};
} // namespace

QString dimensionText(Dimension dimension, Dataset dataset)
{
    if (dimension == Dimension::Country)
        return FilterWords::tr("Country");
    return dataset == Dataset::Events ? FilterWords::tr("Event type") : FilterWords::tr("Status class");
}

QString filterValueText(Dimension dimension, const QString &value, Dataset dataset)
{
    if (dimension == Dimension::Country)
        return countryName(value);
    if (dataset == Dataset::HttpRequest && value == statusClasses.back())
        return FilterWords::tr("Other status");
    const QString text = plainText(value, 60);
    return text.trimmed().isEmpty() ? FilterWords::tr("(no type)") : isolated(text);
}

QString filterText(const Filter &filter, Dataset dataset)
{
    QStringList parts;
    for (const Dimension dimension : {Dimension::Type, Dimension::Country}) {
        QStringList values;
        for (const QString &value : filter.valuesOf(dimension))
            values << filterValueText(dimension, value, dataset);
        if (!values.isEmpty())
            parts << FilterWords::tr("%1: %2", "dimension and values of a filter")
                         .arg(dimensionText(dimension, dataset), values.join(u", "_s));
    }
    return parts.join(u" · "_s);
}

QString seriesText(const QString &series, const RangeQuestion &question)
{
    if (splitOf(question) == Dimension::Country && series.isEmpty())
        return FilterWords::tr("Other countries");
    return filterValueText(splitOf(question), series, question.dataset);
}

} // namespace tidemark
