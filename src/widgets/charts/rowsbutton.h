// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace tidemark::widgets
{

/// On the crosshair of a chart, at the foot of the plot: leads to the raw rows of its bucket. For the
/// pointer; the keyboard has Enter.
class RowsButton : public QToolButton
{
    Q_OBJECT

public:
    explicit RowsButton(QWidget *parent);

    /// plot, x: in the parent's pixels. card: what stands beside the line at x; the button stands at its
    /// other side, as far over the line as the pointer needs to come straight down to it.
    void showAt(double x, const QRectF &plot, const QWidget &card);
};

} // namespace tidemark::widgets
