// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Files go through the window, wired as the program wires it, into a real server; and what the window says
// is held against what is in the database.
#include "ingest/formats/logreader.h"
#include "support/heartbeat.h"
#include "support/schemadatabase.h"
#include "support/serverdesk.h"
#include "widgets/figure.h"
#include "widgets/import/importdialog.h"
#include "widgets/import/rejectsdialog.h"

#include <QComboBox>
#include <QDateTime>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

using namespace tidemark;
using namespace tidemark::test;
using namespace tidemark::widgets;
using namespace Qt::StringLiterals;

namespace
{
constexpr int patience = 120'000; // ms; a busy machine is no failure

/// An access log of today, with a line that is none after each badEvery.
QByteArray accessLog(int lines, int badEvery = 0)
{
    const QByteArray time =
        QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"dd/MMM/yyyy:HH:mm:ss"_s).toLatin1();
    QByteArray text;
    for (int i = 1; i <= lines; ++i) {
        if (badEvery > 0 && i % badEvery == 0)
            text += "no request at all, number " + QByteArray::number(i) + '\n';
        else
            text += "10.1." + QByteArray::number(i % 200) + ".7 - - [" + time + " +0000] \"GET /page/" +
                    QByteArray::number(i) + " HTTP/1.1\" 200 512 \"-\" \"a browser\"\n";
    }
    return text;
}

