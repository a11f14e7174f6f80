// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adminreports.h"
#include "core/readings.h"

#include "widgets/backfillpage.h"
#include "widgets/coveragepage.h"
#include "widgets/retentionpage.h"

#include <QPointer>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QPushButton;

namespace Ui
{
class AdminDock;
}

namespace tidemark
{
class SheetModel;
}

namespace tidemark::widgets
{

class ExpiryDialog;

/// The operator's panel: datasets and their tide, roll up, expire, partitions; audit trail; schedule;
/// findings. What the login may not do is disabled and says which grant it lacks.
class AdminDock : public QWidget
{
    Q_OBJECT

public:
    explicit AdminDock(QWidget *parent = nullptr);
    ~AdminDock() override;

    void setZone(const QTimeZone &zone);
    void showTide(const TideTable &tide);
    /// Connected, but the server serves nothing, and why; nothing: it does.
    void showRefusal(const std::optional<Error> &error);
    void showRollup(Dataset dataset, const Result<RollupReport> &report);
    void showExpiryProgress(const ExpiryReport &report);
    void showExpiry(const ExpiryRequest &request, const Result<ExpiryReport> &report);
    void showPartitionsMade(Dataset dataset, const Result<int> &made);
    void showRunLog(const Result<std::vector<RunLogEntry>> &entries);
    void showJobs(const Result<std::vector<ScheduledJob>> &jobs, const Result<std::vector<JobRun>> &runs);
    void showJobChanged(qint64 jobId, const Result<void> &outcome);
    void showFindings(const Result<std::vector<Finding>> &findings);
    /// A job's connection was lost: its outcome is being looked for, and is shown once it is found.
    void showRunLost(const LostRun &run);
    void showLostRunFound(const LostRun &run, const Result<std::optional<RunLogEntry>> &entry);
    void setBusy(bool busy);
    [[nodiscard]] BackfillPage &backfill() const;
    [[nodiscard]] CoveragePage &coverage() const;
    [[nodiscard]] RetentionPage &retention() const;

Q_SIGNALS:
    void rollupRequested(tidemark::Dataset dataset);
    void expiryRequested(const tidemark::ExpiryRequest &request);
    void partitionsRequested(tidemark::Dataset dataset);
    void runLogRequested();
    void jobsRequested();
    void jobActiveRequested(qint64 jobId, bool active);
    void examineRequested();
    void retentionRequested();
    void cancelRequested();
    void importWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setUpTables();
    void setUpActions();
    /// Asks for what the shown tab shows.
    void refreshTab();
    void updateButtons();
    void openExpiry();
    /// In the row with the cancel button, whatever tab is shown; of 0: nobody knows how much it is.
    void showProgress(const QString &text, int done, int of);
    void report(const QString &text, bool failed);
    [[nodiscard]] Dataset selectedDataset() const;
    [[nodiscard]] const ScheduledJob *selectedJob() const;

    const std::unique_ptr<Ui::AdminDock> m_ui;
    SheetModel *m_datasets;
    SheetModel *m_runs;
    SheetModel *m_jobs;
    SheetModel *m_jobRuns;
    SheetModel *m_findings;
    QPointer<ExpiryDialog> m_expiry;
    std::optional<TideTable> m_tide;
    std::optional<Error> m_refusal;
    std::vector<ScheduledJob> m_jobList;
    std::vector<Finding> m_findingList;
    QTimeZone m_zone = QTimeZone::utc();
    bool m_busy = false;
};

} // namespace tidemark::widgets
