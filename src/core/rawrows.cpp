// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rawrows.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace tidemark
{

using namespace Qt::StringLiterals;

namespace
{
class RowWords
{
    Q_DECLARE_TR_FUNCTIONS(RowWords)
};

constexpr qint64 microsOfMilli = 1000;

Result<void> refused(const QString &text)
{
    return Error{.kind = ErrorKind::Constraint, .text = text};
}
} // namespace

QString RowKey::time() const
{
    const qint64 fraction = ((micros % microsOfMilli) + microsOfMilli) % microsOfMilli;
    const QString millis = toIso(instantFromMSecs((micros - fraction) / microsOfMilli));
    // Milliseconds stand there only where there are any.
    const QString whole = millis.contains(u'.') ? millis.chopped(1) : millis.chopped(1) + u".000"_s;
    return whole + u"%1Z"_s.arg(fraction, 3, 10, QChar(u'0'));
}

QString RowKey::toText() const
{
    return u"%1/%2"_s.arg(time()).arg(id);
}

std::optional<RowKey> RowKey::fromText(QStringView text)
{
    static const QRegularExpression form(
        u"^(\\d{4,5}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3})(\\d{3})Z/(-?\\d{1,19})$"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed().toString());
    if (!match.hasMatch())
        return std::nullopt;
    const std::optional<Instant> time = parseInstant(QString(match.captured(1) + u'Z'), QTimeZone::utc());
    bool ok = false;
    const qint64 id = match.captured(3).toLongLong(&ok);
    if (!time || !ok)
        return std::nullopt;
    return RowKey{toMSecs(*time) * microsOfMilli + match.captured(2).toInt(), id};
}

std::optional<NumberRange> NumberRange::fromText(QStringView text)
{
    const QStringView sought = text.trimmed();
    const qsizetype dots = sought.indexOf(".."_L1);
    NumberRange range;
    const auto read = [](QStringView number, std::optional<qint64> &into) {
        bool ok = true;
        if (const QStringView digits = number.trimmed(); !digits.isEmpty())
            into = digits.toLongLong(&ok);
        return ok;
    };
    if (dots < 0) {
        if (!read(sought, range.least) || !range.least)
            return std::nullopt;
        range.greatest = range.least;
        return range;
    }
    if (!read(sought.first(dots), range.least) || !read(sought.sliced(dots + 2), range.greatest) ||
        (!range.least && !range.greatest) ||
        (range.least && range.greatest && *range.least > *range.greatest))
        return std::nullopt;
    return range;
}

QString NumberRange::toText() const
{
    const auto text = [](const std::optional<qint64> &end) {
        return end ? QString::number(*end) : QString();
    };
    return least && least == greatest ? text(least) : text(least) + u".."_s + text(greatest);
}

const std::vector<RowColumn> &rowColumns(Dataset dataset)
{
    static const std::vector<RowColumn> events{
        {"type"_L1}, {"user"_L1}, {"country"_L1}, {jsonColumn, RowMatch::Contains}};
    static const std::vector<RowColumn> requests{{"status"_L1, RowMatch::Number},
                                                 {"response_ms"_L1, RowMatch::Number},
                                                 {"bytes"_L1, RowMatch::Number},
                                                 {"address"_L1, RowMatch::Equals},
                                                 {"country"_L1},
                                                 {"url"_L1}};
    return dataset == Dataset::Events ? events : requests;
}

Result<void> checkRowFilter(Dataset dataset, const QString &column, const QString &value)
{
    const std::vector<RowColumn> &columns = rowColumns(dataset);
    const auto found = std::ranges::find(columns, column, &RowColumn::name);
    if (found == columns.end()) {
        QStringList names;
        for (const RowColumn &known : columns)
            names << known.name;
        return refused(RowWords::tr("Unknown column \"%1\": expected %2.").arg(column, names.join(u", "_s)));
    }
    if (value.isEmpty())
        return refused(RowWords::tr("The filter by %1 has no value.").arg(column));
    if (value.contains(QChar(0)))
        return refused(
            RowWords::tr("The filter by %1 has a character that no stored text can hold.").arg(column));
    if (found->match == RowMatch::Number && !NumberRange::fromText(value))
        return refused(
            RowWords::tr("The filter by %2 needs a whole number, or a range such as 300..350, not %1.")
                .arg(value, column));
    return {};
}

} // namespace tidemark
