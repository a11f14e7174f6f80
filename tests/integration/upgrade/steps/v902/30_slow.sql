-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- For whoever wants to see the step in its middle.
SELECT pg_advisory_xact_lock(902)
