// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/testcluster.h"

#include <QString>

namespace tidemark::test
{

using namespace Qt::StringLiterals;

/// What the tests of alert rules ask of their database.
struct AlertRules {
    QString ask(const QString &sql) const { return psql(m_database, sql); }
    /// Its id.
    QString save(const QString &fields) const
    {
        return ask(u"SELECT id FROM tidemark.save_alert(NULL, '{%1}')"_s.arg(fields));
    }
    /// Evaluates rule 1 so many seconds after noon of a day that is long past.
    void lookAt(int seconds) const
    {
        ask(u"SELECT tidemark.look_at_alert_now(1, timestamptz '2026-03-03 12:00Z' + make_interval(secs => %1))"_s
                .arg(seconds));
    }
    /// Rows of tenant 1 at that time of it.
    void addEvents(int seconds, int rows) const
    {
        ask(uR"sql(INSERT INTO tidemark.events (tenant_id, event_type, occurred_at)
                   SELECT 1, 'click', timestamptz '2026-03-03 12:00Z' + make_interval(secs => %1)
                   FROM generate_series(1, %2))sql"_s.arg(seconds)
                .arg(rows));
    }

    QString m_database;
};

} // namespace tidemark::test
