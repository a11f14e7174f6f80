// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pg/error.h"
#include "pg/libpqerror.h"

#include <QTest>

using namespace tidemark;
using namespace tidemark::pg;
using namespace Qt::StringLiterals;

class TestPgError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapsSqlStates_data();
    void mapsSqlStates();
    void readsConnectFailures_data();
    void readsConnectFailures();
    void cleansTheTextOfAConnectFailure();
    void retriesReadsOnly();
};

void TestPgError::mapsSqlStates_data()
{
    QTest::addColumn<QString>("sqlState");
    QTest::addColumn<bool>("connectionOk");
    QTest::addColumn<bool>("cancelAsked");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, const char *state, bool ok, bool asked, ErrorKind kind) {
        QTest::newRow(name) << QString::fromLatin1(state) << ok << asked << kind;
    };
    row("cancel asked for", "57014", true, true, ErrorKind::Cancelled);
    row("cancel not asked for", "57014", true, false, ErrorKind::Timeout);
    row("worker down", "08006", true, false, ErrorKind::NodeDown);
    row("worker refused", "08001", true, false, ErrorKind::NodeDown);
    row("coordinator down", "08006", false, false, ErrorKind::Unreachable);
    row("terminated", "57P01", false, false, ErrorKind::Unreachable);
    row("crashed", "57P02", false, false, ErrorKind::Unreachable);
    row("starting", "57P03", false, false, ErrorKind::Unreachable);
    row("worker terminated", "57P01", true, false, ErrorKind::NodeDown);
    row("worker crashed", "57P02", true, false, ErrorKind::NodeDown);
    row("worker starting", "57P03", true, false, ErrorKind::NodeDown);
    row("too many on a worker", "53300", true, false, ErrorKind::NodeDown);
    row("too many", "53300", false, false, ErrorKind::Unreachable);
    row("wrong password", "28P01", false, false, ErrorKind::AuthFailed);
    row("no pg_hba entry", "28000", false, false, ErrorKind::AuthFailed);
    row("no database", "3D000", false, false, ErrorKind::MissingObject);
    row("permission", "42501", true, false, ErrorKind::Permission);
    row("no table", "42P01", true, false, ErrorKind::MissingObject);
    row("no function", "42883", true, false, ErrorKind::MissingObject);
    row("no schema", "3F000", true, false, ErrorKind::MissingObject);
    row("no type", "42704", true, false, ErrorKind::MissingObject);
    row("no extension", "0A000", true, false, ErrorKind::MissingObject);
    row("read-only", "25006", true, false, ErrorKind::ReadOnly);
    row("locked", "55P03", true, false, ErrorKind::Busy);
    row("serialization", "40001", true, false, ErrorKind::Busy);
    row("deadlock", "40P01", true, false, ErrorKind::Busy);
    row("duplicate", "23505", true, false, ErrorKind::Constraint);
    row("no partition", "23514", true, false, ErrorKind::Constraint);
    row("out of range", "22003", true, false, ErrorKind::Constraint);
    row("syntax", "42601", true, false, ErrorKind::Unknown);
    row("disk full", "53100", true, false, ErrorKind::Unknown);
    row("unknown, connection gone", "", false, false, ErrorKind::Unreachable);
    row("unknown", "XX000", true, false, ErrorKind::Unknown);
}

void TestPgError::mapsSqlStates()
{
    QFETCH(QString, sqlState);
    QFETCH(bool, connectionOk);
    QFETCH(bool, cancelAsked);
    QFETCH(ErrorKind, kind);
    QCOMPARE(kindOfSqlState(sqlState, connectionOk, cancelAsked), kind);
}

void TestPgError::readsConnectFailures_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("duringTls");
    QTest::addColumn<bool>("peerGone");
    QTest::addColumn<bool>("needsPassword");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("sqlState");
    const QString place = u"connection to server at \"db\" (10.0.0.1), port 5432 failed: "_s;
    const auto row = [&](const char *name, const char *text, bool tls, bool gone, bool needs, ErrorKind kind,
                         const char *state) {
        QTest::newRow(name) << place + QString::fromUtf8(text) << tls << gone << needs << kind
                            << QString::fromLatin1(state);
    };
    row("refused", "Connection refused\n\tIs the server running on that host?", false, false, false,
        ErrorKind::Unreachable, "");
    row("password",
        "FATAL:  28P01: password authentication failed for user \"x\"\nLOCATION:  auth_failed, auth.c:335",
        false, false, false, ErrorKind::AuthFailed, "28P01");
    row("in German", "FATAL:  28P01: Passwort-Authentifizierung für Benutzer »x« fehlgeschlagen", false,
        false, false, ErrorKind::AuthFailed, "28P01");
    row("two hosts",
        "FATAL:  57P03: the database system is starting up\nconnection to server at \"b\" failed: "
        "FATAL:  3D000: database \"x\" does not exist",
        false, false, false, ErrorKind::MissingObject, "3D000");
    row("no password", "fe_sendauth: no password supplied", false, false, true, ErrorKind::AuthFailed, "");
    row("certificate", "SSL error: certificate verify failed", true, false, false, ErrorKind::TlsRefused, "");
    row("certificate, in German", "SSL-Fehler: certificate verify failed", true, false, false,
        ErrorKind::TlsRefused, "");
    row("no TLS", "server does not support SSL, but SSL was required", true, false, false,
        ErrorKind::TlsRefused, "");
    row("hung up in the handshake", "server closed the connection unexpectedly", true, false, false,
        ErrorKind::Unreachable, "");
    row("hung up, in German", "Server beendete die Verbindung unerwartet", true, true, false,
        ErrorKind::Unreachable, "");
    row("reset in the handshake", "SSL SYSCALL error: Connection reset by peer", true, false, false,
        ErrorKind::Unreachable, "");
    row("channel binding",
        "channel binding is required, but server did not offer an authentication method that "
        "supports channel binding",
        false, false, false, ErrorKind::TlsRefused, "");
    row("something that looks like a code", "FATAL:  WRONG: no digit in it", false, false, false,
        ErrorKind::Unreachable, "");
}

void TestPgError::readsConnectFailures()
{
    QFETCH(QString, text);
    QFETCH(bool, duringTls);
    QFETCH(bool, peerGone);
    QFETCH(bool, needsPassword);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, sqlState);
    const Error error = connectError({text, duringTls, peerGone, needsPassword});
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.sqlState, sqlState);
    QCOMPARE(error.retryable, kind == ErrorKind::Unreachable);
    QVERIFY(error.connectionLost);
}

void TestPgError::cleansTheTextOfAConnectFailure()
{
    ConnectFailure failure;
    failure.libpqText =
        u"connection to server at \"db\" failed: FATAL:  28P01: wrong\nLOCATION:  auth_failed, auth.c:335\n"_s;
    QCOMPARE(connectError(failure).words(), u"connection to server at \"db\" failed: FATAL:  wrong"_s);
}

void TestPgError::retriesReadsOnly()
{
    QVERIFY(lostError({}, true).retryable);
    QVERIFY(!lostError({}, false).retryable);
    QVERIFY(deadlineError("x", true).retryable);
    QVERIFY(!deadlineError("x", false).retryable);
    QVERIFY(lostError({}, false).connectionLost);
    QVERIFY(!deadlineError("x", true).connectionLost);
}

QTEST_GUILESS_MAIN(TestPgError)
#include "tst_pgerror.moc"
