// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QProgressBar>

namespace tidemark::widgets
{

/// Whether anything may move by itself: bars that run to and fro, menus that fade in, trees that unfold. The
/// person says so in the menu, or has said so to the desktop. Charts never move: they show the next numbers
/// at once. GUI thread only.
class Motion : public QObject
{
    Q_OBJECT

public:
    static Motion &instance();

    [[nodiscard]] bool isReduced() const { return m_chosen || m_wished; }
    [[nodiscard]] bool isChosen() const { return m_chosen; }
    /// In Tidemark's own menu.
    void choose(bool reduced);
    [[nodiscard]] bool isWished() const { return m_wished; }
    /// By the desktop.
    void setWished(bool reduced);

Q_SIGNALS:
    void changed();
    /// For whoever keeps it.
    void chosen(bool reduced);

private:
    Motion() = default;
    void apply();

    bool m_chosen = false;
    bool m_wished = false;
};

/// A bar of something whose end may not be known. Then it runs to and fro; with reduced motion it stands
/// still and empty, and the words beside it say that something goes on.
class BusyBar : public QProgressBar
{
public:
    explicit BusyBar(QWidget *parent = nullptr);

    void setBusy();
    /// of: 0 is busy.
    void setProgress(int done, int of);

private:
    void showBusy();

    bool m_busy = false;
};

} // namespace tidemark::widgets
