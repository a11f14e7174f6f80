// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/alertnotes.h"

#include "models/alerttext.h"
#include "models/plaintext.h"
#include "widgets/shell/refusal.h"

#include <algorithm>
#include <utility>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr int mostEvents = 5000;
} // namespace

AlertNotes::AlertNotes(AdminPort &port, QObject *parent)
    : QObject(parent)
    , m_port(port)
    , m_timer(this)
{
    m_timer.setInterval(10s);
    connect(&m_timer, &QTimer::timeout, this, &AlertNotes::ask);
    port.onAnswer(this, &AlertNotes::takeLines);
    port.onAnswer(this, &AlertNotes::takeHistory);
}

void AlertNotes::setAsking(bool asking)
{
    if (m_asking == asking)
        return;
    m_asking = asking;
    m_refused = false;
    if (!asking)
        return m_timer.stop();
    m_timer.start();
    ask();
    askHistory();
}

void AlertNotes::setQuestion(const std::optional<RangeQuestion> &question)
{
    const bool sameSubject = m_question && question && m_question->tenant == question->tenant &&
                             m_question->dataset == question->dataset;
    const bool same = sameSubject && m_question->range == question->range;
    // Of a range that moves on, what is known stays until more is.
    const bool overlaps = sameSubject && m_question->range.from < question->range.to &&
                          question->range.from < m_question->range.to;
    m_question = question;
    if (!overlaps)
        m_events.clear();
    if (!same)
        askHistory();
    tellMarks();
}

void AlertNotes::ask()
{
    m_port.ask(AlertsReading{});
}

void AlertNotes::askHistory()
{
    // Without rules there is none, but for those that were removed.
    if (m_asking && !m_refused && m_question && !m_lines.empty())
        m_port.ask(AlertHistoryReading{{}, m_question->tenant, m_question->range, mostEvents});
}

void AlertNotes::takeLines(const AlertsReading &asked, const Result<std::vector<AlertLine>> &lines)
{
    if (!lines && isRefusal(lines.error())) {
        m_refused = true;
        m_timer.stop();
    } else if (m_refused && m_asking) {
        m_refused = false;
        m_timer.start();
    }
    if (!lines || asked.tenant)
        return;
    const bool changed = m_lines.size() != lines->size() ||
                         !std::ranges::equal(m_lines, *lines, [](const AlertLine &a, const AlertLine &b) {
                             return a.rule == b.rule && a.state == b.state && a.since == b.since;
                         });
    m_lines = *lines;
    std::vector<AlertLine> firing;
    std::map<qint64, Instant> now;
    std::set<qint64> interrupted;
    for (const AlertLine &line : m_lines) {
        if (line.state == "error"_L1 &&
            (m_firing.contains(line.rule.id) || m_interrupted.contains(line.rule.id)))
            interrupted.insert(line.rule.id);
        if (line.state != "firing"_L1 || line.stale)
            continue;
        firing.push_back(line);
        now.emplace(line.rule.id, line.since.value_or(Instant()));
    }
    const std::map<qint64, Instant> before = std::exchange(m_firing, now);
    const bool first = !std::exchange(m_looked, true);
    if (before != m_firing || first)
        Q_EMIT firingChanged(firing);
    for (const AlertLine &line : firing) {
        const auto was = before.find(line.rule.id);
        const bool goesOn = m_interrupted.contains(line.rule.id);
        if (!first && !goesOn && (was == before.end() || was->second != line.since.value_or(Instant())))
            Q_EMIT fired(line);
    }
    m_interrupted = std::move(interrupted);
    if (changed)
        askHistory();
    tellMarks();
}

void AlertNotes::takeHistory(const AlertHistoryReading &asked, const Result<std::vector<AlertEvent>> &events)
{
    if (!events || !m_question || asked.rule || asked.tenant != m_question->tenant ||
        asked.range != m_question->range)
        return;
    m_events = *events;
    tellMarks();
}

bool AlertNotes::isShown(const AlertRule &rule) const
{
    return rule.tenant == m_question->tenant && rule.dataset == m_question->dataset;
}

std::vector<TimeRange> AlertNotes::firingTimes(const AlertLine &line) const
{
    const TimeRange &range = m_question->range;
    std::vector<TimeRange> times;
    // What is known may still be of a range that began earlier.
    const auto add = [&](Instant from, Instant to) {
        if (to > range.from)
            times.push_back({std::max(from, range.from), to});
    };
    std::optional<Instant> since;
    bool met = false;
    for (auto event = m_events.rbegin(); event != m_events.rend(); ++event) {
        if (event->rule != line.rule.id)
            continue;
        if (!std::exchange(met, true) && event->was == "firing"_L1)
            since = range.from;
        if (event->state == "firing"_L1) {
            since = event->at;
        } else if (since) {
            add(*since, event->at);
            since.reset();
        }
    }
    const bool isFiring = line.state == "firing"_L1 && line.since;
    if (!met && isFiring && *line.since < range.to)
        since = std::max(*line.since, range.from);
    // What nobody has looked at since is not known to go on.
    if (since && isFiring && line.lookedAt)
        add(*since, std::min(*line.lookedAt, range.to));
    return times;
}

void AlertNotes::tellMarks()
{
    std::vector<AlertMark> marks;
    for (const AlertLine &line : m_lines) {
        const AlertRule &rule = line.rule;
        if (!m_question || !isShown(rule))
            continue;
        AlertMark mark{plainText(rule.name, 60), rule.measure, {}, {}, {}, firingTimes(line)};
        // A line among what others are counted to would say nothing.
        const Filter asked({rule.type.isEmpty() ? QStringList() : QStringList{rule.type}},
                           {rule.country.isEmpty() ? QStringList() : QStringList{rule.country}});
        const bool compares = rule.comparison == "above"_L1 || rule.comparison == "below"_L1;
        if (rule.enabled && compares && rule.threshold && rule.minutes > 0 && asked == m_question->filter) {
            mark.threshold = rule.threshold;
            mark.window = std::chrono::minutes(rule.minutes);
            mark.lineText = alertLineText(rule, Formatter());
        }
        if (mark.threshold || !mark.firing.empty())
            marks.push_back(std::move(mark));
    }
    if (marks == m_marks)
        return;
    m_marks = std::move(marks);
    Q_EMIT marksChanged(m_marks);
}

} // namespace tidemark::widgets
