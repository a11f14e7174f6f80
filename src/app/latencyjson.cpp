// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/latencyjson.h"

#include "app/rangejson.h"
#include "app/words.h"

#include <algorithm>

namespace tidemark::app
{

using namespace Qt::StringLiterals;

Output outputOf(const LatencySeries &series, const QTimeZone &zone, const LatencyMeasures &measures)
{
    const Formatter format = plainFormat(zone);
    Sheet sheet = sheetOf(series, measures, format);
    std::ranges::reverse(sheet.rows);
    Output output = rangeOutput(series.question, series.provenance, zone, jsonRows(sheet));
    // The whole range as a bucket of its own.
    LatencySeries whole{series.question,
                        series.provenance,
                        {{series.question.range.from, series.question.range.to}},
                        {series.range},
                        series.range};
    QJsonObject range = jsonRows(sheetOf(whole, measures, format)).first().toObject();
    for (const QString &key : {u"bucket_start"_s, u"bucket_end"_s, u"state"_s})
        range.remove(key);
    QJsonObject json = output.json.toObject();
    json.insert(u"range"_s, range);
    json.insert(u"relative_error"_s, latencyError);
    if (measures.thresholdMs)
        json.insert(u"threshold_ms"_s, *measures.thresholdMs);
    output.json = json;
    output.sheet = std::move(sheet);
    output.footer.append(Ctl::tr("Whole range: %1").arg(latencyText(series.range, measures, format)));
    return output;
}

} // namespace tidemark::app
