# SPDX-FileCopyrightText: 2026 The Tidemark developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Completion of tidemarkctl for fish.

set -l commands local init doctor ingest rollup backfill coverage expire retention holds alerts annotations upkeep status query tenant cluster report sessions audit partitions storage loads grants schedule simulate

# The names of formats (format) or of log formats (log-format), as the program lists them.
function __tidemarkctl_formats
    tidemarkctl ingest formats --format csv 2>/dev/null | sed -n "s/^$argv[1],\([^,]*\),.*/\1/p"
end

# What can be queried, as the program's help has it.
function __tidemarkctl_kinds
    tidemarkctl query --help 2>/dev/null | sed -n '1s/.* query //p' | string split '|'
end

function __tidemarkctl_profiles
    set -l folder $HOME/.config
    set -q XDG_CONFIG_HOME; and set folder $XDG_CONFIG_HOME
    set -l file $folder/tidemark/connections.json
    test -r $file; and sed -n 's/^ *"name": "\([^"\\]*\)",\{0,1\}$/\1/p' $file
end

function __tidemarkctl_services
    set -l file $HOME/.pg_service.conf
    set -q PGSERVICEFILE; and set file $PGSERVICEFILE
    test -r $file; and sed -n 's/^\[\(.*\)\]$/\1/p' $file
end

# The arguments that are neither options nor options' values: the command first.
function __tidemarkctl_words
    set -l skip no
    for word in (commandline -opc)[2..]
        if test $skip = yes
            set skip no
        else if contains -- $word --connect --service --profile --format
            set skip yes
        else if not string match -q -- '-*' $word
            echo $word
        end
    end
end

function __tidemarkctl_needs_command
    not count (__tidemarkctl_words) >/dev/null
end

# Whether the command is one of the given ones.
function __tidemarkctl_in
    set -l words (__tidemarkctl_words)
    set -q words[1]; and contains -- $words[1] $argv
end

# Whether the command is that one, and its first argument is still to come.
function __tidemarkctl_begins
    set -l words (__tidemarkctl_words)
    test (count $words) -eq 1; and test $words[1] = $argv[1]
end

complete -c tidemarkctl -f
complete -c tidemarkctl -l connect -x -d 'Connect with this libpq connection string or URI'
complete -c tidemarkctl -l service -x -a '(__tidemarkctl_services)' -d 'Connect to this service from pg_service.conf'
complete -c tidemarkctl -l profile -x -a '(__tidemarkctl_profiles)' -d 'Connect with this saved profile'
complete -c tidemarkctl -l local -d 'Use the private coordinator of this computer'
complete -c tidemarkctl -l format -x -a 'table json csv' -d 'Output format'
complete -c tidemarkctl -s W -l ask-password -d 'Prompt for the password on the terminal'
complete -c tidemarkctl -s h -l help -d 'Print the options'
complete -c tidemarkctl -n __tidemarkctl_needs_command -s v -l version -d 'Print the version'

complete -c tidemarkctl -n __tidemarkctl_needs_command -a "$commands"

complete -c tidemarkctl -n '__tidemarkctl_begins local' -a 'start stop status upgrade export import destroy'
complete -c tidemarkctl -n '__tidemarkctl_in local' -l remove-old -d 'upgrade: remove the kept data of the old version'

complete -c tidemarkctl -n '__tidemarkctl_in init' -l citus -x -a 'auto require off' -d 'Distribute the tables'
complete -c tidemarkctl -n '__tidemarkctl_in init' -l rollup-schedule -x -d 'When pg_cron runs rollups'
complete -c tidemarkctl -n '__tidemarkctl_in init backfill expire retention' -l dry-run -d 'Only show what would change'

