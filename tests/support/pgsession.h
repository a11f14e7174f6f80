// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QList>
#include <QString>

#include <memory>

struct pg_conn;
struct pg_result;

namespace tidemark::test
{

/// A plain blocking libpq session, for the threads of a test that maltreats a server: independent of the
/// connection the product uses, and indifferent to how often it is cut off. Use on one thread at a time.
class PgSession
{
public:
    struct Answer {
        bool ok = false;
        QByteArray sqlState; ///< empty where the server did not answer
        QByteArray message;
        QList<QByteArrayList> rows; ///< NULL is empty

        [[nodiscard]] QByteArray value(qsizetype row = 0, qsizetype column = 0) const
        {
            return ok && row < rows.size() ? rows.at(row).value(column) : QByteArray();
        }
    };

    explicit PgSession(const QString &conninfo);

    [[nodiscard]] bool isOpen() const;
    /// Closes what is left of an old connection and tries once.
    bool open();
    Answer run(const QByteArray &sql, const QByteArrayList &parameters = {});
    /// COPY … FROM STDIN with all its data.
    Answer copy(const QByteArray &statement, const QByteArray &data);
    /// Notices and warnings that came since the last statement was begun.
    [[nodiscard]] QByteArray notices() const { return *m_notices; }

private:
    Answer take(pg_result *result);

    QByteArray m_conninfo;
    std::unique_ptr<QByteArray> m_notices = std::make_unique<QByteArray>();
    std::unique_ptr<pg_conn, void (*)(pg_conn *)> m_connection;
};

} // namespace tidemark::test
