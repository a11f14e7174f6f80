// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/readings.h"
#include "models/formatter.h"

#include <QDialog>

#include <memory>

namespace Ui
{
class RawRowsDialog;
}

namespace tidemark
{
class SheetModel;
}

namespace tidemark::widgets
{

class RawRowsExport;

/// The raw rows behind a bucket: the newest of them to look at, all of them as a file. Not modal.
class RawRowsDialog : public QDialog
{
    Q_OBJECT

public:
    /// tenant: how people call the one whose rows these are.
    RawRowsDialog(const RangeQuestion &question, const QString &tenant, const Formatter &format,
                  QWidget *parent);
    ~RawRowsDialog() override;

    /// Asks for the rows that are shown.
    void ask();
    /// Rows of another question are not for this window.
    void showRows(const Result<RawRows> &rows);

    static constexpr int shownRows = 500;

Q_SIGNALS:
    void rowsWanted(const tidemark::RangeQuestion &question, int limit);

private:
    [[nodiscard]] QString stateText(const RawRows &rows) const;
    void saveCsv();
    void exportTo(const QString &path);

    const std::unique_ptr<Ui::RawRowsDialog> m_ui;
    SheetModel *m_model;
    RawRowsExport *m_export = nullptr; ///< while it writes
    RangeQuestion m_question;
    QString m_tenant;
    Formatter m_format;
};

} // namespace tidemark::widgets
