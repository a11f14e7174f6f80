// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/customrangedialog.h"

#include "core/granularity.h"
#include "models/formatter.h"
#include "ui_customrangedialog.h"
#include "widgets/theme.h"
#include "widgets/wallclock.h"

#include <QPushButton>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr Milliseconds longest = 24h * 3660;
} // namespace

CustomRangeDialog::CustomRangeDialog(const TimeRange &range, const QTimeZone &zone, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CustomRangeDialog>())
    , m_zone(zone)
{
    m_ui->setupUi(this);
    m_ui->introLabel->setText(tr("Times are in time zone %1. The range is extended to whole buckets.")
                                  .arg(QString::fromLatin1(zone.id())));
    m_ui->fromCaption->setBuddy(m_ui->fromEdit);
    m_ui->toCaption->setBuddy(m_ui->toEdit);
    const std::pair<QDateTimeEdit *, Instant> ends[] = {{m_ui->fromEdit, range.from},
                                                        {m_ui->toEdit, range.to}};
    for (const auto &[edit, at] : ends) {
        dressTimeEdit(edit);
        setTime(edit, at, zone);
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &CustomRangeDialog::showResult);
    }
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("Show"));
    setStyled(m_ui->buttons->button(QDialogButtonBox::Ok), "kind", u"primary"_s);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(400);
    showResult();
}

CustomRangeDialog::~CustomRangeDialog() = default;

TimeRange CustomRangeDialog::range() const
{
    return {timeOf(m_ui->fromEdit, m_zone), timeOf(m_ui->toEdit, m_zone, Passing::Last)};
}

void CustomRangeDialog::showResult()
{
    const TimeRange picked = range();
    QString text;
    if (picked.isEmpty())
        text = tr("The end must be later than the start.");
    else if (picked.length() > longest)
        text = tr("At most ten years can be shown at once.");
    else
        text = tr("%1, per %2.")
                   .arg(Formatter(QLocale(), m_zone).duration(picked.length()),
                        granularityText(granularityFor(picked.length())));
    m_ui->resultLabel->setText(text);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(!picked.isEmpty() && picked.length() <= longest);
}

} // namespace tidemark::widgets
