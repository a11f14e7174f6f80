-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Only where it is missing: to make it waits for every transaction that is entering a hold.
DO $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_catalog.pg_trigger t WHERE t.tgrelid = 'tidemark.hold'::regclass AND t.tgname = 'hold_is_entered') THEN
        CREATE TRIGGER hold_is_entered BEFORE INSERT OR UPDATE ON tidemark.hold FOR EACH ROW EXECUTE FUNCTION tidemark.enter_hold();
    END IF;
END
$$
