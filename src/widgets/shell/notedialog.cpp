// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/notedialog.h"

#include "core/errortext.h"
#include "models/formatter.h"
#include "widgets/named.h"
#include "widgets/theme.h"
#include "widgets/wallclock.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int textLines = 3;
} // namespace

NoteDialog::NoteDialog(qint64 id, const Note &note, const Tenant &shown, Dataset dataset, AdminPort &port,
                       const QTimeZone &zone, QWidget *parent)
    : QDialog(parent)
    , m_id(id)
    , m_port(port)
    , m_zone(zone)
    , m_text(named(new QPlainTextEdit(note.text, this), "noteText"))
    , m_from(named(new QDateTimeEdit(this), "noteFrom"))
    , m_to(named(new QDateTimeEdit(this), "noteTo"))
    , m_tenant(named(new QComboBox(this), "noteTenant"))
    , m_dataset(named(new QComboBox(this), "noteDataset"))
    , m_state(named(new QLabel(this), "noteState"))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"noteDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(id == 0 ? tr("Add note") : tr("Edit note"));
    makeFields(note, shown, dataset);
    layOut();
    port.onAnswer(this, &NoteDialog::takeAnswer);
    showState();
    m_text->setFocus();
}

void NoteDialog::makeFields(const Note &note, const Tenant &shown, Dataset dataset)
{
    m_text->setAccessibleName(tr("Text"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * textLines + 16);
    for (QDateTimeEdit *edit : {m_from, m_to}) {
        dressTimeEdit(edit);
        edit->setCalendarPopup(true);
    }
    setTime(m_from, note.range.from, m_zone);
    setTime(m_to, note.range.to, m_zone);
    m_given = note.range;
    m_shownFrom = m_from->dateTime();
    m_shownTo = m_to->dateTime();
    const Tenant of = note.tenant && *note.tenant != shown.id ? Tenant{*note.tenant, {}} : shown;
    m_tenant->addItem(tenantText(of), of.id.value());
    m_tenant->addItem(tr("All tenants"));
    m_tenant->setCurrentIndex(note.tenant ? 0 : 1);
    const Dataset about = note.dataset.value_or(dataset);
    m_dataset->addItem(datasetText(about), datasetName(about));
    m_dataset->addItem(tr("All datasets"));
    m_dataset->setCurrentIndex(note.dataset ? 0 : 1);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    QPushButton *save = named(m_buttons->button(QDialogButtonBox::Save), "saveNote");
    setStyled(save, "kind", u"primary"_s);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NoteDialog::showState);
    for (QDateTimeEdit *edit : {m_from, m_to})
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &NoteDialog::showState);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &NoteDialog::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void NoteDialog::layOut()
{
    auto *intro = new QLabel(
        tr("Others who may see the tenant see the note. Times are in time zone %1; a note with the same start and end is about a moment.")
            .arg(QString::fromLatin1(m_zone.id())),
        this);
    intro->setTextFormat(Qt::PlainText);
    intro->setWordWrap(true);
    setStyled(intro, "role", u"muted"_s);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(8);
    form->addRow(tr("Text"), m_text);
    form->addRow(tr("From"), m_from);
    form->addRow(tr("To"), m_to);
    form->addRow(tr("For"), m_tenant);
    form->addRow(tr("About"), m_dataset);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(18, 18, 18, 18);
    outer->setSpacing(12);
    outer->addWidget(intro);
    outer->addLayout(form);
    outer->addWidget(m_state);
    outer->addWidget(m_buttons);
    setMinimumWidth(440);
}

Note NoteDialog::note() const
{
    Note note;
    // One line: what is typed in several goes on behind a space.
    note.text = m_text->toPlainText().simplified();
    // An hour may be shown twice: what was not touched stays the moment that it was.
    note.range = {m_from->dateTime() == m_shownFrom ? m_given.from : timeOf(m_from, m_zone),
                  m_to->dateTime() == m_shownTo ? m_given.to : timeOf(m_to, m_zone, Passing::Last)};
    if (m_tenant->currentData().isValid())
        note.tenant = TenantId(m_tenant->currentData().toInt());
    if (m_dataset->currentData().isValid())
        note.dataset = datasetNamed(m_dataset->currentData().toString());
    return note;
}

void NoteDialog::showState()
{
    const Note now = note();
    const auto over = qsizetype(now.text.toUcs4().size()) - longestNote;
    QString text = tr("%n character(s) left", nullptr, int(-over));
    QString tone;
    if (over > 0) {
        text = tr("%n character(s) too long", nullptr, int(over));
        tone = u"danger"_s;
    } else if (now.range.to < now.range.from) {
        text = tr("The end must not be before the start.");
        tone = u"danger"_s;
    }
    m_state->setText(text);
    setStyled(m_state, "tone", tone);
    m_buttons->button(QDialogButtonBox::Save)
        ->setEnabled(m_asked.isEmpty() && tone.isEmpty() && !now.text.isEmpty());
}

void NoteDialog::save()
{
    m_asked = noteFields(note());
    m_state->setText(tr("Saving…"));
    setStyled(m_state, "tone", QString());
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(false);
    m_port.ask(NoteSaving{m_id == 0 ? std::nullopt : std::optional(m_id), m_asked});
}

void NoteDialog::takeAnswer(const NoteSaving &asked, const Result<Annotation> &saved)
{
    if (m_asked.isEmpty() || asked.fields != m_asked)
        return;
    m_asked.clear();
    if (saved)
        return accept();
    showState();
    m_state->setText(errorLine(saved.error()));
    setStyled(m_state, "tone", u"danger"_s);
}

} // namespace tidemark::widgets
