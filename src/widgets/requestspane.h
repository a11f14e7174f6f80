// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/readings.h"
#include "widgets/pane.h"

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
class RequestsPane : public Pane
{
    Q_OBJECT

public:
    explicit RequestsPane(QWidget *parent = nullptr);
    ~RequestsPane() override;

    void showAnswer(const Result<Shared<RequestSeries>> &answer, const Taken &taken);
    [[nodiscard]] TimeChart *timeChart() const override;
    /// The distinct addresses come with another answer.
    void showAddresses(const Result<Shared<UniqueSeries>> &answer, const Taken &taken);
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
    enum class Metric { Requests, Success, Redirects, Errors, Response };
    struct MetricFigure {
        Metric metric;
        Figure *figure;
    };

    void pick(Metric metric);
    void paintFigures();
    void paintCounts();
    /// Which of statusClasses the picked metric counts: the first, and the one after the last.
    [[nodiscard]] std::pair<std::size_t, std::size_t> pickedClasses() const;
    void paintResponse();
    [[nodiscard]] std::array<MetricFigure, 5> metricFigures() const;

    const std::unique_ptr<Ui::RequestsPane> m_body;
    Shared<RequestSeries> m_data;
    std::optional<UniqueEstimate> m_addresses;
    Reception m_addressesReception;
    Metric m_metric = Metric::Errors;
};

} // namespace tidemark::widgets
