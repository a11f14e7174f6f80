-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Whose functions these are now: the program's version and a digest of their texts.
INSERT INTO tidemark.setting (key, value) VALUES ('functions_version', $1::text), ('functions_digest', $2::text)
ON CONFLICT (key) DO UPDATE SET value = excluded.value
