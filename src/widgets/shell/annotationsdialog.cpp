// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/annotationsdialog.h"

#include "core/errortext.h"
#include "models/annotationtext.h"
#include "models/plaintext.h"
#include "models/sheetmodel.h"
#include "widgets/questionicon.h"
#include "widgets/tables.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr int textColumn = 3; // of those that are shown
}

AnnotationsDialog::AnnotationsDialog(QWidget *parent)
    : QDialog(parent)
    , m_model(new SheetModel(this))
    , m_state(new QLabel(this))
    , m_table(listTable(u"annotationTable"_s, tr("Annotations"), m_model, textColumn, this))
    , m_add(new QPushButton(tr("Add note…"), this))
    , m_edit(new QPushButton(tr("Edit…"), this))
    , m_remove(new QPushButton(tr("Remove…"), this))
    , m_zoom(new QPushButton(tr("Show its time"), this))
{
    setObjectName(u"annotationsDialog"_s);
    setWindowTitle(tr("Annotations"));
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    listen();
    resize(860, 460);
    m_table->setFocus();
}

void AnnotationsDialog::layOut()
{
    m_state->setObjectName(u"annotationsState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_add->setObjectName(u"addNoteButton"_s);
    m_edit->setObjectName(u"editNoteButton"_s);
    m_remove->setObjectName(u"removeNoteButton"_s);
    m_zoom->setObjectName(u"showTimeButton"_s);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"closeAnnotationsButton"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *actions = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_edit, m_remove, m_zoom}) {
        button->setAutoDefault(false);
        actions->addWidget(button);
    }
    actions->addStretch();
    actions->addWidget(close);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(18, 18, 18, 18);
    outer->setSpacing(12);
    outer->addWidget(m_state);
    outer->addWidget(m_table, 1);
    outer->addLayout(actions);
    QWidget *before = m_table;
    for (QPushButton *next : {m_add, m_edit, m_remove, m_zoom, close}) {
        setTabOrder(before, next);
        before = next;
    }
}

void AnnotationsDialog::listen()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AnnotationsDialog::updateButtons);
    connect(m_table, &QTableView::activated, this, [this] {
        if (const Annotation *one = selected(); one != nullptr && one->editable)
            m_edit->click();
        else
            m_zoom->click();
    });
    connect(m_add, &QPushButton::clicked, this, &AnnotationsDialog::addWanted);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const Annotation *one = selected())
            Q_EMIT editWanted(*one);
    });
    connect(m_remove, &QPushButton::clicked, this, &AnnotationsDialog::confirmRemoval);
    connect(m_zoom, &QPushButton::clicked, this, [this] {
        const Annotation *one = selected();
        if (one == nullptr)
            return;
        const Instant to = one->to.value_or(std::max(one->from, localNow()));
        // With what was before and after it.
        const Milliseconds around = std::max<Milliseconds>((to - one->from) / 2, 30min);
        Q_EMIT rangeWanted({one->from - around, to + around});
    });
}

void AnnotationsDialog::show(const std::vector<Annotation> &annotations, const std::optional<Error> &failure,
                             const TimeRange &range, const Formatter &format)
{
    m_annotations = annotations;
    m_model->setSheet(sheetOf(m_annotations, format));
    fitColumns(m_table, 420);
    QString text =
        m_annotations.empty()
            ? tr("Nothing is annotated from %1.").arg(format.range(range))
            : tr("%n annotation(s) from %1.", nullptr, int(m_annotations.size())).arg(format.range(range));
    if (failure)
        text = errorLine(*failure);
    m_state->setText(text);
    setStyled(m_state, "tone", failure ? u"danger"_s : QString());
    if (selected() == nullptr && !m_annotations.empty())
        m_table->setCurrentIndex(m_model->index(0, 0));
    updateButtons();
}

void AnnotationsDialog::say(const Error &error)
{
    m_state->setText(errorLine(error));
    setStyled(m_state, "tone", u"danger"_s);
}

const Annotation *AnnotationsDialog::selected() const
{
    const int row = currentPlace(m_table);
    return row >= 0 && row < int(m_annotations.size()) ? &m_annotations[std::size_t(row)] : nullptr;
}

void AnnotationsDialog::updateButtons()
{
    const Annotation *one = selected();
    const QString why = one == nullptr   ? QString()
                        : !one->isNote() ? tr("Recorded by the coordinator; it cannot be changed.")
                        : !one->editable ? tr("Only the author and operators may change a note.")
                                         : QString();
    for (QPushButton *button : {m_edit, m_remove}) {
        button->setEnabled(one != nullptr && one->editable);
        button->setToolTip(why.toHtmlEscaped());
    }
    m_zoom->setEnabled(one != nullptr);
}

void AnnotationsDialog::confirmRemoval()
{
    const Annotation *note = selected();
    if (note == nullptr || !note->editable)
        return;
    auto *question = new QMessageBox(QMessageBox::Question, tr("Remove note"),
                                     tr("Remove the note “%1”?").arg(plainText(note->text, 120)),
                                     QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    setQuestionIcon(question);
    question->setInformativeText(
        tr("It disappears for everybody. The audit trail keeps its text for as long as it keeps runs."));
    QPushButton *remove = question->addButton(tr("Remove"), QMessageBox::AcceptRole);
    remove->setObjectName(u"confirmRemoveNote"_s);
    question->setDefaultButton(question->addButton(tr("Keep note"), QMessageBox::RejectRole));
    connect(remove, &QPushButton::clicked, this, [this, id = note->id] { Q_EMIT removeWanted(id); });
    question->open();
}

} // namespace tidemark::widgets
