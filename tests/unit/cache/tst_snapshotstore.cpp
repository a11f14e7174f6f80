// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/snapshotstore.h"

#include "unit/cache/samples.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;
using namespace tidemark::cache;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
const QString server = u"analytics on db.example:5432"_s;
constexpr Instant taken = test::sampleTime;

QString inRows(const Snapshot &snapshot)
{
    QStringList panes;
    const auto add = [&panes](const char *name, const auto &kept) {
        if (kept)
            panes.append(QString::fromLatin1(name));
    };
    add("counts", snapshot.of<LiveCounts>());
    add("tide", snapshot.of<TideTable>());
    add("trend", snapshot.of<TrendSeries>());
    add("uniques", snapshot.of<UniqueSeries>());
    add("countries", snapshot.of<CountryBreakdown>());
    add("requests", snapshot.of<RequestSeries>());
    return panes.join(u' ');
}
} // namespace

class TestSnapshotStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aDashboardComesBack();
    void requestsComeBack();
    void itOutlivesTheProgram();
    void failedPartsLeaveWhatWasThere();
    void missingPartsAreNoErrorsToShow();
    void tenantsServersAndDatasetsAreKeptApart();
    void aMovingRangeIsFoundAgain();
    void aFixedRangeIsNotTakenForAnother();
    void anAnswerToAnotherQuestionIsNotKept();
    void theLeastRecentTenantsAreForgotten();
    void theLeastRecentQuestionsAreForgotten();
    void theFileIsForItsOwnerOnly();
    void twoWindowsShareOneFile();
    void aNewerProgramsBlobIsLeftAlone();

