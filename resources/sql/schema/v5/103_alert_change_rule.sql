-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE INDEX alert_change_rule_idx ON tidemark.alert_change (rule_id, id)
