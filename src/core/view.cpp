// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/view.h"

#include "core/comparison.h"
#include "core/rangestep.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTimeZone>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace tidemark
{

using namespace Qt::StringLiterals;

namespace
{
/// Gives the words their translation context.
class ViewWords
{
    Q_DECLARE_TR_FUNCTIONS(ViewWords)
};

constexpr QLatin1StringView fileFormat("tidemark view");
constexpr QLatin1StringView formatKey("format");
constexpr QLatin1StringView versionKey("version");
constexpr QLatin1StringView linkPlace("view");
constexpr qsizetype mostValues = 100; ///< of a filter's dimension
constexpr qsizetype longestValue = 500;
constexpr qsizetype largestLayout = 32 * 1024;

Error wrong(const QString &text, const QString &hint = {})
{
    return {.kind = ErrorKind::Constraint, .text = text, .hint = hint};
}

Error wrongField(const QString &name, const QString &text)
{
    constexpr qsizetype shown = 60;
    const QString value = text.size() > shown ? text.first(shown) + u'…' : text;
    return wrong(ViewWords::tr("This view cannot be opened: its field “%1” cannot be “%2”.")
                     .arg(name, value.simplified()),
                 ViewWords::tr("Ask for the view to be saved again."));
}

std::optional<Tenant> tenantFrom(const QString &text)
{
    const qsizetype blank = text.indexOf(u' ');
    bool ok = false;
    const int id = text.left(blank < 0 ? text.size() : blank).toInt(&ok);
    if (!ok || text.size() > longestValue)
        return std::nullopt;
    return Tenant{TenantId(id), blank < 0 ? QString() : text.mid(blank + 1)};
}

std::optional<Filter> filterFrom(const QString &text)
{
    const Filter filter = Filter::fromText(text);
    const auto isValue = [](const QString &value) {
        return value.size() <= longestValue && !value.contains(QChar(0));
    };
    const auto isCountry = [](const QString &value) { return countryCode(value) == value; };
    const bool few = filter.types().size() <= mostValues && filter.countries().size() <= mostValues;
    return few && std::ranges::all_of(filter.types(), isValue) &&
                   std::ranges::all_of(filter.countries(), isCountry) && filter.isEmpty() == text.isEmpty()
               ? std::optional(filter)
               : std::nullopt;
}

std::optional<RangeSpec> rangeFrom(const QString &text)
{
    const std::optional<RangeSpec> range = RangeSpec::fromText(text, QTimeZone::utc());
    return range && (range->moves() || range->fixed.length() <= longestRange) ? range : std::nullopt;
}

std::optional<Dimension> splitFrom(const QString &text)
{
    if (text == "country"_L1)
        return Dimension::Country;
    return text == "type"_L1 ? std::optional(Dimension::Type) : std::nullopt;
}

std::optional<bool> truthFrom(const QString &text)
{
    if (text == "yes"_L1)
        return true;
    return text == "no"_L1 ? std::optional(false) : std::nullopt;
}

std::optional<QByteArray> layoutFrom(const QString &text)
{
    const QByteArray json = text.toUtf8();
    const bool fits = json.size() <= largestLayout;
    return fits && (json.isEmpty() || QJsonDocument::fromJson(json).isObject()) ? std::optional(json)
                                                                                : std::nullopt;
}

/// A zone by the name that this computer has for it.
std::optional<QByteArray> zoneFrom(const QString &text)
{
    if (text.isEmpty())
        return QByteArray();
    const std::optional<QTimeZone> zone = zoneNamed(text.toUtf8());
    return zone ? std::optional(zone->id()) : std::nullopt;
}

/// Takes what was read of the text; false: it was none of that field.
template<typename T>
bool take(auto &field, const std::optional<T> &read)
{
    if (read)
        field = *read;
    return read.has_value();
}

struct Field {
    QLatin1StringView name;
    QString (*text)(const View &view); ///< empty: left out
    bool (*set)(View &view, const QString &text);
};

constexpr std::array fields{
    Field{"name"_L1, [](const View &v) { return v.name; },
          [](View &v, const QString &text) {
              v.name = viewName(text);
              return true;
          }},
    Field{"tenant"_L1,
          [](const View &v) {
              return v.tenant ? QString::number(v.tenant->id.value()) +
                                    (v.tenant->name.isEmpty() ? QString() : u' ' + v.tenant->name)
                              : QString();
          },
          [](View &v, const QString &text) { return take(v.tenant, tenantFrom(text)); }},
    Field{"overview"_L1, [](const View &v) { return v.overview ? u"yes"_s : QString(); },
          [](View &v, const QString &text) { return take(v.overview, truthFrom(text)); }},
    Field{"dataset"_L1, [](const View &v) { return datasetName(v.dataset); },
          [](View &v, const QString &text) { return take(v.dataset, datasetNamed(text)); }},
    Field{"range"_L1, [](const View &v) { return v.range.toText(); },
          [](View &v, const QString &text) { return take(v.range, rangeFrom(text)); }},
    Field{"compare"_L1, [](const View &v) { return comparisonName(v.comparison); },
          [](View &v, const QString &text) { return take(v.comparison, comparisonNamed(text)); }},
    Field{"filter"_L1, [](const View &v) { return v.filter.toText(); },
          [](View &v, const QString &text) { return take(v.filter, filterFrom(text)); }},
    Field{"split"_L1, [](const View &v) { return v.split == Dimension::Country ? u"country"_s : u"type"_s; },
          [](View &v, const QString &text) { return take(v.split, splitFrom(text)); }},
    Field{"zone"_L1, [](const View &v) { return QString::fromLatin1(v.zone); },
          [](View &v, const QString &text) { return take(v.zone, zoneFrom(text)); }},
    Field{"layout"_L1, [](const View &v) { return QString::fromUtf8(v.panes); },
          [](View &v, const QString &text) { return take(v.panes, layoutFrom(text)); }},
};

/// Requests are told apart by the classes that there are.
Result<View> checked(View view)
{
    const QStringList &known = factsOf(view.dataset).types;
    for (const QString &type : view.filter.types()) {
        if (!known.isEmpty() && !known.contains(type))
            return wrongField(u"filter"_s, type);
    }
    return view;
}

Error noView()
{
    return wrong(ViewWords::tr("This is no view of Tidemark."),
                 ViewWords::tr("Save a view with “Save view to a file…”, or copy its link."));
}

/// Nothing: this program can read it.
std::optional<Error> versionFault(const QString &text)
{
    bool ok = false;
    const int version = text.toInt(&ok);
    if (!ok || version < 1)
        return wrongField(versionKey, text);
    if (version > viewVersion)
        return wrong(ViewWords::tr("This view was saved by a newer Tidemark (version %1 of views; this one "
                                   "reads up to %2).")
                         .arg(version)
                         .arg(viewVersion),
                     ViewWords::tr("Install a newer Tidemark."));
    return std::nullopt;
}
} // namespace

bool showTheSame(const View &one, const View &other)
{
    const auto bare = [](View view) {
        view.name.clear();
        view.panes.clear();
        if (view.tenant)
            view.tenant->name.clear();
        if (view.overview)
            view.tenant.reset();
        return view;
    };
    return bare(one) == bare(other);
}

ViewFields fieldsOf(const View &view)
{
    ViewFields texts;
    for (const Field &field : fields) {
        if (QString text = field.text(view); !text.isEmpty())
            texts.emplace_back(field.name, std::move(text));
    }
    return texts;
}

Result<void> setField(View &view, const QString &name, const QString &text)
{
    const auto field = std::ranges::find_if(fields, [&](const Field &f) { return f.name == name; });
    if (field != fields.end() && !field->set(view, text))
        return wrongField(name, text);
    return {};
}

QByteArray viewToJson(const View &view)
{
    QJsonObject json{{formatKey, fileFormat}, {versionKey, viewVersion}};
    for (const auto &[name, text] : fieldsOf(view)) {
        if (name == "layout"_L1)
            json.insert(name, QJsonDocument::fromJson(text.toUtf8()).object());
        else
            json.insert(name, text);
    }
    return QJsonDocument(json).toJson();
}

Result<View> viewFromJson(const QByteArray &json)
{
    if (json.size() > largestView)
        return noView();
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value(formatKey).toString() != fileFormat)
        return noView();
    if (const auto fault = versionFault(object.value(versionKey).toVariant().toString()))
        return *fault;
    View view;
    for (const Field &field : fields) {
        const QJsonValue value = object.value(field.name);
        if (value.isUndefined())
            continue;
        QString text;
        if (value.isObject())
            text = QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
        else if (value.isString() || value.isDouble())
            text = value.toVariant().toString();
        else
            return wrongField(field.name, value.isArray() ? u"[…]"_s : value.toVariant().toString());
        if (const Result<void> set = setField(view, field.name, text); !set)
            return set.error();
    }
    return checked(view);
}

