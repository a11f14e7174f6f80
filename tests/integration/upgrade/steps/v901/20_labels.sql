-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Rows change in the same step.
UPDATE tidemark.events SET label = upper(event_type)
