-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT dataset, range_from, range_to, next_day, since, role, running FROM tidemark.unfinished_backfills()
