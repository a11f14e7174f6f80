// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/readings.h"

#include <QSet>
#include <QTest>

using namespace tidemark;
using namespace Qt::StringLiterals;

namespace
{
QStringList partsOf(const auto &answer)
{
    QStringList names;
    forEachPart(answer, [&](const auto &pane, const auto &) { names.append(pane.name); });
    return names;
}

RangeQuestion questionOf(Dataset dataset)
{
    RangeQuestion question;
    question.dataset = dataset;
    return question;
}
} // namespace

class TestPanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTwoShareANameOrCode();
    void eachDatasetHasItsOwn();
    void aNewAnswerWasNotAskedFor();
    void aFailedAnswerFailsAllOfItsParts();
};

void TestPanes::noTwoShareANameOrCode()
{
    QSet<QString> names;
    QSet<int> codes;
    const auto take = [&](const auto &pane) {
        names.insert(pane.name);
        codes.insert(pane.code);
    };
    std::apply([&](const auto &...pane) { (take(pane), ...); }, allPanes);
    QCOMPARE(names.size(), qsizetype(std::tuple_size_v<decltype(allPanes)>));
    QCOMPARE(codes.size(), names.size());
}

void TestPanes::eachDatasetHasItsOwn()
{
    QCOMPARE(partsOf(LiveAnswer()), (QStringList{u"live"_s, u"tide"_s}));
    HistoryAnswer answer;
    answer.question = questionOf(Dataset::Events);
    QCOMPARE(partsOf(answer).first(), u"trend"_s);
    QVERIFY(partsOf(answer).contains(u"countries"_s) && !partsOf(answer).contains(u"requests"_s));
    answer.question = questionOf(Dataset::HttpRequest);
    QCOMPARE(partsOf(answer).first(), u"trend"_s);
    QVERIFY(partsOf(answer).contains(u"countries"_s) && partsOf(answer).contains(u"requests"_s));
    QCOMPARE(paneOf<RequestSeries>().name, "requests"_L1);
}

void TestPanes::aNewAnswerWasNotAskedFor()
{
    HistoryAnswer answer;
    answer.question = questionOf(Dataset::HttpRequest);
    forEachPart(answer, [](const auto &pane, const auto &part) {
        QVERIFY2(!part, pane.name.data());
        QCOMPARE(part.error().kind, ErrorKind::Cancelled);
    });
}

void TestPanes::aFailedAnswerFailsAllOfItsParts()
{
    Error error;
    error.kind = ErrorKind::Timeout;
    const auto events = failedAnswer<HistoryAnswer>(questionOf(Dataset::Events), error);
    forEachPart(events, [&](const auto &, const auto &part) { QVERIFY(part.error() == error); });
    QVERIFY(events.requests.error() == notAsked());
    const auto requests = failedAnswer<HistoryAnswer>(questionOf(Dataset::HttpRequest), error);
    QVERIFY(requests.requests.error() == error);
}

QTEST_GUILESS_MAIN(TestPanes)
#include "tst_panes.moc"
