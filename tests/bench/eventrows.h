// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace tidemark::test
{

using namespace Qt::StringLiterals;

inline const QString rowsSql = uR"sql(SELECT 1 + floor(%5 * %3)::int, %6,
           format('{"user_id": "user-%s", "country": %s, "page": "/p/%s"}', who, CASE WHEN who % 50 = 0
           THEN 'null'
           ELSE '"' || %7 || '"' END,
           n % 1000)::jsonb, at
           FROM (SELECT n, tenant, type, floor(userness * sqrt(userness) * 20000)::int AS who,
           CASE WHEN n % 100 < %4 THEN at - late * interval '7 days' ELSE at END AS at
           FROM (SELECT n, $1::timestamptz + n * (($2::timestamptz - $1::timestamptz) / %1) AS at, %2
           FROM generate_series(1, %1) AS n) AS drawn) AS rows)sql"_s;

/// What tenants, types and countries the rows have: some of each most of them, or all alike.
struct Spread {
    int tenants;
    QString tenant = u"tenant * tenant"_s;
    QString type = uR"sql((ARRAY['page_view', 'click', 'search', 'purchase', 'login', 'share'])
                          [1 + floor(type * sqrt(type) * 6)::int])sql"_s;
    QString country = uR"sql((ARRAY['US', 'DE', 'FR', 'JP', 'BR', 'gb', 'IT', 'ES', 'PL', 'NL', 'SE', 'NO',
                             'IN', 'CN', 'CA', 'MX', 'AR', 'AU', 'NZ', 'Germany'])
                             [1 + floor(power(who::float8 * 7919 / 1000 - floor(who::float8 * 7919 / 1000), 3)
                             * 20)::int])sql"_s;

    static Spread wide()
    {
        return {10'000, u"tenant"_s, u"'type-' || floor(type * 50)"_s,
                u"chr(65 + who % 200 / 26) || chr(65 + who % 200 % 26)"_s};
    }
};

/// The statement's SELECT; from $1 to $2, latePercent of them up to a week earlier.
inline QString rowsOf(qint64 rows, const Spread &spread, int seed, int latePercent = 0)
{
    QStringList draws;
    for (const auto &[name, salt] :
         {std::pair{u"tenant"_s, 1}, {u"type"_s, 2}, {u"userness"_s, 3}, {u"late"_s, 4}})
        draws << u"(hashint8extended(n, %1) & 1048575)::float8 / 1048576 AS %2"_s.arg(seed * 10 + salt)
                     .arg(name);
    QString sql = rowsSql;
    sql.replace(u"%1"_s, QString::number(rows)).replace(u"%2"_s, draws.join(u", "_s));
    sql.replace(u"%3"_s, QString::number(spread.tenants)).replace(u"%5"_s, spread.tenant);
    sql.replace(u"%6"_s, spread.type).replace(u"%7"_s, spread.country);
    return sql.replace(u"%4"_s, QString::number(latePercent));
}

} // namespace tidemark::test
