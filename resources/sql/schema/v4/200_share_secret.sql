-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the keys of the shared cache are made from (tidemark.share_key). One row; nobody but the owner reads it.
CREATE TABLE tidemark.share_secret (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    secret   bytea NOT NULL
)
