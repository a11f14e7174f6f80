// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace tidemark::widgets
{

/// A button that is lit by what it stands for, not by the click on it: whoever hears of the click decides,
/// and may take its time or change nothing.
class StateButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

protected:
    void nextCheckState() override {}
};

} // namespace tidemark::widgets
