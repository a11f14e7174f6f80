// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/readings.h"
#include "widgets/pane.h"

namespace Ui
{
class TrendPane;
}

namespace tidemark::widgets
{

/// Counts a bucket over the range, stacked by type: rollup and raw tail in one picture, with the seam drawn.
class TrendPane : public Pane
{
    Q_OBJECT

public:
    explicit TrendPane(QWidget *parent = nullptr);
    ~TrendPane() override;

    void showAnswer(const Result<Shared<TrendSeries>> &answer, const Taken &taken);
    [[nodiscard]] TimeChart *timeChart() const override;
    [[nodiscard]] Sheet sheet() const override;

protected:
    [[nodiscard]] bool hasData() const override { return m_data != nullptr; }
    void dropData() override;
    [[nodiscard]] Outlook dataOutlook() const override;
    void paintData() override;
    [[nodiscard]] QString sourceLabel() const override;
    [[nodiscard]] std::pair<QString, QString> outlookWords(Outlook outlook) const override;
    [[nodiscard]] QString spoken() const override;
    void setStaleLook(bool stale) override;
    [[nodiscard]] QString rangeNote() const override;

private:
    const std::unique_ptr<Ui::TrendPane> m_body;
    Shared<TrendSeries> m_data;
};

} // namespace tidemark::widgets
