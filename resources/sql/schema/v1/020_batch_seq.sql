-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The open batch is the sequence's last value. Moved by setval only (see close_batch).
CREATE SEQUENCE tidemark.batch_seq
