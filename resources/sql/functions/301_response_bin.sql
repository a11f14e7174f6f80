-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The bin of a response time: DDSketch's logarithmic mapping (Masson, Rim, Lee: DDSketch, VLDB 2019), bin i holding gamma^(i-1) < t <= gamma^i
-- milliseconds with gamma = 1.01 / 0.99, so that its middle is within 1 % of every time in it. 0 ms, and what is less, is bin -1.
CREATE OR REPLACE FUNCTION tidemark.response_bin(msec int) RETURNS int
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$
    SELECT CASE WHEN msec <= 0 THEN -1 ELSE ceil(ln(msec::float8) * 49.99833328888678)::int END
$$
