// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/annotationfeed.h"

#include "widgets/shell/refusal.h"

#include <utility>

namespace tidemark::widgets
{

using namespace std::chrono_literals;

AnnotationFeed::AnnotationFeed(AdminPort &port, QObject *parent)
    : QObject(parent)
    , m_port(port)
    , m_timer(this)
    , m_patience(this)
{
    m_timer.setInterval(30s);
    connect(&m_timer, &QTimer::timeout, this, &AnnotationFeed::ask);
    // A job that an operator runs may take its time; a report does not wait for it.
    m_patience.setInterval(5s);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &AnnotationFeed::stopWaiting);
    port.onAnswer(this, &AnnotationFeed::take);
}

AnnotationsReading AnnotationFeed::reading() const
{
    return {m_question->range, m_question->tenant, m_question->dataset};
}

void AnnotationFeed::setAsking(bool asking)
{
    if (m_asking == asking)
        return;
    m_asking = asking;
    m_refused = false;
    if (!asking) {
        m_timer.stop();
        return stopWaiting();
    }
    m_timer.start();
    startWaiting();
    ask();
}

/// For the first answer about what is shown.
void AnnotationFeed::startWaiting()
{
    if (!m_asking || m_refused || !m_question || !m_port.isServed())
        return;
    m_waiting = true;
    m_patience.start();
}

void AnnotationFeed::setQuestion(const std::optional<RangeQuestion> &question)
{
    const bool sameSubject = m_question && question && m_question->tenant == question->tenant &&
                             m_question->dataset == question->dataset;
    if (sameSubject && m_question->range == question->range)
        return;
    // Of a range that moves on, what is known stays until more is.
    const bool overlaps = sameSubject && m_question->range.from < question->range.to &&
                          question->range.from < m_question->range.to;
    m_question = question;
    if (!overlaps && !std::exchange(m_annotations, {}).empty())
        Q_EMIT changed();
    if (!overlaps)
        startWaiting();
    ask();
}

void AnnotationFeed::ask()
{
    if (m_asking && !m_refused && m_question)
        m_port.ask(reading());
}

void AnnotationFeed::stopWaiting()
{
    m_patience.stop();
    if (std::exchange(m_waiting, false))
        Q_EMIT changed();
}

void AnnotationFeed::take(const AnnotationsReading &asked, const Result<std::vector<Annotation>> &annotations)
{
    if (!annotations && isRefusal(annotations.error())) {
        m_refused = true;
        m_timer.stop();
    } else if (m_refused && m_asking) {
        m_refused = false;
        m_timer.start();
    }
    if (!m_question || !(asked == reading()))
        return;
    const std::vector<Annotation> &now = annotations ? *annotations : m_annotations;
    const std::optional<Error> failure =
        annotations ? std::nullopt : std::optional<Error>(annotations.error());
    const bool isNew = now != m_annotations || failure != m_failure;
    m_annotations = std::vector<Annotation>(now);
    m_failure = failure;
    if (!m_waiting && isNew)
        Q_EMIT changed();
    stopWaiting();
}

} // namespace tidemark::widgets
