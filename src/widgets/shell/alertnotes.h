// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adminport.h"
#include "core/provenance.h"
#include "widgets/alertmark.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace tidemark::widgets
{

/// Follows the alert rules that the login sees, for a window that shows something else: which are firing,
/// which begin to, and what of them belongs into the chart of a question. Asks through a port, every ten
/// seconds while there is somebody to ask; what cannot be read (an older schema) is as if there were no
/// rules. A login that is refused is not tried again until it is connected anew, or somebody else was
/// answered.
class AlertNotes : public QObject
{
    Q_OBJECT

public:
    explicit AlertNotes(AdminPort &port, QObject *parent = nullptr);

    void setAsking(bool asking);
    /// What the chart shows; nothing: no tenant.
    void setQuestion(const std::optional<RangeQuestion> &question);

Q_SIGNALS:
    /// Those that are firing now, as far as that is known.
    void firingChanged(const std::vector<tidemark::AlertLine> &firing);
    /// It was not firing at the last look.
    void fired(const tidemark::AlertLine &line);
    void marksChanged(const std::vector<tidemark::widgets::AlertMark> &marks);

private:
    void ask();
    void askHistory();
    void takeLines(const AlertsReading &asked, const Result<std::vector<AlertLine>> &lines);
    void takeHistory(const AlertHistoryReading &asked, const Result<std::vector<AlertEvent>> &events);
    void tellMarks();
    /// Its rule is about what the chart shows.
    [[nodiscard]] bool isShown(const AlertRule &rule) const;
    [[nodiscard]] std::vector<TimeRange> firingTimes(const AlertLine &line) const;

    AdminPort &m_port;
    QTimer m_timer;
    std::optional<RangeQuestion> m_question;
    std::vector<AlertLine> m_lines;
    std::vector<AlertEvent> m_events;   ///< of the question's tenant and range, the latest first
    std::map<qint64, Instant> m_firing; ///< rules that were firing at the last look, and since when
    std::set<qint64> m_interrupted;     ///< were firing before an error, which ends no firing
    std::vector<AlertMark> m_marks;
    bool m_asking = false;
    bool m_refused = false; ///< the login or its right to read them
    bool m_looked = false;  ///< what fires now may have for long
};

} // namespace tidemark::widgets