QByteArray zipped(const QByteArray &text)
{
    z_stream stream{};
    if (deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        qFatal("no gzip");
    QByteArray in = text;
    QByteArray out(qsizetype(deflateBound(&stream, uLong(text.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(in.data());
    stream.avail_in = uInt(in.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    if (deflate(&stream, Z_FINISH) != Z_STREAM_END)
        qFatal("gzip failed");
    out.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

/// A window on a server, and its import.
class ImportDesk : public ServerDesk
{
public:
    explicit ImportDesk(const QString &conninfo)
        : ServerDesk(conninfo)
    {
        QTest::keyClick(&window, Qt::Key_I, Qt::ControlModifier);
    }

    [[nodiscard]] ImportDialog *dialog() const { return window.findChild<ImportDialog *>(); }
    template<typename T>
    [[nodiscard]] T *in(const char *name) const
    {
        T *found = dialog()->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s in the import", name);
        return found;
    }
    [[nodiscard]] QPushButton *button(const char *name) const { return in<QPushButton>(name); }
    void press(const char *name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    [[nodiscard]] QString text(const char *label) const { return in<QLabel>(label)->text(); }
    /// As the window says it.
    [[nodiscard]] qint64 stored() const
    {
        return in<Figure>("storedFigure")->value().remove(u',').toLongLong();
    }
    /// Opens the file for site 42 and waits until it can be imported.
    [[nodiscard]] bool opens(const QString &file)
    {
        window.openImport({file});
        auto *tenant = in<QLineEdit>("tenantEdit");
        if (tenant->text().isEmpty())
            QTest::keyClicks(tenant, u"42"_s);
        return canBeImported();
    }
    /// Rows that are older than they are kept: as was chosen, else anyway.
    [[nodiscard]] bool canBeImported(const QString &hold = {}) const
    {
        auto *choice = in<QComboBox>("holdCombo");
        return QTest::qWaitFor(
            [&] {
                if (choice->isVisible() && choice->currentIndex() < 0)
                    choice->setCurrentIndex(choice->findData(hold));
                return button("importButton")->isEnabled();
            },
            patience);
    }
    [[nodiscard]] bool ends() const
    {
        return QTest::qWaitFor([this] { return !dialog()->isImporting(); }, patience);
    }
    [[nodiscard]] bool storesSomething() const
    {
        return QTest::qWaitFor([this] { return stored() > 0 || !dialog()->isImporting(); }, patience) &&
               dialog()->isImporting();
    }
};
} // namespace

class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cluster = &TestCluster::shared();
        m_conninfo = createSchemaDatabase(*m_cluster);
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void anAccessLogGoesIn()
    {
        const QString file = write(u"access.log"_s, accessLog(5000, 500));
        ImportDesk desk(m_conninfo);
        QVERIFY(desk.opens(file));
        QCOMPARE(desk.in<QLineEdit>("rejectsEdit")->text(), m_folder->filePath(u"access.rejects.log"_s));
        desk.press("importButton");
        QVERIFY(desk.ends());
        QVERIFY2(desk.text("detailLabel").contains(u"5,000 = stored 4,990 + rejected 10"_s),
                 qPrintable(desk.text("detailLabel")));
        QCOMPARE(rows(), 4990);
        QCOMPARE(psql(m_conninfo, u"SELECT DISTINCT site_id FROM tidemark.http_request"_s), u"42"_s);
        QCOMPARE(
            psql(m_conninfo, u"SELECT result || ' ' || rows FROM tidemark.run_log WHERE what = 'ingest'"_s),
            u"done 4990"_s);
        QCOMPARE(psql(m_conninfo, u"SELECT count(*) FROM tidemark.ingest_progress"_s), u"0"_s);

        // The rejects, in a table of their own.
        desk.press("rejectsButton");
        auto *rejects = desk.window.findChild<RejectsDialog *>();
        QVERIFY(rejects);
        const QAbstractItemModel *model = rejects->findChild<QTableView *>()->model();
        QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 10, patience);
        QVERIFY(model->index(1, 0).data().toString().contains(u"1000"_s));
        QCOMPARE(model->index(1, 1).data().toString(), u"no request at all, number 1000"_s);

        // Its site is in the list by itself, and the rows roll up at a click.
        QTRY_VERIFY_WITH_TIMEOUT(desk.window.viewState().tenant.has_value(), patience);
        QCOMPARE(desk.window.viewState().tenant->id, TenantId(42));
        QTRY_VERIFY_WITH_TIMEOUT(desk.button("rollupButton")->isEnabled(), patience);
        desk.press("rollupButton");
        QTRY_VERIFY_WITH_TIMEOUT(desk.text("rollupLabel").contains(u"4,990"_s), patience);
        QCOMPARE(psql(m_conninfo, u"SELECT sum(request_count) FROM tidemark.http_request_1hour"_s),
                 u"4990"_s);
    }

    /// What the form offers are formats that the loader knows.
    void everyOfferedLogFormatIsRead()
    {
        ImportDesk desk(m_conninfo);
        QVERIFY(desk.opens(write(u"access.log"_s, accessLog(5, 0))));
        const auto *formats = desk.in<QComboBox>("logCombo");
        QVERIFY(formats->count() > 10);
        for (int i = 0; i < formats->count(); ++i)
            QVERIFY2(ingest::LogReader::make(formats->itemText(i)), qPrintable(formats->itemText(i)));
    }

    void mappedColumnsAreStored()
    {
        const QString file = write(u"visits.csv"_s, "who,what,when\n7,click,2026-11-20T10:00:00Z\n"
                                                    "8,view,2026-11-20T11:00:00Z\n");
        ImportDesk desk(m_conninfo);
        desk.window.openImport({file});
        QTRY_VERIFY_WITH_TIMEOUT(desk.text("guessLabel").contains(u"was not recognized"_s), patience);
        const auto pick = [](QComboBox *combo, const QString &words) {
            combo->setFocus();
            QTest::keyClicks(combo, words);
            Q_EMIT combo->activated(combo->currentIndex());
        };
        pick(desk.in<QComboBox>("formatCombo"), u"Events, CSV"_s);
        pick(desk.in<QComboBox>("headerCombo"), u"a header"_s);
        auto *table = desk.in<QTableWidget>("columnsTable");
        const QStringList targets{u"tenant_id"_s, u"event_type"_s, u"occurred_at"_s};
        for (int row = 0; row < 3; ++row) {
            const auto choice = [&] { return qobject_cast<QComboBox *>(table->cellWidget(row, 2)); };
            QTRY_VERIFY_WITH_TIMEOUT(table->rowCount() == 3 && choice(), patience);
            QComboBox *combo = choice();
            combo->setCurrentIndex(combo->findText(targets[row]));
            Q_EMIT combo->activated(combo->currentIndex());
            QTRY_VERIFY_WITH_TIMEOUT(choice() != combo, patience); // looked at again
        }
        QTRY_VERIFY_WITH_TIMEOUT(desk.text("noteLabel").contains(u"All of the first 2"_s), patience);
        QVERIFY(desk.canBeImported());
        desk.press("importButton");
        QVERIFY(desk.ends());
        QCOMPARE(
            psql(m_conninfo, uR"sql(SELECT string_agg(tenant_id || event_type || extract(hour FROM occurred_at
                             AT TIME ZONE 'UTC'), ' ' ORDER BY 1) FROM tidemark.events)sql"_s),
            u"7click10 8view11"_s);
    }

    void oldRowsAreHeldWhereThatIsChosen()
    {
        ImportDesk desk(m_conninfo);
        desk.window.openImport(
            {write(u"old.csv"_s, "tenant_id,event_type,occurred_at\n1,click,2015-05-17T10:00:00Z\n")});
        QTRY_VERIFY_WITH_TIMEOUT(desk.text("noteLabel").contains(u"events (kept for 35 days)"_s), patience);
        QVERIFY(!desk.button("importButton")->isEnabled());
        QVERIFY(desk.canBeImported(u"90 days"_s));
        desk.press("importButton");
        QVERIFY(desk.ends());
        QCOMPARE(
            psql(
                m_conninfo,
                uR"sql(SELECT range_from = '2015-05-17Z' AND range_to = '2015-05-18Z' AND until BETWEEN now() +
                        interval '89 days' AND now() + interval '90 days', reason FROM tidemark.hold)sql"_s),
            u"t|old.csv (events-csv)"_s);
    }

    void cancelledItSaysWhatIsStored()
    {
        constexpr int lines = 400'000;
        const QString file = write(u"access.log"_s, accessLog(lines));
        ImportDesk desk(m_conninfo);
        QVERIFY(desk.opens(file));
        Heartbeat heart;
        desk.press("importButton");
        QVERIFY(desk.storesSomething());
        desk.press("cancelButton");
        QVERIFY(desk.ends());
        const qint64 still = heart.stoodStill();
        const qint64 stored = desk.stored();
        QVERIFY(stored > 0 && stored < lines);
        QVERIFY(desk.text("headingLabel").contains(u"Cancelled"_s));
        QVERIFY(desk.text("headingLabel").contains(QLocale(QLocale::English).toString(stored)));
        QCOMPARE(rows(), stored);
        qInfo("cancelled at %lld rows; the event loop stood still for %lld ms",
              static_cast<long long>(stored), static_cast<long long>(still));
        QCOMPARE_LE(still, stillBound);

        // Gone on with, each row is there once.
        desk.press("continueButton");
        QVERIFY(desk.ends());
        QCOMPARE(desk.stored(), lines); // by both parts
        QVERIFY2(desk.text("detailLabel").contains(u"400,000"_s), qPrintable(desk.text("detailLabel")));
        QCOMPARE(rows(), lines);
        QCOMPARE(psql(m_conninfo, u"SELECT count(*) FROM tidemark.ingest_progress"_s), u"0"_s);
    }

    void aKilledServerCostsNoRow()
    {
        constexpr int lines = 400'000;
        useOwnServer();
        const QString file = write(u"access.log"_s, accessLog(lines));
        ImportDesk desk(m_conninfo);
        QVERIFY(desk.opens(file));
        desk.press("importButton");
        QVERIFY(desk.storesSomething());
        m_cluster->killServer();
        QTRY_VERIFY_WITH_TIMEOUT(desk.in<QLabel>("awayLabel")->isVisible(), patience);
        m_cluster->start();
        QVERIFY(desk.ends());
        QVERIFY2(desk.text("headingLabel").contains(u"400,000"_s), qPrintable(desk.text("headingLabel")));
        QCOMPARE(rows(), lines);
    }

    void cancelledWhileTheServerIsAway()
    {
        constexpr int lines = 400'000;
        useOwnServer();
        const QString file = write(u"access.log"_s, accessLog(lines));
        ImportDesk desk(m_conninfo);
        QVERIFY(desk.opens(file));
        desk.press("importButton");
        QVERIFY(desk.storesSomething());
        m_cluster->killServer();
        QTRY_VERIFY_WITH_TIMEOUT(desk.in<QLabel>("awayLabel")->isVisible(), patience);
        desk.press("cancelButton");
        QVERIFY(desk.ends());
        m_cluster->start();
        // A COMMIT whose answer was lost may have come to pass; then it is said that this is not known.
        const qint64 said = desk.stored();
        const qint64 there = rows();
        QVERIFY2(there == said || desk.text("detailLabel").contains(u"It is unknown whether"_s),
                 qPrintable(u"%1 said, %2 there: %3"_s.arg(said).arg(there).arg(desk.text("detailLabel"))));
        desk.press("continueButton");
        QVERIFY(desk.ends());
        QVERIFY2(rows() == lines, qPrintable(desk.text("headingLabel") + desk.text("detailLabel")));
    }

    void badFilesAreSaid_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("words");
        QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\xff\xfe", 13).repeated(40)
                                << u"None of the first records"_s;
        QTest::newRow("empty") << QByteArray() << u"no record"_s;
        QTest::newRow("not gzip, though it says so") << QByteArray("\x1f\x8b\x08 and no more") << u"access"_s;
    }
    void badFilesAreSaid()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, words);
        ImportDesk desk(m_conninfo);
        desk.window.openImport({write(u"access"_s, content)});
        QTRY_VERIFY2_WITH_TIMEOUT(desk.text("noteLabel").contains(words), qPrintable(desk.text("noteLabel")),
                                  patience);
        QCOMPARE(rows(), 0);
    }

    void aTruncatedArchiveStoresWhatIsWhole()
    {
        QByteArray archive = zipped(accessLog(100'000));
        archive.chop(archive.size() / 4);
        ImportDesk desk(m_conninfo);
        QVERIFY(desk.opens(write(u"access.log.gz"_s, archive)));
        desk.press("importButton");
        QVERIFY(desk.ends());
        const qint64 stored = desk.stored();
        QVERIFY(stored > 0 && stored < 100'000);
        QCOMPARE(rows(), stored);
        QVERIFY2(desk.text("headingLabel").contains(u"was interrupted"_s),
                 qPrintable(desk.text("headingLabel")));
        QVERIFY2(desk.text("detailLabel").contains(u"access.log.gz"_s), qPrintable(desk.text("detailLabel")));
        QVERIFY(psql(m_conninfo, u"SELECT result FROM tidemark.run_log WHERE what = 'ingest'"_s) ==
                u"failed"_s);
    }

    void aReaderMayNotLoad()
    {
        const QString file = write(u"access.log"_s, accessLog(10));
        ImportDesk desk(createLogin(m_conninfo, u"tidemark_reader"_s));
        QVERIFY(desk.opens(file));
        desk.press("importButton");
        QVERIFY(desk.ends());
        QVERIFY2(desk.text("detailLabel").contains(u"tidemark_ingest"_s),
                 qPrintable(desk.text("detailLabel")));
        QVERIFY(desk.button("backButton")->isVisible());
        QCOMPARE(rows(), 0);
    }

    void theWindowClosesOnceTheImportHasEnded()
    {
        const QString file = write(u"access.log"_s, accessLog(400'000));
        qint64 stored = 0;
        {
            ImportDesk desk(m_conninfo);
            QVERIFY(desk.opens(file));
            desk.press("importButton");
            QVERIFY(desk.storesSomething());
            QVERIFY(!desk.window.close());
            auto *yes = desk.window.findChild<QPushButton *>(u"cancelAndClose"_s);
            QVERIFY(yes);
            QTest::mouseClick(yes, Qt::LeftButton);
            QTRY_VERIFY_WITH_TIMEOUT(!desk.window.isVisible(), patience);
            stored = desk.stored();
        }
        QCOMPARE(rows(), stored);
        QCOMPARE(
            psql(m_conninfo,
                 u"SELECT rows FROM tidemark.run_log WHERE what = 'ingest' AND detail LIKE '%cancelled%'"_s),
            QString::number(stored));
    }

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return file.fileName();
    }
    [[nodiscard]] qint64 rows() const
    {
        return psql(m_conninfo, u"SELECT count(*) FROM tidemark.http_request"_s).toLongLong();
    }
    /// One that can be killed.
    void useOwnServer()
    {
        m_own = std::make_unique<TestCluster>();
        m_cluster = m_own.get();
        m_conninfo = createSchemaDatabase(*m_cluster);
        // A copy of a template is not whole before: a crash sets its sequences back to where the template's
        // stood, for values that the template had logged ahead are not logged again.
        psql(m_cluster->conninfo(), u"CHECKPOINT"_s);
    }

    std::unique_ptr<TestCluster> m_own;
    TestCluster *m_cluster = nullptr;
    QString m_conninfo;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestImport)
#include "tst_import.moc"
