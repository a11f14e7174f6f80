// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/readings.h"
#include "core/taken.h"
#include "models/stack.h"

#include <QKeySequence>
#include <QList>
#include <QSet>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace Ui
{
class PaneBoard;
}

namespace tidemark::widgets
{

class Pane;

/// All panes: hands answers on to them, repaints the dirty ones together (one 40 ms timer, however many
/// answers came), shares the crosshair and the colours, and tells when all have settled.
class PaneBoard : public QWidget
{
    Q_OBJECT

public:
    explicit PaneBoard(QWidget *parent = nullptr);
    ~PaneBoard() override;

    /// Forgets everything; only the panes of that dataset are there.
    void clear(Dataset dataset);
    /// Forgets all numbers; the panes and their colours stay.
    void clearNumbers();
    /// Forgets what was asked over the range; the live counts go on.
    void clearHistory();
    void setZone(const QTimeZone &zone);
    void setTenant(const Tenant &tenant);
    void setComparison(Comparison comparison);
    void showLive(const LiveAnswer &answer, const Taken &taken);
    void showHistory(const HistoryAnswer &answer, const Taken &taken);
    void setOffline(bool offline);
    void setIdle(bool idle, const std::optional<Error> &why);
    void tick();

    /// What the keyboard does in its charts: keys, and words for it.
    [[nodiscard]] static std::vector<std::pair<QList<QKeySequence>, QString>> chartKeys();

    [[nodiscard]] bool isSettled() const;
    /// "Live 2 s ago · Trend 40 s ago": of each pane's data.
    [[nodiscard]] QString ages() const;
    /// Where the crosshair of the range's panes stands.
    [[nodiscard]] const std::optional<Instant> &crosshair() const { return m_crosshair; }
    [[nodiscard]] QByteArray saveSplitters() const;
    void restoreSplitters(const QByteArray &state);

    /// As narrow as one column: where there is no room for two, they stand one above the other.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// All dirty panes were painted.
    void rendered();
    void rangePicked(const tidemark::TimeRange &range);
    void zoomWanted(double factor, tidemark::Instant around);
    void bucketActivated(const tidemark::Bucket &bucket);
    /// As Pane::filterWanted.
    void filterWanted(tidemark::Dimension dimension, const QString &value, bool beside);
    void reported(const QString &text);
    void retryWanted();
    void newestWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showPanesOf(Dataset dataset);
    void setLeastHeights(int chartHeight, int tableHeight);
    void layColumns();
    void renderDirty();
    void shareCrosshair(const std::optional<Instant> &at, QObject *from);
    [[nodiscard]] std::vector<Pane *> shownPanes() const;

    const std::unique_ptr<Ui::PaneBoard> m_ui;
    std::vector<Pane *> m_panes;
    SeriesSlots m_slots;
    QSet<Pane *> m_dirty;
    QTimer m_repaint;
    Dataset m_dataset = Dataset::Events;
    std::optional<Instant> m_crosshair;
    bool m_oneColumn = false;
    QByteArray m_twoColumns; ///< how wide the two are to be
};

} // namespace tidemark::widgets
