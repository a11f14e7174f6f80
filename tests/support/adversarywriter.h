// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/pgsession.h"

#include <random>

namespace tidemark::test
{

/// One hostile writer of the adversary: transactions of one row to thousands, by COPY or INSERT, of ordinary
/// and of odd rows, with the same rows in the truth tables.
class AdversaryWriter
{
public:
    enum class Fate {
        Committed, ///< the server said so
        Undone,    ///< rolled back, or ended before COMMIT was sent
        Unknown    ///< the answer to COMMIT was lost
    };
    struct Outcome {
        qint64 transaction = 0;
        int rows = 0;
        Fate fate = Fate::Undone;
    };

    AdversaryWriter(const QString &conninfo, int number, quint32 seed, bool prepared);

    /// One transaction, whatever becomes of it; connects first where that is needed.
    Outcome writeOnce();

private:
    enum class Lateness { Minutes, Hours, Weeks, Years, Early };

    bool fill(const Outcome &transaction);
    bool copyRows(const Outcome &transaction, bool events);
    bool insertRows(const Outcome &transaction, bool events);
    Fate end(const Outcome &transaction);
    [[nodiscard]] QByteArray rowsText(const Outcome &transaction, bool events, QByteArray &truth);
    [[nodiscard]] QByteArray eventRow();
    [[nodiscard]] QByteArray requestRow();
    [[nodiscard]] QByteArray time();
    [[nodiscard]] int upTo(int below);

    PgSession m_session;
    std::mt19937 m_random;
    Lateness m_lateness = Lateness::Minutes;
    int m_number;
    bool m_prepared;
    qint64 m_count = 0;
};

} // namespace tidemark::test
