// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage.h"

#include <QTest>

using namespace tidemark;
using namespace Qt::StringLiterals;

namespace
{
TableStorage table(const QString &name, qint64 bytes, std::optional<double> growth,
                   std::optional<double> growsFor, const QString &node = u"n1"_s)
{
    return {.node = node,
            .table = name,
            .rows = bytes / 100,
            .bytes = bytes,
            .growth = growth,
            .growsFor = growsFor};
}

DiskOutlook outlookOf(const std::vector<TableStorage> &tables, std::optional<qint64> free)
{
    return diskOutlooks({tables, {{u"n1"_s, {}, free, 1'000'000}}}).front();
}
} // namespace

class TestStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDiskFillsAtTheRateOfWhatStillGrows()
    {
        // 100 bytes a day for 10 days, 10 a day for ever: 1,100 after 10 days, then 10 a day.
        const std::vector tables{table(u"a"_s, 500, 100, 10), table(u"b"_s, 50, 10, std::nullopt)};
        QCOMPARE(outlookOf(tables, 550).fullIn, std::optional(5.0));
        QCOMPARE(outlookOf(tables, 1100).fullIn, std::optional(10.0));
        QCOMPARE(outlookOf(tables, 1200).fullIn, std::optional(20.0));
        QCOMPARE(outlookOf(tables, 0).fullIn, std::optional(0.0));
        QCOMPARE(outlookOf(tables, 550).settles, std::optional<double>());
        QCOMPARE(outlookOf(tables, 550).growth, 110.0);
        QCOMPARE(outlookOf(tables, 550).bytes, 550);
    }

    void whatReachesItsRetentionFillsNothing()
    {
        const std::vector tables{table(u"a"_s, 500, 100, 10), table(u"b"_s, 900, 300, 0)};
        const DiskOutlook roomy = outlookOf(tables, 1001);
        QCOMPARE(roomy.fullIn, std::optional<double>());
        QCOMPARE(roomy.settles, std::optional(2400.0));
        QCOMPARE(roomy.growth, 100.0);
        QCOMPARE(outlookOf(tables, 999).fullIn, std::optional(9.99));
    }

    void whatIsNotKnownIsSaid()
    {
        const DiskOutlook unknown = outlookOf({table(u"a"_s, 500, 100, std::nullopt)}, std::nullopt);
        QCOMPARE(unknown.fullIn, std::optional<double>());
        QVERIFY(!unknown.isPartial);
        const DiskOutlook young = outlookOf({table(u"a"_s, 500, std::nullopt, std::nullopt)}, 100);
        QVERIFY(young.isPartial);
        QCOMPARE(young.fullIn, std::optional<double>());
        QVERIFY(!outlookOf({table(u"a"_s, 0, std::nullopt, std::nullopt)}, 100).isPartial);
    }

    void eachNodeHasItsOwnDisk()
    {
        const std::vector tables{table(u"a"_s, 500, 100, std::nullopt),
                                 table(u"a"_s, 300, 50, std::nullopt, u"n2"_s)};
        const auto outlooks = diskOutlooks({tables, {{u"n1"_s, {}, 1000, 2000}, {u"n2"_s, {}, 1000, 2000}}});
        QCOMPARE(outlooks[0].fullIn, std::optional(10.0));
        QCOMPARE(outlooks[1].fullIn, std::optional(20.0));
        const auto all = overNodes(tables);
        QCOMPARE(all.size(), 1U);
        QCOMPARE(all[0].bytes, std::optional<qint64>(800));
        QCOMPARE(all[0].growth, std::optional(150.0));
        QCOMPARE(all[0].rows, std::optional<qint64>(8));
    }

    void aSumWithoutANodeIsNone()
    {
        const std::vector tables{table(u"a"_s, 500, 100, std::nullopt),
                                 TableStorage{.node = u"n2"_s, .problem = u"down"_s}};
        const auto all = overNodes(tables);
        QCOMPARE(all.size(), 1U);
        QCOMPARE(all[0].bytes, std::optional<qint64>());
        QCOMPARE(all[0].growth, std::optional<double>());
    }
};

QTEST_APPLESS_MAIN(TestStorage)
#include "tst_storage.moc"
