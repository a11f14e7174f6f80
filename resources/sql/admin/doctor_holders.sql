-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT pid, gid, login, since, holds, blocks FROM tidemark.lock_holders() WHERE holds OR blocks ORDER BY since
