-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE TABLE tidemark.setting (
    key   text PRIMARY KEY,
    value text NOT NULL
)
