-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

INSERT INTO tidemark.setting (key, value) VALUES ('schema_version', '1')
