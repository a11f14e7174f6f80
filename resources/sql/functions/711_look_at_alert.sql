-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- look_at_alert_now for operators, by the server's clock alone.
CREATE OR REPLACE FUNCTION tidemark.look_at_alert(id bigint) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT tidemark.look_at_alert_now(id, clock_timestamp())
$$
