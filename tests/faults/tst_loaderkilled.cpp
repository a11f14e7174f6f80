// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/schemadatabase.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace tidemark;
using namespace Qt::StringLiterals;

/// kill -9 of the loader, and of the server under it, at any moment: run again with the same key, every row
/// is stored once.
class TestLoaderKilled : public QObject
{
    Q_OBJECT

private:
    static constexpr int rows = 6000;
    QTemporaryDir m_dir;
    QString m_file;

    [[nodiscard]] QStringList arguments(const QString &conninfo, const QString &key) const
    {
        return {u"--connect"_s,    conninfo, u"--format"_s,     u"json"_s, u"ingest"_s, u"events-jsonl"_s,
                u"--batch-rows"_s, u"50"_s,  u"--resume-key"_s, key,       m_file};
    }
    /// Stored as the program's last words have it; -1 where it failed.
    static qint64 storedBy(QProcess &loader)
    {
        const QJsonDocument report = QJsonDocument::fromJson(loader.readAllStandardOutput());
        return loader.exitCode() == 0 && report.isObject() ? report[u"stored"].toInteger(-1) : -1;
    }
    static QString eachOnce(const QString &conninfo)
    {
        return test::psql(
            conninfo, u"SELECT count(*) || ' ' || count(DISTINCT event_data->>'n') FROM tidemark.events"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_file = m_dir.filePath(u"events.jsonl"_s);
        QFile out(m_file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        for (int i = 0; i < rows; ++i)
            out.write("{\"tenant_id\":1,\"event_type\":\"click\",\"n\":" + QByteArray::number(i) + "}\n");
    }

    void theLoaderIsKilled()
    {
        const QString database = test::createSchemaDatabase(test::TestCluster::shared());
        int killed = 0;
        for (int round = 0; round < 12; ++round) {
            QProcess loader;
            loader.start(QString::fromUtf8(TIDEMARKCTL), arguments(database, u"key"_s));
            QVERIFY(loader.waitForStarted());
            if (!loader.waitForFinished(60 + 70 * round))
                ++killed;
            ::kill(static_cast<pid_t>(loader.processId()), SIGKILL);
            loader.waitForFinished();
        }
        QProcess last;
        last.start(QString::fromUtf8(TIDEMARKCTL), arguments(database, u"key"_s));
        QVERIFY(last.waitForFinished(120000));
        QVERIFY2(storedBy(last) >= 0, last.readAllStandardError());
        QVERIFY2(killed > 3, qPrintable(QString::number(killed)));
        QCOMPARE(eachOnce(database), u"%1 %1"_s.arg(rows));
    }

    void theServerIsKilled()
    {
        test::TestCluster own;
        const QString database = test::createSchemaDatabase(own);
        QProcess loader;
        loader.start(QString::fromUtf8(TIDEMARKCTL), arguments(database, u"key"_s));
        QVERIFY(loader.waitForStarted());
        for (int round = 0; round < 4 && loader.state() == QProcess::Running; ++round) {
            loader.waitForFinished(400 + 150 * round);
            own.killServer();
            QTest::qWait(200);
            own.start();
        }
        // It went on by itself, and what it says is so.
        QVERIFY(loader.waitForFinished(120000));
        QCOMPARE(eachOnce(database), u"%1 %1"_s.arg(rows));
        QCOMPARE(storedBy(loader), rows);
    }
};

QTEST_GUILESS_MAIN(TestLoaderKilled)
#include "tst_loaderkilled.moc"
