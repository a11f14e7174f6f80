// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/admin/adminsection.h"

#include <memory>
#include <optional>
#include <vector>

namespace Ui
{
class RetentionPage;
}

namespace tidemark
{
class SheetModel;
}

namespace tidemark::widgets
{

/// How long each table's rows are kept. Another time is previewed first: what would go. Only the
/// very time that was previewed can be saved. Below them what is held all the same. Asks through its port;
/// does nothing by itself.
class RetentionPage : public AdminSection
{
    Q_OBJECT

public:
    explicit RetentionPage(QWidget *parent = nullptr);
    ~RetentionPage() override;

    void setPort(AdminPort &port) override;
    void setZone(const QTimeZone &zone) override { m_zone = zone; }
    void setRights(const OperatorRights &rights) override;
    void refresh() override;

private:
    void showTables(const RetentionReading &asked, const Result<std::vector<TableRetention>> &tables);
    void showPreview(const RetentionLook &asked, const Result<RetentionPreview> &preview);
    void showChanged(const RetentionChange &asked, const Result<TableRetention> &retention);
    /// Shown where there are any.
    void showHolds(const HoldsReading &asked, const Result<std::vector<Hold>> &holds);
    void showReleased(const HoldRelease &asked, const Result<Hold> &hold);
    void pickTable();
    void preview();
    /// What the fields say, for the selected table.
    [[nodiscard]] std::optional<TableRetention> wanted() const;
    [[nodiscard]] const TableRetention *selected() const;
    void updateButtons();
    void showFollowing(const RetentionPreview &preview);
    void say(const QString &text, const QString &tone = {});
    void setUpHolds();
    void confirmRelease();

    const std::unique_ptr<Ui::RetentionPage> m_ui;
    SheetModel *m_model;
    SheetModel *m_holdsModel;
    SheetModel *m_followingModel;
    AdminPort *m_port = nullptr;
    std::vector<Hold> m_holds;
    std::vector<TableRetention> m_tables;
    std::optional<TableRetention> m_previewed; ///< may be saved
    std::optional<TableRetention> m_asked;     ///< is being previewed or saved
    QTimeZone m_zone = QTimeZone::utc();
    QString m_why;
    bool m_may = false;
};

} // namespace tidemark::widgets
