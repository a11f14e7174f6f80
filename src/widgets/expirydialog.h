// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adminreports.h"
#include "core/result.h"

#include <QDialog>
#include <QTimeZone>

#include <memory>
#include <optional>

namespace Ui
{
class ExpiryDialog;
}

namespace tidemark
{
class SheetModel;
}

namespace tidemark::widgets
{

/// Dropping raw partitions: first what would go and what is kept and why; then, after the dataset's name was
/// typed, the work itself with its progress and result. Asks for both by signal; does nothing by itself.
class ExpiryDialog : public QDialog
{
    Q_OBJECT

public:
    ExpiryDialog(Dataset dataset, const QTimeZone &zone, QWidget *parent);
    ~ExpiryDialog() override;

    void showProgress(const ExpiryReport &report);
    void showReport(const ExpiryRequest &request, const Result<ExpiryReport> &report);

Q_SIGNALS:
    void requested(const tidemark::ExpiryRequest &request);
    void cancelRequested();

private:
    enum class Stage { Previewing, Previewed, Dropping, Finished };

    void enter(Stage stage);
    void showPreview(const ExpiryReport &report);
    void showOutcome(const ExpiryReport &report);
    void updateConfirmation();

    const std::unique_ptr<Ui::ExpiryDialog> m_ui;
    SheetModel *m_model;
    Dataset m_dataset;
    QTimeZone m_zone;
    Stage m_stage = Stage::Previewing;
    std::optional<ExpiryReport> m_preview;
};

} // namespace tidemark::widgets
