// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/schemadatabase.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;
using namespace Qt::StringLiterals;

/// kill -9 of the loader, and of the server under it, at any moment: run again with the same key, every row
/// is stored once, and every reject written down once.
class TestLoaderKilled : public QObject
{
    Q_OBJECT

private:
    static constexpr int rows = 12'000;
    static constexpr int badLines = 60; ///< between them
    QTemporaryDir m_dir;
    QString m_file;

    [[nodiscard]] QStringList arguments(const QString &conninfo, const QString &key) const
    {
        return {u"--connect"_s,    conninfo,          u"--format"_s, u"json"_s,         u"ingest"_s,
                u"events-jsonl"_s, u"--batch-rows"_s, u"50"_s,       u"--resume-key"_s, key,
                u"--rejects"_s,    rejects(key),      m_file};
    }
    [[nodiscard]] QString rejects(const QString &key) const { return m_dir.filePath(key + u".rejects"_s); }
    [[nodiscard]] QByteArrayList rejected(const QString &key) const
    {
        QFile in(rejects(key));
        QByteArrayList lines;
        if (in.open(QIODevice::ReadOnly))
            for (const QByteArray &line : in.readAll().split('\n'))
                if (line.startsWith("bad"))
                    lines << line;
        return lines;
    }
    void compareRejects(const QString &key) const
    {
        const QByteArrayList lines = rejected(key);
        QCOMPARE(lines.size(), badLines);
        for (int i = 0; i < badLines; ++i)
            QCOMPARE(lines.at(i), "bad " + QByteArray::number(i * (rows / badLines)));
    }
    /// Stored as the program's last words have it; -1 where it failed.
    static qint64 storedBy(QProcess &loader)
    {
        const QJsonDocument report = QJsonDocument::fromJson(loader.readAllStandardOutput());
        return loader.exitCode() == 0 && report.isObject() ? report[u"stored"].toInteger(-1) : -1;
    }
    static int countOf(const QString &conninfo)
    {
        return test::psql(conninfo, u"SELECT count(*) FROM tidemark.events"_s).toInt();
    }
    /// Each batch takes a moment on any machine, so that there is time to kill what stores it.
    static QString slowDatabase(test::TestCluster &cluster)
    {
        const QString conninfo = test::createSchemaDatabase(cluster);
        test::psql(conninfo, uR"sql(
            CREATE FUNCTION public.pause() RETURNS trigger LANGUAGE plpgsql
                AS 'BEGIN PERFORM pg_sleep(0.03); RETURN NULL; END';
            CREATE TRIGGER pause AFTER INSERT ON tidemark.events FOR EACH STATEMENT EXECUTE FUNCTION public.pause())sql"_s);
        return conninfo;
    }
    /// Until some more rows are stored, or the loader has ended.
    static void waitForMore(const QString &conninfo, QProcess &loader)
    {
        const int before = countOf(conninfo);
        while (loader.state() != QProcess::NotRunning && countOf(conninfo) < before + 100)
            loader.waitForFinished(5);
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
        for (int i = 0; i < rows; ++i) {
            if (i % (rows / badLines) == 0)
                out.write("bad " + QByteArray::number(i) + '\n');
            out.write("{\"tenant_id\":1,\"event_type\":\"click\",\"n\":" + QByteArray::number(i) + "}\n");
        }
    }

    void theLoaderIsKilled()
    {
        const QString database = slowDatabase(test::TestCluster::shared());
        int killed = 0;
        for (int round = 0; round < 10; ++round) {
            QProcess loader;
            loader.start(QString::fromUtf8(TIDEMARKCTL), arguments(database, u"key"_s));
            QVERIFY(loader.waitForStarted());
            waitForMore(database, loader);
            loader.waitForFinished(round); // at another point of its transaction each time
            if (loader.state() != QProcess::NotRunning) {
                ++killed;
                loader.kill(); // knows its process, and does nothing once that has ended
                QVERIFY(loader.waitForFinished());
            }
        }
        QProcess last;
        last.start(QString::fromUtf8(TIDEMARKCTL), arguments(database, u"key"_s));
        QVERIFY(last.waitForFinished(120000));
        QVERIFY2(storedBy(last) >= 0, last.readAllStandardError());
        QVERIFY2(killed > 3, qPrintable(QString::number(killed)));
        QCOMPARE(eachOnce(database), u"%1 %1"_s.arg(rows));
        compareRejects(u"key"_s);
    }

    void theServerIsKilled()
    {
        test::TestCluster own;
        const QString database = slowDatabase(own);
        QProcess loader;
        loader.start(QString::fromUtf8(TIDEMARKCTL), arguments(database, u"server"_s));
        QVERIFY(loader.waitForStarted());
        int killed = 0;
        for (int round = 0; round < 4; ++round) {
            waitForMore(database, loader);
            if (loader.state() == QProcess::NotRunning)
                break;
            ++killed;
            own.killServer();
            QTest::qWait(200);
            own.start();
        }
        QVERIFY2(killed > 1, qPrintable(QString::number(killed)));
        // It went on by itself, and what it says is so.
        if (loader.state() != QProcess::NotRunning)
            QVERIFY(loader.waitForFinished(120000));
        QCOMPARE(eachOnce(database), u"%1 %1"_s.arg(rows));
        QCOMPARE(storedBy(loader), rows);
        compareRejects(u"server"_s);
    }
};

QTEST_GUILESS_MAIN(TestLoaderKilled)
#include "tst_loaderkilled.moc"