private:
    QString file(const QString &name = u"cache.sqlite"_s) const { return m_folder->filePath(name); }
    Snapshot load(SnapshotStore &store, const HistoryQuestion &question, const QString &from = server)
    {
        std::optional<Snapshot> answer;
        store.load(from, {question.dataset, question.tenant, {}}, question,
                   [&answer](const Snapshot &snapshot) { answer = snapshot; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 30'000))
            qFatal("no answer from the store");
        return *answer;
    }
    void save(SnapshotStore &store, const HistoryQuestion &question, Instant at = taken)
    {
        store.save(server, test::sampleLiveAnswer(question.tenant.value()), at);
        store.save(server, question, test::sampleHistoryAnswer(question), at);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSnapshotStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestSnapshotStore::aDashboardComesBack()
{
    SnapshotStore store(file());
    QSignalSpy notices(&store, &SnapshotStore::noticed);
    const HistoryQuestion question = test::sampleQuestion(1);
    QVERIFY(load(store, question).isEmpty());
    save(store, question);
    const Snapshot snapshot = load(store, question);
    QCOMPARE(inRows(snapshot), u"counts tide trend uniques countries"_s);
    QCOMPARE(snapshot.of<LiveCounts>()->takenAt, taken);
    QVERIFY(*snapshot.of<LiveCounts>()->data == test::sampleCounts(1));
    QVERIFY(*snapshot.of<TideTable>()->data == test::sampleTide());
    const RangeQuestion asked = question.at(test::sampleTime);
    QVERIFY(*snapshot.of<TrendSeries>()->data == test::sampleTrend(asked));
    QVERIFY(*snapshot.of<UniqueSeries>()->data == test::sampleUniques(asked));
    QVERIFY(*snapshot.of<CountryBreakdown>()->data == test::sampleCountries(asked));
    QCOMPARE(notices.size(), 0);
}

void TestSnapshotStore::requestsComeBack()
{
    SnapshotStore store(file());
    HistoryQuestion question = test::sampleQuestion(1);
    question.dataset = Dataset::HttpRequest;
    store.save(server, question, test::sampleHistoryAnswer(question), taken);
    const Snapshot snapshot = load(store, question);
    QCOMPARE(inRows(snapshot), u"trend uniques countries requests"_s);
    QVERIFY(*snapshot.of<RequestSeries>()->data == test::sampleRequests(question.at(test::sampleTime)));
    const auto answer = snapshot.historyAnswer();
    QVERIFY(answer && answer->first.requests);
}

void TestSnapshotStore::itOutlivesTheProgram()
{
    const HistoryQuestion question = test::sampleQuestion(1);
    {
        SnapshotStore store(file());
        save(store, question); // gathered, and written on closing
    }
    SnapshotStore store(file());
    QCOMPARE(inRows(load(store, question)), u"counts tide trend uniques countries"_s);
}

void TestSnapshotStore::failedPartsLeaveWhatWasThere()
{
    SnapshotStore store(file());
    const HistoryQuestion question = test::sampleQuestion(1);
    save(store, question);
    HistoryAnswer half = test::sampleHistoryAnswer(question);
    half.uniques = Error{};
    store.save(server, question, half, taken + 1min);
    const Snapshot snapshot = load(store, question);
    QCOMPARE(snapshot.of<TrendSeries>()->takenAt, taken + 1min);
    QCOMPARE(snapshot.of<UniqueSeries>()->takenAt, taken);
    // An answer made of both is as old as its oldest part.
    QCOMPARE(snapshot.historyAnswer()->second, taken);
}

void TestSnapshotStore::missingPartsAreNoErrorsToShow()
{
    SnapshotStore store(file());
    const HistoryQuestion question = test::sampleQuestion(1);
    HistoryAnswer half = test::sampleHistoryAnswer(question);
    half.uniques = Error{};
    store.save(server, question, half, taken);
    const Snapshot snapshot = load(store, question);
    QVERIFY(!snapshot.liveAnswer());
    const auto answer = snapshot.historyAnswer();
    QVERIFY(answer && answer->first.trend && !answer->first.uniques);
    QCOMPARE(answer->first.uniques.error().kind, ErrorKind::Cancelled);
    QCOMPARE(answer->first.question, question.at(test::sampleTime));
}

void TestSnapshotStore::tenantsServersAndDatasetsAreKeptApart()
{
    SnapshotStore store(file());
    save(store, test::sampleQuestion(1));
    QCOMPARE(inRows(load(store, test::sampleQuestion(2))), u"tide"_s); // the tide is the server's
    QVERIFY(load(store, test::sampleQuestion(1), u"another server"_s).isEmpty());
    HistoryQuestion requests = test::sampleQuestion(1);
    requests.dataset = Dataset::HttpRequest;
    QCOMPARE(inRows(load(store, requests)), u"tide"_s);
    HistoryQuestion elsewhere = test::sampleQuestion(1);
    elsewhere.zone = "Asia/Kolkata";
    QCOMPARE(inRows(load(store, elsewhere)), u"counts tide"_s);
}

void TestSnapshotStore::aMovingRangeIsFoundAgain()
{
    SnapshotStore store(file());
    save(store, test::sampleQuestion(1, RangeSpec::lastDays(7)));
    QCOMPARE(inRows(load(store, test::sampleQuestion(1, RangeSpec::lastDays(7)))),
             u"counts tide trend uniques countries"_s);
    QCOMPARE(inRows(load(store, test::sampleQuestion(1, RangeSpec::lastDays(30)))), u"counts tide"_s);
}

void TestSnapshotStore::aFixedRangeIsNotTakenForAnother()
{
    SnapshotStore store(file());
    const RangeSpec may = RangeSpec::between({taken - 24h, taken});
    const RangeSpec june = RangeSpec::between({taken, taken + 24h});
    save(store, test::sampleQuestion(1, may));
    QVERIFY(load(store, test::sampleQuestion(1, may)).of<TrendSeries>());
    QVERIFY(!load(store, test::sampleQuestion(1, june)).of<TrendSeries>());
}

void TestSnapshotStore::anAnswerToAnotherQuestionIsNotKept()
{
    SnapshotStore store(file());
    store.save(server, test::sampleQuestion(1), test::sampleHistoryAnswer(test::sampleQuestion(2)), taken);
    QVERIFY(load(store, test::sampleQuestion(1)).isEmpty());
}

void TestSnapshotStore::theLeastRecentTenantsAreForgotten()
{
    SnapshotStore::Limits limits;
    limits.tenants = 10;
    {
        SnapshotStore store(file(), limits);
        for (int tenant = 1; tenant <= 30; ++tenant)
            save(store, test::sampleQuestion(tenant), taken + tenant * 1s);
    }
    SnapshotStore store(file(), limits);
    // The tide counts as one.
    QVERIFY(!load(store, test::sampleQuestion(21)).of<TrendSeries>());
    QVERIFY(load(store, test::sampleQuestion(22)).of<TrendSeries>());
    QVERIFY(load(store, test::sampleQuestion(30)).of<TideTable>());
}

void TestSnapshotStore::theLeastRecentQuestionsAreForgotten()
{
    SnapshotStore::Limits limits;
    limits.questionsAPane = 3;
    SnapshotStore store(file(), limits);
    for (int days = 1; days <= 5; ++days) {
        save(store, test::sampleQuestion(1, RangeSpec::lastDays(days)), taken + days * 1s);
        save(store, test::sampleQuestion(2, RangeSpec::lastDays(days)), taken + days * 1s);
    }
    for (int days = 1; days <= 5; ++days)
        QCOMPARE(
            load(store, test::sampleQuestion(1, RangeSpec::lastDays(days))).of<TrendSeries>().has_value(),
            days > 2);
    QVERIFY(load(store, test::sampleQuestion(2, RangeSpec::lastDays(3))).of<TrendSeries>());
    QVERIFY(load(store, test::sampleQuestion(1, RangeSpec::lastDays(3))).of<LiveCounts>());
}

void TestSnapshotStore::theFileIsForItsOwnerOnly()
{
    const QString inside = file(u"new/folder/cache.sqlite"_s);
    SnapshotStore store(inside);
    save(store, test::sampleQuestion(1));
    (void)load(store, test::sampleQuestion(1));
    const auto forOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                           QFile::WriteOther | QFile::ExeOther;
    const QFileInfo folder(QFileInfo(inside).absolutePath());
    QCOMPARE(folder.permissions() & forOthers, QFile::Permissions());
    const QFileInfoList files = QDir(folder.filePath()).entryInfoList(QDir::Files);
    QCOMPARE_GE(files.size(), 2); // with SQLite's own beside it
    for (const QFileInfo &one : files)
        QCOMPARE(one.permissions() & forOthers, QFile::Permissions());
}

void TestSnapshotStore::twoWindowsShareOneFile()
{
    SnapshotStore one(file());
    SnapshotStore other(file());
    QSignalSpy notices(&one, &SnapshotStore::noticed);
    QSignalSpy otherNotices(&other, &SnapshotStore::noticed);
    for (int round = 0; round < 10; ++round) {
        save(one, test::sampleQuestion(1));
        save(other, test::sampleQuestion(2));
        QVERIFY(load(one, test::sampleQuestion(1)).of<TrendSeries>());
        QVERIFY(load(other, test::sampleQuestion(2)).of<TrendSeries>());
    }
    QVERIFY(load(one, test::sampleQuestion(2)).of<TrendSeries>());
    QCOMPARE(notices.size() + otherNotices.size(), 0);
}

void TestSnapshotStore::aNewerProgramsBlobIsLeftAlone()
{
    const HistoryQuestion question = test::sampleQuestion(1);
    {
        SnapshotStore store(file());
        save(store, question);
    }
    {
        // Sealed as a program of tomorrow would seal it.
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        database.setDatabaseName(file());
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"SELECT data FROM pane WHERE pane = 'trend'"_s) && query.next());
        const QByteArray blob = query.value(0).toByteArray();
        QByteArray head = blob.first(8);
        head[5] = 99;
        const QByteArray payload = blob.sliced(40);
        query.prepare(u"UPDATE pane SET data = ? WHERE pane = 'trend'"_s);
        query.addBindValue(head + QCryptographicHash::hash(head + payload, QCryptographicHash::Sha256) +
                           payload);
        QVERIFY(query.exec());
        query.finish();
        database.close();
    }
    QSqlDatabase::removeDatabase(u"test"_s);
    SnapshotStore store(file());
    QSignalSpy notices(&store, &SnapshotStore::noticed);
    QCOMPARE(inRows(load(store, question)), u"counts tide uniques countries"_s);
    QCOMPARE(notices.size(), 0);
}

QTEST_GUILESS_MAIN(TestSnapshotStore)
#include "tst_snapshotstore.moc"
