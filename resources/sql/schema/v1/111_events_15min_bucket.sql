-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE INDEX events_15min_bucket_idx ON tidemark.events_15min (bucket)
