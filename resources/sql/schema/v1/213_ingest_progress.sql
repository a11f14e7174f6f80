-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- How far a loader has come in a source; written in the transaction that stores the rows.
CREATE TABLE tidemark.ingest_progress (
    resume_key text        NOT NULL,
    source     text        NOT NULL,
    position   bigint      NOT NULL,
    stored     bigint      NOT NULL,
    rejected   bigint      NOT NULL,
    tail       text        NOT NULL, -- fingerprint of what stands before position; empty for a Kafka offset
    updated_at timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp(),
    PRIMARY KEY (resume_key, source)
)
