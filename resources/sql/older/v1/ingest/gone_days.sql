-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Version 1 does not let a loader know; an error would end the transaction of a strict load.
SELECT count(*) FROM unnest($2::date[]) AS d WHERE $1::text IS NULL AND d IS NULL
