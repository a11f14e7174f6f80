// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include <memory>

class QSortFilterProxyModel;
class QStringListModel;

namespace Ui
{
class ZonePicker;
}

namespace tidemark::widgets
{

/// A popup that finds a time zone by any part of its IANA name.
class ZonePicker : public QFrame
{
    Q_OBJECT

public:
    explicit ZonePicker(QWidget *parent = nullptr);
    ~ZonePicker() override;

    /// Below the given place (global), with that zone marked.
    void popUp(const QPoint &at, const QByteArray &current);

Q_SIGNALS:
    void picked(const QByteArray &zone);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void pickIndex(const QModelIndex &index);

    const std::unique_ptr<Ui::ZonePicker> m_ui;
    QStringListModel *m_zones;
    QSortFilterProxyModel *m_matches;
};

} // namespace tidemark::widgets
