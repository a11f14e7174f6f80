// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panes/boardlayout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

namespace
{
/// It stands in no row, and is not one of the order.
constexpr QLatin1StringView liveName("livePane");
constexpr int mostSizes = 64; ///< arrangements that are remembered

QList<QList<int>> readSizes(const QJsonArray &rows)
{
    QList<QList<int>> sizes;
    for (const auto &row : rows) {
        QList<int> widths;
        for (const auto &width : row.toArray())
            widths << std::clamp(width.toInt(), 0, 20'000);
        sizes << widths;
    }
    return sizes;
}
} // namespace

QString rowsKey(const BoardRows &rows)
{
    QStringList parts;
    for (const QStringList &row : rows)
        parts << row.join(u',');
    return parts.join(u'|');
}

QStringList namesIn(const BoardRows &rows)
{
    QStringList names;
    for (const QStringList &row : rows)
        names << row;
    return names;
}

QStringList BoardLayout::shown(const QStringList &present) const
{
    QStringList names;
    for (const QString &name : order) {
        if (present.contains(name) && !closed.contains(name))
            names << name;
    }
    // Never nothing: all that another dataset has may have been closed.
    const auto there =
        std::ranges::find_if(order, [&](const QString &name) { return present.contains(name); });
    if (names.isEmpty() && there != order.end())
        names << *there;
    return names;
}

QString BoardLayout::mainOf(const QStringList &present) const
{
    const QStringList names = shown(present);
    return names.contains(first) ? first : names.value(0);
}

BoardRows BoardLayout::rows(const QStringList &present, int width, int gap,
                            const std::function<int(const QString &)> &leastWidth) const
{
    BoardRows rows;
    const QString widest = mainOf(present);
    if (widest.isEmpty())
        return rows;
    rows << QStringList{widest};
    int free = 0;
    for (const QString &name : shown(present)) {
        if (name == widest)
            continue;
        const int wanted = leastWidth(name) + gap;
        if (rows.size() == 1 || wanted > free) {
            rows << QStringList();
            free = width + gap;
        }
        rows.back() << name;
        free -= wanted;
    }
    return rows;
}

bool BoardLayout::move(const QString &name, int by, const QStringList &present)
{
    QStringList movable = shown(present);
    movable.removeAll(mainOf(present));
    const qsizetype at = movable.indexOf(name);
    const qsizetype to = at + by;
    if (at < 0 || to < 0 || to >= movable.size())
        return false;
    order.swapItemsAt(order.indexOf(name), order.indexOf(movable.at(to)));
    return true;
}

QByteArray BoardLayout::save() const
{
    QJsonObject kept;
    for (auto it = sizes.cbegin(); it != sizes.cend(); ++it) {
        QJsonArray rows;
        for (const QList<int> &widths : it.value()) {
            QJsonArray row;
            for (const int width : widths)
                row.append(width);
            rows.append(row);
        }
        kept.insert(it.key(), rows);
    }
    QJsonObject choices;
    for (auto it = axes.cbegin(); it != axes.cend(); ++it)
        choices.insert(it.key(), QJsonObject{{u"logarithmic"_s, it->isLogarithmic},
                                             {u"cut"_s, it->cutsOutliers},
                                             {u"complete"_s, it->onlyComplete}});
    QJsonObject all{{u"order"_s, QJsonArray::fromStringList(order)},
                    {u"closed"_s, QJsonArray::fromStringList(closed)},
                    {u"main"_s, first},
                    {u"maximized"_s, maximized},
                    {u"axes"_s, choices},
                    {u"sizes"_s, kept}};
    // A view that was saved before there were annotations is the same one.
    if (!hiddenKinds.isEmpty())
        all.insert(u"hiddenKinds"_s, QJsonArray::fromStringList(hiddenKinds));
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

void BoardLayout::restore(const QByteArray &state)
{
    const QJsonObject kept = QJsonDocument::fromJson(state).object();
    QStringList wanted;
    for (const auto &name : kept.value("order"_L1).toArray()) {
        if (order.contains(name.toString()) && !wanted.contains(name.toString()))
            wanted << name.toString();
    }
    // Panes that came later stand where they would have.
    for (const QString &name : std::as_const(order)) {
        if (!wanted.contains(name))
            wanted << name;
    }
    order = wanted;
    closed.clear();
    for (const auto &name : kept.value("closed"_L1).toArray()) {
        if (order.contains(name.toString()))
            closed << name.toString();
    }
    if (const QString name = kept.value("main"_L1).toString(); order.contains(name))
        first = name;
    const QString all = kept.value("maximized"_L1).toString();
    maximized = order.contains(all) || all == liveName ? all : QString();
    axes.clear();
    const QJsonObject choices = kept.value("axes"_L1).toObject();
    for (auto it = choices.begin(); it != choices.end() && axes.size() < mostSizes; ++it) {
        const QJsonObject choice = it.value().toObject();
        const AxisChoice usual;
        const AxisChoice chosen{choice.value("logarithmic"_L1).toBool(usual.isLogarithmic),
                                choice.value("cut"_L1).toBool(usual.cutsOutliers),
                                choice.value("complete"_L1).toBool(usual.onlyComplete)};
        if (chosen != usual)
            axes.insert(it.key(), chosen);
    }
    hiddenKinds.clear();
    for (const auto &kind : kept.value("hiddenKinds"_L1).toArray()) {
        if (hiddenKinds.size() < mostSizes && !hiddenKinds.contains(kind.toString()))
            hiddenKinds << kind.toString().left(mostSizes);
    }
    const QJsonObject arranged = kept.value("sizes"_L1).toObject();
    for (auto it = arranged.begin(); it != arranged.end() && sizes.size() < mostSizes; ++it)
        sizes.insert(it.key(), readSizes(it.value().toArray()));
}

} // namespace tidemark::widgets
