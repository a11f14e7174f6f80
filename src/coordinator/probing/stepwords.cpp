// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinator/probing/stepwords.h"

#include "coordinator/texts.h"
#include "core/errortext.h"

#include <QLocale>

#include <algorithm>

namespace tidemark::coordinator
{

using namespace Qt::StringLiterals;
using State = StepReport::State;

namespace
{
/// What happened, with the other side's words behind it. Which server refused is known by then: of a refusal,
/// only the server's own words are told.
QString withDetail(const Error &error)
{
    const QString detail = error.serverText.section(u"FATAL:"_s, -1).simplified();
    if (error.text.isEmpty())
        return detail;
    return detail.isEmpty() ? error.text : error.text + u' ' + detail;
}

bool has(const pg::ProbedTls &tls, pg::CertificateFault fault)
{
    return std::ranges::find(tls.faults, fault) != tls.faults.end();
}

QString day(const QDateTime &time)
{
    return QLocale().toString(time.toUTC().date(), QLocale::ShortFormat);
}

QString namesOf(const pg::ProbedTls &tls)
{
    constexpr qsizetype most = 3;
    const QString names = tls.names.mid(0, most).join(u", "_s);
    return tls.names.size() > most ? names + u", …"_s : names;
}
} // namespace

StepVerdict nameVerdict(const pg::ProbedName &name)
{
    if (name.onlySockets)
        return {State::Passed, Texts::tr("A socket of this computer; there is no name to look up."), {}};
    const QString addresses = name.addresses.mid(0, 4).join(u", "_s);
    if (!name.lookedUp)
        return {
            State::Passed, Texts::tr("%1 is an address; there is no name to look up.").arg(addresses), {}};
    return {State::Passed, Texts::tr("%1 is %2.").arg(name.hosts.join(u", "_s), addresses), {}};
}

StepVerdict nameFailure(const Error &error)
{
    // libpq could not read the settings, or there is no such service.
    if (error.text.isEmpty())
        return {State::Failed, withDetail(error),
                Texts::tr(
                    "Correct the settings. Services are read from ~/.pg_service.conf and from the file that "
                    "PGSERVICEFILE names.")};
    return {
        State::Failed, withDetail(error),
        Texts::tr("Check the spelling of the host, and that this computer is on the right network (VPN?).")};
}

StepVerdict portVerdict(const pg::ProbedPort &port)
{
    return {State::Passed, Texts::tr("A server listens at %1.").arg(port.place), {}};
}

StepVerdict portFailure(const Error &error)
{
    return {
        State::Failed, withDetail(error),
        Texts::tr(
            "Check that the server runs, that it listens on this address (listen_addresses, port), and that no "
            "firewall is in between. PostgreSQL's usual port is 5432.")};
}

StepVerdict tlsVerdict(const pg::ProbedTls &tls, std::optional<bool> encrypted)
{
    if (tls.isSocket)
        return {State::Passed, Texts::tr("A socket of this computer needs no TLS."), {}};
    const QString advice = Texts::tr(
        "Set sslmode to verify-full, and sslrootcert to the authority's certificate if it is your own.");
    const auto weak = [&](const QString &text) {
        return tls.isThisComputer
                   ? StepVerdict{State::Passed,
                                 Texts::tr("The server is on this computer, so TLS is not needed."),
                                 {}}
                   : StepVerdict{State::Noted, text.arg(tls.mode), advice};
    };
    const bool isSure = tls.mode != "allow"_L1 && tls.mode != "prefer"_L1;
    if (!tls.asked || (tls.offered && encrypted == false))
        return weak(Texts::tr(
            "The connection is not encrypted (sslmode=%1): passwords and data can be read on the way."));
    if (!tls.offered)
        return weak(Texts::tr(
            "The server offers no TLS, and sslmode=%1 goes on without: passwords and data can be read on "
            "the way."));
    if (!isSure && !encrypted)
        return weak(Texts::tr(
            "The connection may be unencrypted, and the server's certificate is not verified (sslmode=%1)."));
    if (tls.mode == "verify-full"_L1)
        return {State::Passed,
                tls.issuer.isEmpty() || !tls.validUntil.isValid()
                    ? Texts::tr("Encrypted; certificate and name are verified.")
                    : Texts::tr("%1; the certificate for %2 is verified. Issued by %3, valid until %4.")
                          .arg(tls.protocol, namesOf(tls), tls.issuer, day(tls.validUntil)),
                {}};
    if (tls.mode == "verify-ca"_L1)
        return weak(
            Texts::tr("Encrypted, and the certificate is verified, but not the server's name (sslmode=%1)."));
    return weak(Texts::tr(
        "Encrypted, but the server's certificate is not verified (sslmode=%1): any server could be at the other end."));
}

StepVerdict tlsFailure(const pg::ProbedTls &tls, const Error &error)
{
    if (tls.asked && !tls.offered)
        return {
            State::Failed, Texts::tr("The server offers no TLS, and sslmode=%1 insists on it.").arg(tls.mode),
            Texts::tr(
                "Ask the operator to turn TLS on (ssl = on). Only inside a network that you trust may sslmode be "
                "weaker.")};
    if (tls.offered && tls.mode.startsWith("verify-"_L1)) {
        if (has(tls, pg::CertificateFault::Expired))
            return {State::Failed,
                    Texts::tr("The server's certificate expired on %1.").arg(day(tls.validUntil)),
                    Texts::tr("Ask the operator to renew it.")};
        if (has(tls, pg::CertificateFault::NotYetValid))
            return {State::Failed,
                    Texts::tr("The server's certificate is not valid before %1.").arg(day(tls.validFrom)),
                    Texts::tr("Check this computer's clock, then ask the operator.")};
        if (has(tls, pg::CertificateFault::UnknownAuthority))
            return {
                State::Failed,
                Texts::tr("The server's certificate was issued by %1, which this computer does not trust.")
                    .arg(tls.issuer.isEmpty() ? u"?"_s : tls.issuer),
                tls.rootFile.isEmpty()
                    ? Texts::tr(
                          "There are no trusted authorities at all. Set sslrootcert to the file with the "
                          "authority's certificate.")
                    : Texts::tr(
                          "Ask the operator for the authority's certificate and set sslrootcert to that file. "
                          "Trusted now: %1.")
                          .arg(tls.rootFile)};
        if (tls.mode == "verify-full"_L1 && has(tls, pg::CertificateFault::OtherName))
            return {
                State::Failed, Texts::tr("The certificate is for %1, not for this host.").arg(namesOf(tls)),
                Texts::tr(
                    "Connect with the name that the certificate is for. If that is right, this may be another "
                    "server than you think.")};
    }
    return {State::Failed, withDetail(error),
            Texts::tr("Ask the operator what the server's TLS needs. Nothing was sent over the connection.")};
}

ConnectionStep failedStep(const Error &error)
{
    if (error.kind == ErrorKind::TlsRefused)
        return ConnectionStep::Tls;
    // Of the database are also the right to connect (42501) and one that takes no connections (55000).
    if (error.sqlState == "3D000"_L1 || error.sqlState == "42501"_L1 || error.sqlState == "55000"_L1)
        return ConnectionStep::Database;
    return ConnectionStep::Login;
}

StepVerdict loginFailure(const Error &error, bool hadPassword)
{
    if (error.kind != ErrorKind::AuthFailed) {
        const ErrorText text = errorText(error);
        return {State::Failed, text.what, text.todo};
    }
    const QString said = withDetail(error);
    if (error.sqlState.isEmpty() && !hadPassword)
        return {State::Failed, Texts::tr("The server asks for a password, and none is known."),
                Texts::tr("Enter it here, or keep it in ~/.pgpass (mode 0600).")};
    if (error.sqlState == "28P01"_L1)
        return {
            State::Failed, said,
            Texts::tr(
                "Enter the password again, and check the user's name. The server says the same for both.")};
    // The name of that file is not translated.
    if (said.contains("pg_hba.conf"_L1))
        return {
            State::Failed, said,
            Texts::tr(
                "No rule on the server allows this user, database and computer. Ask the operator for a line in "
                "pg_hba.conf.")};
    return {State::Failed, said,
            Texts::tr("Check the user's name, and ask the operator how this user may log in.")};
}

StepVerdict databaseFailure(const Error &error)
{
    const QString said = withDetail(error);
    if (error.sqlState == "42501"_L1)
        return {State::Failed, said, Texts::tr("Ask the operator to run: GRANT CONNECT ON DATABASE … TO …")};
    if (error.sqlState == "55000"_L1)
        return {State::Failed, said, Texts::tr("Choose another database.")};
    return {State::Failed, said,
            Texts::tr("Check the database's name. If none is given, it is the same as the user's.")};
}

} // namespace tidemark::coordinator
