// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loadjob.h"
#include "core/result.h"

#include <QWidget>

#include <memory>

namespace Ui
{
class ImportRun;
}

namespace tidemark
{
class SheetModel;
struct ImportOutcome;
} // namespace tidemark

namespace tidemark::widgets
{

/// A load that runs, and then how it ended.
class ImportRun : public QWidget
{
    Q_OBJECT

public:
    explicit ImportRun(QWidget *parent = nullptr);
    ~ImportRun() override;

    void begin(const QString &what, const QString &target);
    void showProgress(const ingest::LoadProgress &progress);
    void showCancelling();
    void showOutcome(const Result<ingest::LoadReport> &report, const ImportOutcome &outcome);

private:
    const std::unique_ptr<Ui::ImportRun> m_ui;
    SheetModel *m_rejects;
};

} // namespace tidemark::widgets
