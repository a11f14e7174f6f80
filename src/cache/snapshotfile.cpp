// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/snapshotfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <set>
#include <tuple>
#include <utility>

namespace tidemark::cache
{

using namespace Qt::StringLiterals;

namespace
{
// SQLite's primary result codes (sqlite3.h).
constexpr int sqliteCorrupt = 11;
constexpr int sqliteNotADatabase = 26;

QString sqlText(const QString &name)
{
    QFile file(u":/sql/cache/"_s + name + u".sql"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no statement %s among the resources", qPrintable(name));
    return QString::fromUtf8(file.readAll());
}

Error errorOf(const QSqlError &sqlError, const QString &statement)
{
    Error error;
    error.kind = ErrorKind::Io;
    error.storeCode = sqlError.nativeErrorCode().toInt();
    error.serverText = sqlError.databaseText();
    error.statement = u"cache/"_s + statement;
    return error;
}

Error fileError(const QFileDevice &file)
{
    Error error;
    error.kind = ErrorKind::Io;
    error.serverText = file.errorString();
    error.statement = u"cache/open"_s;
    return error;
}

Result<QSqlQuery> run(const QSqlDatabase &database, const QString &name, const QVariantList &values = {})
{
    QSqlQuery query(database);
    if (!query.prepare(sqlText(name)))
        return errorOf(query.lastError(), name);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return errorOf(query.lastError(), name);
    return query;
}

QVariantList keyValues(const PaneKey &key)
{
    // SQLite takes a null QString for NULL.
    const auto text = [](const QString &v) { return v.isNull() ? u""_s : v; };
    return {text(key.server), text(key.dataset), key.tenant, text(key.pane), text(key.question)};
}
} // namespace

SnapshotFile::SnapshotFile(QString path)
    : m_path(std::move(path))
    , m_connection(u"tidemark-cache-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

SnapshotFile::~SnapshotFile()
{
    close();
}

Result<void> SnapshotFile::open()
{
    if (m_database.isOpen())
        return {};
    if (Result<void> file = prepareFile(); !file)
        return file;
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(m_path);
    // Another window may be writing.
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    if (!m_database.open()) {
        const Error error = errorOf(m_database.lastError(), u"open"_s);
        close();
        return error;
    }
    if (Result<void> tables = prepareTables(); !tables) {
        close();
        return tables;
    }
    return {};
}

// SQLite makes its files with the umask's permissions, and those beside it with the file's own.
Result<void> SnapshotFile::prepareFile() const
{
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!QFileInfo::exists(folder)) {
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite))
        return fileError(file);
    if (!file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return fileError(file);
    return {};
}

Result<void> SnapshotFile::prepareTables()
{
    const QDir statements(u":/sql/cache/open"_s);
    for (const QString &name : statements.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        const Result<QSqlQuery> done = run(m_database, u"open/"_s + name.chopped(4));
        if (!done)
            return done.error();
    }
    return {};
}

Result<void> SnapshotFile::write(const std::vector<PaneRow> &rows, int keptQuestions)
{
    if (!m_database.transaction())
        return errorOf(m_database.lastError(), u"begin"_s);
    if (Result<void> written = writeRows(rows, keptQuestions); !written) {
        m_database.rollback();
        return written;
    }
    if (!m_database.commit()) {
        const Error error = errorOf(m_database.lastError(), u"commit"_s);
        m_database.rollback();
        return error;
    }
    return {};
}

Result<void> SnapshotFile::writeRows(const std::vector<PaneRow> &rows, int keptQuestions)
{
    std::set<std::tuple<QString, QString, qint32>> tenants;
    for (const PaneRow &row : rows) {
        QVariantList values = keyValues(row.key);
        values << QVariant::fromValue(toMSecs(row.takenAt)) << row.data;
        const Result<QSqlQuery> done = run(m_database, u"put"_s, values);
        if (!done)
            return done.error();
        tenants.emplace(row.key.server, row.key.dataset, row.key.tenant);
    }
    for (const auto &[server, dataset, tenant] : tenants) {
        QVariantList values = keyValues({server, dataset, tenant, {}, {}}).first(3);
        values << keptQuestions;
        const Result<QSqlQuery> done = run(m_database, u"prune_questions"_s, values);
        if (!done)
            return done.error();
    }
    return {};
}

Result<std::optional<PaneRow>> SnapshotFile::read(const PaneKey &key)
{
    Result<QSqlQuery> done = run(m_database, u"get"_s, keyValues(key));
    if (!done)
        return done.error();
    QSqlQuery &query = done.value();
    if (!query.next()) {
        if (query.lastError().isValid())
            return errorOf(query.lastError(), u"get"_s);
        return std::optional<PaneRow>();
    }
    return std::optional(
        PaneRow{key, instantFromMSecs(query.value(0).toLongLong()), query.value(1).toByteArray()});
}

Result<void> SnapshotFile::prune(int keptTenants)
{
    Result<QSqlQuery> pruned = run(m_database, u"prune_tenants"_s, {keptTenants});
    if (!pruned)
        return pruned.error();
    Result<QSqlQuery> givenBack = run(m_database, u"give_back"_s);
    if (!givenBack)
        return givenBack.error();
    while (givenBack.value().next()) {
    } // each step frees a page
    return {};
}

void SnapshotFile::close()
{
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

bool SnapshotFile::isDamaged(const Error &error)
{
    const int primary = error.storeCode & 0xff;
    return primary == sqliteCorrupt || primary == sqliteNotADatabase;
}

QString SnapshotFile::moveAside()
{
    close();
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMddTHHmmsszzzZ"_s);
    const QString aside = m_path + u".corrupt-"_s + stamp;
    if (!QFile::rename(m_path, aside))
        return {};
    // Left behind, they would be taken for the new file's.
    for (const QString &beside : {u"-wal"_s, u"-shm"_s})
        if (QFile::exists(m_path + beside) && !QFile::rename(m_path + beside, aside + beside))
            return {};
    return aside;
}

} // namespace tidemark::cache
