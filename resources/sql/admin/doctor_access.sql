-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Rights that one role lacks are one line, in the words of the first.
SELECT kind, subject, min(thing) AS thing, count(*) AS missing, min(statement) AS statement
FROM tidemark.missing_access()
GROUP BY kind, subject, CASE WHEN kind <> 'grant' THEN thing END
ORDER BY kind, subject
