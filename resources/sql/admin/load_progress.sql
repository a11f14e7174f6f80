-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT resume_key, source, "position", stored, rejected, updated_at FROM tidemark.load_progress()