QString viewToLink(const View &view)
{
    QString link = viewScheme + "://"_L1 + linkPlace + u"?version=%1"_s.arg(viewVersion);
    for (const auto &[name, text] : fieldsOf(view))
        link += u'&' + name + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(text));
    return link;
}

Result<View> viewFromLink(const QString &link)
{
    if (link.size() > largestView)
        return noView();
    const QUrl url(link.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != viewScheme || url.host() != linkPlace ||
        (!url.path().isEmpty() && url.path() != "/"_L1))
        return noView();
    const QUrlQuery query(url);
    if (query.hasQueryItem(versionKey)) {
        if (const auto fault = versionFault(query.queryItemValue(versionKey, QUrl::FullyDecoded)))
            return *fault;
    }
    View view;
    for (const Field &field : fields) {
        // As they stand there: a "+" of a zone or a name is itself.
        const QStringList texts = query.allQueryItemValues(field.name, QUrl::FullyEncoded);
        for (const QString &encoded : texts) {
            const QString text = QUrl::fromPercentEncoding(encoded.toUtf8());
            if (texts.size() > 1)
                return wrongField(field.name, text);
            if (const Result<void> set = setField(view, field.name, text); !set)
                return set.error();
        }
    }
    return checked(view);
}

Result<View> readViewFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{.kind = ErrorKind::Io,
                     .text = ViewWords::tr("Could not read %1: %2").arg(path, file.errorString())};
    // One byte more shows that it is too large; it may be a pipe, or have no end.
    return viewFromJson(file.read(largestView + 1));
}

Result<void> writeViewFile(const View &view, const QString &path)
{
    QSaveFile file(path);
    const QByteArray json = viewToJson(view);
    if (file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit())
        return {};
    return Error{.kind = ErrorKind::Io,
                 .text = ViewWords::tr("Could not write %1: %2").arg(path, file.errorString()),
                 .hint = ViewWords::tr("Choose another folder, or free space on the disk.")};
}

Result<View> readView(const QString &linkOrFile)
{
    const QUrl url(linkOrFile);
    if (url.scheme() == viewScheme)
        return viewFromLink(linkOrFile);
    return readViewFile(url.isLocalFile() ? url.toLocalFile() : linkOrFile);
}

QString viewName(const QString &text)
{
    QString name;
    for (const QChar c : text.simplified()) {
        // What turns the direction of a line is no part of a name.
        const bool turns = c.category() == QChar::Other_Format && c != QChar(0x200D);
        if (!turns && c.category() != QChar::Other_Control && name.size() < longestViewName)
            name += c;
    }
    if (name.endsWith(u'\u200D') || (!name.isEmpty() && name.back().isHighSurrogate()))
        name.chop(1);
    return name;
}

} // namespace tidemark
