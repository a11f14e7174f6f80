# SPDX-FileCopyrightText: 2026 The Tidemark developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Completion of tidemark for fish.

function __tidemark_profiles
    set -l folder $HOME/.config
    set -q XDG_CONFIG_HOME; and set folder $XDG_CONFIG_HOME
    set -l file $folder/tidemark/connections.json
    test -r $file; and sed -n 's/^ *"name": "\([^"\\]*\)",\{0,1\}$/\1/p' $file
end

function __tidemark_services
    set -l file $HOME/.pg_service.conf
    set -q PGSERVICEFILE; and set file $PGSERVICEFILE
    test -r $file; and sed -n 's/^\[\(.*\)\]$/\1/p' $file
end

complete -c tidemark -f
complete -c tidemark -a '(__fish_complete_suffix .tidemark)' -d 'View'
complete -c tidemark -l connect -x -d 'Connect with this libpq connection string or URI'
complete -c tidemark -l service -x -a '(__tidemark_services)' -d 'Connect to this service from pg_service.conf'
complete -c tidemark -l profile -x -a '(__tidemark_profiles)' -d 'Connect with this saved profile'
complete -c tidemark -l local -d 'Use the private coordinator of this computer'
complete -c tidemark -l view -r -F -d 'Open with this view, a file or a link'
complete -c tidemark -l tenant -x -d 'Open with this tenant'
complete -c tidemark -l overview -d 'Open with the overview of all tenants'
complete -c tidemark -l dataset -x -a 'events http_request' -d 'Open with this dataset'
complete -c tidemark -l range -x -a '24h 7d 30d 90d 1y today yesterday this-week last-week this-month last-month this-year last-year' -d 'Open with this range'
complete -c tidemark -l cache -x -a 'redis:// rediss:// unix: none' -d 'Share answers with other desks through this server'
complete -c tidemark -l compare -x -a 'previous week year none' -d 'Compare with an earlier period'
complete -c tidemark -l type -x -d 'Only events of this type'
complete -c tidemark -l class -x -a '2xx 3xx 4xx 5xx other' -d 'Only requests of these status classes'
complete -c tidemark -l country -x -d 'Only rows from these countries'
complete -c tidemark -l zone -x -a "UTC (string match -rv '^#' < /usr/share/zoneinfo/zone.tab | cut -f 3)" -d 'Show times in this time zone'
complete -c tidemark -l theme -x -a 'light dark' -d 'Theme'
complete -c tidemark -l size -x -d 'Window size in pixels'
complete -c tidemark -l admin -d 'Open in the operator\'s room'
complete -c tidemark -l screenshot -r -F -d 'Write the dashboard to a PNG and exit'
complete -c tidemark -l report -r -F -d 'Write the dashboard as PDF, PNG or zip and exit'
complete -c tidemark -l paper -x -a 'a4 letter' -d 'Paper of a report'
complete -c tidemark -s h -l help -d 'Print the options'
complete -c tidemark -s v -l version -d 'Print the version'
