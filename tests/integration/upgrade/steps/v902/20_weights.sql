-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

UPDATE tidemark.events_daily SET weight = event_count * 2
