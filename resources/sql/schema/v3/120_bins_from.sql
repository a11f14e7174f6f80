-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- From when on the five-second bins are kept; NULL: there are none yet.
ALTER TABLE tidemark.pipeline ADD COLUMN bins_from timestamptz
