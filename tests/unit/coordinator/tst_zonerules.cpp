// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/reading/rangeframe.h"
#include "coordinator/reading/zonerules.h"
#include "core/zoneclock.h"
#include "support/instants.h"
#include "support/rowsof.h"

#include <QTest>

#include <functional>

using namespace tidemark;
using namespace tidemark::test;
using namespace tidemark::coordinator;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
RangeQuestion question(const QByteArray &zone, const char *from, const char *to)
{
    return {Dataset::Events, TenantId(1), {at(from), at(to)}, Granularity::Day, zone};
}

/// What a server with these rules answers.
pg::Rows answered(const ZoneSamples &samples, const std::function<Milliseconds(Instant)> &ahead)
{
    QList<QByteArrayList> rows;
    for (const Instant moment : samples.moments)
        rows.append({toIso(moment).replace(u'T', u' ').replace(u"Z"_s, u"+00"_s).toLatin1(),
                     QByteArray::number(toMSecs(Instant(ahead(moment))) / 1000)});
    return rowsOf({{"at", 1184}, {"ahead", 20}}, rows);
}
} // namespace

class ZoneRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksOnBothSidesOfEachPassage();
    void staysTheSameWhileARangeMovesOn();
    void hasNothingToCompareWithoutPassages();
    void asksNothingThatAServerTakesForAnOffset();
    void tellsAServerWithOtherRules();
};

void ZoneRulesTest::looksOnBothSidesOfEachPassage()
{
    const ZoneSamples samples =
        zoneSamples(zoneMonths(question("Europe/Berlin", "2026-03-10", "2026-04-02")));
    QCOMPARE(samples.moments,
             std::vector<Instant>({at("2026-03-01"), at("2026-03-29T00:59:59Z"), at("2026-03-29T01:00:00Z"),
                                   at("2026-04-01"), at("2026-05-01")}));
}

void ZoneRulesTest::staysTheSameWhileARangeMovesOn()
{
    QVERIFY(zoneMonths(question("Europe/Berlin", "2026-03-10", "2026-04-02")) ==
            zoneMonths(question("Europe/Berlin", "2026-03-10T07:00:00Z", "2026-04-02T07:00:00Z")));
    QVERIFY(zoneMonths(question("Europe/Berlin", "2026-03-10", "2026-04-02")) !=
            zoneMonths(question("Europe/Rome", "2026-03-10", "2026-04-02")));
    QVERIFY(zoneMonths(question("Europe/Berlin", "2026-03-10", "2026-04-02")) !=
            zoneMonths(question("Europe/Berlin", "2026-03-10", "2026-05-02")));
    QVERIFY(zoneSamples(zoneMonths(question("Europe/Berlin", "0001-01-01", "2026-04-02"))).moments.size() <
            1000);
}

void ZoneRulesTest::hasNothingToCompareWithoutPassages()
{
    QVERIFY(zoneMonths(question("UTC", "2026-03-10", "2026-04-02")).first.isNull());
    QVERIFY(zoneMonths(question("UTC+02:00", "2026-03-10", "2026-04-02")).first.isNull());
}

void ZoneRulesTest::asksNothingThatAServerTakesForAnOffset()
{
    for (const char *zone : {"CET", "EET", "MET", "WET", "cet"})
        QVERIFY2(zoneMonths(question(zone, "2026-03-10", "2026-04-02")).first.isNull(), zone);
    QVERIFY(!zoneMonths(question("Europe/Brussels", "2026-03-10", "2026-04-02")).first.isNull());
}

void ZoneRulesTest::tellsAServerWithOtherRules()
{
    const RangeQuestion asked = question("Europe/Berlin", "2026-01-10", "2026-12-02");
    const ZoneSamples samples = zoneSamples(zoneMonths(asked));
    const QTimeZone berlin("Europe/Berlin");
    const auto ours =
        decodeZoneRules(samples, answered(samples, [&](Instant t) { return offsetAt(t, berlin); }));
    QVERIFY(ours.has_value());
    QVERIFY(!ours->has_value());

    // The end of summer time, as was planned once.
    const auto none = decodeZoneRules(samples, answered(samples, [](Instant) -> Milliseconds { return 1h; }));
    QVERIFY(none.has_value());
    QCOMPARE(*none, std::optional(at("2026-03-29T01:00:00Z")));
    // A week later than ours, and back with it.
    const auto later =
        decodeZoneRules(samples, answered(samples, [&](Instant t) {
                            return t < at("2026-04-05T01:00:00Z") ? Milliseconds(1h) : offsetAt(t, berlin);
                        }));
    QCOMPARE(later.value(), std::optional(at("2026-03-29T01:00:00Z")));

    Result<RangeFrame> frame = frameOf(asked, asked.range.to, {});
    QVERIFY(frame.has_value());
    frame->otherRules = *none;
    const std::vector<RangeNote> notes = notesOf(*frame);
    QVERIFY(std::ranges::any_of(notes, [&](const RangeNote &note) {
        return note.code == RangeNote::Code::ZoneRules && note.from == *none;
    }));
}

QTEST_GUILESS_MAIN(ZoneRulesTest)
#include "tst_zonerules.moc"
