-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- One load at a time may go on with a key. The lock belongs to the session, so it also tells whether an earlier session of ours,
-- lost in the middle of a COMMIT, has come to its end.
SELECT pg_try_advisory_lock(20012, hashtext($1::text)) AS held
