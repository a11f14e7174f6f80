// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/viewstate.h"

#include <QString>

#include <vector>

namespace tidemark::app
{

/// The windows' memory: one INI file, written whole or not at all. It holds no secret and no connection
/// string; servers are told apart by their identities, and each keeps its own windows, views, pins and
/// recents.
class ViewSettings
{
public:
    /// file: where to keep it. A file that cannot be read as settings is moved aside to FILE.corrupt-TIME;
    /// notice() then says so.
    ViewSettings(QString file, QString server);

    /// Of the window that was active last.
    [[nodiscard]] widgets::ViewState load() { return loadWindows().front(); }
    /// All windows of the last session, the one that was active last first; one at least.
    [[nodiscard]] std::vector<widgets::ViewState> loadWindows();
    /// Of the only window. False where it could not be written (disk full, read-only).
    [[nodiscard]] bool save(const widgets::ViewState &state) const { return saveWindows({state}); }
    /// The session, as loadWindows() is to have it; what all windows share is the first one's.
    [[nodiscard]] bool saveWindows(const std::vector<widgets::ViewState> &windows) const;

    /// Those that were saved under a name, in their order.
    [[nodiscard]] std::vector<View> loadViews() const;
    [[nodiscard]] bool saveViews(const std::vector<View> &views) const;

    /// Whether the person chose that nothing moves.
    [[nodiscard]] bool reducesMotion() const;
    [[nodiscard]] bool saveReducesMotion(bool reduces) const;

    /// Words for the person, or empty.
    [[nodiscard]] QString notice() const { return m_notice; }

    /// Whether this server's user has not been told of it before; from now on they have.
    [[nodiscard]] bool tellOnce(const QString &about) const;

    /// The usual place: XDG_CONFIG_HOME/tidemark/tidemark.ini.
    [[nodiscard]] static QString standardFile();

private:
    void setAsideIfCorrupt();
    [[nodiscard]] QString serverGroup() const;

    QString m_file;
    QString m_server;
    QString m_notice;
};

} // namespace tidemark::app
