// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/charts/linechart.h"
#include "widgets/panes/datapane.h"

namespace Ui
{
class RequestsPane;
}

namespace tidemark::widgets
{

/// What the stacked requests do not show: the share of errors, the average response time, or the bytes sent.
class RequestsPane : public RangePane<RequestSeries>
{
    Q_OBJECT

public:
    explicit RequestsPane(QWidget *parent = nullptr);
    ~RequestsPane() override;

    [[nodiscard]] TimeChart *timeChart() const override;
    [[nodiscard]] QString pickedHeadline() const override;
    void pickHeadline(const QString &key) override;

protected:
    void emptyPage() override {}
    [[nodiscard]] std::vector<HeadlineNumber> headlineNumbers() const override;
    [[nodiscard]] Outlook dataOutlook() const override;
    void paintData() override;
    [[nodiscard]] QString spoken() const override;
    [[nodiscard]] QString comparedWords() const override;
    void setStaleLook(bool stale) override;
    void mirrorData(const Pane &other) override;
    [[nodiscard]] QString drawnName() const override;
    [[nodiscard]] std::pair<QString, QString> missingWords() const override;

private:
    enum class Metric { Errors, Response, Traffic };

    void pick(Metric metric);
    [[nodiscard]] LineChart::Content errorsContent() const;
    [[nodiscard]] LineChart::Content responseContent() const;
    [[nodiscard]] LineChart::Content trafficContent() const;
    [[nodiscard]] LineChart::Content pickedContent() const;
    [[nodiscard]] std::vector<AlertMark> pickedAlerts() const;

    const std::unique_ptr<Ui::RequestsPane> m_body;
    Metric m_metric = Metric::Errors;
};

} // namespace tidemark::widgets
