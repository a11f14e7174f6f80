// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/alerttext.h"

#include "models/plaintext.h"
#include "models/reasontext.h"
#include "models/sheetparts.h"

#include <chrono>
#include <cmath>

namespace tidemark
{

using namespace Qt::StringLiterals;

namespace
{
/// Gives the words their translation context.
class AlertWords
{
    Q_DECLARE_TR_FUNCTIONS(AlertWords)
};

QString lengthOf(int seconds, const Formatter &format)
{
    return format.duration(std::chrono::seconds(seconds));
}

SheetCell numberCell(const std::optional<double> &number, const QString &text)
{
    return number ? SheetCell{text, *number} : SheetCell{u"–"_s, {}};
}

SheetCell stateCell(const QString &state, const QString &text)
{
    SheetCell cell{text, state};
    cell.alert = state == "firing"_L1 || state == "error"_L1;
    return cell;
}

/// Not on the screen, where there is no room for it or no need.
SheetColumn printedColumn(const QString &key, bool numeric = false)
{
    return {.title = key, .key = key, .numeric = numeric, .shown = false};
}

/// "5 %", "2.5 %", "0.05 %": a threshold as it was given.
QString percentText(double percent, const Formatter &format)
{
    const auto isWhole = [](double number) { return number == std::round(number); };
    return format.percent(percent / 100, isWhole(percent) ? 0 : isWhole(10 * percent) ? 1 : 2);
}

/// "+12.3 %": with its sign.
QString changeText(double percent, const Formatter &format)
{
    const QString size = format.percent(std::abs(percent) / 100);
    return percent > 0 ? u'+' + size : percent < 0 ? u'−' + size : size;
}
} // namespace

QString alertMeasureText(const QString &measure)
{
    if (measure == "events"_L1)
        return AlertWords::tr("Events");
    if (measure == "users"_L1)
        return AlertWords::tr("Unique users");
    if (measure == "requests"_L1)
        return AlertWords::tr("Requests");
    if (measure == "errors"_L1)
        return AlertWords::tr("Errors (4xx and 5xx)");
    if (measure == "errors_5xx"_L1)
        return AlertWords::tr("Server errors (5xx)");
    if (measure == "response_mean"_L1)
        return AlertWords::tr("Mean response time");
    if (measure == "response_p50"_L1)
        return AlertWords::tr("Median response time");
    if (measure == "response_p95"_L1)
        return AlertWords::tr("Response time, 95th percentile");
    if (measure == "response_p99"_L1)
        return AlertWords::tr("Response time, 99th percentile");
    if (measure == "addresses"_L1)
        return AlertWords::tr("Unique addresses");
    if (measure == "bytes_sent"_L1)
        return AlertWords::tr("Bytes sent");
    return plainText(measure);
}

QString alertComparisonText(const QString &comparison)
{
    if (comparison == "above"_L1)
        return AlertWords::tr("above");
    if (comparison == "below"_L1)
        return AlertWords::tr("below");
    if (comparison == "rises"_L1)
        return AlertWords::tr("up on the week before by more than");
    if (comparison == "falls"_L1)
        return AlertWords::tr("down on the week before by more than");
    if (comparison == "silent"_L1)
        return AlertWords::tr("no data");
    return plainText(comparison);
}

QString alertValueText(const QString &measure, double value, const Formatter &format)
{
    const AlertMeasure *const known = alertMeasureNamed(measure);
    switch (known != nullptr ? known->unit : AlertUnit::Rows) {
    case AlertUnit::Percent:
        return format.percent(value / 100);
    case AlertUnit::ResponseTime:
        return format.responseTime(value);
    case AlertUnit::Bytes:
        return format.bytes(qint64(value));
    case AlertUnit::Rows:
    case AlertUnit::Estimate:
        break;
    }
    return format.count(qint64(std::llround(value)));
}

QString alertMeasuredText(const AlertRule &rule, double measured, const Formatter &format)
{
    const bool compares = rule.comparison == "rises"_L1 || rule.comparison == "falls"_L1;
    return compares ? changeText(measured, format) : alertValueText(rule.measure, measured, format);
}

QString alertRuleText(const AlertRule &rule, const Formatter &format)
{
    QString what = alertMeasureText(rule.measure);
    if (!rule.type.isEmpty())
        what = AlertWords::tr("%1 of type %2").arg(what, plainText(rule.type));
    if (!rule.country.isEmpty())
        what = AlertWords::tr("%1 from %2").arg(what, plainText(rule.country));
    const QString window = lengthOf(rule.minutes * 60, format);
    const double threshold = rule.threshold.value_or(0);
    const AlertMeasure *const measure = alertMeasureNamed(rule.measure);
    const bool isShare = measure != nullptr && measure->unit == AlertUnit::Percent;
    const QString bound =
        isShare ? percentText(threshold, format) : alertValueText(rule.measure, threshold, format);
    QString text;
    if (rule.comparison == "silent"_L1)
        text = AlertWords::tr("%1: no data for %2").arg(what, window);
    else if (rule.comparison == "above"_L1)
        text = AlertWords::tr("%1 over %2 above %3").arg(what, window, bound);
    else if (rule.comparison == "below"_L1)
        text = AlertWords::tr("%1 over %2 below %3").arg(what, window, bound);
    else if (rule.comparison == "rises"_L1)
        text = AlertWords::tr("%1 over %2 up on the week before by more than %3")
                   .arg(what, window, percentText(threshold, format));
    else if (rule.comparison == "falls"_L1)
        text = AlertWords::tr("%1 over %2 down on the week before by more than %3")
                   .arg(what, window, percentText(threshold, format));
    else // of a newer program
        text = AlertWords::tr("%1 over %2, condition \"%3\"")
                   .arg(what, window, alertComparisonText(rule.comparison));
    if (rule.forSeconds > 0)
        text = AlertWords::tr("%1, for %2").arg(text, lengthOf(rule.forSeconds, format));
    return text;
}

QString alertLineText(const AlertRule &rule, const Formatter &format)
{
    const QString window = lengthOf(rule.minutes * 60, format);
    const QString bound = alertValueText(rule.measure, rule.threshold.value_or(0), format);
    const QString name = plainText(rule.name, 40);
    return rule.comparison == "below"_L1 ? AlertWords::tr("%1: below %2 in %3").arg(name, bound, window)
                                         : AlertWords::tr("%1: above %2 in %3").arg(name, bound, window);
}

QString alertStateText(const QString &state)
{
    if (state == "ok"_L1)
        return AlertWords::tr("OK");
    if (state == "pending"_L1)
        return AlertWords::tr("Pending");
    if (state == "firing"_L1)
        return AlertWords::tr("Firing");
    if (state == "no_data"_L1)
        return AlertWords::tr("No data");
    if (state == "error"_L1)
        return AlertWords::tr("Error");
    if (state == "new"_L1)
        return AlertWords::tr("Not evaluated yet");
    if (state == "off"_L1)
        return AlertWords::tr("Off");
    if (state == "removed"_L1)
        return AlertWords::tr("Removed");
    return plainText(state);
}

QString alertStandingText(const AlertLine &line)
{
    return line.stale ? AlertWords::tr("Unknown (was: %1)").arg(alertStateText(line.state))
                      : alertStateText(line.state);
}

QString alertDetailText(const AlertLine &line, const Formatter &format)
{
    QStringList parts{alertRuleText(line.rule, format)};
    if (!line.reason.isEmpty())
        parts << reasonText(line.reason, format);
    parts << (line.lookedAt ? AlertWords::tr("last evaluated %1").arg(format.dateTime(*line.lookedAt))
                            : AlertWords::tr("not evaluated yet"));
    return parts.join(u" · "_s);
}

QString alertPreviewText(const AlertPreview &preview, const Formatter &format)
{
    if (preview.looked.from >= preview.looked.to)
        return AlertWords::tr("There is no data to check this rule against yet.");
    const auto days = std::chrono::ceil<std::chrono::days>(preview.looked.to - preview.looked.from).count();
    const QString span = AlertWords::tr("in the last %n day(s)", nullptr, int(days));
    if (preview.firings.empty())
        return AlertWords::tr("Would not have fired %1.").arg(span);
    return AlertWords::tr("Would have fired %n time(s) %1; longest: %2.", nullptr,
                          int(preview.firings.size()))
        .arg(span, format.duration(longestFiring(preview)));
}

QString alertPreviewBasis(const AlertRule &rule, const AlertPreview &preview, const Formatter &format)
{
    if (preview.looked.from >= preview.looked.to || !preview.lowest || !preview.highest)
        return {};
    return AlertWords::tr("Checked: %1, every %2. Lowest %3, highest %4.")
        .arg(format.range(preview.looked), format.duration(preview.step),
             alertMeasuredText(rule, *preview.lowest, format),
             alertMeasuredText(rule, *preview.highest, format));
}

Sheet sheetOf(const std::vector<AlertLine> &lines, const Formatter &format)
{
    Sheet sheet;
    sheet.columns = {printedColumn(u"id"_s, true),
                     {AlertWords::tr("Tenant"), u"tenant"_s, true},
                     {AlertWords::tr("Name"), u"name"_s},
                     {AlertWords::tr("Condition"), u"rule"_s},
                     {AlertWords::tr("State"), u"state"_s},
                     {AlertWords::tr("Since"), u"since"_s},
                     {AlertWords::tr("Value"), u"value"_s, true},
                     printedColumn(u"evaluated"_s),
                     exportedColumn(u"reason"_s),
                     exportedColumn(u"stale"_s),
                     exportedColumn(u"dataset"_s),
                     exportedColumn(u"measure"_s),
                     exportedColumn(u"type"_s),
                     exportedColumn(u"country"_s),
                     exportedColumn(u"minutes"_s),
                     exportedColumn(u"comparison"_s),
                     exportedColumn(u"threshold"_s),
                     exportedColumn(u"for_seconds"_s),
                     exportedColumn(u"clear_threshold"_s),
                     exportedColumn(u"clear_seconds"_s),
                     exportedColumn(u"enabled"_s),
                     exportedColumn(u"before"_s),
                     exportedColumn(u"changed_by"_s),
                     exportedColumn(u"changed"_s)};
    for (const AlertLine &line : lines) {
        const AlertRule &rule = line.rule;
        const std::optional<double> measured = alertMeasured(rule.comparison, line.value, line.before);
        SheetCell state = stateCell(line.stale ? u"unknown"_s : line.state, alertStandingText(line));
        state.alert = state.alert || line.stale;
        sheet.rows.push_back(
            {{QString::number(rule.id), rule.id},
             {QString::number(rule.tenant.value()), rule.tenant.value()},
             longTextCell(rule.name),
             longTextCell(alertRuleText(rule, format)),
             state,
             timeCell(line.since, format),
             numberCell(line.value, measured ? alertMeasuredText(rule, *measured, format) : u"–"_s),
             timeCell(line.lookedAt, format),
             hiddenCell(orNothing(reasonText(line.reason))),
             hiddenCell(line.stale),
             hiddenCell(datasetName(rule.dataset)),
             hiddenCell(rule.measure),
             hiddenCell(orNothing(rule.type)),
             hiddenCell(orNothing(rule.country)),
             hiddenCell(rule.minutes),
             hiddenCell(rule.comparison),
             hiddenCell(orNothing(rule.threshold)),
             hiddenCell(rule.forSeconds),
             hiddenCell(orNothing(rule.clearThreshold)),
             hiddenCell(rule.clearSeconds),
             hiddenCell(rule.enabled),
             hiddenCell(orNothing(line.before)),
             hiddenCell(rule.changedBy),
             hiddenCell(format.iso(rule.changedAt))});
    }
    return sheet;
}

Sheet sheetOf(const std::vector<AlertEvent> &events, const Formatter &format)
{
    Sheet sheet;
    sheet.columns = {printedColumn(u"position"_s, true),
                     {AlertWords::tr("Time"), u"at"_s},
                     printedColumn(u"id"_s, true),
                     printedColumn(u"tenant"_s, true),
                     printedColumn(u"name"_s),
                     {AlertWords::tr("Was"), u"was"_s},
                     {AlertWords::tr("State"), u"state"_s},
                     {AlertWords::tr("Value"), u"value"_s, true},
                     {AlertWords::tr("Threshold"), u"threshold"_s, true},
                     {AlertWords::tr("Detail"), u"reason"_s},
                     exportedColumn(u"dataset"_s),
                     exportedColumn(u"before"_s)};
    for (const AlertEvent &event : events) {
        const auto number = [&](const std::optional<double> &value) {
            return numberCell(value, value ? format.locale().toString(*value, 'g', 6) : QString());
        };
        sheet.rows.push_back({{QString::number(event.position), event.position},
                              timeCell(event.at, format),
                              {QString::number(event.rule), event.rule},
                              {QString::number(event.tenant.value()), event.tenant.value()},
                              longTextCell(event.name),
                              stateCell(event.was, alertStateText(event.was)),
                              stateCell(event.state, alertStateText(event.state)),
                              number(event.value),
                              number(event.threshold),
                              {reasonText(event.reason, format), orNothing(reasonText(event.reason))},
                              hiddenCell(event.dataset),
                              hiddenCell(orNothing(event.before))});
    }
    return sheet;
}

Sheet sheetOf(const AlertPreview &preview, const Formatter &format)
{
    Sheet sheet;
    sheet.columns = {{AlertWords::tr("From"), u"from"_s},
                     {AlertWords::tr("To"), u"to"_s},
                     {AlertWords::tr("Duration"), u"seconds"_s, true},
                     {AlertWords::tr("Extreme"), u"extreme"_s, true}};
    for (const AlertPreview::Firing &firing : preview.firings) {
        const Milliseconds length = firing.to.value_or(preview.looked.to) - firing.from;
        sheet.rows.push_back({timeCell(firing.from, format),
                              timeCell(firing.to, format),
                              {format.duration(length), qint64(length.count() / 1000)},
                              {format.locale().toString(firing.extreme, 'g', 6), firing.extreme}});
    }
    return sheet;
}

} // namespace tidemark
