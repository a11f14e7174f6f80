// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adminport.h"

#include <QDialog>
#include <QTimeZone>
#include <QTimer>

#include <optional>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace tidemark::widgets
{

/// An alert rule, new or to be changed. What it would have done over the last 30 days is shown while it is
/// filled in, and it is saved only once that was. Deletes itself when it is closed.
class AlertDialog : public QDialog
{
    Q_OBJECT

public:
    /// rule: with an id where there is one already.
    AlertDialog(const AlertRule &rule, AdminPort &port, const QTimeZone &zone, QWidget *parent);

private:
    void makeFields();
    void layOut();
    void fill();
    void listen();
    /// What the fields say.
    [[nodiscard]] AlertRule given() const;
    /// One that only a newer program knows is as the rule has it.
    [[nodiscard]] AlertMeasure measure() const;
    /// The condition has a threshold.
    [[nodiscard]] bool compares() const;
    void changed();
    /// Which fields the measure and the condition have.
    void fitFields();
    void askPreview();
    void save();
    void showPreview(const AlertTrial &asked, const Result<AlertPreview> &preview);
    void showSaved(const AlertSaving &asked, const Result<qint64> &saved);
    void say(const QString &text, const QString &detail, const QString &tone);
    void updateButtons();

    const AlertRule m_rule;
    AdminPort &m_port;
    const QTimeZone m_zone;
    QLineEdit *m_name;
    QLineEdit *m_tenant;
    QComboBox *m_measure;
    QLineEdit *m_type;
    QLineEdit *m_country;
    QSpinBox *m_window;
    QComboBox *m_comparison;
    QDoubleSpinBox *m_threshold;
    QSpinBox *m_for;
    QCheckBox *m_clears;
    QDoubleSpinBox *m_clear;
    QSpinBox *m_clearFor;
    QCheckBox *m_enabled;
    QLabel *m_outcome;
    QLabel *m_basis;
    QFormLayout *m_form = nullptr;
    QDialogButtonBox *m_buttons;
    double m_shownThreshold = 0; ///< what the box shows of the rule's: it may have more digits
    double m_shownClear = 0;
    QTimer m_pause;                        ///< between the last key and the preview
    std::optional<QByteArray> m_asked;     ///< is being previewed
    std::optional<QByteArray> m_previewed; ///< may be saved
    std::optional<AlertSaving> m_saving;
};

} // namespace tidemark::widgets