complete -c tidemarkctl -n '__tidemarkctl_begins ingest' -a '(__tidemarkctl_formats format) kafka formats'
complete -c tidemarkctl -n '__tidemarkctl_in ingest; and not __tidemarkctl_begins ingest' -F
complete -c tidemarkctl -n '__tidemarkctl_in ingest query report' -l tenant -x -d 'Tenant'
complete -c tidemarkctl -n '__tidemarkctl_in ingest' -l rejects -r -F -d 'Write rejected lines to this file'
complete -c tidemarkctl -n '__tidemarkctl_in ingest' -l strict -d 'Store nothing if any line is bad'
complete -c tidemarkctl -n '__tidemarkctl_in ingest' -l batch-rows -x -d 'Rows per transaction'
complete -c tidemarkctl -n '__tidemarkctl_in ingest' -l resume-key -x -d 'Store each row once across all runs with this key'
complete -c tidemarkctl -n '__tidemarkctl_in ingest' -l hold -x -a '30d 90d forever' -d 'Keep the days of the stored rows for this long'
complete -c tidemarkctl -n '__tidemarkctl_in ingest' -l follow -d 'Keep reading lines as they are appended'
complete -c tidemarkctl -n '__tidemarkctl_in ingest' -l geoip -r -F -d 'Country database (.mmdb)'
complete -c tidemarkctl -n '__tidemarkctl_in ingest' -l columns -x -d 'CSV: the column names, in order'
complete -c tidemarkctl -n '__tidemarkctl_in ingest' -l delimiter -x -a tab -d 'CSV: one character, or tab'
complete -c tidemarkctl -n '__tidemarkctl_in ingest' -l header -x -a 'yes no' -d 'CSV: whether the first line is a header'
complete -c tidemarkctl -n '__tidemarkctl_in ingest' -l log-format -x -a '(__tidemarkctl_formats log-format)' -d 'Access log: its format'
complete -c tidemarkctl -n '__tidemarkctl_in ingest' -l trusted-proxies -x -d 'The last N addresses of X-Forwarded-For are your own'
complete -c tidemarkctl -n '__tidemarkctl_in ingest' -l message-format -x -a '(__tidemarkctl_formats format)' -d 'Kafka: format of a message'
complete -c tidemarkctl -n '__tidemarkctl_in ingest' -l group -x -d 'Kafka: the consumer group'
complete -c tidemarkctl -n '__tidemarkctl_in ingest' -l kafka-config -r -F -d 'Kafka: a file of librdkafka options'
complete -c tidemarkctl -n '__tidemarkctl_in ingest' -s X -l kafka-option -x -d 'Kafka: a librdkafka option'

for command in rollup backfill coverage expire
    complete -c tidemarkctl -n "__tidemarkctl_begins $command" -a 'events http_request'
end
complete -c tidemarkctl -n '__tidemarkctl_begins backfill' -a list -d 'Backfills that are not through'
complete -c tidemarkctl -n '__tidemarkctl_in backfill coverage holds query audit' -l from -x -d 'Start of the range'
complete -c tidemarkctl -n '__tidemarkctl_in backfill coverage holds query audit' -l to -x -d 'End of the range, exclusive'
complete -c tidemarkctl -n '__tidemarkctl_in query report' -l range -x -a '24h 7d 30d 90d 1y today yesterday this-week last-week this-month last-month this-year last-year' -d 'The range'
complete -c tidemarkctl -n '__tidemarkctl_in backfill' -l trust-raw -d 'Also rebuild days with fewer raw rows than are rolled up'
complete -c tidemarkctl -n '__tidemarkctl_in coverage' -l level -x -a '15min hourly daily 1min 1hour 1day' -d 'Rollup level'
complete -c tidemarkctl -n '__tidemarkctl_in expire' -l keep-raw -x -d 'Keep raw rows for this long'
complete -c tidemarkctl -n '__tidemarkctl_begins retention' -a 'events events_15min events_hourly events_daily http_request http_request_1min http_request_1hour http_request_1day late_bucket alert_change run_log'
complete -c tidemarkctl -n '__tidemarkctl_in retention; and not __tidemarkctl_begins retention' -a forever

complete -c tidemarkctl -n '__tidemarkctl_begins holds' -a 'list add release'
complete -c tidemarkctl -n '__tidemarkctl_in holds; and contains -- add (__tidemarkctl_words)' -a 'events http_request'
complete -c tidemarkctl -n '__tidemarkctl_in holds' -l until -x -d 'add: when the hold ends'
complete -c tidemarkctl -n '__tidemarkctl_in holds' -l for -x -a '90d forever' -d 'add: how long the hold lasts'
complete -c tidemarkctl -n '__tidemarkctl_in holds' -l reason -x -d 'add: why the range is held'

