// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sessiontree.h"

#include <QTest>

using namespace tidemark;
using namespace Qt::StringLiterals;

using Waits = std::vector<std::pair<qint64, std::vector<qint64>>>;

class TestSessionTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoWaitsStandsBelowWhomItWaitsFor_data()
    {
        QTest::addColumn<Waits>("waits");
        QTest::addColumn<QString>("tree");
        QTest::newRow("nobody waits") << Waits{{1, {}}, {2, {}}} << u"1 2"_s;
        QTest::newRow("a chain, told backwards") << Waits{{3, {2}}, {2, {1}}, {1, {}}} << u"1 .2 ..3"_s;
        QTest::newRow("two wait for one") << Waits{{1, {}}, {2, {1}}, {4, {}}, {3, {1}}} << u"1 .2 .3 4"_s;
        QTest::newRow("one waits for two") << Waits{{1, {}}, {2, {}}, {3, {2, 1}}} << u"1 .3 2"_s;
        QTest::newRow("for a prepared transaction") << Waits{{1, {0}}} << u"1"_s;
        QTest::newRow("for each other") << Waits{{1, {2}}, {2, {1}}} << u"1 .2"_s;
        QTest::newRow("for one that is not listed") << Waits{{1, {9}}} << u"1"_s;
        QTest::newRow("nodes without an answer") << Waits{{0, {}}, {1, {0}}, {0, {}}} << u"0 1 0"_s;
    }
    void whoWaitsStandsBelowWhomItWaitsFor()
    {
        QFETCH(Waits, waits);
        QFETCH(QString, tree);
        std::vector<ServerSession> sessions;
        for (const auto &[id, blockers] : waits) {
            ServerSession session;
            session.id = id;
            session.blockedBy = blockers;
            sessions.push_back(session);
        }
        QStringList found;
        for (const SessionPlace &place : sessionTree(sessions))
            found << QString(place.depth, u'.') + QString::number(sessions[place.index].id);
        QCOMPARE(found.join(u' '), tree);
    }
};

QTEST_GUILESS_MAIN(TestSessionTree)
#include "tst_sessiontree.moc"
