-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

INSERT INTO tidemark.setting (key, value)
VALUES ('hll_log2m', '11'), ('hll_regwidth', '5'), ('hll_expthresh', '-1'), ('hll_sparseon', '1'),
       ('installed_at', to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
