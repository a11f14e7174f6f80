// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sheetparts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tidemark
{

namespace
{
struct Phrase {
    int code;
    const char *text;
};

// RFC 9110, section 15, and the registry at https://www.iana.org/assignments/http-status-codes; 444, 494 to
// 497 and 499 are nginx's. Names of a protocol, which nobody translates.
constexpr std::array phrases{Phrase{100, "Continue"},
                             Phrase{101, "Switching Protocols"},
                             Phrase{103, "Early Hints"},
                             Phrase{200, "OK"},
                             Phrase{201, "Created"},
                             Phrase{202, "Accepted"},
                             Phrase{203, "Non-Authoritative Information"},
                             Phrase{204, "No Content"},
                             Phrase{205, "Reset Content"},
                             Phrase{206, "Partial Content"},
                             Phrase{207, "Multi-Status"},
                             Phrase{300, "Multiple Choices"},
                             Phrase{301, "Moved Permanently"},
                             Phrase{302, "Found"},
                             Phrase{303, "See Other"},
                             Phrase{304, "Not Modified"},
                             Phrase{307, "Temporary Redirect"},
                             Phrase{308, "Permanent Redirect"},
                             Phrase{400, "Bad Request"},
                             Phrase{401, "Unauthorized"},
                             Phrase{402, "Payment Required"},
                             Phrase{403, "Forbidden"},
                             Phrase{404, "Not Found"},
                             Phrase{405, "Method Not Allowed"},
                             Phrase{406, "Not Acceptable"},
                             Phrase{407, "Proxy Authentication Required"},
                             Phrase{408, "Request Timeout"},
                             Phrase{409, "Conflict"},
                             Phrase{410, "Gone"},
                             Phrase{411, "Length Required"},
                             Phrase{412, "Precondition Failed"},
                             Phrase{413, "Content Too Large"},
                             Phrase{414, "URI Too Long"},
                             Phrase{415, "Unsupported Media Type"},
                             Phrase{416, "Range Not Satisfiable"},
                             Phrase{417, "Expectation Failed"},
                             Phrase{421, "Misdirected Request"},
                             Phrase{422, "Unprocessable Content"},
                             Phrase{423, "Locked"},
                             Phrase{425, "Too Early"},
                             Phrase{426, "Upgrade Required"},
                             Phrase{428, "Precondition Required"},
                             Phrase{429, "Too Many Requests"},
                             Phrase{431, "Request Header Fields Too Large"},
                             Phrase{444, "Closed Without Response"},
                             Phrase{451, "Unavailable For Legal Reasons"},
                             Phrase{494, "Request Header Too Large"},
                             Phrase{495, "SSL Certificate Error"},
                             Phrase{496, "SSL Certificate Required"},
                             Phrase{497, "HTTP Request Sent to HTTPS Port"},
                             Phrase{499, "Client Closed Request"},
                             Phrase{500, "Internal Server Error"},
                             Phrase{501, "Not Implemented"},
                             Phrase{502, "Bad Gateway"},
                             Phrase{503, "Service Unavailable"},
                             Phrase{504, "Gateway Timeout"},
                             Phrase{505, "HTTP Version Not Supported"},
                             Phrase{507, "Insufficient Storage"},
                             Phrase{511, "Network Authentication Required"}};

/// "404 Not Found"; of a code without a name, the code.
QString statusText(int code)
{
    if (code == 0)
        return SheetWords::tr("No status logged");
    const auto *const phrase = std::ranges::find(phrases, code, &Phrase::code);
    const QString number = QString::number(code);
    return phrase == phrases.end() ? number : number + u' ' + QLatin1StringView(phrase->text);
}

qint64 countOf(const StatusBreakdown &statuses, QLatin1StringView className)
{
    qint64 sum = 0;
    for (const StatusCount &status : statuses.statuses)
        sum += classOf(status.code) == className ? status.count : 0;
    return sum;
}
} // namespace

Sheet sheetOf(const StatusBreakdown &statuses, const Formatter &format)
{
    Sheet sheet;
    sheet.columns = {textColumn(SheetWords::tr("Status"), u"status"_s), hiddenColumn(u"code"_s, true),
                     hiddenColumn(u"class"_s), numberColumn(SheetWords::tr("Requests"), u"count"_s),
                     numberColumn(SheetWords::tr("Share"), u"share"_s)};
    sheet.columns[3].roomFor = {format.count(8'888'888)};
    sheet.columns[4].roomFor = {format.percent(1)};
    const auto total = double(statuses.total());
    const bool whole = statuses.provenance.isWhole();
    const qint64 greatest = statuses.statuses.empty() ? 0 : statuses.statuses.front().count;
    for (const StatusCount &status : statuses.statuses) {
        const double share = total > 0 ? double(status.count) / total : 0;
        const QString name = statusText(status.code);
        SheetCell nameCell{name, name};
        nameCell.bar = greatest > 0 ? double(status.count) / double(greatest) : 0;
        nameCell.tip =
            SheetWords::tr("%1: %2 of %3 requests")
                .arg(name, format.count(status.count, whole), format.count(statuses.total(), whole));
        nameCell.alert = status.code >= 500 && status.code < 600;
        sheet.rows.push_back({nameCell, SheetCell{QString::number(status.code), status.code},
                              textCell(classOf(status.code)),
                              SheetCell{format.count(status.count, whole), status.count},
                              SheetCell{format.percent(share), share}});
    }
    return sheet;
}

TableWords tableWords(const StatusBreakdown &statuses, const Formatter &format)
{
    TableWords words;
    const qint64 total = statuses.total();
    if (total == 0) {
        words.spoken = SheetWords::tr("No values.");
        return words;
    }
    const qint64 client = countOf(statuses, statusClasses[2]);
    const qint64 server = countOf(statuses, statusClasses[3]);
    const auto share = [&](qint64 count) { return format.percent(double(count) / double(total)); };
    // Both readings of "error rate": which one is meant differs from house to house.
    if (statuses.question.filter.types().isEmpty())
        words.footer = SheetWords::tr("Errors: %1 with 4xx and 5xx · %2 with 5xx alone")
                           .arg(share(client + server), share(server));
    else
        words.footer = SheetWords::tr("Only %1: shares are of these")
                           .arg(statuses.question.filter.types().join(u", "_s));
    words.tip = SheetWords::tr("Every status as the server logged it.");
    words.spoken =
        SheetWords::tr("Most frequent: %1, %2.")
            .arg(statusText(statuses.statuses.front().code), share(statuses.statuses.front().count));
    return words;
}

} // namespace tidemark
