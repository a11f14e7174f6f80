// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timerange.h"

#include <QDialog>

#include <memory>

namespace Ui
{
class CustomRangeDialog;
}

namespace tidemark::widgets
{

/// Asks for a range in the shown zone. Accepts only a range that is not empty and at most ten years long.
class CustomRangeDialog : public QDialog
{
    Q_OBJECT

public:
    CustomRangeDialog(const TimeRange &range, const QTimeZone &zone, QWidget *parent);
    ~CustomRangeDialog() override;

    [[nodiscard]] TimeRange range() const;

private:
    void showResult();

    const std::unique_ptr<Ui::CustomRangeDialog> m_ui;
    QTimeZone m_zone;
};

} // namespace tidemark::widgets
