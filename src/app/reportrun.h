// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewoverrides.h"

#include <QCommandLineParser>

namespace tidemark::widgets
{
class MainWindow;
}

/// Reports of a window that nobody sees.
namespace tidemark::app
{

/// --report and --paper.
void addReportOptions(QCommandLineParser &parser);
/// What is wrong with what is asked of a report; empty: nothing.
[[nodiscard]] QString reportFault(const QCommandLineParser &parser, const ViewOverrides &options);
/// What Qt and its plugins have to say of a screen that is none is not said: a crontab would send it to
/// somebody each time.
void silenceQt();
/// Writes the files of --report once the server has said what there is to say, and ends the program: with 0;
/// with 1 where some number could not be read or some file not be written; with 3 where there is no
/// connection, and nothing is written. What could not be read is said on standard error, with its pane.
void reportIfAsked(widgets::MainWindow &window, const QCommandLineParser &parser);

} // namespace tidemark::app
