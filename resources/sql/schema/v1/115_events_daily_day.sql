-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE INDEX events_daily_day_idx ON tidemark.events_daily (day)
