// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace tidemark::widgets
{

/// Which program this is and what it works with, as text that can be copied into a report. Not modal.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    /// coordinator: how it is called; schemaVersion: 0 where it has not told yet.
    AboutDialog(const QString &coordinator, int schemaVersion, QWidget *parent);
};

} // namespace tidemark::widgets
