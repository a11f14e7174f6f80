// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adminport.h"
#include "core/provenance.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace tidemark::widgets
{

/// Follows what there is to tell about the time that a window shows. Asks through a port: when another range
/// is shown, after a note was written, and every half minute while there is somebody to ask. A login that is
/// refused is not tried again until it is connected anew, or somebody else was answered.
class AnnotationFeed : public QObject
{
    Q_OBJECT

public:
    explicit AnnotationFeed(AdminPort &port, QObject *parent = nullptr);

    void setAsking(bool asking);
    /// What is shown; nothing: no tenant.
    void setQuestion(const std::optional<RangeQuestion> &question);

    /// Of what is shown, as far as they are known.
    [[nodiscard]] const std::vector<Annotation> &annotations() const { return m_annotations; }
    /// Why they are not known, or not any more.
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }
    /// There was an answer for what is shown, or it has taken too long, or nobody can be asked.
    [[nodiscard]] bool isSettled() const { return !m_waiting; }

Q_SIGNALS:
    /// annotations() or failure() are others, or isSettled() became true.
    void changed();

private:
    void ask();
    void take(const AnnotationsReading &asked, const Result<std::vector<Annotation>> &annotations);
    void startWaiting();
    void stopWaiting();
    [[nodiscard]] AnnotationsReading reading() const;

    AdminPort &m_port;
    QTimer m_timer;
    QTimer m_patience;
    std::optional<RangeQuestion> m_question;
    std::vector<Annotation> m_annotations;
    std::optional<Error> m_failure;
    bool m_asking = false;
    bool m_refused = false; ///< the login or its right to read them
    bool m_waiting = false; ///< for the first answer about what is shown
};

} // namespace tidemark::widgets
