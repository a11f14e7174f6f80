-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Where fewer late rows are there bucket by bucket than were counted altogether, some were deleted; of which days was not noted.
UPDATE tidemark.pipeline p
SET late_gone = tstzmultirange(tstzrange(NULL, date_bin('24 hours', now(), '0001-01-01 00:00:00+00')))
WHERE p.late_rows > (SELECT coalesce(sum(b.rows), 0) FROM tidemark.late_bucket b WHERE b.dataset = p.dataset)
