-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The jobs that a dump has brought run here from now on.
UPDATE cron.job SET database = current_database(), nodeport = current_setting('port')::int,
       nodename = coalesce(current_setting('cron.host', true), 'localhost')
WHERE (database, nodeport, nodename) IS DISTINCT FROM
      (current_database()::text, current_setting('port')::int, coalesce(current_setting('cron.host', true), 'localhost'))
