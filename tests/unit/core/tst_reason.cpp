// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/errortext.h"
#include "core/reason.h"

#include <QTest>
#include <QTranslator>

using namespace tidemark;
using namespace Qt::StringLiterals;

namespace
{
/// A language of its own, in which every text is its source in brackets.
class Brackets : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char * /*comment*/,
                                    int n) const override
    {
        if (qstrcmp(context, "Reasons") != 0)
            return {};
        return u'[' + QString::fromUtf8(source) + (n >= 0 ? u" #%1"_s.arg(n) : QString()) + u']';
    }
};

const ReasonStyle loud{[](qint64 n) { return u"<%1>"_s.arg(n); },
                       [](Instant at) { return u'<' + toIso(at) + u'>'; }};
} // namespace

/// Why the server refused or kept something, in the reader's language.
class TestReason : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_brackets)); }
    void cleanupTestCase() { QCoreApplication::removeTranslator(&m_brackets); }

    void wording_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("text");
        QTest::newRow("no argument") << QByteArray(R"(["table-in-use"])") << u"[the table is in use]"_s;
        QTest::newRow("time and text") << QByteArray(R"(["rollup-running", "2026-03-01 12:04:00Z", "ann"])")
                                       << u"[running since <2026-03-01T12:04:00Z> by ann]"_s;
        QTest::newRow("number") << QByteArray(R"(["not-rolled-up", 1204])")
                                << u"[<1204> row(s) are not rolled up yet #1204]"_s;
        QTest::newRow("a reason within") << QByteArray(R"(["rows-kept", 3, ["held-forever", "ann", "7"]])")
                                         << u"[<3> row(s): [held for ever by ann (hold 7)] #3]"_s;
        QTest::newRow("several") << QByteArray(R"([["hold-entered"], ["other-reasons"]])")
                                 << u"[a hold is being entered]; [and other reasons]"_s;
        QTest::newRow("other software's words within")
            << QByteArray(R"(["kept", "events_p20260301", "out of memory"])")
            << u"[events_p20260301 kept: out of memory]"_s;
        QTest::newRow("places in arguments") << QByteArray(R"(["held-forever-noted", "%2", "7", "100 %1"])")
                                             << u"[held for ever by %2 (hold 7: 100 %1)]"_s;
        QTest::newRow("an argument too few")
            << QByteArray(R"(["run-running", "x"])") << u"[running since x by  ()]"_s;
        QTest::newRow("a number that is none")
            << QByteArray(R"(["not-rolled-up"])") << u"[ row(s) are not rolled up yet]"_s;
        QTest::newRow("a number beyond all") << QByteArray(R"(["not-rolled-up", 5000000000])")
                                             << u"[<5000000000> row(s) are not rolled up yet #2147483647]"_s;
    }
    void wording()
    {
        QFETCH(const QByteArray, code);
        QFETCH(const QString, text);
        QCOMPARE(reasonText({u"the server's"_s, code}, loud), text);
    }

    void whatIsNotKnownStaysTheServers_data()
    {
        QTest::addColumn<QByteArray>("code");
        for (const char *code :
             {"", "\"out of memory\"", "[]", "[", "{}", "null", R"(["of-tomorrow", 1])",
              R"(["kept", "a", ["of-tomorrow"]])", R"([["table-in-use"], ["of-tomorrow"]])"})
            QTest::newRow(*code == '\0' ? "none" : code) << QByteArray(code);
    }
    void whatIsNotKnownStaysTheServers()
    {
        QFETCH(const QByteArray, code);
        QCOMPARE(reasonText({u"the server's"_s, code}, loud), u"the server's"_s);
    }

    void timesAreInUtcWhereNoZoneIsKnown()
    {
        QCOMPARE(reasonText({u"x"_s, R"(["hold-over", "2026-03-01 12:04:00Z"])"}),
                 u"[The hold would have ended already, at 2026-03-01 12:04:00Z.]"_s);
    }

    /// The program's own words and what other software says are no reason of ours.
    void errors()
    {
        Error error{.kind = ErrorKind::Busy, .serverText = u"raw"_s, .serverHint = u"hint"_s};
        error.reasonCode = R"(["table-in-use"])";
        error.hintCode = R"(["try-in-a-moment"])";
        QVERIFY2(errorLine(error).contains(u"[the table is in use]"_s), qPrintable(errorLine(error)));
        QVERIFY2(errorLine(error).endsWith(u"[Try again in a moment.]"_s), qPrintable(errorLine(error)));
        QCOMPARE(error.asReason(), (Reason{u"raw"_s, error.reasonCode}));
        error.text = u"Own."_s;
        QCOMPARE(error.asReason(), Reason{u"Own. raw"_s});
    }

private:
    Brackets m_brackets;
};

QTEST_GUILESS_MAIN(TestReason)
#include "tst_reason.moc"
