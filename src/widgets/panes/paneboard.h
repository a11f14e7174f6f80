// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotations.h"
#include "core/exactcount.h"
#include "core/rawrows.h"
#include "core/readings.h"
#include "core/taken.h"
#include "models/stack.h"
#include "widgets/panes/boardlayout.h"
#include "widgets/panes/headline.h"

#include <QKeySequence>
#include <QList>
#include <QSet>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

class QSplitter;

namespace Ui
{
class PaneBoard;
}

namespace tidemark::widgets
{

class Pane;
class TimeChart;

/// All panes: hands answers on to them, repaints the dirty ones together (one 40 ms timer, however many
/// answers came), shares the crosshair and the colours, and tells when all have settled.
///
/// The live counts are a band that is always there. Below it, and scrolling where there is no room, stand the
/// numbers of the range and the panes: the main one over the whole width, the others in rows under it. They
/// can be moved, closed and maximized; where they stand is remembered (saveLayout).
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
    /// Beside the estimate, where that is of the same range and filter.
    void showExact(const ExactCount &count);
    /// What the pane of uniques shows; null: nothing.
    [[nodiscard]] Shared<UniqueSeries> uniques() const;
    /// Of the range; each chart over it is marked with them.
    void setAnnotations(std::vector<Annotation> annotations);
    void setOffline(bool offline);
    void setIdle(bool idle, const std::optional<Error> &why);
    void tick();

    /// What the keyboard does in its charts: keys, and words for it.
    [[nodiscard]] static std::vector<std::pair<QList<QKeySequence>, QString>> chartKeys();

    /// Another one that shows the same, laid out and on no screen: it can be drawn whole, and changed while
    /// nobody sees it.
    [[nodiscard]] std::unique_ptr<PaneBoard> copy() const;
    /// Without what is there to be clicked; what is shown next brings it back.
    void hideButtons();
    /// Those that are shown, in their order: the live one, the main one, the others.
    [[nodiscard]] std::vector<Pane *> panesInOrder() const;
    /// Those of the headline, in their order.
    [[nodiscard]] std::vector<Headline::Entry> headlineEntries() const;

    [[nodiscard]] bool isSettled() const;
    /// "Live 2 s ago · Trend 40 s ago": of each pane's data.
    [[nodiscard]] QString ages() const;
    /// Where the crosshair of the range's panes stands.
    [[nodiscard]] const std::optional<Instant> &crosshair() const { return m_crosshair; }

    // ---- where the panes stand

    /// Those of the dataset that can be closed, in their order: name, title, and whether it is shown.
    struct Entry {
        QString name;
        QString title;
        bool shown = true;
    };
    [[nodiscard]] std::vector<Entry> entries() const;
    void setShown(const QString &name, bool shown);
    /// The pane with the focus, or the main one.
    [[nodiscard]] Pane *currentPane() const;
    void toggleMaximized(Pane *pane);
    [[nodiscard]] Pane *maximized() const { return m_maximized; }
    void move(Pane *pane, int by);
    void close(Pane *pane);
    /// As it was when the window was new.
    void resetLayout();
    [[nodiscard]] QByteArray saveLayout() const;
    /// Without what is remembered of other arrangements of the panes.
    [[nodiscard]] QByteArray shownLayout() const;
    void restoreLayout(const QByteArray &state);

    /// As narrow as one column: where there is no room for two, they stand one above the other.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// All dirty panes were painted.
    void rendered();
    void rangePicked(const tidemark::TimeRange &range);
    void zoomWanted(double factor, tidemark::Instant around);
    void rowsWanted(const tidemark::TimeRange &range, const tidemark::RowFilter &where);
    /// As Pane::filterWanted.
    void filterWanted(tidemark::Dimension dimension, const QString &value, bool beside);
    void reported(const QString &text);
    void retryWanted();
    void newestWanted();
    /// Somebody wants to know how the pane's numbers were made.
    void makingWanted(tidemark::widgets::Pane *pane);
    /// Somebody wants the distinct users or addresses counted in the raw rows.
    void exactWanted();
    /// As Pane::noteWanted and Pane::annotationsWanted.
    void noteWanted(const tidemark::TimeRange &bucket);
    void annotationsWanted();
    /// A pane was moved, closed, brought back, or got another size.
    void layoutChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void wirePane(Pane *pane);
    void wireChart(TimeChart *chart);
    void showPanesOf(Dataset dataset);
    void pickHeadline(const QString &key);
    void showHeadline();
    void showAll();
    /// Puts the panes where they belong for the dataset, the layout and the width.
    void arrange();
    void fitBand();
    [[nodiscard]] BoardRows wantedRows() const;
    void fill(const BoardRows &rows);
    [[nodiscard]] QSplitter *row(std::size_t index);
    void setSizes(const BoardRows &rows);
    void noteSizes();
    void chainTabs();
    void arranged();
    void renderDirty();
    void showAnnotations();
    void shareCrosshair(const std::optional<Instant> &at, QObject *from);
    [[nodiscard]] Pane *named(const QString &name) const;
    [[nodiscard]] std::vector<Pane *> shownPanes() const;
    /// Names of those panes that the dataset has.
    [[nodiscard]] QStringList present() const;
    [[nodiscard]] QString mainPane() const;

    const std::unique_ptr<Ui::PaneBoard> m_ui;
    std::vector<Pane *> m_panes;
    std::vector<QSplitter *> m_rows;
    BoardLayout m_layout;
    BoardRows m_arranged;
    Pane *m_maximized = nullptr;
    SeriesSlots m_slots;
    QSet<Pane *> m_dirty;
    QTimer m_repaint;
    Dataset m_dataset = Dataset::Events;
    std::optional<Instant> m_crosshair;
    Formatter m_format;
    std::vector<Annotation> m_annotations;
};

} // namespace tidemark::widgets
