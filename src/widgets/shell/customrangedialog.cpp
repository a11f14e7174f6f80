// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/customrangedialog.h"

#include "core/granularity.h"
#include "core/rangestep.h"
#include "core/rangewords.h"
#include "models/formatter.h"
#include "models/rangetext.h"
#include "ui_customrangedialog.h"
#include "widgets/theme.h"
#include "widgets/wallclock.h"

#include <QPushButton>
#include <QSignalBlocker>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

CustomRangeDialog::CustomRangeDialog(const RangeSpec &range, Instant now, const QTimeZone &zone,
                                     QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CustomRangeDialog>())
    , m_now(now)
    , m_zone(zone)
{
    m_ui->setupUi(this);
    m_ui->introLabel->setText(tr("Times are in time zone %1. The range is extended to whole buckets.")
                                  .arg(QString::fromLatin1(zone.id())));
    m_ui->fromCaption->setBuddy(m_ui->fromEdit);
    m_ui->toCaption->setBuddy(m_ui->toEdit);
    for (QDateTimeEdit *edit : {m_ui->fromEdit, m_ui->toEdit})
        dressTimeEdit(edit);
    showEnds(range);
    for (QDateTimeEdit *edit : {m_ui->fromEdit, m_ui->toEdit}) {
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, [this] {
            const QSignalBlocker quiet(m_ui->wordsEdit);
            m_ui->wordsEdit->clear();
            m_worded.reset();
            m_misread = false;
            showResult();
        });
    }
    connect(m_ui->wordsEdit, &QLineEdit::textChanged, this, &CustomRangeDialog::readWords);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("Show"));
    setStyled(m_ui->buttons->button(QDialogButtonBox::Ok), "kind", u"primary"_s);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(400);
    showResult();
}

CustomRangeDialog::~CustomRangeDialog() = default;

RangeSpec CustomRangeDialog::range() const
{
    if (m_worded)
        return *m_worded;
    return RangeSpec::between({timeOf(m_ui->fromEdit, m_zone), timeOf(m_ui->toEdit, m_zone, Passing::Last)});
}

void CustomRangeDialog::readWords(const QString &words)
{
    m_worded = rangeFromWords(words, m_now, m_zone, QLocale());
    m_misread = !m_worded && !words.trimmed().isEmpty();
    if (m_worded)
        showEnds(*m_worded);
    showResult();
}

void CustomRangeDialog::showEnds(const RangeSpec &range)
{
    const TimeRange asked = range.resolve(m_now, granularityFor(range.nominalLength()), m_zone);
    const QSignalBlocker quietFrom(m_ui->fromEdit);
    const QSignalBlocker quietTo(m_ui->toEdit);
    setTime(m_ui->fromEdit, asked.from, m_zone);
    setTime(m_ui->toEdit, asked.to, m_zone);
}

void CustomRangeDialog::showResult()
{
    const RangeSpec picked = range();
    const Milliseconds length = picked.nominalLength();
    QString text;
    if (m_misread)
        text = tr(
            "Not understood. Try “yesterday”, “last 36 hours”, “november 2025” or “2026-11-03 to 2026-11-05”.");
    else if (length <= Milliseconds(0))
        text = tr("The end must be later than the start.");
    else if (length > longestRange)
        text = tr("At most ten years can be shown at once.");
    else
        text =
            tr("%1, per %2.")
                .arg(picked.moves() ? RangeText::name(picked) : Formatter(QLocale(), m_zone).duration(length),
                     granularityText(granularityFor(length)));
    m_ui->resultLabel->setText(text);
    m_ui->buttons->button(QDialogButtonBox::Ok)
        ->setEnabled(!m_misread && length > Milliseconds(0) && length <= longestRange);
}

} // namespace tidemark::widgets
