// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter.h"

#include <QUrl>

#include <algorithm>
#include <utility>

namespace tidemark
{

using namespace Qt::StringLiterals;

namespace
{
QStringList inOrder(QStringList values)
{
    values.sort();
    values.removeDuplicates();
    return values;
}

QString part(QLatin1StringView name, const QStringList &values)
{
    QStringList written;
    for (const QString &value : values)
        written << QString::fromLatin1(QUrl::toPercentEncoding(value, "?"));
    return name + u'=' + written.join(u',');
}
} // namespace

Filter::Filter(QStringList types, QStringList countries)
    : m_types(inOrder(std::move(types)))
    , m_countries(inOrder(std::move(countries)))
{
}

Filter Filter::toggled(Dimension dimension, const QString &value) const
{
    QStringList values = valuesOf(dimension);
    if (values.removeAll(value) == 0)
        values << value;
    return with(dimension, values);
}

Filter Filter::with(Dimension dimension, const QStringList &values) const
{
    return dimension == Dimension::Type ? Filter(values, m_countries) : Filter(m_types, values);
}

QString Filter::toText() const
{
    QStringList parts;
    if (!m_types.isEmpty())
        parts << part("type"_L1, m_types);
    if (!m_countries.isEmpty())
        parts << part("country"_L1, m_countries);
    return parts.join(u'&');
}

Filter Filter::fromText(QStringView text)
{
    Filter filter;
    for (const QStringView piece : text.split(u'&', Qt::SkipEmptyParts)) {
        const qsizetype sign = piece.indexOf(u'=');
        if (sign < 0)
            continue;
        QStringList values;
        for (const QStringView value : piece.sliced(sign + 1).split(u','))
            values << QUrl::fromPercentEncoding(value.toUtf8());
        if (piece.first(sign) == "type"_L1)
            filter = filter.with(Dimension::Type, values);
        else if (piece.first(sign) == "country"_L1)
            filter = filter.with(Dimension::Country, values);
    }
    return filter;
}

std::optional<QString> countryCode(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const QString code = trimmed.toString().toUpper();
    if (code == unknownCountry || code == "UNKNOWN"_L1)
        return QString(unknownCountry);
    // As it was typed: ß is two letters in upper case.
    const bool ascii = std::ranges::all_of(trimmed, [](QChar c) { return c.unicode() < 0x80; });
    const bool letters = ascii && std::ranges::all_of(code, [](QChar c) { return c >= u'A' && c <= u'Z'; });
    return letters && (code.size() == 2 || code.size() == 3) ? std::optional(code) : std::nullopt;
}

} // namespace tidemark
