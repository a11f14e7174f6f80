-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- When a rule would have fired over the last days: a row each time (fired_to NULL: still at the end), or one row without a time. Looked at
-- are whole steps, from the rollups; of events in windows that no rollup tells, from so many days of raw rows as can be read in passing. For
-- whoever sees the tenant.
CREATE OR REPLACE FUNCTION tidemark.alert_trial(id bigint, given jsonb, days int, at timestamptz DEFAULT NULL)
RETURNS TABLE (looked_from timestamptz, looked_to timestamptz, step_seconds int, lowest double precision, highest double precision,
               fired_from timestamptz, fired_to timestamptz, extreme double precision)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
#variable_conflict use_variable
DECLARE
    most CONSTANT bigint := 2000000; -- raw rows
    old tidemark.alert_rule := (SELECT r FROM tidemark.alert_rule r WHERE r.id = alert_trial.id);
    rule tidemark.alert_rule;
    pipe tidemark.pipeline;
    level tidemark.rollup_level;
    coarse tidemark.rollup_level;
    by_raw boolean;
    base int; -- minutes
    longest int := 30; -- days
    steps int;
    step interval;
    compares boolean;
    oldest timestamptz;
    stands tidemark.alert_state;
    was boolean;
    seen record;
    -- The firings that are over, one after another; the last one is kept aside until it is.
    froms timestamptz[] := '{}';
    tos timestamptz[] := '{}';
    extremes double precision[] := '{}';
    began timestamptz;
    furthest double precision;
    measured double precision;
BEGIN
    IF id IS NOT NULL AND (old.id IS NULL OR NOT tidemark.caller_sees('tidemark.alert_rule', old.tenant_id)) THEN
        PERFORM tidemark.refuse('invalid_parameter_value', jsonb_build_array('no-alert', id::text), jsonb_build_array('list-alerts'));
    END IF;
    rule := tidemark.alert_given(old, coalesce(given, '{}'));
    pipe := (SELECT p FROM tidemark.pipeline p WHERE p.dataset = rule.dataset);
    level := (SELECT l FROM tidemark.rollup_level l WHERE l.dataset = rule.dataset ORDER BY l.width LIMIT 1);
    IF NOT tidemark.caller_sees(format('tidemark.%I', level.table_name)::regclass, rule.tenant_id)
       OR NOT tidemark.caller_sees(format('tidemark.%I', pipe.raw_table)::regclass, rule.tenant_id) THEN
        PERFORM tidemark.refuse('insufficient_privilege', jsonb_build_array('tenant-hidden', rule.tenant_id));
    END IF;
    base := (extract(epoch FROM level.width) / 60)::int;
    by_raw := rule.minutes % base <> 0;
    base := CASE WHEN by_raw THEN 1 ELSE base END;
    -- Sums slide by the bucket; a sketch is united anew for each window, of twelve parts at most; a quantile's windows
    -- stand beside each other, and of fewer days: every count of every minute is read for it.
    steps := rule.minutes / base;
    IF EXISTS (SELECT 1 FROM tidemark.alert_measures() m WHERE m.measure = rule.measure AND m.quantile IS NOT NULL) THEN
        steps := 1;
        longest := 7;
    ELSIF rule.measure IN ('users', 'addresses') THEN
        steps := (SELECT max(n) FROM generate_series(1, 12) AS n WHERE steps % n = 0);
    END IF;
    step := make_interval(mins => rule.minutes / steps);
    compares := rule.comparison IN ('rises', 'falls');

    looked_to := date_bin(step, least(coalesce(at, clock_timestamp()), pipe.watermark), '0001-01-01 00:00:00+00');
    looked_from := looked_to - make_interval(days => least(greatest(coalesce(days, 30), 1), longest));
    EXECUTE format('SELECT min(%I) FROM tidemark.%I WHERE %I = $1 AND %1$I >= $2', level.bucket_column, level.table_name, pipe.tenant_column)
    INTO oldest USING rule.tenant_id, looked_from - CASE WHEN compares THEN interval '168 hours' ELSE interval '0' END;
    IF by_raw THEN
        oldest := greatest(oldest, pipe.raw_gone_before, (SELECT max(f.range_to) FROM tidemark.found_range f WHERE f.dataset = pipe.dataset));
        coarse := (SELECT l FROM tidemark.rollup_level l WHERE l.dataset = rule.dataset AND l.width = interval '1 hour');
        EXECUTE format('SELECT max(c.%1$I) + interval ''1 hour'' FROM (SELECT r.%1$I, sum(sum(r.event_count)) OVER (ORDER BY r.%1$I DESC) AS upto '
                       'FROM tidemark.%2$I AS r WHERE r.%3$I = $1 AND r.%1$I >= $2 AND ($3 IS NULL OR r.event_type = $3) GROUP BY r.%1$I) AS c '
                       'WHERE c.upto > $4', coarse.bucket_column, coarse.table_name, pipe.tenant_column)
        INTO seen USING rule.tenant_id, looked_from - CASE WHEN compares THEN interval '168 hours' ELSE interval '0' END, rule.event_type, most;
        oldest := greatest(oldest, seen."?column?");
    ELSE
        oldest := greatest(oldest, level.expired_before);
    END IF;
    -- The first window has to be whole, and the one a week before it.
    oldest := coalesce(oldest, looked_to) + make_interval(mins => rule.minutes) - step + CASE WHEN compares THEN interval '168 hours' ELSE interval '0' END;
    looked_from := greatest(looked_from, date_bin(step, oldest + step - interval '1 microsecond', '0001-01-01 00:00:00+00'));
    step_seconds := extract(epoch FROM step);
    IF looked_to IS NULL OR looked_from >= looked_to THEN
        looked_from := looked_to;
        RETURN NEXT;
        RETURN;
    END IF;

    stands.firing := false;
    FOR seen IN
        SELECT s.at, s.value, b.value AS before
        FROM tidemark.alert_series(rule, by_raw, step, steps, looked_from, looked_to) s
        LEFT JOIN tidemark.alert_series(rule, by_raw, step, steps, looked_from - interval '168 hours', looked_to - interval '168 hours') b
               ON compares AND b.at = s.at - interval '168 hours'
        WHERE NOT compares OR b.at IS NOT NULL
        ORDER BY s.at
    LOOP
        measured := tidemark.alert_measured(rule.comparison, seen.value, seen.before);
        lowest := least(lowest, measured);
        highest := greatest(highest, measured);
        was := stands.firing;
        stands := tidemark.alert_step(rule, stands, measured, seen.at, interval '25 hours');
        IF stands.firing AND NOT was THEN
            began := seen.at;
            furthest := measured;
        ELSIF stands.firing THEN
            furthest := CASE WHEN rule.comparison IN ('above', 'rises') THEN greatest(furthest, measured) ELSE least(furthest, measured) END;
        ELSIF was THEN
            froms := froms || began;
            tos := tos || seen.at;
            extremes := extremes || furthest;
        END IF;
    END LOOP;
    FOR place IN 1..cardinality(froms) LOOP
        fired_from := froms[place];
        fired_to := tos[place];
        extreme := extremes[place];
        RETURN NEXT;
    END LOOP;
    IF stands.firing OR froms = '{}' THEN
        fired_from := CASE WHEN stands.firing THEN began END;
        fired_to := NULL;
        extreme := CASE WHEN stands.firing THEN furthest END;
        RETURN NEXT;
    END IF;
END
$$
