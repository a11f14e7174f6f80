// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotations.h"
#include "core/error.h"
#include "models/formatter.h"

#include <QDialog>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QTableView;

namespace tidemark
{
class SheetModel;
}

namespace tidemark::widgets
{

/// All annotations of the range as a table, with what can be done with them. Presentation only.
class AnnotationsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AnnotationsDialog(QWidget *parent);

    /// failure: why they are not known; what is shown besides is from before.
    void show(const std::vector<Annotation> &annotations, const std::optional<Error> &failure,
              const TimeRange &range, const Formatter &format);
    using QDialog::show;
    /// The server did not do what was asked of it.
    void say(const Error &error);

Q_SIGNALS:
    void addWanted();
    void editWanted(const tidemark::Annotation &note);
    void removeWanted(qint64 id);
    /// The time that it is about is to be shown.
    void rangeWanted(const tidemark::TimeRange &range);

private:
    void layOut();
    void listen();
    void updateButtons();
    void confirmRemoval();
    [[nodiscard]] const Annotation *selected() const;

    SheetModel *m_model;
    QLabel *m_state;
    QTableView *m_table;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_zoom;
    std::vector<Annotation> m_annotations;
};

} // namespace tidemark::widgets
