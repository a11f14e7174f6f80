-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- How rows of a tutorial's raw table become rows of the dataset: the columns, an expression over "s" for each, when a row fits, and what
-- tells rows apart that were taken from those that were not. id_key: the table's id does, else its time.
CREATE OR REPLACE FUNCTION tidemark.adoption_plan(source regclass, dataset text, OUT columns text, OUT expressions text, OUT fits text,
                                       OUT time_column name, OUT id_key boolean)
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    address text := CASE tidemark.column_type(source, 'ip_address') WHEN 'inet' THEN 'host(s.ip_address)' ELSE 's.ip_address' END;
    sane text := '%1$s >= ''0001-01-01 00:00:00+00'' AND %1$s < ''9999-01-01 00:00:00+00''';
    whole text := '%s BETWEEN -2147483648 AND 2147483647';
BEGIN
    id_key := tidemark.id_is_key(source);
    IF dataset = 'http_request' THEN
        time_column := 'ingest_time';
        columns := 'site_id, ingest_time, status_code';
        expressions := 's.site_id, s.ingest_time, coalesce(s.status_code, 0)';
        fits := concat_ws(' AND ', format(whole, 's.site_id'), format(sane, 's.ingest_time'), format(whole, 'coalesce(s.status_code, 0)'));
        IF tidemark.can_read_column(source, 'url') THEN
            columns := columns || ', url';
            expressions := expressions || ', s.url';
        END IF;
        IF tidemark.can_read_column(source, 'request_country') THEN
            columns := columns || ', request_country';
            expressions := expressions || ', s.request_country';
        END IF;
        IF tidemark.can_read_column(source, 'ip_address') THEN
            columns := columns || ', ip_address';
            expressions := expressions || ', ' || address;
        END IF;
        IF tidemark.can_read_column(source, 'response_time_msec') THEN
            columns := columns || ', response_time_msec';
            expressions := expressions || ', s.response_time_msec';
            fits := concat_ws(' AND ', fits, format(whole, 'coalesce(s.response_time_msec, 0)'));
        END IF;
        IF tidemark.can_read_column(source, 'bytes_sent') THEN
            columns := columns || ', bytes_sent';
            expressions := expressions || ', s.bytes_sent';
        END IF;
    ELSE
        time_column := 'occurred_at';
        columns := 'tenant_id, occurred_at, event_type, event_data';
        expressions := 's.tenant_id, s.occurred_at, coalesce(s.event_type, ''unknown''), coalesce(s.event_data, ''{}'')';
        fits := concat_ws(' AND ', format(whole, 's.tenant_id'), format(sane, 's.occurred_at'),
                          'octet_length(coalesce(s.event_type, '''')) <= 1000');
    END IF;
END
$$
