-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

GRANT EXECUTE ON FUNCTION tidemark.schema_version(), tidemark.open_batch(), tidemark.save_progress(text, text, bigint, bigint, bigint, text), tidemark.read_progress(text), tidemark.forget_progress(text),
    tidemark.begin_run(text, text), tidemark.end_run(bigint, text, bigint, bigint, text)
TO tidemark_ingest
