// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/readings.h"
#include "widgets/pane.h"

namespace tidemark
{
class SheetModel;
}

namespace Ui
{
class CountriesPane;
}

namespace tidemark::widgets
{

/// Countries ranked by count, as bars in a table, with share and change against the range before.
class CountriesPane : public Pane
{
    Q_OBJECT

public:
    explicit CountriesPane(QWidget *parent = nullptr);
    ~CountriesPane() override;

    void showAnswer(const Result<Shared<CountryBreakdown>> &answer, const Taken &taken);

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
    void layColumns();

    const std::unique_ptr<Ui::CountriesPane> m_body;
    Shared<CountryBreakdown> m_data;
    SheetModel *m_ranking = nullptr;
};

} // namespace tidemark::widgets
