// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/instant.h"
#include "core/result.h"
#include "models/exportcontext.h"
#include "models/formatter.h"

#include <QPageSize>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QImage;
class QPagedPaintDevice;

namespace tidemark::widgets
{

class PaneBoard;

/// What stands above the numbers of a report, and below each page.
struct ReportHead {
    QString title;         ///< plain text: the view's name, or the tenant's
    QString subject;       ///< what it is about, in one line
    ExportContext context; ///< the range is the one that was asked for
    QStringList remarks;   ///< with what it is compared, …
    QString server;        ///< how the coordinator is called; no secret
    Instant made;
};

/// Ends with .pdf, .png or .zip.
[[nodiscard]] bool isReportFile(const QString &path);
/// The usual paper of this computer's country: Letter or A4.
[[nodiscard]] QPageSize usualPaper();

/// What a board shows at one moment, for paper, as a picture and as numbers. Takes a copy of the board: what
/// comes later changes nothing. Lives on the GUI thread.
class Report
{
public:
    Report(const PaneBoard &board, ReportHead head);
    ~Report();
    Q_DISABLE_COPY_MOVE(Report)

    /// What the device that is painted on has to have, in dots an inch: as much as the screen, so that charts
    /// are as large as in a window.
    [[nodiscard]] static int resolution();
    /// Pages with head, headline and all panes, in light colours, as lines and text, not as pixels.
    void paint(QPagedPaintDevice &device) const;
    /// The same as PDF.
    [[nodiscard]] QByteArray pdf(const QPageSize &paper) const;
    /// The board as it looks, at twice its size, below the head.
    [[nodiscard]] QImage picture() const;
    /// One CSV file for each pane that has data.
    [[nodiscard]] Result<QByteArray> zip() const;

    /// By its suffix: .pdf, .png or .zip. Whole or not at all. Fails with ErrorKind::Io, or Constraint where
    /// it has another suffix.
    [[nodiscard]] Result<void> write(const QString &path, const QPageSize &paper) const;

private:
    std::unique_ptr<PaneBoard> m_board;
    ReportHead m_head;
};

} // namespace tidemark::widgets
