// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exportcontext.h"

#include "models/csvtext.h"
#include "models/filtertext.h"
#include "models/formatter.h"

#include <QCoreApplication>
#include <QDateTime>

namespace tidemark
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
/// Gives the words their translation context.
class ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(ExportWords)
};

constexpr qsizetype longestPart = 40;

QTimeZone zoneOf(const ExportContext &context)
{
    return zoneNamed(context.zone).value_or(QTimeZone::utc());
}

/// Letters and digits of any language, everything else as hyphens: no file system objects to it.
QString slug(const QString &text)
{
    QString slug;
    for (const QChar c : text.toLower()) {
        if (c.isLetterOrNumber())
            slug += c;
        else if (!slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
        if (slug.size() >= longestPart)
            break;
    }
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug;
}
} // namespace

QString contextText(const ExportContext &context)
{
    return contextParts(context).join(u" · "_s);
}

QStringList contextParts(const ExportContext &context)
{
    const QString name = tenantText(context.tenant);
    const QString number = ExportWords::tr("tenant %1").arg(context.tenant.id.value());
    QStringList parts{context.tenant.name.trimmed().isEmpty() ? name : u"%1 (%2)"_s.arg(name, number),
                      datasetText(context.dataset),
                      Formatter(QLocale(), zoneOf(context)).range(context.range),
                      QString::fromLatin1(context.zone)};
    if (!context.filter.isEmpty())
        parts << filterText(context.filter, context.dataset);
    return parts;
}

Sheet withContext(Sheet sheet, const ExportContext &context)
{
    const Formatter format(QLocale::c(), zoneOf(context));
    const std::pair<QString, QVariant> columns[] = {
        {u"tenant_id"_s, context.tenant.id.value()},    {u"tenant"_s, context.tenant.name},
        {u"dataset"_s, datasetName(context.dataset)},   {u"range_start"_s, format.iso(context.range.from)},
        {u"range_end"_s, format.iso(context.range.to)}, {u"time_zone"_s, QString::fromLatin1(context.zone)},
        {u"filter"_s, context.filter.toText()}};
    for (const auto &[key, value] : columns) {
        SheetColumn column{key, key};
        column.shown = false;
        sheet.columns.push_back(column);
        for (std::vector<SheetCell> &row : sheet.rows)
            row.push_back({value.toString(), value});
    }
    return sheet;
}

QString fileNameFor(const QString &what, const ExportContext &context)
{
    const QTimeZone zone = zoneOf(context);
    const auto local = [&zone](Instant t) { return QDateTime::fromMSecsSinceEpoch(toMSecs(t), zone); };
    const QDateTime from = local(context.range.from);
    const QDateTime to = local(context.range.to);
    const bool wholeDays = from.time() == QTime(0, 0) && to.time() == QTime(0, 0);
    const QString format = wholeDays ? u"yyyy-MM-dd"_s : u"yyyy-MM-dd-HHmm"_s;
    const QString first = QLocale::c().toString(from, format);
    const QString last = QLocale::c().toString(wholeDays ? local(context.range.to - 1ms) : to, format);
    const QStringList chosen = context.filter.types() + context.filter.countries();
    QStringList parts{slug(tenantText(context.tenant)), slug(what), slug(chosen.join(u' ')), first};
    if (last != first)
        parts << last;
    parts.removeAll(QString());
    return parts.join(u'-');
}

QString copiedText(Sheet sheet)
{
    // A column that is for people only, such as "Sun 22 Nov, 14:00–15:00", is said in full by the exported
    // ones behind it.
    bool inItsPlace = false;
    for (SheetColumn &column : sheet.columns) {
        if (column.shown && !column.exported) {
            column.shown = false;
            inItsPlace = true;
        } else if (inItsPlace && !column.shown) {
            column.shown = true;
        } else {
            inItsPlace = false;
        }
    }
    // Where a time is exported itself, its export has the offset.
    for (std::vector<SheetCell> &row : sheet.rows) {
        for (SheetCell &cell : row) {
            if (cell.value.typeId() == QMetaType::QString &&
                QDateTime::fromString(cell.value.toString(), Qt::ISODate).isValid() &&
                cell.value.toString().contains(u'T'))
                cell.text = cell.value.toString();
        }
    }
    return tabbedText(sheet);
}

} // namespace tidemark
