// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/zonelist.h"

#include <QFrame>

#include <memory>

class QStandardItemModel;

namespace Ui
{
class ZonePicker;
}

namespace tidemark::widgets
{

/// A popup that finds a time zone by city, country or offset.
class ZonePicker : public QFrame
{
    Q_OBJECT

public:
    explicit ZonePicker(QWidget *parent = nullptr);
    ~ZonePicker() override;

    /// Below the given place (global) as far as the screen allows, with that zone marked.
    void popUp(const QPoint &at, const QByteArray &current);

Q_SIGNALS:
    void picked(const QByteArray &zone);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMatches(const QString &words);
    void pickIndex(const QModelIndex &index);

    const std::unique_ptr<Ui::ZonePicker> m_ui;
    QStandardItemModel *m_matches;
    std::vector<ZoneEntry> m_zones;
};

} // namespace tidemark::widgets
