-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT id, dataset, range_from, range_to, until, held_by, reason FROM tidemark.release_hold($1::bigint)
