-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- As hold_dataset, but fails where another one is at work; what: the reason that says what is not done then.
CREATE OR REPLACE FUNCTION tidemark.hold_or_fail(dataset text, what jsonb) RETURNS tidemark.pipeline
LANGUAGE plpgsql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    pipe tidemark.pipeline := tidemark.hold_dataset(hold_or_fail.dataset);
BEGIN
    IF pipe.dataset IS NULL THEN
        PERFORM tidemark.refuse('lock_not_available', jsonb_build_array('not-now', what, tidemark.busy_since(hold_or_fail.dataset)),
                                jsonb_build_array('try-when-ended'));
    END IF;
    RETURN pipe;
END
$$
