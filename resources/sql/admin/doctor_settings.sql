-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT key, value FROM tidemark.setting WHERE key IN ('hll_log2m', 'hll_regwidth', 'hll_expthresh', 'hll_sparseon')
ORDER BY key
