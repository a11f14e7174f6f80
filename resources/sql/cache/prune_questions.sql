-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of one tenant: all but the newest questions of each pane.
DELETE FROM pane
 WHERE rowid IN (
    SELECT old FROM (
        SELECT rowid AS old, row_number() OVER (PARTITION BY pane ORDER BY taken_at DESC) AS age
          FROM pane
         WHERE server = ? AND dataset = ? AND tenant = ?)
     WHERE age > ?)
