// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rangespec.h"

#include <QDialog>

#include <memory>

namespace Ui
{
class CustomRangeDialog;
}

namespace tidemark::widgets
{

/// Asks for a range in the shown zone, in words (rangeFromWords) or by its two ends: whichever was changed
/// last counts, and both show it. Accepts only a range that is not empty and at most ten years long.
class CustomRangeDialog : public QDialog
{
    Q_OBJECT

public:
    /// range: what is shown before. now: by the server's clock.
    CustomRangeDialog(const RangeSpec &range, Instant now, const QTimeZone &zone, QWidget *parent);
    ~CustomRangeDialog() override;

    [[nodiscard]] RangeSpec range() const;

private:
    void readWords(const QString &words);
    void showEnds(const RangeSpec &range);
    void showResult();

    const std::unique_ptr<Ui::CustomRangeDialog> m_ui;
    Instant m_now;
    QTimeZone m_zone;
    std::optional<RangeSpec> m_worded; ///< what the words mean, until an end is changed
    bool m_misread = false;            ///< there are words, and nobody understands them
};

} // namespace tidemark::widgets
