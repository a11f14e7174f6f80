// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exactcount.h"
#include "widgets/panes/datapane.h"

namespace Ui
{
class UniquesPane;
}

namespace tidemark::widgets
{

/// Distinct users or addresses: an estimate a bucket, and the union over the range for the headline.
class UniquesPane : public RangePane<UniqueSeries>
{
    Q_OBJECT

public:
    explicit UniquesPane(QWidget *parent = nullptr);
    ~UniquesPane() override;

    void setDataset(Dataset dataset) override;
    [[nodiscard]] TimeChart *timeChart() const override;
    [[nodiscard]] QString pickedHeadline() const override;
    [[nodiscard]] const Shared<UniqueSeries> &series() const { return m_data; }
    /// It stays beside the estimate as long as that is of the same range and filter.
    void showExact(const ExactCount &count);

protected:
    void emptyPage() override;
    [[nodiscard]] bool leadsToExact() const override { return true; }
    [[nodiscard]] std::vector<HeadlineNumber> headlineNumbers() const override;
    [[nodiscard]] Outlook dataOutlook() const override;
    [[nodiscard]] std::pair<QString, QString> outlookWords(Outlook outlook) const override;
    [[nodiscard]] bool leadsToNewest() const override { return false; }
    void paintData() override;
    [[nodiscard]] QString spoken() const override;
    [[nodiscard]] QString comparedWords() const override;
    void setStaleLook(bool stale) override;
    void mirrorData(const Pane &other) override;
    [[nodiscard]] QStringList remarks() const override;

private:
    void renderExact();

    std::optional<ExactCount> m_exact; ///< the last that was counted
    const std::unique_ptr<Ui::UniquesPane> m_body;
};

} // namespace tidemark::widgets
