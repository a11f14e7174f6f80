-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT taken_at, data FROM pane
 WHERE server = ? AND dataset = ? AND tenant = ? AND pane = ? AND question = ?
