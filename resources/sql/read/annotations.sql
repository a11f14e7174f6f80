-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What there is to tell about a stretch of time ($3 to $4): the notes that this login sees, of tenant $1 and for all (NULL: of every tenant), and
-- what the coordinator tells by itself (see tidemark.annotations). $2: of this dataset alone. editable: this login may change the note.
SELECT kind, id, tenant_id, dataset, range_from, range_to, at, result, runs, buckets, rows, name, text, by, changed_by, tidemark.reason_words(why) AS reason, why,
       editable
FROM ((SELECT 'note' AS kind, id, tenant_id, dataset, range_from, range_to, changed_at AS at, NULL::text AS result, NULL::bigint AS runs,
              NULL::bigint AS buckets, NULL::bigint AS rows, NULL::text AS name, text, made_by::text AS by, changed_by::text AS changed_by, NULL::jsonb AS why,
              made_by = session_user OR (SELECT tidemark.caller_operates()) AS editable
       FROM tidemark.note
       WHERE ($1::int IS NULL OR tenant_id = $1::int OR tenant_id IS NULL) AND ($2::text IS NULL OR dataset = $2::text OR dataset IS NULL)
         AND range_from < $4::timestamptz AND (range_to > $3::timestamptz OR range_from >= $3::timestamptz)
       ORDER BY range_from DESC, id DESC
       LIMIT 10000)
      UNION ALL
      SELECT kind, NULL, NULL, of_dataset, range_from, range_to, at, result, runs, buckets, rows, name, NULL, by, NULL, why, false
      FROM tidemark.annotations($2::text, $3::timestamptz, $4::timestamptz)) AS told
ORDER BY range_from, kind, dataset, id, range_to
