-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

GRANT SELECT ON tidemark.run_log TO tidemark_operator
