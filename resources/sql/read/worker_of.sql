-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Where the extension citus is: one line if this server is a worker node, with its coordinator as the other nodes know it; a name that means
-- another server everywhere is left out.
SELECT (SELECT format('%s:%s', n.nodename, n.nodeport) FROM pg_catalog.pg_dist_node AS n
        WHERE n.groupid = 0 AND n.noderole = 'primary' AND n.nodename <> 'localhost') AS coordinator
FROM pg_catalog.pg_dist_local_group AS l
WHERE l.groupid <> 0
