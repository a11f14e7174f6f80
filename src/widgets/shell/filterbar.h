// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter.h"
#include "widgets/flowrow.h"

#include <optional>
#include <utility>
#include <vector>

class QLabel;
class QToolButton;

namespace tidemark::widgets
{

class FilterChip;

/// What the numbers of all panes are filtered by, above them; not there where nothing is. Each change is told
/// to screen readers.
class FilterBar : public FlowRow
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    void setFilter(const Filter &filter, Dataset dataset);
    void setSplit(Dimension split);

Q_SIGNALS:
    void removed(tidemark::Dimension dimension, const QString &value);
    void cleared();
    void splitPicked(tidemark::Dimension split);

private:
    void rebuild();
    void announce();

    Filter m_filter;
    Dataset m_dataset = Dataset::Events;
    QLabel *m_caption = nullptr;
    QToolButton *m_split = nullptr; ///< of the trend, where that can be chosen
    QToolButton *m_clear = nullptr;
    std::vector<FilterChip *> m_chips;
};

} // namespace tidemark::widgets
