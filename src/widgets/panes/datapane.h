// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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
        accept(m_data, answer.*description.part, taken);
    }
    [[nodiscard]] bool isOf(Dataset dataset) const override { return description.isOf(dataset); }
    [[nodiscard]] Sheet sheet() const override { return m_data ? sheetOf(*m_data, format()) : Sheet(); }

protected:
    using Pane::Pane;

    [[nodiscard]] bool hasData() const override { return m_data != nullptr; }
    void dropData() override
    {
        m_data.reset();
        emptyPage();
    }
    /// Nothing of the data may stay on the page.
    virtual void emptyPage() = 0;

    Shared<Series> m_data;
};

/// One over the range, whose series says where it came from.
template<typename Series>
class RangePane : public DataPane<Series>
{
protected:
    using DataPane<Series>::DataPane;

    [[nodiscard]] QString sourceLabel() const override { return sourceText(this->m_data->provenance.source); }
    [[nodiscard]] std::pair<QString, QString> outlookWords(Outlook outlook) const override
    {
        return this->rangeWords(outlook, this->m_data->provenance, this->m_data->question.range);
    }
    [[nodiscard]] QString rangeNote() const override
    {
        return rangeNoteTexts(this->m_data->question, this->m_data->provenance, this->format()).join(u' ');
    }
};

} // namespace tidemark::widgets
