// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/panes/exactdialog.h"
#include "widgets/panes/makingdialog.h"
#include "widgets/panes/rawrowsdialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <functional>

/// The windows that lead from a number to its rows, its exact count and its source, with something in them.
namespace tidemark::samples
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tidemark::widgets;

/// Each is given to save, under its name.
inline void behindNumbers(Instant now, const QTimeZone &zone,
                          const std::function<void(QWidget &, const QString &)> &save)
{
    RangeQuestion question;
    question.range = {now - 72h, now};
    RawRowsDialog raw(question, {}, u"Northwind"_s, Formatter(QLocale(), zone), nullptr);
    RawQuestion page;
    QObject::connect(&raw, &RawRowsDialog::rowsWanted, &raw,
                     [&page](const RawQuestion &asked) { page = asked; });
    raw.ask();
    RawRows rows{page, {u"type"_s, u"user"_s, u"country"_s, u"data"_s}, {}, RowKey{1, 1}, {}};
    for (int i = 0; i < 40; ++i)
        rows.rows.push_back({now - i * 731ms,
                             {i % 3 == 0 ? u"purchase"_s : u"page_view"_s, u"u%1"_s.arg(1000 + i * 7),
                              u"DE"_s, u"{\"user_id\": \"u%1\", \"country\": \"DE\"}"_s.arg(1000 + i * 7)}});
    raw.show();
    raw.showRows(page, rows);
    raw.findChild<QTableView *>(u"table"_s)->selectRow(3);
    raw.findChild<QLineEdit *>(u"filterValue"_s)->setText(u"page"_s);
    raw.findChild<QPushButton *>(u"addFilterButton"_s)->click();
    raw.showRows(page, [&] {
        RawRows filtered = rows;
        filtered.question = page;
        return filtered;
    }());
    raw.findChild<QTableView *>(u"table"_s)->selectRow(3);
    save(raw, u"dialog-raw"_s);
    rows.next.reset();
    raw.ask();
    rows.gone = {{question.range.from + 26h, question.range.from + 50h}};
    raw.showRows(page, rows);
    save(raw, u"dialog-raw-gone"_s);
    ExactDialog exact(question, UniqueEstimate{10'380, 9'870, 10'890, false, false}, u"Northwind"_s,
                      Formatter(), nullptr);
    exact.show();
    exact.ask();
    exact.showCost(ExactCost{question, {}, question.range, 1'204'311});
    save(exact, u"dialog-exact-cost"_s);
    exact.findChild<QPushButton *>(u"countButton"_s)->click();
    save(exact, u"dialog-exact-counting"_s);
    exact.showCount(ExactCount{question, 10'412, 1'204'311, now, 800ms});
    save(exact, u"dialog-exact"_s);
    const SentStatement statement{
        u"read/events_trend"_s,
        "SELECT width_bucket(e.occurred_at, $2::timestamptz[]), e.event_type, count(*)\nFROM tidemark.events AS e\n"
        "WHERE e.tenant_id = $1::int\nGROUP BY 1, 2",
        {QByteArray("1"), QByteArray("{2026-11-22T12:00:00Z,2026-11-22T13:00:00Z}")},
        24,
        12ms};
    MakingDialog making(u"Events"_s,
                        {u"Source: rollup and raw rows."_s, u"Rolled up to Sun 22 Nov 2026, 14:00:00."_s,
                         u"Read from: events_daily, events_hourly, events."_s},
                        {{statement, statement}, {}}, nullptr);
    making.show();
    making.findChild<QPushButton *>(u"planButton"_s)->click();
    making.showPlan(statement,
                    QStringList{u"HashAggregate  (cost=35.50..37.50 rows=200 width=44)"_s,
                                u"  ->  Index Scan using events_pkey on events e  (cost=0.29..8.31)"_s,
                                u"        Index Cond: (tenant_id = 1)"_s});
    save(making, u"dialog-making"_s);
}

} // namespace tidemark::samples
