// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/charts/timechart.h"

#include <QWidget>

namespace tidemark::widgets
{

/// The small card beside the crosshair. Draws text as text: names in it are untrusted.
class ReadoutCard : public QWidget
{
    Q_OBJECT

public:
    explicit ReadoutCard(QWidget *parent);

    /// Shows the readout beside a vertical line at x within area (the chart's pixels), over whatever is
    /// around the chart: what scrolls with it, or the window.
    void showAt(const Readout &readout, double x, const QRectF &area, QWidget *chart);
    [[nodiscard]] const Readout &readout() const { return m_readout; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Readout m_readout;
    int m_row = 0; ///< height of a line, in pixels
};

} // namespace tidemark::widgets
