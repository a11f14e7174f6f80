// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adminport.h"

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
/// typed, the work itself with its progress and result. Asks for both through the port; the preview at once.
class ExpiryDialog : public QDialog
{
    Q_OBJECT

public:
    ExpiryDialog(Dataset dataset, const QTimeZone &zone, AdminPort &port, QWidget *parent);
    ~ExpiryDialog() override;

private:
    enum class Stage { Previewing, Previewed, Dropping, Finished };

    void enter(Stage stage);
    void showProgress(const ExpiryRequest &request, const ExpiryReport &report);
    void showReport(const ExpiryRequest &request, const Result<ExpiryReport> &report);
    void showPreview(const ExpiryReport &report);
    void showOutcome(const ExpiryReport &report);
    void updateConfirmation();

    const std::unique_ptr<Ui::ExpiryDialog> m_ui;
    SheetModel *m_model;
    AdminPort &m_port;
    Dataset m_dataset;
    QTimeZone m_zone;
    Stage m_stage = Stage::Previewing;
    std::optional<ExpiryReport> m_preview;
};

} // namespace tidemark::widgets
