// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/readings.h"
#include "widgets/admin/adminsection.h"

#include <functional>
#include <optional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace tidemark
{
class SheetModel;
}

namespace tidemark::widgets
{

/// The datasets and their tide; roll up, expire, make partitions, import. Below them what the tables take.
class DatasetsPage : public AdminSection
{
    Q_OBJECT

public:
    explicit DatasetsPage(QWidget *parent = nullptr);

    void setPort(AdminPort &port) override;
    void setZone(const QTimeZone &zone) override;
    void setRights(const OperatorRights &rights) override;
    void refresh() override;
    void showTide(const TideTable &tide);

Q_SIGNALS:
    void importWanted();
    /// What an action has begun or came to; plain text.
    void reported(const QString &text, bool failed);

private:
    /// act is given the selected dataset.
    void addButton(const char *name, const QString &text, const std::function<void(Dataset)> &act);
    /// A button for an action that a dataset is all of. began: with the dataset's name; words: what an answer
    /// comes to.
    template<typename Action>
    void addAction(const char *name, const QString &text, const QString &began,
                   const std::function<QString(const QString &, const typename Action::Answer &)> &words);
    void updateButtons();
    [[nodiscard]] QString rollupText(const QString &name, const RollupReport &done) const;
    void showExpiry(const ExpiryRequest &request, const Result<ExpiryReport> &report);
    void showStorage(const StorageReading &, const Result<Storage> &storage);
    [[nodiscard]] Dataset selected() const;

    AdminPort *m_port = nullptr;
    SheetModel *m_model;
    QTableView *m_table;
    QHBoxLayout *m_actions;
    SheetModel *m_storageModel;
    QTableView *m_storageTable;
    QLabel *m_outlook;
    std::vector<QPushButton *> m_buttons;
    std::optional<TideTable> m_tide;
    OperatorRights m_rights;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace tidemark::widgets
