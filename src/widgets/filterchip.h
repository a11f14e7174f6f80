// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QString>

namespace tidemark::widgets
{

/// One value of a filter, and the cross that removes it: by a click, Space, Enter, Delete or Backspace.
class FilterChip : public QAbstractButton
{
    Q_OBJECT

public:
    FilterChip(const QString &dimension, const QString &value, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QString label() const;

    QString m_dimension;
    QString m_value;
};

} // namespace tidemark::widgets
