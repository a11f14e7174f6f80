-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE INDEX run_log_started_at_idx ON tidemark.run_log (started_at)
