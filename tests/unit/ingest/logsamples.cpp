// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/ingest/logsamples.h"

using namespace Qt::StringLiterals;

namespace tidemark::ingest
{

namespace
{

std::vector<LogSample> webServers()
{
    return {
        {"nginx",
         u"access-log"_s,
         u"combined"_s,
         R"(203.0.113.9 - - [01/Dec/2026:01:27:27 +0100] "GET /a.txt?q=1%20b HTTP/1.1" 200 12 "http://ref/" "agent \x22x\x22 y"
203.0.113.9 - - [01/Dec/2026:01:27:27 +0100] "GARBAGE" 400 157 "-" "-"
)",
         {u"2026-12-01 00:27:27+00 /a.txt?q=1%20b 203.0.113.9 200 \\N 12"_s,
          u"2026-12-01 00:27:27+00 GARBAGE 203.0.113.9 400 \\N 157"_s}},
        {"nginx's main",
         u"access-log"_s,
         u"nginx_main"_s,
         R"(10.0.0.1 - - [01/Dec/2026:01:27:27 +0100] "GET /a.txt HTTP/1.1" 200 12 "http://ref/" "agent \x22x\x22 y" "203.0.113.7, 10.0.0.1"
203.0.113.9 - - [01/Dec/2026:01:27:27 +0100] "HEAD /a.txt HTTP/1.1" 200 0 "-" "curl/7.88.1" "-"
)",
         {u"2026-12-01 00:27:27+00 /a.txt 203.0.113.7 200 \\N 12"_s,
          u"2026-12-01 00:27:27+00 /a.txt 203.0.113.9 200 \\N 0"_s}},
        {"nginx's JSON",
         u"http-jsonl"_s,
         {},
         R"({"time":"2026-12-01T01:27:27+01:00","remote_addr":"10.0.0.1","request":"GET /a.txt?q=1%20b HTTP/1.1","status":"200","body_bytes_sent":"12","bytes_sent":"248","request_time":"0.001","upstream_response_time":"","http_x_forwarded_for":"203.0.113.7, 10.0.0.1"}
)",
         {u"2026-12-01 00:27:27+00 /a.txt?q=1%20b 203.0.113.7 200 1 248"_s}},
        {"ingress-nginx",
         u"access-log"_s,
         u"ingress_nginx"_s,
         R"(203.0.113.9 - - [01/Dec/2026:01:27:39 +0100] "GET /up HTTP/1.1" 404 236 "-" "curl/7.88.1" 81 0.004 [default-app-80] [] 127.0.0.1:18802 236 0.003 404 2b2f9ef667c3171ff1708a15c0acfffd
203.0.113.9 - - [01/Dec/2026:01:27:40 +0100] "GET /up HTTP/1.1" 200 236 "-" "curl/7.88.1" 81 0.040 [default-app-80] [] 10.0.0.1:80, 10.0.0.2:80 0, 236 0.003, 0.030 502, 200 cedbecbf1c4ad84fa6f987d404be2a0f
203.0.113.9 - - [01/Dec/2026:01:27:27 +0100] "GARBAGE" 400 157 "-" "-" 0 0.000 [] [] - - - - ce03749a4014a80cb9af67d72601025b
)",
         {u"2026-12-01 00:27:39+00 /up 203.0.113.9 404 4 236"_s,
          u"2026-12-01 00:27:40+00 /up 203.0.113.9 200 40 236"_s,
          u"2026-12-01 00:27:27+00 GARBAGE 203.0.113.9 400 0 157"_s}},
        {"Apache",
         u"access-log"_s,
         u"combined"_s,
         R"(203.0.113.9 - - [01/Dec/2026:01:27:27 +0100] "GET /a.txt?q=1%20b HTTP/1.1" 200 213 "http://ref/" "agent \"x\" y"
)",
         {u"2026-12-01 00:27:27+00 /a.txt?q=1%20b 203.0.113.9 200 \\N 213"_s}},
        {"Apache's common",
         u"access-log"_s,
         u"common"_s,
         "203.0.113.9 - - [01/Dec/2026:01:27:27 +0100] \"HEAD /a.txt HTTP/1.1\" 200 -\n",
         {u"2026-12-01 00:27:27+00 /a.txt 203.0.113.9 200 \\N 0"_s}},
        {"Apache's virtual hosts",
         u"access-log"_s,
         u"vhost_combined"_s,
         R"(www.example.org:80 203.0.113.9 - - [01/Dec/2026:01:27:27 +0100] "GET /missing HTTP/1.1" 404 397 "-" "curl/7.88.1"
)",
         {u"2026-12-01 00:27:27+00 /missing 203.0.113.9 404 \\N 397"_s}},
        // Its own log has the host in the place of the identity; a request that is none is two blanks.
        {"lighttpd",
         u"access-log"_s,
         u"combined"_s,
         R"(203.0.113.9 127.0.0.1:18803 - [01/Dec/2026:01:27:27 +0100] "GET /a.txt HTTP/1.1" 200 12 "http://ref/" "agent \"x\" y"
203.0.113.9 - - [01/Dec/2026:01:27:27 +0100] "  " 400 345 "-" "-"
)",
         {u"2026-12-01 00:27:27+00 /a.txt 203.0.113.9 200 \\N 12"_s,
          u"2026-12-01 00:27:27+00 \\N 203.0.113.9 400 \\N 345"_s}},
        {"h2o",
         u"access-log"_s,
         u"combined"_s,
         R"(203.0.113.9 - - [01/Dec/2026:01:27:27 +0100] "GET /q\x22x HTTP/1.1" 404 9 "-" "curl/7.88.1"
)",
         {u"2026-12-01 00:27:27+00 /q\\\\x22x 203.0.113.9 404 \\N 9"_s}},
        {"varnishncsa",
         u"access-log"_s,
         u"combined"_s,
         R"(203.0.113.9 - - [01/Dec/2026:01:27:27 +0100] "GET http://127.0.0.1:18807/a.txt?q=1%20b HTTP/1.1" 200 12 "http://ref/" "agent \"x\" y"
- - - [01/Dec/2026:01:27:27 +0100] "- http://localhost HTTP/1.0" 400 0 "-" "-"
)",
         {u"2026-12-01 00:27:27+00 /a.txt?q=1%20b 203.0.113.9 200 \\N 12"_s,
          u"2026-12-01 00:27:27+00 \\N \\N 400 \\N 0"_s}},
        {"squid",
         u"access-log"_s,
         u"squid"_s,
         "1764353391.985      3 203.0.113.9 TCP_MISS/200 270 GET http://example.org/ - HIER_DIRECT/192.0.2.1 -\n",
         {u"2025-11-28 18:09:51.985000+00 http://example.org/ 203.0.113.9 200 3 270"_s}},
        {"Caddy",
         u"http-jsonl"_s,
         {},
         R"({"level":"info","ts":1796084847.7244976,"logger":"http.log.access.log0","msg":"handled request","request":{"remote_ip":"203.0.113.9","remote_port":"56994","proto":"HTTP/1.1","method":"GET","host":"127.0.0.1:18806","uri":"/a.txt?q=1%20b","headers":{"Accept":["*/*"]}},"user_id":"","duration":0.005387887,"size":12,"status":200,"resp_headers":{"Server":["Caddy"]}}
)",
         {u"2026-12-01 00:27:27.724497+00 /a.txt?q=1%20b 203.0.113.9 200 5 12"_s}},
    };
}

std::vector<LogSample> proxies()
{
    return {
        {"HAProxy",
         u"access-log"_s,
         u"haproxy"_s,
         R"(203.0.113.9:42862 [01/Dec/2026:00:27:27.615] web~ b/nginx 0/0/1/2/3 200 211 - - ---- 1/1/0/0/0 0/0 {127.0.0.1:18804|agent #22x#22 y} {} "GET /a.txt?q=1%20b HTTP/1.1"
203.0.113.9:42888 [01/Dec/2026:00:27:27.643] web web/<NOSRV> -1/-1/-1/-1/0 400 0 - - PR-- 1/1/0/0/0 0/0 "<BADREQ>"
203.0.113.9:55976 [01/Dec/2026:00:27:27.810] plain b/nginx 0/0/0/0/+0 200 +211 - - ---- 1/1/1/1/0 0/0 "GET /a.txt HTTP/1.1"
2001:db8::1:55976 [01/Dec/2026:00:27:28.810] plain b/nginx 0/0/0/-1/5000 -1 0 - - cD-- 1/1/1/1/0 0/0 "GET / HTTP/1.1" 0/0000000000000000/0/0/0 -
)",
         {u"2026-12-01 00:27:27.615000+00 /a.txt?q=1%20b 203.0.113.9 200 3 211"_s,
          u"2026-12-01 00:27:27.643000+00 <BADREQ> 203.0.113.9 400 0 0"_s,
          u"2026-12-01 00:27:27.810000+00 /a.txt 203.0.113.9 200 \\N \\N"_s,
          u"2026-12-01 00:27:28.810000+00 / 2001:db8::1 0 5000 0"_s}},
        // Its clock's time has no zone; the syslog's may.
        {"HAProxy behind a syslog",
         u"access-log"_s,
         u"syslog_haproxy"_s,
         R"(<134>1 2026-12-01T01:27:27.616618+01:00 - haproxy 16247 - - 203.0.113.9:42862 [01/Dec/2026:01:27:27.615] web b/nginx 0/0/0/0/0 200 211 - - ---- 1/1/0/0/0 0/0 {127.0.0.1:18804|agent #22x#22 y} "GET /a.txt HTTP/1.1"
2026-12-01T01:27:27.616618+01:00 web1 haproxy[16247]: 203.0.113.9:42862 [01/Dec/2026:01:27:27.615] web b/nginx 0/0/0/0/0 200 211 - - ---- 1/1/0/0/0 0/0 "GET /b HTTP/1.1"
<134>Dec  1 00:27:27 localhost haproxy[16247]: 203.0.113.9:42866 [01/Dec/2026:00:27:27.623] web b/nginx 0/0/0/0/0 404 283 - - ---- 1/1/0/0/0 0/0 "GET /missing HTTP/1.1"
<6>203.0.113.9:42868 [01/Dec/2026:00:27:27.700] web b/nginx 0/0/0/0/0 200 199 - - ---- 1/1/0/0/0 0/0 "HEAD / HTTP/1.1"
)",
         {u"2026-12-01 00:27:27.615000+00 /a.txt 203.0.113.9 200 0 211"_s,
          u"2026-12-01 00:27:27.615000+00 /b 203.0.113.9 200 0 211"_s,
          u"2026-12-01 00:27:27.623000+00 /missing 203.0.113.9 404 0 283"_s,
          u"2026-12-01 00:27:27.700000+00 / 203.0.113.9 200 0 199"_s}},
        {"Traefik",
         u"access-log"_s,
         u"traefik"_s,
         R"(203.0.113.9 - - [01/Dec/2026:00:27:27 +0000] "GET /a?b=1 HTTP/2.0" 200 123 "-" "curl/7.88.1" 7 "shop@docker" "http://10.0.0.2:80" 12ms
203.0.113.9 - - [01/Dec/2026:00:27:28 +0000] "GET /none HTTP/1.1" 404 19 "-" "-" 8 "-" "-" 0ms
)",
         {u"2026-12-01 00:27:27+00 /a?b=1 203.0.113.9 200 12 123"_s,
          u"2026-12-01 00:27:28+00 /none 203.0.113.9 404 0 19"_s}},
        {"Traefik's JSON",
         u"traefik-json"_s,
         {},
         R"({"ClientHost":"203.0.113.9","DownstreamContentSize":123,"DownstreamStatus":404,"Duration":12345678,"RequestPath":"/a?b=1","StartUTC":"2026-12-01T00:27:27.5Z","level":"info","msg":"","time":"2026-12-01T00:27:28Z"}
)",
         {u"2026-12-01 00:27:27.500000+00 /a?b=1 203.0.113.9 404 12 123"_s}},
        {"Envoy",
         u"access-log"_s,
         u"envoy"_s,
         R"([2016-04-15T20:17:00.310Z] "POST /api/v1/locations HTTP/2" 204 - 154 0 226 100 "203.0.113.9,10.0.35.28" "nsq2http" "cc21d9b0-cf5c-432b-8c7e-98aeb7988cd2" "locations" "tcp://10.0.2.1:80"
[2016-04-15T20:17:01.310Z] "GET / HTTP/1.1" 0 DC 0 0 12 - "-" "-" "-" "-" "-"
[2016-04-15T20:17:02.310Z] "- - HTTP/1.1" 400 DPE 0 11 0 - "spoofed" "-" "-" "-" "-"
)",
         {u"2016-04-15 20:17:00.310000+00 /api/v1/locations 203.0.113.9 204 226 0"_s,
          u"2016-04-15 20:17:01.310000+00 / \\N 0 12 0"_s,
          u"2016-04-15 20:17:02.310000+00 \\N \\N 400 0 11"_s}},
    };
}

std::vector<LogSample> clouds()
{
    return {
        {"Application Load Balancer",
         u"access-log"_s,
         u"aws_alb"_s,
         R"(http 2018-07-02T22:23:00.186641Z app/my-loadbalancer/50dc6c495c0c9188 192.0.2.9:2817 10.0.0.1:80 0.000 0.001 0.010 200 200 34 366 "GET http://www.example.com:80/a?b=1 HTTP/1.1" "curl/7.46.0" - - arn:aws:elasticloadbalancing:us-east-2:123456789012:targetgroup/my-targets/73e2d6bc24d8a067 "Root=1-58337262-36d228ad5d99923122bbe354" "-" "-" 0 2018-07-02T22:22:48.364000Z "forward" "-" "-" "10.0.0.1:80" "200" "-" "-" TID_1234abcd5678ef90
h2 2023-02-07T01:32:22.209968Z app/alb/c051f98624e68d7e 192.0.2.9:40684 172.71.0.215:80 5.000 -1 -1 502 - 66 49 "GET https://www.example.com:443/q?bar=\x22 HTTP/2.0" "curl/7.85.0" ECDHE-RSA-AES128-GCM-SHA256 TLSv1.2 arn:aws:x "Root=1-63e1aa26-3bbc289b52c6671f5d00f7b4" "www.example.com" "arn:aws:acm:x" 0 2023-02-07T01:32:22.1Z "forward" "-" "-" "172.71.0.215:80" "-" "-" "-"
http 2018-11-30T22:23:00.186641Z app/my-loadbalancer/50dc6c495c0c9188 192.0.2.9:2817 - -1 -1 -1 400 - 0 0 "- http://www.example.com:80- " "-" - - - "-" "-" "-" - 2018-11-30T22:22:48.364000Z "-" "-" "-" "-" "-" "-" "-"
)",
         {u"2018-07-02 22:23:00.186641+00 /a?b=1 192.0.2.9 200 11 366"_s,
          u"2023-02-07 01:32:22.209968+00 /q?bar=\\\\x22 192.0.2.9 502 \\N 49"_s,
          u"2018-11-30 22:23:00.186641+00 \\N 192.0.2.9 400 \\N 0"_s}},
        // The last two are no requests that came over HTTP, and one of many in one.
        {"S3",
         u"access-log"_s,
         u"aws_s3"_s,
         R"(79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be amzn-s3-demo-bucket1 [06/Feb/2019:00:00:38 +0000] 192.0.2.3 79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be 3E57427F3EXAMPLE REST.GET.VERSIONING - "GET /amzn-s3-demo-bucket1?versioning HTTP/1.1" 200 - 113 - 7 - "-" "S3Console/0.4" - s9lzHYrFp76ZVxRcpX9+5cjAnEH2ROuNkd2BHfIa6UkFVdtjf5mKR3/eTPFvsiP/XV/VLi31234= SigV4 ECDHE-RSA-AES128-GCM-SHA256 AuthHeader amzn-s3-demo-bucket1.s3.us-west-1.amazonaws.com TLSV1.2 arn:aws:s3:us-west-1:123456789012:accesspoint/example-AP Yes us-east-1
79a59df9 bucket [06/Feb/2019:00:00:39 +0000] 192.0.2.3 - 891CE47D2EXAMPLE REST.HEAD.OBJECT a%2520b.jpg "HEAD /bucket/a%20b.jpg HTTP/1.1" 304 - - 4096 12 11 "http://ref/" "a \"b\" c" -
79a59df9 bucket [06/Feb/2019:00:00:40 +0000] - AmazonS3 2E08C1F3EXAMPLE S3.EXPIRE.OBJECT old.jpg "-" - - - 4096 - - "-" "-" -
79a59df9 bucket [06/Feb/2019:00:00:41 +0000] 192.0.2.3 arn:aws:iam::1:user/x 2E08C1F3EXAMPLE BATCH.DELETE.OBJECT old.jpg - 204 - - 4096 - - - - - hostid SigV4
)",
         {u"2019-02-06 00:00:38+00 /amzn-s3-demo-bucket1?versioning 192.0.2.3 200 7 113"_s,
          u"2019-02-06 00:00:39+00 /bucket/a%20b.jpg 192.0.2.3 304 12 0"_s,
          u"2019-02-06 00:00:41+00 \\N 192.0.2.3 204 \\N 0"_s}},
        {"CloudFront",
         u"access-log"_s,
         u"cloudfront"_s,
         "#Version: 1.0\n#Fields: date time x-edge-location sc-bytes c-ip cs-method cs(Host) cs-uri-stem sc-status "
         "cs(Referer) cs(User-Agent) cs-uri-query cs(Cookie) x-edge-result-type cs-protocol time-taken "
         "x-forwarded-for\n"
         "2020-12-10\t02:42:28\tIAD89-C3\t335\t192.0.2.9\tGET\td1.cloudfront.net\t/a%2520b%22.rss\t200\t-\t"
         "Slackbot%201.0\tq=%2520x\t-\tMiss\thttps\t0.338\t-\n"
         "2020-12-10\t02:46:49\tIAD89-C3\t0\t192.0.2.9\tGET\td1.cloudfront.net\t/\t000\t-\t"
         "-\t-\t-\tError\thttps\t12.001\t203.0.113.7,%2010.0.0.1\n",
         {u"2020-12-10 02:42:28+00 /a%20b%22.rss?q=%20x 192.0.2.9 200 338 335"_s,
          u"2020-12-10 02:46:49+00 / 203.0.113.7 0 12001 0"_s}},
        {"IIS",
         u"access-log"_s,
         u"w3c"_s,
         "#Software: Microsoft Internet Information Services 10.0\r\n#Version: 1.0\r\n#Date: 2025-11-28 00:00:01\r\n"
         "#Fields: date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) "
         "cs(Referer) sc-status sc-substatus sc-win32-status sc-bytes time-taken\r\n"
         "2025-11-28 18:09:51 10.0.0.5 GET /a+b.aspx q=1 443 DOMAIN\\user 203.0.113.9 Mozilla/5.0+(X11) "
         "https://ref/ 200 0 0 1533 46\r\n"
         "2025-11-28 18:09:52 10.0.0.5 GET / - 443 - 2001:db8::1 - - 404 0 2 - -\r\n"
         "#Software: Microsoft Internet Information Services 10.0\r\n#Version: 1.0\r\n#Date: 2025-11-28 19:00:00\r\n"
         "#Fields: date time c-ip cs-method cs-uri-stem sc-status time-taken X-Forwarded-For\r\n"
         "2025-11-28 19:00:01 10.0.0.1 POST /b 500 1200 203.0.113.7,+10.0.0.1\r\n",
         {u"2025-11-28 18:09:51+00 /a+b.aspx?q=1 203.0.113.9 200 46 1533"_s,
          u"2025-11-28 18:09:52+00 / 2001:db8::1 404 \\N \\N"_s,
          u"2025-11-28 19:00:01+00 /b 203.0.113.7 500 1200 \\N"_s}},
        {"W3C's standard",
         u"access-log"_s,
         u"w3c"_s,
         "#Version: 1.0\n#Date: 1996-01-12 23:59:00\n#Fields: time cs-method cs-uri sc-status time-taken\n"
         "23:59:21 GET /foo/bar.html 200 0.5\n00:00:34 GET http://host/foo 200 2\n",
         {u"1996-01-12 23:59:21+00 /foo/bar.html \\N 200 500 \\N"_s,
          u"1996-01-13 00:00:34+00 /foo \\N 200 2000 \\N"_s}},
        {"Google Cloud",
         u"google-json"_s,
         {},
         R"({"httpRequest":{"cacheLookup":true,"latency":"0.012345s","remoteIp":"203.0.113.9","requestMethod":"GET","requestSize":"220","requestUrl":"https://www.example.org/a?b=1","responseSize":"5000","serverIp":"10.0.0.2","status":200,"userAgent":"curl"},"insertId":"1x","jsonPayload":{"@type":"type.googleapis.com/google.cloud.loadbalancing.type.LoadBalancerLogEntry","statusDetails":"response_sent_by_backend"},"logName":"projects/p/logs/requests","receiveTimestamp":"2026-12-01T00:27:29Z","resource":{"type":"http_load_balancer"},"severity":"INFO","timestamp":"2026-12-01T00:27:27.123456Z"}
{"httpRequest":{"requestMethod":"GET","requestUrl":"http://203.0.113.1/","status":502},"timestamp":"2026-12-01T00:27:28Z"}
)",
         {u"2026-12-01 00:27:27.123456+00 /a?b=1 203.0.113.9 200 12 5000"_s,
          u"2026-12-01 00:27:28+00 / \\N 502 \\N \\N"_s}},
    };
}

/// What looks like one of these and is none.
std::vector<LogSample> others()
{
    return {
        {"an FTP server's W3C",
         {},
         {},
         "#Software: Microsoft Internet Information Services 10.0\n#Version: 1.0\n"
         "#Fields: date time c-ip cs-username s-ip s-port cs-method cs-uri-stem sc-status sc-win32-status x-session\n"
         "2025-11-28 18:09:51 203.0.113.9 - 10.0.0.5 21 TYPE A 200 0 0b1f\n",
         {}},
        {"a mail server's W3C",
         {},
         {},
         "#Version: 1.0\n#Fields: date time c-ip cs-method cs-uri-stem sc-status\n"
         "2025-11-28 18:09:51 203.0.113.9 EHLO - 250\n",
         {}},
        {"W3C without requests",
         {},
         {},
         "#Version: 1.0\n#Fields: date time s-event\n2025-11-28 18:09:51 started\n",
         {}},
        {"HAProxy's TCP log",
         {},
         {},
         "203.0.113.9:33312 [06/Feb/2009:12:12:51.443] fnt bck/srv1 0/0/5007 212 -- 0/0/0/0/3 0/0\n",
         {}},
        {"nginx's error log",
         {},
         {},
         "2026/12/01 01:27:27 [error] 16240#16240: *2 open() \"/www/missing\" failed (2: No such file or "
         "directory), client: 127.0.0.1, server: , request: \"GET /missing HTTP/1.1\", host: \"127.0.0.1\"\n",
         {}},
        {"Apache's error log",
         {},
         {},
         "[Tue Dec 01 01:27:21.405138 2026] [unixd:alert] [pid 16243:tid 16243] AH02155: getpwuid: couldn't\n",
         {}},
        {"a syslog",
         {},
         {},
         "Dec  1 01:27:27 web1 sshd[1]: Accepted publickey for u from 203.0.113.9 port 1 ssh2\n",
         {}},
        {"a Network Load Balancer",
         {},
         {},
         "tls 2.0 2018-12-20T02:59:40 net/my-nlb/c6e77e28c25b2234 g3d4b5e8bb8464cd 72.21.218.154:51341 "
         "172.100.100.185:443 5 2 98 246 - arn:aws:acm:x - ECDHE-RSA-AES128-SHA tlsv12 -\n",
         {}},
        // The third quoted field is no list of addresses: nobody's client.
        {"combined and something more",
         u"access-log"_s,
         u"common"_s,
         "203.0.113.9 - - [01/Dec/2026:00:27:27 +0000] \"GET / HTTP/1.1\" 200 12 \"-\" \"curl\" \"10.0.0.2:80\"\n",
         {u"2026-12-01 00:27:27+00 / 203.0.113.9 200 \\N 12"_s}},
    };
}

} // namespace

std::vector<LogSample> logSamples()
{
    std::vector<LogSample> all = webServers();
    for (const std::vector<LogSample> &more : {proxies(), clouds(), others()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

} // namespace tidemark::ingest
