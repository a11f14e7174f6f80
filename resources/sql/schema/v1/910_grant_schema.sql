-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

GRANT USAGE ON SCHEMA tidemark TO tidemark_ingest, tidemark_reader, tidemark_operator
