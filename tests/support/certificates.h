// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <pwd.h>
#include <unistd.h>

namespace tidemark::test
{

using namespace Qt::StringLiterals;

/// Authorities "ca" and "other", certificates of "ca", and server.crt and server.key, which a server of the
/// tests may read. Made with openssl; whatever goes wrong ends the test program.
class Certificates
{
public:
    Certificates()
    {
        QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755));
        for (const char *name : {"ca", "other"}) {
            const QString authority = QString::fromLatin1(name);
            openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s,
                     authority + u".key"_s, u"-out"_s, authority + u".crt"_s, u"-subj"_s,
                     u"/CN="_s + authority, u"-days"_s, u"2"_s});
        }
    }

    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

    /// name.key and name.crt, for host db.example.
    void make(const QString &name, int days) const
    {
        openssl({u"req"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, name + u".key"_s,
                 u"-out"_s, name + u".csr"_s, u"-subj"_s, u"/CN=db.example"_s, u"-addext"_s,
                 u"subjectAltName=DNS:db.example"_s});
        openssl({u"x509"_s, u"-req"_s, u"-in"_s, name + u".csr"_s, u"-CA"_s, u"ca.crt"_s, u"-CAkey"_s,
                 u"ca.key"_s, u"-CAcreateserial"_s, u"-copy_extensions"_s, u"copy"_s, u"-days"_s,
                 QString::number(days), u"-out"_s, name + u".crt"_s});
    }

    /// That one is the server's from now on.
    void install(const QString &name) const
    {
        for (const char *suffix : {".key", ".crt"}) {
            const QString target = file(QStringLiteral("server") + QLatin1StringView(suffix));
            QFile::remove(target);
            if (!QFile::copy(file(name + QLatin1StringView(suffix)), target))
                qFatal("cannot write %s", qPrintable(target));
            QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
            // The server insists on a key of its own user's.
            const passwd *user = getuid() == 0 ? getpwnam("postgres") : nullptr;
            if (user && chown(QFile::encodeName(target).constData(), user->pw_uid, user->pw_gid) != 0)
                qFatal("cannot give away %s", qPrintable(target));
        }
    }

    /// Lines of postgresql.conf.
    [[nodiscard]] QByteArrayList settings() const
    {
        return {"ssl = on", "ssl_cert_file = '" + QFile::encodeName(file(u"server.crt"_s)) + "'",
                "ssl_key_file = '" + QFile::encodeName(file(u"server.key"_s)) + "'"};
    }

private:
    void openssl(const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral("openssl"), arguments);
        if (!process.waitForFinished(60'000) || process.exitCode() != 0)
            qFatal("openssl: %s", process.readAllStandardError().constData());
    }

    QTemporaryDir m_folder;
};

} // namespace tidemark::test
