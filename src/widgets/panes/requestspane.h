// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/panes/datapane.h"

#include <array>
#include <utility>

namespace Ui
{
class RequestsPane;
}

namespace tidemark::widgets
{

class Figure;

/// HTTP requests over the range as figures, and the picked one of them as a chart.
class RequestsPane : public RangePane<RequestSeries>
{
    Q_OBJECT

public:
    explicit RequestsPane(QWidget *parent = nullptr);
    ~RequestsPane() override;

    using RangePane::take;
    void take(const HistoryAnswer &answer, const Taken &taken) override;
    [[nodiscard]] TimeChart *timeChart() const override;

protected:
    void emptyPage() override;
    [[nodiscard]] Outlook dataOutlook() const override;
    void paintData() override;
    [[nodiscard]] QString spoken() const override;
    [[nodiscard]] QString comparedWords() const override;
    void setStaleLook(bool stale) override;

private:
    /// The distinct addresses are another pane's part.
    void takeAddresses(const Part<UniqueSeries> &answer, const Taken &taken);

    enum class Metric { Requests, Success, Redirects, Errors, Response };
    struct MetricFigure {
        Metric metric;
        Figure *figure;
    };

    void pick(Metric metric);
    void paintFigures();
    /// "38.4 % · ▲ 12.3 %": a note with the change of a count, where one can be said; "in the range" where
    /// there is neither.
    [[nodiscard]] QString withChange(const QString &note, qint64 now, qint64 before) const;
    void paintCounts();
    /// Which of statusClasses that metric counts: the first, and the one after the last.
    [[nodiscard]] static std::pair<std::size_t, std::size_t> classesOf(Metric metric);
    void showMissing();
    void paintResponse();
    [[nodiscard]] std::array<MetricFigure, 5> metricFigures() const;

    const std::unique_ptr<Ui::RequestsPane> m_body;
    Shared<UniqueSeries> m_addresses;
    Reception m_addressesReception;
    Metric m_metric = Metric::Errors;
};

} // namespace tidemark::widgets
