-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Who was refused. What loads sees every row of the server, so it must not be made a reader.
SELECT current_user AS login,
       EXISTS (SELECT 1 FROM pg_catalog.pg_roles
               WHERE rolname = 'tidemark_ingest' AND pg_catalog.pg_has_role(oid, 'USAGE')) AS loads
