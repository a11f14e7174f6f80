// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rangespec.h"
#include "core/readings.h"
#include "widgets/viewstate.h"

#include <QFrame>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

class QAction;
class QMenu;
class QToolButton;

namespace Ui
{
class ViewBar;
}

namespace tidemark::widgets
{

class ZonePicker;

/// The bar above the panes: who is shown, which dataset, range and zone; pause, refresh, look,
/// administration. It shows the given state and emits what was clicked; it decides nothing. If it is too
/// narrow, dataset and range move to a second line.
class ViewBar : public QFrame
{
    Q_OBJECT

public:
    explicit ViewBar(QWidget *parent = nullptr);
    ~ViewBar() override;

    void setTenant(const std::optional<Tenant> &tenant);
    /// All tenants are shown, not one of them: what their numbers are of. Nothing: one is.
    void setOverview(const std::optional<QString> &words);
    void setDataset(Dataset dataset);
    /// shown: the range as it is asked. canGoLater: it does not end with the present.
    void setRange(const RangeSpec &range, const QString &shown, bool canGoLater);
    void setComparison(Comparison comparison);
    /// What can be compared with; its actions emit comparisonPicked.
    [[nodiscard]] QMenu *comparisonMenu() const;
    void setZone(const QByteArray &zone);
    void setPaused(bool paused);
    void setThemeChoice(ThemeChoice choice);
    void setAdminShown(bool shown);
    void setCanGoBack(bool canGoBack);

    /// As narrow as its choices are on a line of their own.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void datasetPicked(tidemark::Dataset dataset);
    void rangePicked(const tidemark::RangeSpec &range);
    void customRangeWanted();
    /// By the length of what is shown: -1 earlier, 1 later.
    void stepWanted(int steps);
    void backWanted();
    void comparisonPicked(tidemark::Comparison comparison);
    void zonePicked(const QByteArray &zone);
    void pauseToggled(bool paused);
    void refreshWanted();
    void themePicked(tidemark::widgets::ThemeChoice choice);
    void adminToggled(bool shown);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void setUpRanges();
    void setUpThemeMenu();
    void setUpComparisonMenu();
    void showNames();
    void arrange();

    const std::unique_ptr<Ui::ViewBar> m_ui;
    ZonePicker *m_zonePicker = nullptr;
    std::vector<std::pair<QToolButton *, RangeSpec>> m_rangeButtons;
    std::vector<std::pair<QAction *, RangeSpec>> m_rangeActions; ///< of the menu beside them
    QByteArray m_zone;
    std::optional<Tenant> m_tenant;
    std::optional<QString> m_overview;
    bool m_canGoBack = false;
    QString m_range;
    bool m_twoLines = false;
};

} // namespace tidemark::widgets
