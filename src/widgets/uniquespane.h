// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/readings.h"
#include "widgets/pane.h"

namespace Ui
{
class UniquesPane;
}

namespace tidemark::widgets
{

/// Distinct users or addresses: the union over the range with its interval, and an estimate a bucket.
class UniquesPane : public Pane
{
    Q_OBJECT

public:
    explicit UniquesPane(QWidget *parent = nullptr);
    ~UniquesPane() override;

    void showAnswer(const Result<Shared<UniqueSeries>> &answer, const Taken &taken);
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
    const std::unique_ptr<Ui::UniquesPane> m_body;
    Shared<UniqueSeries> m_data;
};

} // namespace tidemark::widgets
