// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/taken.h"

#include <QLabel>
#include <QTimer>

#include <optional>

namespace tidemark::widgets
{

/// "read 3 min ago": how old what is beside it is. Empty until something was read.
class AgeLabel : public QLabel
{
    Q_OBJECT

public:
    explicit AgeLabel(QWidget *parent = nullptr);

    /// Just now.
    void setRead();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void tell();

    std::optional<Taken> m_read;
    QTimer m_clock;
};

} // namespace tidemark::widgets
