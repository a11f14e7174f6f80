-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE AGGREGATE tidemark.counters_sum(jsonb) (SFUNC = tidemark.counters_add, STYPE = jsonb, INITCOND = '{}', PARALLEL = SAFE)
