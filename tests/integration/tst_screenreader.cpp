// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/schemadatabase.h"
#include "support/screenreader.h"

#include <QProcess>
#include <QTest>

using namespace tidemark::test;
using namespace Qt::StringLiterals;

namespace
{
constexpr int patience = 60'000; // ms; a busy machine is no failure

// X11's keysyms.
constexpr uint left = 0xff51;
constexpr uint end = 0xff57;
} // namespace

/// The program as a screen reader meets it: over the accessibility bus, with keys from the screen's keyboard,
/// on a real server.
class TestScreenReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bucketsAreHeardOneByOne();

private:
    QString m_conninfo;
};

void TestScreenReader::initTestCase()
{
    m_conninfo = createSchemaDatabase(TestCluster::shared());
    // 101 rows in the hour that goes on, 102 in the one before, and so on: each number stands once. All of
    // them are in the past, in whatever minute this runs.
    psql(m_conninfo, u"INSERT INTO tidemark.events (tenant_id, event_type, occurred_at)"
                     " SELECT 1, 'view', date_trunc('hour', now()) - h * interval '1 hour'"
                     " FROM generate_series(0, 5) h, generate_series(1, 101 + h)"_s);
    psql(m_conninfo, u"CALL tidemark.run_rollup('events')"_s);
}

void TestScreenReader::bucketsAreHeardOneByOne()
{
    ScreenReader reader;
    QProcess program;
    program.setProcessEnvironment(reader.environment());
    program.setProcessChannelMode(QProcess::ForwardedChannels);
    program.start(QStringLiteral(TIDEMARK), {u"--connect"_s, m_conninfo, u"--tenant"_s, u"1"_s});
    QVERIFY(program.waitForStarted(patience));
    const auto chart = reader.find(u"chart"_s, u"Trend"_s);
    QVERIFY(chart);
    QTRY_VERIFY_WITH_TIMEOUT(reader.description(*chart).contains(u"621 in total"_s), patience);
    reader.click(*chart);
    QStringList spoken;
    while (!spoken.contains(u"Trend"_s)) {
        spoken = reader.heard(u"chart"_s);
        QVERIFY2(!spoken.isEmpty(), "the chart was not heard");
    }
    const auto press = [&](uint key) {
        reader.press(key);
        spoken = reader.heard(u"list item"_s);
        return spoken.size() == 1;
    };
    // The newest bucket, and from there into the past.
    QVERIFY2(press(end), qPrintable(spoken.join(u'\n')));
    QVERIFY2(spoken.front().contains(u"unfinished"_s), qPrintable(spoken.front()));
    if (!spoken.front().contains(u"view: 101"_s)) // an hour has begun since
        QVERIFY2(press(left), qPrintable(spoken.join(u'\n')));
    QVERIFY2(spoken.front().contains(u"view: 101"_s), qPrintable(spoken.front()));
    for (int hour = 1; hour <= 5; ++hour) {
        QVERIFY2(press(left), qPrintable(spoken.join(u'\n')));
        QVERIFY2(spoken.front().contains(u"view: %1"_s.arg(101 + hour)), qPrintable(spoken.front()));
    }
    QVERIFY2(spoken.front().contains(u"complete"_s), qPrintable(spoken.front()));
    program.terminate();
    QVERIFY(program.waitForFinished(patience));
}

QTEST_GUILESS_MAIN(TestScreenReader)
#include "tst_screenreader.moc"
