-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The number of the last change of a rule that this login sees; 0: there was none.
SELECT coalesce(max(id), 0) AS position FROM tidemark.alert_change
