-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- As hold_dataset, but fails where another one is at work; what: what is not done then, in words.
CREATE OR REPLACE FUNCTION tidemark.hold_or_fail(dataset text, what text) RETURNS tidemark.pipeline
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    pipe tidemark.pipeline := tidemark.hold_dataset(hold_or_fail.dataset);
BEGIN
    IF pipe.dataset IS NULL THEN
        RAISE EXCEPTION '%: %.', what, tidemark.busy_since(hold_or_fail.dataset)
            USING ERRCODE = 'lock_not_available', HINT = 'Try again when it has ended.';
    END IF;
    RETURN pipe;
END
$$
