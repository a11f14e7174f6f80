// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/shared/answerseal.h"
#include "cache/shared/sharedanswer.h"
#include "unit/cache/samples.h"

#include <QSet>
#include <QTest>

using namespace tidemark;
using namespace tidemark::cache;
using namespace tidemark::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What opens an entry of the shared cache, and what does not.
class TestAnswerSeal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void opensForItsOwnSubjectAlone();
    void opensAsAWholeAlone();
    void tellsNothingByItsName();
    void answersComeBack_data();
    void answersComeBack();
    void partsThatAreMissingAreRefused();
};

namespace
{
ShareSubject sampleSubject()
{
    return {{"coordinator", QByteArray(shareKeySize, 'k'), sampleTime, 4, {}, true},
            TenantId(7),
            questionBytes(LiveQuestion{Dataset::Events, TenantId(7)})};
}

std::vector<ShareSubject> otherSubjects()
{
    std::vector<ShareSubject> others(6, sampleSubject());
    others.at(0).grant.key[31] = 'K';
    others.at(1).grant.coordinator = "coordinatos";
    others.at(2).tenant = TenantId(8);
    others.at(3).question = questionBytes(LiveQuestion{Dataset::HttpRequest, TenantId(7)});
    others.at(4).grant.schemaVersion = 5;
    others.at(5).question += '\0';
    return others;
}
} // namespace

void TestAnswerSeal::comesBackAsItWas()
{
    const QByteArray fields("what was answered\0and more", 26);
    const QByteArray entry = sealAnswer(sampleSubject(), sampleTime, fields);
    QVERIFY(!entry.contains("answered"));
    const std::optional<OpenedAnswer> opened = openAnswer(sampleSubject(), entry);
    QVERIFY(opened);
    QCOMPARE(opened->takenAt, sampleTime);
    QCOMPARE(opened->fields, fields);
    // What a login may do is not of the answer.
    ShareSubject colleague = sampleSubject();
    colleague.grant.canOperate = false;
    colleague.grant.server = u"elsewhere"_s;
    colleague.grant.serverTime += 1h;
    QVERIFY(openAnswer(colleague, entry));
    QCOMPARE(entryName(colleague), entryName(sampleSubject()));
    // The same twice looks different.
    QVERIFY(sealAnswer(sampleSubject(), sampleTime, fields) != entry);
}

void TestAnswerSeal::opensForItsOwnSubjectAlone()
{
    const QByteArray entry = sealAnswer(sampleSubject(), sampleTime, "fields");
    for (const ShareSubject &other : otherSubjects())
        QVERIFY(!openAnswer(other, entry));
}

void TestAnswerSeal::opensAsAWholeAlone()
{
    const QByteArray entry = sealAnswer(sampleSubject(), sampleTime, "fields");
    for (qsizetype i = 0; i < entry.size(); ++i) {
        QByteArray changed = entry;
        changed[i] = char(changed.at(i) ^ 0x40);
        QVERIFY2(!openAnswer(sampleSubject(), changed), qPrintable(QString::number(i)));
        QVERIFY(!openAnswer(sampleSubject(), entry.first(i)));
    }
    QVERIFY(!openAnswer(sampleSubject(), entry + 'x'));
}

void TestAnswerSeal::tellsNothingByItsName()
{
    QSet<QByteArray> names{entryName(sampleSubject())};
    for (const ShareSubject &other : otherSubjects())
        names << entryName(other);
    QCOMPARE(names.size(), 7);
    for (const QByteArray &name : names)
        QCOMPARE(name.size(), entryName(sampleSubject()).size());
}

void TestAnswerSeal::answersComeBack_data()
{
    QTest::addColumn<Dataset>("dataset");
    QTest::newRow("events") << Dataset::Events;
    QTest::newRow("http_request") << Dataset::HttpRequest;
}

void TestAnswerSeal::answersComeBack()
{
    QFETCH(const Dataset, dataset);
    HistoryQuestion question = sampleQuestion(7);
    question.dataset = dataset;
    HistoryAnswer answer = sampleHistoryAnswer(question);
    answer.makings["trend"] = {{{u"read/events_trend"_s, "SELECT 1", {"7", std::nullopt}, 3, 4ms}},
                               {u"events"_s}};
    HistoryAnswer blank;
    blank.question = answer.question;
    const std::optional<QByteArray> bytes = answerBytes(answer, blank);
    QVERIFY(bytes);
    const std::optional<HistoryAnswer> read = answerFrom(*bytes, blank);
    QVERIFY(read);
    QVERIFY(read->question == answer.question);
    forEachPart(answer, [&](const auto &pane, const auto &part) {
        QVERIFY((*read).*pane.part);
        QVERIFY(**((*read).*pane.part) == **part);
        QVERIFY(makingOf(*read, pane) == makingOf(answer, pane));
    });
    QCOMPARE(takenAt(*read), std::optional(sampleTime));

    const LiveAnswer live = sampleLiveAnswer(7);
    LiveAnswer blankLive;
    blankLive.question = live.question;
    const std::optional<LiveAnswer> readLive = answerFrom(*answerBytes(live, blankLive), blankLive);
    QVERIFY(readLive);
    QVERIFY(**readLive->counts == **live.counts);
    QVERIFY(**readLive->tide == **live.tide);
}

void TestAnswerSeal::partsThatAreMissingAreRefused()
{
    HistoryAnswer answer = sampleHistoryAnswer(sampleQuestion(7));
    HistoryAnswer blank;
    blank.question = answer.question;
    const QByteArray whole = *answerBytes(answer, blank);
    for (qsizetype size = 0; size < whole.size(); size += 7)
        QVERIFY(!answerFrom(whole.first(size), blank));
    QVERIFY(!answerFrom(whole + '\0', blank));

    HistoryAnswer lacking = blank;
    lacking.uniques = Error{.kind = ErrorKind::Unanswerable};
    QVERIFY(!answerFrom(whole, lacking));
    answer.uniques = lacking.uniques;
    QVERIFY(!answerBytes(answer, blank));
    const std::optional<QByteArray> without = answerBytes(answer, lacking);
    QVERIFY(without);
    QVERIFY(answerFrom(*without, lacking));
    QVERIFY(!answerFrom(*without, blank));
}

QTEST_APPLESS_MAIN(TestAnswerSeal)
#include "tst_answerseal.moc"
