// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/admin/adminsection.h"

#include <QElapsedTimer>
#include <QPointer>

#include <memory>
#include <optional>
#include <vector>

class QMessageBox;

namespace Ui
{
class BackfillPage;
}

namespace tidemark
{
class BackfillModel;
class SheetModel;
} // namespace tidemark

namespace tidemark::widgets
{

/// Rebuilding rollups from raw rows. Only the very range that was previewed can be rebuilt, after a
/// confirmation; one that was broken off goes on where it was. Asks through its port; does nothing by itself.
class BackfillPage : public AdminSection
{
    Q_OBJECT

public:
    explicit BackfillPage(QWidget *parent = nullptr);
    ~BackfillPage() override;

    void setPort(AdminPort &port) override;
    void setZone(const QTimeZone &zone) override;
    void setRights(const OperatorRights &rights) override;
    void refresh() override;
    /// Fills the fields in; nothing is asked for yet.
    void pick(Dataset dataset, const TimeRange &range);

Q_SIGNALS:
    /// While a request runs: what is being done, and how many of how many days are.
    void progressed(const QString &text, int done, int of);

private:
    /// What the fields say: whole UTC days.
    [[nodiscard]] BackfillRequest wanted() const;
    /// A dry run, or after it the same range in earnest.
    void ask(const BackfillRequest &request);
    void showProgress(const BackfillRequest &request, const BackfillReport &report);
    void showUnfinished(const BackfillsReading &asked,
                        const Result<std::vector<UnfinishedBackfill>> &unfinished);
    void showReport(const BackfillRequest &request, const Result<BackfillReport> &report);
    void confirm();
    void showDays();
    void showPreview(const BackfillReport &report);
    void showRebuilt(const BackfillReport &report);
    void updateButtons();
    void say(const QString &text, const QString &tone = {});
    [[nodiscard]] QString daysText(const TimeRange &days) const;
    [[nodiscard]] QString keptText(const BackfillReport &report) const;

    const std::unique_ptr<Ui::BackfillPage> m_ui;
    BackfillModel *m_model;
    SheetModel *m_unfinishedModel;
    std::vector<UnfinishedBackfill> m_unfinished;
    AdminPort *m_port = nullptr;
    QPointer<QMessageBox> m_question;
    std::optional<BackfillRequest> m_previewed; ///< may be rebuilt; as it was previewed
    std::optional<BackfillRequest> m_asked;     ///< is being previewed or rebuilt
    qint64 m_changes = 0;                       ///< that the preview found
    BackfillReport m_shown;
    QElapsedTimer m_since;
    QTimeZone m_zone = QTimeZone::utc();
    QString m_why;
    bool m_may = false;
};

} // namespace tidemark::widgets
