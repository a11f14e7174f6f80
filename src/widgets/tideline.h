// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/connectionstate.h"
#include "core/readings.h"

#include <QFrame>

#include <memory>
#include <optional>

namespace Ui
{
class TideLine;
}

namespace tidemark::widgets
{

/// The tide table at the foot of the window: server and nodes, and for each dataset its watermark, lag,
/// waiting and late rows; the ages of all panes.
class TideLine : public QFrame
{
    Q_OBJECT

public:
    explicit TideLine(QWidget *parent = nullptr);
    ~TideLine() override;

    void setServerLabel(const QString &label);
    void showConnection(const ConnectionState &state);
    /// takenAt by this computer's clock; the server's own time tells how far the two differ.
    void showTide(const TideTable &tide, Instant takenAt);
    void setPaused(bool paused);
    /// "Live 2 s · Trend 40 s …"
    void setAges(const QString &text);
    /// In the place of the ages for a few seconds; plain text.
    void flash(const QString &text);
    void setZone(const QTimeZone &zone);
    void tick(Instant localNow);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showServer();
    void showNodes();
    [[nodiscard]] QString datasetLine(const DatasetTide &tide, Instant serverNow) const;

    const std::unique_ptr<Ui::TideLine> m_ui;
    QString m_serverLabel;
    ConnectionState m_connection;
    std::optional<TideTable> m_tide;
    Instant m_takenAt{};
    QTimeZone m_zone = QTimeZone::utc();
    Instant m_flashUntil{};
    bool m_paused = false;
};

} // namespace tidemark::widgets
