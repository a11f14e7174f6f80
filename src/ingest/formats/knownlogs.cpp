// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/formats/logformat.h"

#include <array>

/// The log formats that have a name. A narrower one stands before a wider one that could read its lines.
namespace tidemark::ingest
{

namespace
{

constexpr std::array logs{
    // The configuration that nginx.org's packages bring;
    // https://nginx.org/en/docs/http/ngx_http_log_module.html.
    KnownLog{
        .name = "nginx_main",
        .format =
            R"($remote_addr - $remote_user [$time_local] "$request" $status $body_bytes_sent "$http_referer" "$http_user_agent" "$http_x_forwarded_for")",
        .forwardedLast = true},
    // https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/log-format/
    KnownLog{
        .name = "ingress_nginx",
        .format =
            R"($remote_addr - $remote_user [$time_local] "$request" $status $body_bytes_sent "$http_referer" "$http_user_agent" $request_length $request_time [$proxy_upstream_name] [$proxy_alternative_upstream_name] $upstream_addr $upstream_response_length $upstream_response_time $upstream_status $req_id)"},
    // https://doc.traefik.io/traefik/observability/access-logs/: "ms" ends the line.
    KnownLog{
        .name = "traefik",
        .format =
            R"($remote_addr - $user [$time_local] "$request" $status $body_bytes_sent "$referer" "$agent" $count "$router" "$server" ${request_time_ms}ms)"},
    KnownLog{.name = "combined", .format = R"(%h %l %u %t "%r" %>s %b "%{Referer}i" "%{User-agent}i")"},
    KnownLog{.name = "common", .format = R"(%h %l %u %t "%r" %>s %b)", .openEnd = true, .wide = true},
    KnownLog{.name = "vhost_combined",
             .format = R"(%v %h %l %u %t "%r" %>s %b "%{Referer}i" "%{User-agent}i")",
             .hostFirst = true},
    KnownLog{.name = "vhost_common",
             .format = R"(%v %h %l %u %t "%r" %>s %b)",
             .openEnd = true,
             .hostFirst = true,
             .wide = true},
    KnownLog{.name = "syslog_combined",
             .format = R"(%h %l %u %t "%r" %>s %b "%{Referer}i" "%{User-agent}i")",
             .afterSyslog = true},
    KnownLog{.name = "syslog_common",
             .format = R"(%h %l %u %t "%r" %>s %b)",
             .afterSyslog = true,
             .openEnd = true,
             .wide = true},
    KnownLog{.name = "syslog_vhost",
             .format = R"(%v %h %l %u %t "%r" %>s %b)",
             .afterSyslog = true,
             .openEnd = true,
             .hostFirst = true,
             .wide = true},
    // https://wiki.squid-cache.org/Features/LogFormat: the time it took is six columns wide.
    KnownLog{
        .name = "squid",
        .format =
            R"($msec $request_time_ms $remote_addr $result/$status $bytes $request_method $request_uri $user $hierarchy $type)",
        .openEnd = true,
        .padded = true,
        .wholeUrl = true},
    // https://docs.haproxy.org/2.6/configuration.html#8.2.3, option httplog: in front of the request stand
    // the
    // captured headers, if any; option httpslog adds fields behind it. Of the times the last is that of the
    // whole request (Ta, in older versions Tt).
    KnownLog{
        .name = "haproxy",
        .format =
            R"($remote_addr:$port [$time_without_zone] $frontend $backend $TR/$Tw/$Tc/$Tr/$request_time_ms $status $bytes $CC $CS $tsc $connections $queues_and_captures "$request")",
        .openEnd = true},
    KnownLog{
        .name = "syslog_haproxy",
        .format =
            R"($remote_addr:$port [$time_without_zone] $frontend $backend $TR/$Tw/$Tc/$Tr/$request_time_ms $status $bytes $CC $CS $tsc $connections $queues_and_captures "$request")",
        .afterSyslog = true,
        .openEnd = true},
    // https://www.envoyproxy.io/docs/envoy/latest/configuration/observability/access_log/usage: the default
    // format; the client is named by X-Forwarded-For alone.
    KnownLog{
        .name = "envoy",
        .format =
            R"([$time_iso8601] "$request" $status $flags $received $body_bytes_sent $request_time_ms $service_time "$http_x_forwarded_for" "$agent" "$request_id" "$authority" "$upstream")"},
    // https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html: new
    // fields are added at the end; the three times are those of receiving, of the target and of sending.
    KnownLog{
        .name = "aws_alb",
        .format =
            R"($type $time_iso8601 $elb $remote_addr:$port $target $seconds_part $seconds_part $seconds_part $status $target_status $received $bytes_sent "$request" "$agent" $cipher $protocol $group "$trace")",
        .openEnd = true},
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/LogFormat.html: new fields are added at the end.
    KnownLog{
        .name = "aws_s3",
        .format =
            R"($owner $bucket [$time_local] $remote_addr $requester $id $operation $key "$request" $status $error $body_bytes_or_dash $object_size $request_time_ms $turn_around "$referer" "$agent" $version)",
        .openEnd = true,
        .bareDash = true,
        .ownRecords = true},
    // https://www.w3.org/TR/WD-logfile.html
    KnownLog{.name = "w3c", .format = {}, .fields = true},
    // https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logs-reference.html
    KnownLog{.name = "cloudfront", .format = {}, .fields = true},
    // What these write by themselves is combined, too: nginx, h2o (access-log), varnishncsa, and lighttpd,
    // which
    // has the name of the host in the place of the user's identity.
    KnownLog{.name = "nginx",
             .format = R"(%h %l %u %t "%r" %>s %b "%{Referer}i" "%{User-agent}i")",
             .byNameOnly = true},
    KnownLog{.name = "h2o",
             .format = R"(%h %l %u %t "%r" %s %b "%{Referer}i" "%{User-agent}i")",
             .byNameOnly = true},
    KnownLog{.name = "varnishncsa",
             .format = R"(%h %l %u %t "%r" %s %b "%{Referer}i" "%{User-agent}i")",
             .byNameOnly = true},
    KnownLog{.name = "lighttpd",
             .format = R"(%h %V %u %t "%r" %>s %b "%{Referer}i" "%{User-Agent}i")",
             .byNameOnly = true},
};
static_assert(logs.size() <= 32, "RecordFacts::logFormats has a bit for each");

} // namespace

std::span<const KnownLog> knownLogs()
{
    return logs;
}

} // namespace tidemark::ingest
