-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- It is called once a row all the same, but COPY stores rows one by one where a default is volatile.
ALTER FUNCTION tidemark.open_batch() STABLE
