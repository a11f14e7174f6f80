// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adminport.h"
#include "core/annotations.h"
#include "core/readings.h"

#include <QDialog>

class QComboBox;
class QDateTimeEdit;
class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;

namespace tidemark::widgets
{

/// Writes a note, or changes one. It closes when the server has taken it; what the server refuses is said in
/// it.
class NoteDialog : public QDialog
{
    Q_OBJECT

public:
    /// id: of the note that is changed; 0: it is a new one. tenantName: of the tenant that is shown.
    NoteDialog(qint64 id, const Note &note, const Tenant &shown, Dataset dataset, AdminPort &port,
               const QTimeZone &zone, QWidget *parent);

private:
    void makeFields(const Note &note, const Tenant &shown, Dataset dataset);
    void layOut();
    [[nodiscard]] Note note() const;
    void showState();
    void save();
    void takeAnswer(const NoteSaving &asked, const Result<Annotation> &saved);

    qint64 m_id;
    AdminPort &m_port;
    QTimeZone m_zone;
    QPlainTextEdit *m_text;
    QDateTimeEdit *m_from;
    QDateTimeEdit *m_to;
    QComboBox *m_tenant;
    QComboBox *m_dataset;
    QLabel *m_state;
    QDialogButtonBox *m_buttons;
    TimeRange m_given; ///< and how its ends were shown first
    QDateTime m_shownFrom;
    QDateTime m_shownTo;
    QByteArray m_asked; ///< what is being saved; empty: nothing is
};

} // namespace tidemark::widgets
