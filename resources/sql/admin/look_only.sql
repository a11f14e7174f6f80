-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- From here on, this session cannot change anything.
SET default_transaction_read_only = on
