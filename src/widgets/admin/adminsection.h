// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adminport.h"

#include <QString>
#include <QTimeZone>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace tidemark::widgets
{

/// What the login may do at this moment.
struct OperatorRights {
    bool mayAct = false;     ///< it may operate, and the server serves it
    bool isFree = false;     ///< and no job runs
    bool mayExamine = false; ///< there is a server to ask
    QString whyNotAct;       ///< plain text
    QString whyNotFree;      ///< plain text
};

/// One section of the operator's room. Asks through its port; does nothing by itself.
class AdminSection : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Before anything else; must outlive the section's use.
    virtual void setPort(AdminPort &port) = 0;
    virtual void setZone(const QTimeZone &zone) = 0;
    virtual void setRights(const OperatorRights &rights) = 0;
    /// Asks for what the section shows: whenever it is opened, and when a person wants to see it anew.
    virtual void refresh() {}
};

/// The margins that all sections have.
[[nodiscard]] QVBoxLayout *sectionLayout(QWidget *section);

/// A line of plain text above a section's table that says how things stand.
[[nodiscard]] QLabel *stateLabel(const QString &name, const QString &text, QWidget *parent);

} // namespace tidemark::widgets
