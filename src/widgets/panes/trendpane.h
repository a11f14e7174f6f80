// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/alertmark.h"
#include "widgets/panes/datapane.h"

#include <vector>

namespace Ui
{
class TrendPane;
}

namespace tidemark::widgets
{

/// Counts a bucket over the range, stacked by type: rollup and raw tail in one picture, with the seam drawn.
class TrendPane : public RangePane<TrendSeries>
{
    Q_OBJECT

public:
    explicit TrendPane(QWidget *parent = nullptr);
    ~TrendPane() override;

    [[nodiscard]] TimeChart *timeChart() const override;
    [[nodiscard]] QString pickedHeadline() const override { return m_picked; }
    void pickHeadline(const QString &key) override;

protected:
    void emptyPage() override;
    [[nodiscard]] std::vector<HeadlineNumber> headlineNumbers() const override;
    [[nodiscard]] Outlook dataOutlook() const override;
    void paintData() override;
    [[nodiscard]] QString spoken() const override;
    [[nodiscard]] QString comparedWords() const override;
    void setStaleLook(bool stale) override;
    void mirrorData(const Pane &other) override;

private:
    /// " ▲ 12.3 %" for each layer, where it can be said.
    [[nodiscard]] QStringList changes(const std::vector<Layer> &layers) const;

    [[nodiscard]] bool isByCountry() const;
    [[nodiscard]] SeriesSlots &slotsOfSplit() const;
    [[nodiscard]] QString nameOf(const Layer &layer) const;
    void pick(int slot);

    const std::unique_ptr<Ui::TrendPane> m_body;
    mutable SeriesSlots m_countrySlots;         ///< as seriesSlots(), where the counts are split by country
    QString m_picked = QStringLiteral("total"); ///< or "rate": the average is drawn in the chart, too
};

} // namespace tidemark::widgets
