-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Functions of older programs that have others in their place: who may call these could enter what was never done.
DROP FUNCTION IF EXISTS tidemark.end_maintenance(bigint, text, bigint, bigint, text), tidemark.end_maintenance(bigint, text, text),
    tidemark.end_run(bigint, text, bigint, bigint, text), tidemark.note_change(text, text, text), tidemark.note_deleted(text, bigint, text),
    tidemark.as_reported(text), tidemark.counted_words(tidemark.run_log), tidemark.hold_words(tidemark.hold),
    tidemark.backfill_from(text, timestamptz, timestamptz), tidemark.backfill_reached(text, timestamptz, timestamptz, timestamptz),
    tidemark.begin_backfill(text, timestamptz, timestamptz, boolean),
    tidemark.held(text, interval), tidemark.purge_before(tidemark.pipeline, interval),
    tidemark.hold_loaded(bigint, timestamptz, timestamptz, timestamptz, text), tidemark.hold_or_fail(text, text), tidemark.fresh_text(bigint), tidemark.shut_holds(), tidemark.partition_question(),
    tidemark.add_gathered(text, bigint), tidemark.add_events(bigint, int, tidemark.rollup_level), tidemark.add_http_request(bigint, int, tidemark.rollup_level),
    tidemark.coarsen_events(bigint, int, interval), tidemark.coarsen_http_request(bigint, int, interval)
