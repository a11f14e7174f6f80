// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;
class QListWidget;
class QListWidgetItem;

namespace tidemark::widgets
{

/// The saved views by their names, below the tenants; not there while there are none. A click or Enter opens
/// one, F2 renames it in its place, Delete deletes it, Ctrl+C copies its link; its menu has all of them.
class ViewList : public QFrame
{
    Q_OBJECT

public:
    explicit ViewList(QWidget *parent = nullptr);

    void setNames(const QStringList &names);
    /// Which of them is shown; empty: none.
    void setCurrent(const QString &name);

Q_SIGNALS:
    void opened(const QString &name);
    void renamed(const QString &was, const QString &name);
    void deleteWanted(const QString &name);
    void linkWanted(const QString &name);
    void fileWanted(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpActions();
    void fitHeight();
    void noteEdit(const QListWidgetItem *item);
    [[nodiscard]] QString current() const;

    QLabel *m_title = nullptr;
    QListWidget *m_list = nullptr;
    QString m_shown;
    bool m_filling = false;
};

} // namespace tidemark::widgets
