-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

GRANT EXECUTE ON FUNCTION tidemark.rollup_state(text), tidemark.dataset_status(), tidemark.node_status(), tidemark.partitions(text),
    tidemark.coverage(text, text, timestamptz, timestamptz)
TO tidemark_reader
