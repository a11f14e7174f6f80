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
constexpr int above = 4; ///< the axis, in pixels
}

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

void RowsButton::showAt(double x, const QRectF &plot)
{
    adjustSize();
    const double left =
        std::clamp(x - width() / 2.0, plot.left(), std::max(plot.left(), plot.right() - width()));
    move(int(left), int(plot.bottom()) - height() - above);
    show();
    raise();
}

} // namespace tidemark::widgets
