<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AlertWords</name>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <translation>
            <numerusform>in the last day</numerusform>
            <numerusform>in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have fired %n time(s) %1; longest: %2.</source>
        <translation>
            <numerusform>Would have fired once %1, for %2.</numerusform>
            <numerusform>Would have fired %n times %1; longest: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnotationWords</name>
    <message numerus="yes">
        <source>%n load(s)</source>
        <translation>
            <numerusform>%n load</numerusform>
            <numerusform>%n loads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rebuilt from raw rows; %n bucket(s) changed</source>
        <translation>
            <numerusform>Rebuilt from raw rows; %n bucket changed</numerusform>
            <numerusform>Rebuilt from raw rows; %n buckets changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rollup(s) failed</source>
        <translation>
            <numerusform>%n rollup failed</numerusform>
            <numerusform>%n rollups failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Worker node %2 did not answer; %n rollup(s) deferred</source>
        <translation>
            <numerusform>Worker node %2 did not answer; %n rollup deferred</numerusform>
            <numerusform>Worker node %2 did not answer; %n rollups deferred</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Late rows added to %n bucket(s): %2</source>
        <translation>
            <numerusform>Late rows added to %n bucket: %2</numerusform>
            <numerusform>Late rows added to %n buckets: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message numerus="yes">
        <source>%n bucket(s) without a counterpart.</source>
        <translation>
            <numerusform>%n bucket without a counterpart.</numerusform>
            <numerusform>%n buckets without a counterpart.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message numerus="yes">
        <source>%1, line %2 and %n more: %3</source>
        <translation>
            <numerusform>%1, line %2 and %n more: %3</numerusform>
            <numerusform>%1, line %2 and %n more: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shared cache %1: it answers in %2 ms; %n answer(s) shared so far.</source>
        <translation>
            <numerusform>Shared cache %1: it answers in %2 ms; %n answer shared so far.</numerusform>
            <numerusform>Shared cache %1: it answers in %2 ms; %n answers shared so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExactWords</name>
    <message numerus="yes">
        <source>The server reads about %1 raw rows for it.</source>
        <translation>
            <numerusform>The server reads about %1 raw row for it.</numerusform>
            <numerusform>The server reads about %1 raw rows for it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exactly %1 users, counted %2.</source>
        <translation>
            <numerusform>Exactly %1 user, counted %2.</numerusform>
            <numerusform>Exactly %1 users, counted %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exactly %1 addresses, counted %2.</source>
        <translation>
            <numerusform>Exactly %1 address, counted %2.</numerusform>
            <numerusform>Exactly %1 addresses, counted %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message numerus="yes">
        <source>No change shown: %n row(s) of the previous period cannot be placed.</source>
        <translation>
            <numerusform>No change shown: %n row of the previous period cannot be placed.</numerusform>
            <numerusform>No change shown: %n rows of the previous period cannot be placed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be placed: only %1 are kept for that time.</source>
        <translation>
            <numerusform>%n row cannot be placed: only %1 are kept for that time.</numerusform>
            <numerusform>%n rows cannot be placed: only %1 are kept for that time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more range(s)</source>
        <translation>
            <numerusform>%1 and %n more range</numerusform>
            <numerusform>%1 and %n more ranges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are not among these: they were rolled up before the schema kept this of them. &quot;Backfill&quot; adds those whose raw rows are still there.</source>
        <translation>
            <numerusform>%n request is not among these: it was rolled up before the schema kept this of it. &quot;Backfill&quot; adds it if its raw row is still there.</numerusform>
            <numerusform>%n requests are not among these: they were rolled up before the schema kept this of them. &quot;Backfill&quot; adds those whose raw rows are still there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OperatorSheetWords</name>
    <message numerus="yes">
        <source>%n tenant(s): %1</source>
        <translation>
            <numerusform>%n tenant: %1</numerusform>
            <numerusform>%n tenants: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PsqlWords</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RangeText</name>
    <message numerus="yes">
        <source>Last %n hours</source>
        <translation>
            <numerusform>Last hour</numerusform>
            <numerusform>Last %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Last day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message numerus="yes">
        <source>%1 prepared transaction(s) on worker nodes are not resolved yet (%2); Citus resolves them by itself</source>
        <translation>
            <numerusform>%1 prepared transaction on worker nodes is not resolved yet (%2); Citus resolves it by itself</numerusform>
            <numerusform>%1 prepared transactions on worker nodes are not resolved yet (%2); Citus resolves them by itself</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) are not rolled up yet</source>
        <translation>
            <numerusform>%1 row is not rolled up yet</numerusform>
            <numerusform>%1 rows are not rolled up yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s): %2</source>
        <translation>
            <numerusform>%1 row: %2</numerusform>
            <numerusform>%1 rows: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 partition(s) made</source>
        <translation>
            <numerusform>%1 partition made</numerusform>
            <numerusform>%1 partitions made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 partition(s) dropped, %2 kept</source>
        <translation>
            <numerusform>%1 partition dropped, %2 kept</numerusform>
            <numerusform>%1 partitions dropped, %2 kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) deleted from the default partition</source>
        <translation>
            <numerusform>%1 row deleted from the default partition</numerusform>
            <numerusform>%1 rows deleted from the default partition</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rolled-up bucket(s) deleted</source>
        <translation>
            <numerusform>%1 rolled-up bucket deleted</numerusform>
            <numerusform>%1 rolled-up buckets deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>continued at %2; %1 day(s) were done before</source>
        <translation>
            <numerusform>continued at %2; %1 day was done before</numerusform>
            <numerusform>continued at %2; %1 days were done before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s) rebuilt, %2 kept, %3 buckets changed</source>
        <translation>
            <numerusform>%1 day rebuilt, %2 kept, %3 buckets changed</numerusform>
            <numerusform>%1 days rebuilt, %2 kept, %3 buckets changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>counts of late rows of %1 bucket(s) from %2 to %3: late_bucket is kept for %4</source>
        <translation>
            <numerusform>counts of late rows of %1 bucket from %2 to %3: late_bucket is kept for %4</numerusform>
            <numerusform>counts of late rows of %1 buckets from %2 to %3: late_bucket is kept for %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 run(s) from %2 to %3 were removed from the run log</source>
        <translation>
            <numerusform>%1 run from %2 to %3 was removed from the run log</numerusform>
            <numerusform>%1 runs from %2 to %3 were removed from the run log</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2: %1 bucket(s) changed</source>
        <translation>
            <numerusform>%2: %1 bucket changed</numerusform>
            <numerusform>%2: %1 buckets changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2: %1 bucket(s) changed, raw rows trusted</source>
        <translation>
            <numerusform>%2: %1 bucket changed, raw rows trusted</numerusform>
            <numerusform>%2: %1 buckets changed, raw rows trusted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 change(s) of alert rules from %2 to %3: alert_change is kept for %4</source>
        <translation>
            <numerusform>%1 change of alert rules from %2 to %3: alert_change is kept for %4</numerusform>
            <numerusform>%1 changes of alert rules from %2 to %3: alert_change is kept for %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionWords</name>
    <message numerus="yes">
        <source> in %n bucket(s)</source>
        <translation>
            <numerusform> in %n bucket</numerusform>
            <numerusform> in %n buckets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> in %n partition(s)</source>
        <translation>
            <numerusform> in %n partition</numerusform>
            <numerusform> in %n partitions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StorageWords</name>
    <message numerus="yes">
        <source>%1 in %n day(s)</source>
        <translation>
            <numerusform>%1 in %n day</numerusform>
            <numerusform>%1 in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At this rate the disk is full in %n day(s).</source>
        <translation>
            <numerusform>At this rate the disk is full in %n day.</numerusform>
            <numerusform>At this rate the disk is full in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later, about</source>
        <translation>
            <numerusform>%n day later, about</numerusform>
            <numerusform>%n days later, about</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) have no HTTP status (0, 000, or truncated): stored with status 0.</source>
        <translation>
            <numerusform>%n request has no HTTP status (0, 000, or truncated): stored with status 0.</numerusform>
            <numerusform>%n requests have no HTTP status (0, 000, or truncated): stored with status 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) have a URL that the server truncated when it logged it: stored as far as it goes.</source>
        <translation>
            <numerusform>%n request has a URL that the server truncated when it logged it: stored as far as it goes.</numerusform>
            <numerusform>%n requests have a URL that the server truncated when it logged it: stored as far as it goes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are not requests and are not counted: HTTP/2 connections (&quot;PRI * HTTP/2.0&quot;), or what the server did by itself.</source>
        <translation>
            <numerusform>%n line is not a request and is not counted: an HTTP/2 connection (&quot;PRI * HTTP/2.0&quot;), or what the server did by itself.</numerusform>
            <numerusform>%n lines are not requests and are not counted: HTTP/2 connections (&quot;PRI * HTTP/2.0&quot;), or what the server did by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) have a time without a time zone: read as UTC.</source>
        <translation>
            <numerusform>%n request has a time without a time zone: read as UTC.</numerusform>
            <numerusform>%n requests have a time without a time zone: read as UTC.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) have no country: %1 knows no addresses of their kind (IPv4 or IPv6).</source>
        <translation>
            <numerusform>%n request has no country: %1 knows no addresses of its kind (IPv4 or IPv6).</numerusform>
            <numerusform>%n requests have no country: %1 knows no addresses of their kind (IPv4 or IPv6).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::coordinator::InstallPlanner</name>
    <message numerus="yes">
        <source>%n function(s) would be written again with the same body.</source>
        <translation>
            <numerusform>%n function would be written again with the same body.</numerusform>
            <numerusform>%n functions would be written again with the same body.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::coordinator::SchemaInstaller</name>
    <message numerus="yes">
        <source>%n pg_cron job(s) ran on another server or database, or nowhere, and were corrected.</source>
        <translation>
            <numerusform>%n pg_cron job ran on another server or database, or nowhere, and was corrected.</numerusform>
            <numerusform>%n pg_cron jobs ran on another server or database, or nowhere, and were corrected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n function(s) were missing or had been changed, and were restored.</source>
        <translation>
            <numerusform>%n function was missing or had been changed, and was restored.</numerusform>
            <numerusform>%n functions were missing or had been changed, and were restored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::coordinator::Texts</name>
    <message numerus="yes">
        <source>Adopting %1: %n rows</source>
        <translation>
            <numerusform>Adopting %1: %n row</numerusform>
            <numerusform>Adopting %1: %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were added to %1 after it was adopted; Tidemark does not show them.</source>
        <translation>
            <numerusform>%n row was added to %1 after it was adopted; Tidemark does not show it.</numerusform>
            <numerusform>%n rows were added to %1 after it was adopted; Tidemark does not show them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 between %2 and %3 have sketches with different parameters: unique counts over them are unavailable, and rollups into them fail.</source>
        <translation>
            <numerusform>%n row of %1 between %2 and %3 has a sketch with different parameters: unique counts over it are unavailable, and rollups into it fail.</numerusform>
            <numerusform>%n rows of %1 between %2 and %3 have sketches with different parameters: unique counts over them are unavailable, and rollups into them fail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) need the newer version and were skipped.</source>
        <translation>
            <numerusform>%n check needs the newer version and was skipped.</numerusform>
            <numerusform>%n checks need the newer version and were skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n function(s) of the schema are missing or were changed: tidemark.%1 (the first). To restore them, run init as a superuser.</source>
        <translation>
            <numerusform>%n function of the schema is missing or was changed: tidemark.%1. To restore it, run init as a superuser.</numerusform>
            <numerusform>%n functions of the schema are missing or were changed: tidemark.%1 (the first). To restore them, run init as a superuser.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hourly rollups of the last %n hour(s) are not kept.</source>
        <translation>
            <numerusform>The hourly rollups of the last hour are not kept.</numerusform>
            <numerusform>The hourly rollups of the last %n hours are not kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The disk of %1 is full in %n day(s), if raw rows and rollups go on growing as they do.</source>
        <translation>
            <numerusform>The disk of %1 is full in %n day, if raw rows and rollups go on growing as they do.</numerusform>
            <numerusform>The disk of %1 is full in %n days, if raw rows and rollups go on growing as they do.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert rule(s) of %1 have not been evaluated since %2, so their states are out of date. Rules are evaluated after each rollup.</source>
        <translation>
            <numerusform>%n alert rule of %1 has not been evaluated since %2, so its state is out of date. Rules are evaluated after each rollup.</numerusform>
            <numerusform>%n alert rules of %1 have not been evaluated since %2, so their states are out of date. Rules are evaluated after each rollup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert rule(s) of %1 cannot be evaluated. Rule %2: %3</source>
        <translation>
            <numerusform>%n alert rule of %1 cannot be evaluated. Rule %2: %3</numerusform>
            <numerusform>%n alert rules of %1 cannot be evaluated. Rule %2: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::AdminRoom</name>
    <message numerus="yes">
        <source>%1: the connection was lost, but it finished: %n row(s).</source>
        <translation>
            <numerusform>%1: the connection was lost, but it finished: %n row.</numerusform>
            <numerusform>%1: the connection was lost, but it finished: %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::AnnotationsDialog</name>
    <message numerus="yes">
        <source>%n annotation(s) from %1.</source>
        <translation>
            <numerusform>%n annotation from %1.</numerusform>
            <numerusform>%n annotations from %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::AttentionPage</name>
    <message numerus="yes">
        <source>%n finding(s), most serious first.</source>
        <translation>
            <numerusform>%n finding.</numerusform>
            <numerusform>%n findings, most serious first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::BackfillPage</name>
    <message numerus="yes">
        <source>Continued at %1, where an earlier backfill of this range stopped: %n day(s) were already done.</source>
        <translation>
            <numerusform>Continued at %1, where an earlier backfill of this range stopped: %n day was already done.</numerusform>
            <numerusform>Continued at %1, where an earlier backfill of this range stopped: %n days were already done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would continue at %1, where an earlier backfill of this range stopped: %n day(s) are already done.</source>
        <translation>
            <numerusform>It would continue at %1, where an earlier backfill of this range stopped: %n day is already done.</numerusform>
            <numerusform>It would continue at %1, where an earlier backfill of this range stopped: %n days are already done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::LegendChip</name>
    <message numerus="yes">
        <source>%n type(s) in “%1”</source>
        <translation>
            <numerusform>%n type in “%1”</numerusform>
            <numerusform>%n types in “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::LoginsPage</name>
    <message numerus="yes">
        <source>%n login(s) with rights here. Readers see the tenants granted to them, operators see all; a login that loads must not read.</source>
        <translation>
            <numerusform>%n login with rights here. Readers see the tenants granted to them, operators see all; a login that loads must not read.</numerusform>
            <numerusform>%n logins with rights here. Readers see the tenants granted to them, operators see all; a login that loads must not read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::NoteDialog</name>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n character left</numerusform>
            <numerusform>%n characters left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long</source>
        <translation>
            <numerusform>%n character too long</numerusform>
            <numerusform>%n characters too long</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::Pane</name>
    <message numerus="yes">
        <source>%n annotation(s); N steps through them.</source>
        <translation>
            <numerusform>%n annotation; N goes to it.</numerusform>
            <numerusform>%n annotations; N steps through them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::PartitionsPage</name>
    <message numerus="yes">
        <source>%n partition(s). Rows are the server&apos;s estimate unless they are said to be exact.</source>
        <translation>
            <numerusform>%n partition. Rows are the server&apos;s estimate unless they are said to be exact.</numerusform>
            <numerusform>%n partitions. Rows are the server&apos;s estimate unless they are said to be exact.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::RawRowsDialog</name>
    <message numerus="yes">
        <source>%n row(s), newest first.</source>
        <translation>
            <numerusform>%n row, newest first.</numerusform>
            <numerusform>%n rows, newest first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::SchedulePage</name>
    <message numerus="yes">
        <source>Upkeep is done: %n step(s).</source>
        <translation>
            <numerusform>Upkeep is done: %n step.</numerusform>
            <numerusform>Upkeep is done: %n steps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upkeep: %n step(s) were not done; see the audit trail for the reasons.</source>
        <translation>
            <numerusform>Upkeep: %n step was not done; see the audit trail for the reason.</numerusform>
            <numerusform>Upkeep: %n steps were not done; see the audit trail for the reasons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Time of the latest %n run(s)</source>
        <translation>
            <numerusform>Time of the latest run</numerusform>
            <numerusform>Time of the latest %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::SessionsPage</name>
    <message numerus="yes">
        <source>%n session(s) at work</source>
        <translation>
            <numerusform>%n session at work</numerusform>
            <numerusform>%n sessions at work</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::TenantOverview</name>
    <message numerus="yes">
        <source>%Ln row(s) copied to the clipboard.</source>
        <translation>
            <numerusform>%Ln row copied to the clipboard.</numerusform>
            <numerusform>%Ln rows copied to the clipboard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tenant(s)</source>
        <translation>
            <numerusform>%Ln tenant</numerusform>
            <numerusform>%Ln tenants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln row(s) to save…</source>
        <translation>
            <numerusform>Reading %Ln row to save…</numerusform>
            <numerusform>Reading %Ln rows to save…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::TideLine</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical problem(s). Show what needs attention.</source>
        <translation>
            <numerusform>%n critical problem. Show what needs attention.</numerusform>
            <numerusform>%n critical problems. Show what needs attention.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s). Show what needs attention.</source>
        <translation>
            <numerusform>%n warning. Show what needs attention.</numerusform>
            <numerusform>%n warnings. Show what needs attention.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) firing</source>
        <translation>
            <numerusform>%n alert firing</numerusform>
            <numerusform>%n alerts firing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::widgets::TimeChart</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
