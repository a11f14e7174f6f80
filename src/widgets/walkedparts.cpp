// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/walkedparts.h"

#include <QAccessible>
#include <QWidget>

namespace tidemark::widgets
{

void speakPart(QWidget *widget)
{
    const auto *walked = dynamic_cast<const WalkedParts *>(widget);
    if (!walked || !widget->hasFocus())
        return;
    QAccessibleEvent focus(widget, QAccessible::Focus);
    if (walked->currentPart() >= 0)
        focus.setChild(walked->currentPart());
    QAccessible::updateAccessibility(&focus);
}

} // namespace tidemark::widgets
