// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panes/agelabel.h"

#include "models/formatter.h"

namespace tidemark::widgets
{

using namespace std::chrono_literals;

AgeLabel::AgeLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setProperty("role", QStringLiteral("muted"));
    m_clock.setInterval(5s);
    connect(&m_clock, &QTimer::timeout, this, &AgeLabel::tell);
}

void AgeLabel::setRead()
{
    m_read = Taken(localNow());
    tell();
}

void AgeLabel::tell()
{
    if (m_read)
        setText(tr("read %1").arg(Formatter().age(m_read->age())));
}

void AgeLabel::showEvent(QShowEvent *event)
{
    QLabel::showEvent(event);
    tell();
    m_clock.start();
}

void AgeLabel::hideEvent(QHideEvent *event)
{
    QLabel::hideEvent(event);
    m_clock.stop();
}

} // namespace tidemark::widgets
