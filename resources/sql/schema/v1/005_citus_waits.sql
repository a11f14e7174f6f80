-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Nothing is carried to Citus' workers before distribute() asks for it. Elsewhere the setting means nothing.
SELECT set_config('citus.create_object_propagation', 'deferred', true)
