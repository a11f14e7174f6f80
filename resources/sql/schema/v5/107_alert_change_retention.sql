-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

INSERT INTO tidemark.retention (table_name, keep) VALUES ('alert_change', '400 days') ON CONFLICT DO NOTHING
