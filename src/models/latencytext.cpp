// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/latencytext.h"

#include <QCoreApplication>

namespace tidemark
{

using namespace Qt::StringLiterals;

namespace
{
/// Gives the words their translation context.
class LatencyWords
{
    Q_DECLARE_TR_FUNCTIONS(LatencyWords)
};

/// 0.999 → "99.9"
QString percentage(double q)
{
    return QString::number(q * 100, 'g', 8);
}
} // namespace

QString quantileName(double q)
{
    return u'p' + percentage(q);
}

QString quantileKey(double q)
{
    return u'p' + percentage(q).replace(u'.', u'_') + u"_ms"_s;
}

QString shareText(const LatencyHistogram::Share &share, const Formatter &format)
{
    const QString least = format.percent(share.least);
    const QString most = format.percent(share.most);
    return least == most ? least : LatencyWords::tr("%1 to %2").arg(least, most);
}

QString latencyText(const LatencyHistogram &range, const LatencyMeasures &measures, const Formatter &format)
{
    if (range.total() == 0)
        return LatencyWords::tr("No response time is recorded.");
    QStringList parts;
    for (const double q : measures.quantiles)
        parts << quantileName(q) + u' ' + format.responseTime(*range.quantile(q));
    parts << LatencyWords::tr("slowest %1").arg(format.responseTime(*range.greatest()));
    if (measures.thresholdMs) {
        const QString threshold = format.responseTime(*measures.thresholdMs);
        parts << LatencyWords::tr("%1 within %2")
                     .arg(shareText(*range.within(*measures.thresholdMs), format), threshold);
        parts << LatencyWords::tr("Apdex %1")
                     .arg(format.locale().toString(*range.apdex(*measures.thresholdMs), 'f', 2));
    }
    return LatencyWords::tr("%1 response times: %2. Each is within 1 % of the true one.")
        .arg(format.count(range.total()), parts.join(u", "_s));
}

} // namespace tidemark
