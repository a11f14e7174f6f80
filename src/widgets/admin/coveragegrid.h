// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timerange.h"
#include "models/coveragemodel.h"

#include <QTableView>

#include <optional>

class QPainter;

namespace tidemark::widgets
{

/// One cell as the grid shows it: a colour and a sign, so that neither is needed to know the other.
void paintCoverage(QPainter *painter, const QRect &area, CoverageLook look);

/// A CoverageModel's cells, as wide as there is room for; the arrow keys walk over them, Shift selects.
class CoverageGrid : public QTableView
{
    Q_OBJECT

public:
    explicit CoverageGrid(QWidget *parent = nullptr);

    void setCoverageModel(CoverageModel *model);
    struct Selected {
        TimeRange span; ///< from the first bucket to the end of the last one
        qint64 buckets = 0;
    };
    /// Nothing where no bucket is selected.
    [[nodiscard]] std::optional<Selected> selected() const;

Q_SIGNALS:
    void selectedChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    CoverageModel *m_model = nullptr;
};

} // namespace tidemark::widgets
