// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/jsonparts.h"

#include <QWidget>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;
class QPushButton;

namespace tidemark::widgets
{

/// A JSON value as a tree, whose branches are read when they are opened. What is no JSON is said to be none,
/// and can be copied as it is.
class JsonTree : public QWidget
{
    Q_OBJECT

public:
    explicit JsonTree(QWidget *parent = nullptr);

    /// Empty: nothing is chosen.
    void setValue(const QString &json);

    /// So many branches come at once; the others when they are wanted.
    static constexpr std::size_t branches = 200;
    /// In a longer text no branches are looked for.
    static constexpr qsizetype longest = 16 << 20;

private:
    void open(QTreeWidgetItem *item);
    void more(QTreeWidgetItem *item);
    void fill(QTreeWidgetItem *parent, QStringView value, QStringView rest, std::size_t first);
    [[nodiscard]] QStringView valueOf(const QTreeWidgetItem *item) const;
    void setValueOf(QTreeWidgetItem *item, QStringView value) const;
    void copyValue() const;
    void copyPath() const;
    void renderButtons();

    QTreeWidget *m_tree;
    QLabel *m_note;
    QPushButton *m_copyValue;
    QPushButton *m_copyPath;
    QString m_json;
};

} // namespace tidemark::widgets
