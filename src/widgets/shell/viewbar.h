// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/readings.h"
#include "models/rangepreset.h"
#include "widgets/viewstate.h"

#include <QFrame>

#include <memory>
#include <optional>

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
    void setDataset(Dataset dataset);
    /// shown: the range as it is asked.
    void setRange(const RangeChoice &choice, const QString &shown);
    void setZone(const QByteArray &zone);
    void setPaused(bool paused);
    void setThemeChoice(ThemeChoice choice);
    void setAdminShown(bool shown);
    void setCanGoBack(bool canGoBack);

    /// As narrow as its choices are on a line of their own.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void datasetPicked(tidemark::Dataset dataset);
    void presetPicked(tidemark::RangePreset preset);
    void customRangeWanted();
    void backWanted();
    void zonePicked(const QByteArray &zone);
    void pauseToggled(bool paused);
    void refreshWanted();
    void themePicked(tidemark::widgets::ThemeChoice choice);
    void adminToggled(bool shown);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void setUpThemeMenu();
    void showNames();
    void arrange();
    [[nodiscard]] QToolButton *buttonOf(RangePreset preset) const;

    const std::unique_ptr<Ui::ViewBar> m_ui;
    ZonePicker *m_zonePicker = nullptr;
    QByteArray m_zone;
    std::optional<Tenant> m_tenant;
    QString m_range;
    bool m_twoLines = false;
};

} // namespace tidemark::widgets
