-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The same for raw rows: a rebuild of these days would lose rows.
ALTER TABLE tidemark.pipeline ADD COLUMN raw_gone tstzmultirange NOT NULL DEFAULT '{}'
