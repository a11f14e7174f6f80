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

/// The raw rows behind a bucket. Not modal.
class RawRowsDialog : public QDialog
{
    Q_OBJECT

public:
    /// tenant: how people call the one whose rows these are.
    RawRowsDialog(const RangeQuestion &question, const QString &tenant, const Formatter &format,
                  QWidget *parent);
    ~RawRowsDialog() override;

    /// Rows of another question are not for this window.
    void showRows(const Result<RawRows> &rows);

private:
    void saveCsv();

    const std::unique_ptr<Ui::RawRowsDialog> m_ui;
    SheetModel *m_model;
    RangeQuestion m_question;
    Formatter m_format;
};

} // namespace tidemark::widgets
