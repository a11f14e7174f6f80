-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT source, "position", stored, rejected, tail FROM tidemark.read_progress($1::text)
