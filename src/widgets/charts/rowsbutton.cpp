// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/rowsbutton.h"

#include "widgets/theme.h"

#include <algorithm>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int above = 4;    ///< the axis, in pixels
constexpr int overLine = 8; ///< less than the card keeps away from it
} // namespace

RowsButton::RowsButton(QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(u"rowsButton"_s);
    setText(tr("Rows"));
    setToolTip(tr("Raw rows of this bucket (double-click or Enter)"));
    setAccessibleName(tr("Raw rows of this bucket"));
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::PointingHandCursor);
    setStyled(this, "kind", u"small"_s);
    hide();
}

void RowsButton::showAt(double x, const QRectF &plot, const QWidget &card)
{
    adjustSize();
    const int line = parentWidget()->mapToGlobal(QPoint(int(x), 0)).x();
    const bool cardIsLeft = card.mapToGlobal(QPoint()).x() < line;
    const double left = cardIsLeft ? x - overLine : x + overLine - width();
    // Over the labels of the axis, where the plot begins or ends.
    const int most = std::max(0, parentWidget()->width() - width());
    move(std::clamp(int(left), 0, most), int(plot.bottom()) - height() - above);
    show();
    raise();
}

} // namespace tidemark::widgets
