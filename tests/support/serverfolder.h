// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "local/serverpaths.h"

#include <QTemporaryDir>

namespace tidemark::test
{

/// A temporary folder for a server, which the user that servers run as can enter. Removed at the end; what a
/// killed test program left behind is removed by the next one.
class ServerFolder
{
public:
    ServerFolder();

    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] local::ServerPaths paths() const;

private:
    QTemporaryDir m_folder;
};

} // namespace tidemark::test
