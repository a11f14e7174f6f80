// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/errortext.h"
#include "models/formatter.h"
#include "ui_mainwindow.h"
#include "widgets/shell/annotationfeed.h"
#include "widgets/shell/annotationsdialog.h"
#include "widgets/shell/mainwindowparts.h"
#include "widgets/shell/notedialog.h"

/// Annotations: in the charts, as a list, and what people write.
namespace tidemark::widgets
{

void MainWindow::Parts::setUpAnnotations()
{
    annotations = new AnnotationFeed(room->port(), window);
    QObject::connect(annotations, &AnnotationFeed::changed, window, [this] {
        showAnnotations();
        checkSettled();
    });
    QObject::connect(ui.panes, &PaneBoard::noteWanted, window,
                     [this](const TimeRange &bucket) { writeNote(bucket); });
    QObject::connect(ui.panes, &PaneBoard::annotationsWanted, window, [this] { openAnnotations(); });
    room->port().onAnswer<NoteRemoval>(window,
                                       [this](const NoteRemoval &, const Result<Annotation> &removed) {
                                           if (!removed && annotationsDialog)
                                               annotationsDialog->say(removed.error());
                                           else if (!removed)
                                               ui.tideLine->flash(errorLine(removed.error()));
                                       });
}

void MainWindow::Parts::showAnnotations()
{
    ui.panes->setAnnotations(annotations->annotations());
    if (annotationsDialog && question)
        annotationsDialog->show(annotations->annotations(), annotations->failure(), question->range,
                                Formatter(QLocale(), zone()));
}

void MainWindow::Parts::writeNote(const TimeRange &bucket)
{
    if (!question || !view.tenant || overviewShown)
        return;
    const Note note{view.tenant->id, view.dataset, bucket.isEmpty() ? question->range : bucket, {}};
    (new NoteDialog(0, note, *view.tenant, view.dataset, room->port(), zone(), window))->open();
}

void MainWindow::Parts::editNote(const Annotation &note)
{
    if (!view.tenant)
        return;
    const Note was{note.tenant, note.dataset, {note.from, note.to.value_or(note.from)}, note.text};
    QWidget *over = annotationsDialog ? static_cast<QWidget *>(annotationsDialog) : window;
    (new NoteDialog(note.id, was, *view.tenant, view.dataset, room->port(), zone(), over))->open();
}

void MainWindow::Parts::openAnnotations()
{
    if (!question || !view.tenant || overviewShown)
        return;
    if (annotationsDialog) {
        annotationsDialog->raise();
        annotationsDialog->activateWindow();
        return;
    }
    annotationsDialog = new AnnotationsDialog(window);
    QObject::connect(annotationsDialog, &AnnotationsDialog::addWanted, window, [this] { writeNote({}); });
    QObject::connect(annotationsDialog, &AnnotationsDialog::editWanted, window,
                     [this](const Annotation &note) { editNote(note); });
    QObject::connect(annotationsDialog, &AnnotationsDialog::removeWanted, window,
                     [this](qint64 id) { room->port().ask(NoteRemoval{id}); });
    QObject::connect(annotationsDialog, &AnnotationsDialog::rangeWanted, window,
                     [this](const TimeRange &range) { pickRange(RangeSpec::between(range)); });
    annotationsDialog->show();
    showAnnotations();
}

} // namespace tidemark::widgets
