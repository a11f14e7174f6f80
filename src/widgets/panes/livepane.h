// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/panes/datapane.h"

namespace Ui
{
class LivePane;
}

namespace tidemark::widgets
{

/// Raw counts of the last five minutes by type: totals, rate, change, and sixty bins of five seconds. As a
/// band it has no legend.
class LivePane : public DataPane<LiveCounts>
{
    Q_OBJECT

public:
    explicit LivePane(QWidget *parent = nullptr);
    ~LivePane() override;

    /// Five minutes of raw rows.
    [[nodiscard]] bool isAnnotated() const override { return false; }
    [[nodiscard]] TimeChart *timeChart() const override;
    void setBand(bool band) override;

protected:
    void emptyPage() override;
    [[nodiscard]] Outlook dataOutlook() const override;
    void paintData() override;
    [[nodiscard]] QString sourceLabel() const override;
    [[nodiscard]] std::pair<QString, QString> outlookWords(Outlook outlook) const override;
    [[nodiscard]] QString spoken() const override;
    void setStaleLook(bool stale) override;
    void mirrorData(const Pane &other) override;
    [[nodiscard]] QStringList remarks() const override;

private:
    void paintFigures();
    void paintBins(const std::vector<Layer> &layers);

    const std::unique_ptr<Ui::LivePane> m_body;
};

} // namespace tidemark::widgets
