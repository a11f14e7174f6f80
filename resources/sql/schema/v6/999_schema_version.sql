-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

UPDATE tidemark.setting SET value = '6' WHERE key = 'schema_version'
