// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adminport.h"
#include "core/readings.h"

#include <QTimeZone>
#include <QWidget>

#include <functional>
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

/// Lines of the run log, and runs of scheduled jobs.
inline constexpr int runsShown = 100;

/// The operator's panel: datasets and their tide, roll up, expire, partitions; audit trail; schedule;
/// findings. What the login may not do is disabled and says which grant it lacks. Asks through its port.
class AdminDock : public QWidget
{
    Q_OBJECT

public:
    explicit AdminDock(QWidget *parent = nullptr);
    ~AdminDock() override;

    /// Whoever serves it, serves the panel.
    [[nodiscard]] AdminPort &port() { return m_port; }
    void setZone(const QTimeZone &zone);
    void showTide(const TideTable &tide);
    /// Connected, but the server serves nothing, and why; nothing: it does.
    void showRefusal(const std::optional<Error> &error);

Q_SIGNALS:
    void importWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setUpTables();
    void setUpActions();
    /// Asks for what the shown tab shows.
    void refreshTab();
    void updateButtons();
    void listen();
    /// A button of the first tab; act is given the selected dataset.
    void addDatasetButton(const char *name, const QString &text, const std::function<void(Dataset)> &act);
    /// A button for an action that a dataset is all of. began: with the dataset's name; words: what an answer
    /// comes to.
    template<typename Action>
    void
    addDatasetAction(const char *name, const QString &text, const QString &began,
                     const std::function<QString(const QString &, const typename Action::Answer &)> &words);
    [[nodiscard]] QString rollupText(const QString &name, const RollupReport &done) const;
    void showExpiry(const ExpiryRequest &request, const Result<ExpiryReport> &report);
    void showRunLog(const RunLogReading &asked, const Result<std::vector<RunLogEntry>> &entries);
    void showSchedule(const ScheduleReading &asked, const Result<Schedule> &schedule);
    void showSwitched(const JobSwitch &asked, const Result<Nothing> &outcome);
    void showFindings(const Examination &asked, const Result<std::vector<Finding>> &findings);
    /// A job's connection was lost: its outcome is being looked for, and is shown once it is found.
    void showRunLost(const LostRun &run);
    void showLostRunFound(const LostRun &run, const Result<std::optional<RunLogEntry>> &entry);
    void setBusy(bool busy);
    /// In the row with the cancel button, whatever tab is shown; of 0: nobody knows how much it is.
    void showProgress(const QString &text, int done, int of);
    void report(const QString &text, bool failed);
    [[nodiscard]] Dataset selectedDataset() const;
    [[nodiscard]] const ScheduledJob *selectedJob() const;

    AdminPort m_port;
    const std::unique_ptr<Ui::AdminDock> m_ui;
    SheetModel *m_datasets;
    SheetModel *m_runs;
    SheetModel *m_jobs;
    SheetModel *m_jobRuns;
    SheetModel *m_findings;
    std::vector<QPushButton *> m_datasetButtons;
    std::optional<TideTable> m_tide;
    std::optional<Error> m_refusal;
    std::vector<ScheduledJob> m_jobList;
    std::vector<Finding> m_findingList;
    QTimeZone m_zone = QTimeZone::utc();
    bool m_busy = false;
};

} // namespace tidemark::widgets
