// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/walkedparts.h"

#include <QAccessibleWidget>
#include <QHash>

namespace tidemark::widgets
{

/// A widget of walked parts: a chart, with a list item for each part in place of the widgets within it.
class WalkedAccessible : public QAccessibleWidget
{
public:
    /// widget is a WalkedParts.
    explicit WalkedAccessible(QWidget *widget);
    ~WalkedAccessible() override;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

    [[nodiscard]] WalkedParts &parts() const { return *m_parts; }
    [[nodiscard]] QWidget *picture() const { return widget(); }

private:
    void forgetGone() const;

    WalkedParts *m_parts;
    mutable QHash<qint64, QAccessible::Id> m_made; ///< [key]; a chart has thousands of buckets, few are read
};

} // namespace tidemark::widgets
