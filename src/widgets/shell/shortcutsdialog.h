// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QMainWindow;

namespace tidemark::widgets
{

/// Every shortcut of the window and what it does, read from its actions and its charts: what is listed works,
/// and what works is listed. Not modal.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(QMainWindow *window);
};

} // namespace tidemark::widgets