complete -c tidemarkctl -n '__tidemarkctl_begins alerts' -a 'list add change remove test history watch'
complete -c tidemarkctl -n '__tidemarkctl_in alerts' -l tenant -x -d 'The tenant of the rule'
complete -c tidemarkctl -n '__tidemarkctl_in alerts' -l name -x -d 'What the rule is called'
complete -c tidemarkctl -n '__tidemarkctl_in alerts' -l measure -x -a 'events users requests errors errors_5xx response_mean response_p50 response_p95 response_p99 addresses bytes_sent' -d 'What is measured'
complete -c tidemarkctl -n '__tidemarkctl_in alerts' -l type -x -d 'Events of this type only'
complete -c tidemarkctl -n '__tidemarkctl_in alerts' -l country -x -d 'Events or requests from this country only'
complete -c tidemarkctl -n '__tidemarkctl_in alerts' -l over -x -a '5m 15m 1h 1d' -d 'Length of the window'
complete -c tidemarkctl -n '__tidemarkctl_in alerts' -l above -x -d 'Fire above this value'
complete -c tidemarkctl -n '__tidemarkctl_in alerts' -l below -x -d 'Fire below this value'
complete -c tidemarkctl -n '__tidemarkctl_in alerts' -l rises -x -d 'Fire if up on the week before by more than this percentage'
complete -c tidemarkctl -n '__tidemarkctl_in alerts' -l falls -x -d 'Fire if down on the week before by more than this percentage'
complete -c tidemarkctl -n '__tidemarkctl_in alerts' -l silent -d 'Fire if the window has no rows'
complete -c tidemarkctl -n '__tidemarkctl_in alerts' -l for -x -a '5m 10m 1h' -d 'Fire only when the condition has held for so long'
complete -c tidemarkctl -n '__tidemarkctl_in alerts' -l clear -x -d 'Keep firing until the value is back beyond this one'
complete -c tidemarkctl -n '__tidemarkctl_in alerts' -l clear-for -x -a '5m 10m 1h' -d 'Keep firing until the condition is over for so long'
complete -c tidemarkctl -n '__tidemarkctl_in alerts' -l on -d 'change: evaluate the rule again'
complete -c tidemarkctl -n '__tidemarkctl_in alerts' -l off -d 'Do not evaluate the rule'
complete -c tidemarkctl -n '__tidemarkctl_in alerts' -l days -x -d 'test: check the last N days'
complete -c tidemarkctl -n '__tidemarkctl_in alerts' -l limit -x -d 'history: at most N changes'
complete -c tidemarkctl -n '__tidemarkctl_in alerts' -l since -x -d 'watch: begin after the change with this position'
complete -c tidemarkctl -n '__tidemarkctl_in alerts' -l position -r -F -d 'watch: keep the position in this file'
complete -c tidemarkctl -n '__tidemarkctl_in alerts' -l run -x -a '(__fish_complete_command)' -d 'watch: run this program for each change'
complete -c tidemarkctl -n '__tidemarkctl_in alerts' -l once -d 'watch: print the changes so far and exit'
complete -c tidemarkctl -n '__tidemarkctl_begins annotations' -a 'list add change remove'
complete -c tidemarkctl -n '__tidemarkctl_in annotations' -l tenant -x -d 'The tenant of the note'
complete -c tidemarkctl -n '__tidemarkctl_in annotations' -l all-tenants -d 'A note for all tenants'
complete -c tidemarkctl -n '__tidemarkctl_in annotations' -l dataset -x -a 'events http_request all' -d 'About this dataset only'
complete -c tidemarkctl -n '__tidemarkctl_in annotations' -l from -x -d 'Start of the range'
complete -c tidemarkctl -n '__tidemarkctl_in annotations' -l to -x -d 'End of the range'
complete -c tidemarkctl -n '__tidemarkctl_in annotations' -l text -x -d 'The note'
complete -c tidemarkctl -n '__tidemarkctl_in annotations' -l kind -x -a 'note rollup_failed node_lost late_rows gap expired backfill load' -d 'list: only these kinds'

