// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/comparisontext.h"
#include "models/rangenotes.h"
#include "widgets/panes/pane.h"

namespace tidemark::widgets
{

/// A pane that shows its part of an answer: it finds it by the series, holds it, and gives its table.
template<typename Series>
class DataPane : public Pane
{
    static constexpr auto description = paneOf<Series>();

public:
    using Pane::take;
    void take(const typename decltype(description)::Answer &answer, const Taken &taken) override
    {
        const auto &part = answer.*description.part;
        accept(m_data, part, taken);
        if (part && m_data == part.value())
            noteMaking(makingOf(answer, description));
    }
    [[nodiscard]] bool isOf(Dataset dataset) const override { return description.isOf(dataset); }
    [[nodiscard]] Sheet sheet() const override { return m_data ? sheetOf(*m_data, format()) : Sheet(); }

protected:
    using Pane::Pane;

    [[nodiscard]] bool hasData() const override { return m_data != nullptr; }
    [[nodiscard]] Subject subject() const override
    {
        const auto &question = m_data->question;
        if constexpr (requires { question.range; })
            return {question.tenant, question.dataset, question.range, question.filter};
        else
            return {question.tenant, question.dataset, m_data->range, question.filter};
    }
    void mirrorData(const Pane &other) override { m_data = static_cast<const DataPane &>(other).m_data; }
    void dropData() override
    {
        m_data.reset();
        emptyPage();
    }
    /// Nothing of the data may stay on the page.
    virtual void emptyPage() = 0;

    Shared<Series> m_data;
};

/// A series that an earlier period stands beside, where the question compares.
template<typename Series>
concept IsCompared = requires(const Series &series)
{
    series.earlier;
};

/// One over the range, whose series says where it came from.
template<typename Series>
class RangePane : public DataPane<Series>
{
public:
    void setComparison(Comparison comparison) override
    {
        if (m_comparison == comparison)
            return;
        m_comparison = comparison;
        this->markDirty();
    }
    [[nodiscard]] Sheet sheet() const override
    {
        if constexpr (IsCompared<Series>) {
            if (this->m_data && this->m_data->earlier && !earlier()) {
                Series alone = *this->m_data;
                alone.earlier.reset();
                return sheetOf(alone, this->format());
            }
        }
        return DataPane<Series>::sheet();
    }

protected:
    using DataPane<Series>::DataPane;

    void mirrorData(const Pane &other) override
    {
        DataPane<Series>::mirrorData(other);
        m_comparison = static_cast<const RangePane &>(other).m_comparison;
    }

    /// The earlier period, where it is the one that was chosen: data that came before the choice has
    /// another, or none.
    [[nodiscard]] auto earlier() const requires IsCompared<Series>
    {
        const bool isChosen = this->m_data->question.comparison == m_comparison;
        return isChosen && this->m_data->earlier ? &*this->m_data->earlier : nullptr;
    }
    [[nodiscard]] QString comparedNote() const override
    {
        if constexpr (IsCompared<Series>) {
            if (m_comparison != Comparison::None && this->m_data->question.comparison != m_comparison)
                return Pane::tr("Not compared yet: the server has not answered for the chosen period.");
            if (earlier())
                return comparedWords();
        }
        return {};
    }
    [[nodiscard]] virtual QString comparedWords() const { return {}; }

    /// The newest row need not be one of those that are chosen.
    [[nodiscard]] bool leadsToNewest() const override
    {
        return this->m_data && this->m_data->question.filter.isEmpty();
    }
    [[nodiscard]] QString sourceLabel() const override
    {
        return sourceText(this->m_data->provenance, this->m_data->question.range);
    }
    [[nodiscard]] QStringList provenanceTexts() const override
    {
        const Provenance &provenance = this->m_data->provenance;
        return {Pane::tr("Source: %1.").arg(sourceText(provenance.source)),
                provenance.watermark
                    ? Pane::tr("Rolled up to %1.").arg(this->format().dateTime(*provenance.watermark))
                    : Pane::tr("Nothing is rolled up yet.")};
    }
    [[nodiscard]] std::pair<QString, QString> outlookWords(Outlook outlook) const override
    {
        return this->rangeWords(outlook, this->m_data->provenance, this->m_data->question.range);
    }
    [[nodiscard]] QString rangeNote() const override
    {
        return rangeNoteTexts(this->m_data->question, this->m_data->provenance, this->format()).join(u' ');
    }

private:
    Comparison m_comparison = Comparison::None;
};

} // namespace tidemark::widgets
