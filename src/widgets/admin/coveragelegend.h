// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/coveragemodel.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace tidemark::widgets
{

/// What the cells of a coverage grid stand for, and how many of each there are; wrapped over as many lines as
/// it takes.
class CoverageLegend : public QWidget
{
    Q_OBJECT

public:
    explicit CoverageLegend(QWidget *parent = nullptr);

    void setCounts(const CoverageModel &model, const Formatter &format);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return arrange(width, false); }
    [[nodiscard]] QSize sizeHint() const override { return {800, arrange(800, false)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, arrange(400, false)}; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Height at that width.
    int arrange(int width, bool apply) const;
    void dress();

    struct Entry {
        QLabel *swatch;
        QLabel *words;
    };
    std::vector<Entry> m_entries; ///< in the order of coverageLooks
};

} // namespace tidemark::widgets
