-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- They come back without the rights that operators had: to enter and end runs of any kind, and to let others see tenants; or with other
-- arguments or results.
DROP FUNCTION IF EXISTS tidemark.begin_run(text, text), tidemark.end_run(bigint, text, bigint, bigint, text),
    tidemark.grant_tenants(name, int[]), tidemark.schedule_jobs()