complete -c tidemarkctl -n '__tidemarkctl_begins query' -a '(__tidemarkctl_kinds)'
complete -c tidemarkctl -n '__tidemarkctl_in query audit report' -l dataset -x -a 'events http_request' -d 'Dataset'
complete -c tidemarkctl -n '__tidemarkctl_in query report' -l zone -x -a "UTC (string match -rv '^#' < /usr/share/zoneinfo/zone.tab | cut -f 3)" -d 'Time zone that defines hours and days'
complete -c tidemarkctl -n '__tidemarkctl_in query status' -l cache -x -a 'redis:// rediss:// unix: none' -d 'Share answers with other desks through this server'
complete -c tidemarkctl -n '__tidemarkctl_in query report' -l compare -x -a 'previous week year none' -d 'Compare with an earlier period'
complete -c tidemarkctl -n '__tidemarkctl_in query' -l by -x -a 'type hour day' -d 'One row per bucket and event type; countries: over time'
complete -c tidemarkctl -n '__tidemarkctl_in query report' -l type -x -d 'Only events of this type'
complete -c tidemarkctl -n '__tidemarkctl_in query report' -l class -x -a '2xx 3xx 4xx 5xx other' -d 'Only requests of these status classes'
complete -c tidemarkctl -n '__tidemarkctl_in query report' -l country -x -d 'Only rows from these countries'
complete -c tidemarkctl -n '__tidemarkctl_in query' -l quantiles -x -d 'latency: which quantiles, between 0 and 1'
complete -c tidemarkctl -n '__tidemarkctl_in query' -l threshold -x -d 'latency: the share of requests within so many milliseconds'
complete -c tidemarkctl -n '__tidemarkctl_in query' -l where -x -d 'raw: only rows whose column has this value'
complete -c tidemarkctl -n '__tidemarkctl_in query' -l before -x -d 'raw: the page after the one that ended with this key'
complete -c tidemarkctl -n '__tidemarkctl_in query' -l exact -d 'uniques: count in the raw rows, beside the estimate'
complete -c tidemarkctl -n '__tidemarkctl_in query' -l explain -d 'How the numbers are made, instead of these'
complete -c tidemarkctl -n '__tidemarkctl_in query' -l search -x -d 'tenants and overview: whose number or name contains this'
complete -c tidemarkctl -n '__tidemarkctl_in query' -l limit -x -d 'tenants, overview and raw: maximum number of rows'
complete -c tidemarkctl -n '__tidemarkctl_in query' -l sort -x -a 'total change errors uniques last share name' -d 'overview: the order'
complete -c tidemarkctl -n '__tidemarkctl_in query' -l descending -d 'overview: the greatest first'
complete -c tidemarkctl -n '__tidemarkctl_in query' -l ascending -d 'overview: the smallest first'
complete -c tidemarkctl -n '__tidemarkctl_in query' -l movers -d 'overview: who rose and fell most, and the busiest'
complete -c tidemarkctl -n '__tidemarkctl_in query audit' -l search -x -d 'Only entries that contain this text'
complete -c tidemarkctl -n '__tidemarkctl_in query audit' -l limit -x -d 'Maximum number of entries'

complete -c tidemarkctl -n '__tidemarkctl_in report' -l view -r -F -d 'Of this view, a file or a link'
complete -c tidemarkctl -n '__tidemarkctl_in report' -l pdf -r -F -d 'Write it as PDF'
complete -c tidemarkctl -n '__tidemarkctl_in report' -l png -r -F -d 'Write it as a picture'
complete -c tidemarkctl -n '__tidemarkctl_in report' -l csv -r -F -d 'Write the numbers as CSV in a zip archive'
complete -c tidemarkctl -n '__tidemarkctl_in report' -l paper -x -a 'a4 letter' -d 'Paper of the PDF'

complete -c tidemarkctl -n '__tidemarkctl_in doctor' -l fix -d 'Run the fixes that this login can run'
complete -c tidemarkctl -n '__tidemarkctl_begins sessions' -a 'list cancel terminate'
complete -c tidemarkctl -n '__tidemarkctl_in sessions' -l watch -x -d 'list: print again every N seconds'
complete -c tidemarkctl -n '__tidemarkctl_in audit' -l kind -x -a 'rollup backfill rebuild expire delete partitions ingest init adopt retention hold alert note schedule tenant grant session trim' -d 'Only these kinds'
complete -c tidemarkctl -n '__tidemarkctl_in audit' -l login -x -d 'Only what this login did'
complete -c tidemarkctl -n '__tidemarkctl_in audit' -l before -x -d 'Only entries older than this one'
complete -c tidemarkctl -n '__tidemarkctl_begins partitions' -a 'make events http_request'
complete -c tidemarkctl -n '__tidemarkctl_in partitions; and contains -- make (__tidemarkctl_words)' -a 'events http_request'
complete -c tidemarkctl -n '__tidemarkctl_begins grants' -a 'list set'
complete -c tidemarkctl -n '__tidemarkctl_in grants; and contains -- set (__tidemarkctl_words)' -a 'reader operator ingest none'
complete -c tidemarkctl -n '__tidemarkctl_in grants' -l tenants -x -a 'all none' -d 'set: which tenants a reader sees'
complete -c tidemarkctl -n '__tidemarkctl_begins cluster' -a 'nodes tables health'
complete -c tidemarkctl -n '__tidemarkctl_begins schedule' -a 'list runs run pause resume set'

complete -c tidemarkctl -n '__tidemarkctl_in simulate' -l rate -x -d 'Rows per second, both datasets together'
complete -c tidemarkctl -n '__tidemarkctl_in simulate' -l tenants -x -d 'Number of tenants'
complete -c tidemarkctl -n '__tidemarkctl_in simulate' -l seconds -x -d 'How long to run'
complete -c tidemarkctl -n '__tidemarkctl_in simulate' -l late -x -d 'Share of late rows, 0 to 1'
complete -c tidemarkctl -n '__tidemarkctl_in simulate' -l history-days -x -d 'Also create this many days of history'
complete -c tidemarkctl -n '__tidemarkctl_in simulate' -l history-rows -x -d 'Number of history rows'
