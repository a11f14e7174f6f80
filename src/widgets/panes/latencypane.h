// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/charts/latencychart.h"
#include "widgets/panes/datapane.h"

namespace Ui
{
class LatencyPane;
}

namespace tidemark::widgets
{

/// How long requests took: the median, the 95th and the 99th percentile, and the whole distribution behind
/// them.
class LatencyPane : public RangePane<LatencySeries>
{
    Q_OBJECT

public:
    explicit LatencyPane(QWidget *parent = nullptr);
    ~LatencyPane() override;

    [[nodiscard]] TimeChart *timeChart() const override;
    [[nodiscard]] AxisChoice usualAxis() const override { return {.isLogarithmic = true}; }
    [[nodiscard]] QString pickedHeadline() const override { return QStringLiteral("p95"); }

protected:
    void emptyPage() override {}
    [[nodiscard]] std::vector<HeadlineNumber> headlineNumbers() const override;
    [[nodiscard]] Outlook dataOutlook() const override;
    void paintData() override;
    [[nodiscard]] QString spoken() const override;
    [[nodiscard]] QString comparedWords() const override;
    void setStaleLook(bool stale) override;
    void mirrorData(const Pane &other) override;
    [[nodiscard]] std::pair<QString, QString> missingWords() const override;

private:
    [[nodiscard]] LatencyChart::Content content() const;
    void paintLegend();

    const std::unique_ptr<Ui::LatencyPane> m_body;
};

} // namespace tidemark::widgets
