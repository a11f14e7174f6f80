// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adminport.h"
#include "core/loadpreview.h"

#include <QDialog>
#include <QPointer>

#include <memory>
#include <optional>
#include <vector>

class QMimeData;

namespace Ui
{
class ImportDialog;
}

namespace tidemark::widgets
{

class RejectsDialog;

/// Imports files into the coordinator: first a preview, then the load with its progress, then the result.
/// Requests everything by signal and does nothing itself. The window stays usable; closing the dialog during
/// a load hides it, and it returns when the load ends.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportDialog(QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// Through which it rolls up.
    void setPort(AdminPort &port);
    void setTarget(const QString &label);
    /// Whether this login may roll up; else why not.
    void setMayRollUp(bool may, const QString &reason);
    /// Shows it, with these files where there are any and no load runs.
    void present(const QStringList &files);
    [[nodiscard]] bool isImporting() const { return m_stage == Stage::Running; }
    /// The last that was begun.
    [[nodiscard]] const ingest::LoadJob &job() const { return m_job; }

    void showLook(const ingest::FileLook &look);
    void showKeptShorter(const ingest::FileLook &look,
                         const Result<std::vector<ingest::KeptShorter>> &tables);
    void showProgress(const ingest::LoadProgress &progress);
    void showReport(const Result<ingest::LoadReport> &report);
    void showRejects(const QString &file, const Result<std::vector<ingest::Reject>> &rejects);
    void cancelImport();

Q_SIGNALS:
    void lookRequested(const tidemark::ingest::LoadJob &job, bool guess);
    void importRequested(const tidemark::ingest::LoadJob &job);
    void cancelRequested();
    void rejectsRequested(const QString &file, int limit);
    /// It began or ended.
    void importingChanged(bool importing);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum class Stage { Preparing, Running, Ended };

    void enter(Stage stage);
    void updateButtons();
    void beginImport();
    void runJob();
    void openRejects();
    void showRollup(const RollupRequest &asked, const Result<RollupReport> &report);

    const std::unique_ptr<Ui::ImportDialog> m_ui;
    QPointer<RejectsDialog> m_rejects;
    AdminPort *m_port = nullptr;
    Stage m_stage = Stage::Preparing;
    ingest::LoadJob m_job;
    QString m_target;
    QString m_rejectsFile;
    QString m_whyNoRollup;
    std::optional<ingest::LoadReport> m_before; ///< of the parts of m_job that have ended
    bool m_mayRollUp = false;
    bool m_rollingUp = false;
    bool m_begun = false;      ///< the ended load stored something, or could have
    bool m_unfinished = false; ///< the ended load can be gone on with
    bool m_stored = false;
};

/// The local files of what is dragged; empty where there are none.
[[nodiscard]] QStringList localFiles(const QMimeData *data);

} // namespace tidemark::widgets
