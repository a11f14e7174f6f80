-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A page of the overview of all tenants: see tidemark.overview. $2 to $6: the hours, and those they are compared with. $7, $8: what is sought, as
-- in read/tenants. $9, $10: the order. $11, $12: how many to skip, and how many at most.
SELECT tenants, matching, place, tenant, name, hours, counts, errors, before, uniques, exact, ours, newest, newest_ends
FROM tidemark.overview($1::text, $2::timestamptz, $3::timestamptz, $4::timestamptz, $5::timestamptz, $6::timestamptz,
                       $7::text, $8::text[], $9::text, $10::boolean, $11::bigint, $12::bigint)
