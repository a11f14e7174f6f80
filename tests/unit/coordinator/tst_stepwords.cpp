// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/probing/stepwords.h"

#include <QTest>

using namespace tidemark;
using namespace tidemark::coordinator;
using namespace Qt::StringLiterals;
using State = StepReport::State;

/// What a test of a connection says of TLS: what the connection came to, not what the server offers.
class TestStepWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhetherItIsEncrypted_data();
    void saysWhetherItIsEncrypted();
};

void TestStepWords::saysWhetherItIsEncrypted_data()
{
    using Encrypted = std::optional<bool>;
    QTest::addColumn<QString>("mode");
    QTest::addColumn<bool>("offered");
    QTest::addColumn<Encrypted>("encrypted");
    QTest::addColumn<QString>("says");
    const QString no = u"The connection is not encrypted"_s;
    const QString perhaps = u"The connection may be unencrypted"_s;
    const QString unverified = u"Encrypted, but the server's certificate is not verified"_s;
    QTest::newRow("allow, without") << u"allow"_s << true << Encrypted(false) << no;
    QTest::newRow("allow, with") << u"allow"_s << true << Encrypted(true) << unverified;
    QTest::newRow("allow, refused") << u"allow"_s << true << Encrypted() << perhaps;
    QTest::newRow("allow, not offered") << u"allow"_s << false << Encrypted(false) << u"offers no TLS"_s;
    QTest::newRow("prefer, without") << u"prefer"_s << true << Encrypted(false) << no;
    QTest::newRow("prefer, with") << u"prefer"_s << true << Encrypted(true) << unverified;
    QTest::newRow("prefer, refused") << u"prefer"_s << true << Encrypted() << perhaps;
    QTest::newRow("require, refused") << u"require"_s << true << Encrypted() << unverified;
}

void TestStepWords::saysWhetherItIsEncrypted()
{
    QFETCH(QString, mode);
    QFETCH(bool, offered);
    QFETCH(std::optional<bool>, encrypted);
    QFETCH(QString, says);
    pg::ProbedTls tls;
    tls.mode = mode;
    tls.asked = true;
    tls.offered = offered;
    const StepVerdict verdict = tlsVerdict(tls, encrypted);
    QCOMPARE(verdict.state, State::Noted);
    QVERIFY2(verdict.said.contains(says) && verdict.said.contains(u"sslmode="_s + mode),
             qPrintable(verdict.said));
    // On this computer nobody is on the way.
    tls.isThisComputer = true;
    QCOMPARE(tlsVerdict(tls, encrypted).state, State::Passed);
}

QTEST_GUILESS_MAIN(TestStepWords)
#include "tst_stepwords.moc"
