-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A move brings no statistics along; without them the first queries would be slow.
ANALYZE
