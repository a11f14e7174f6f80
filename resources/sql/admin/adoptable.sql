-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT source, dataset, level, state, rows, reason, why FROM tidemark.adoptable()
