-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

GRANT SELECT ON tidemark.adopted, tidemark.found_range TO tidemark_reader
