// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rangespec.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace tidemark
{

/// What a dashboard shows, and nothing of the server that it is read from: it can be kept, sent to somebody
/// else, and opened there with another login.
///
/// It has one text form, a text for each field: the settings keep them under their names, a file holds them
/// as JSON, a link as the items of its query.
struct View {
    QString name{}; ///< as a person called it; empty: nobody did
    Dataset dataset = Dataset::Events;
    std::optional<Tenant> tenant{}; ///< with the name it last had
    bool overview = false;          ///< all tenants are shown
    RangeSpec range{};
    Comparison comparison = Comparison::None;
    Filter filter{};
    Dimension split = Dimension::Type; ///< of the trend
    QByteArray zone{};                 ///< IANA name; empty: the reader's computer's
    QByteArray panes{};                ///< where they stand (PaneBoard::saveLayout); may be empty

    friend bool operator==(const View &, const View &) = default;
};

/// Both show the same: name, layout and the tenant's name left out.
[[nodiscard]] bool showTheSame(const View &one, const View &other);

// ---- the text form

/// The fields by their names: "tenant" is "7 Shop Berlin", "range" as RangeSpec::toText(), "filter" as
/// Filter::toText(). What is as usual and needs no saying is left out.
using ViewFields = std::vector<std::pair<QString, QString>>;
[[nodiscard]] ViewFields fieldsOf(const View &view);
/// Sets one of them. Fails with ErrorKind::Constraint where the text is none of that field, and leaves the
/// view as it was; a name that is not known says nothing.
[[nodiscard]] Result<void> setField(View &view, const QString &name, const QString &text);

// ---- files and links: they may come from anybody

inline constexpr int viewVersion = 1;
inline constexpr QLatin1StringView viewSuffix("tidemark");
inline constexpr QLatin1StringView viewScheme("tidemark");
inline constexpr qsizetype longestViewName = 120;
/// Of a file in bytes, of a link in characters.
inline constexpr qsizetype largestView = 64 * 1024;

[[nodiscard]] QByteArray viewToJson(const View &view);
/// Fails with ErrorKind::Constraint where it is no view, one of a newer version, or has a field that cannot
/// be what it says. Fields that are not known are left out.
[[nodiscard]] Result<View> viewFromJson(const QByteArray &json);
/// "tidemark://view?version=1&tenant=7&…"
[[nodiscard]] QString viewToLink(const View &view);
/// As viewFromJson().
[[nodiscard]] Result<View> viewFromLink(const QString &link);

/// Fails with ErrorKind::Io, or as viewFromJson().
[[nodiscard]] Result<View> readViewFile(const QString &path);
/// Whole or not at all. Fails with ErrorKind::Io.
[[nodiscard]] Result<void> writeViewFile(const View &view, const QString &path);
/// Of a link, a path, or the address of a local file.
[[nodiscard]] Result<View> readView(const QString &linkOrFile);

/// A name as a person typed it or somebody sent it: one line, not too long.
[[nodiscard]] QString viewName(const QString &text);

} // namespace tidemark
