-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Whoever enters a hold, or changes one, shares a lock on its dataset until the transaction ends: what is deleted there meanwhile
-- would be deleted although it was held (see shut_holds). A trigger, so that there is no way around it.
CREATE OR REPLACE FUNCTION tidemark.enter_hold() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    PERFORM pg_advisory_xact_lock_shared(20013, hashtext(NEW.dataset));
    RETURN NEW;
END
$$
