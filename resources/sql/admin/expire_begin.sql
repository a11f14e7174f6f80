-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT tidemark.begin_run('expire', $1::text) AS run
