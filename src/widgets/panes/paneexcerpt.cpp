// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/errortext.h"
#include "models/plaintext.h"
#include "ui_pane.h"
#include "widgets/charts/timechart.h"
#include "widgets/panes/pane.h"

/// What a pane shows, for paper.
namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

namespace
{
QString words(const Error &error)
{
    const ErrorText said = errorText(error);
    QStringList parts{said.what, said.means, said.todo};
    parts.removeAll(QString());
    return plainText(parts.join(u' '), 600);
}
} // namespace

Pane::Excerpt Pane::excerpt() const
{
    Excerpt excerpt;
    excerpt.title = title();
    const Outlook now = outlook();
    if (now == Outlook::Failed) {
        excerpt.text = words(*failure());
        return excerpt;
    }
    if (now == Outlook::NotHeld) { // no failure: that is all there is to know
        const ErrorText said = errorText(*failure());
        excerpt.heading = plainText(said.what, 600);
        excerpt.text = plainText(QStringList{said.means, said.todo}.join(u' ').trimmed(), 600);
        return excerpt;
    }
    if (now == Outlook::Loading) {
        excerpt.heading = tr("Not read yet");
        return excerpt;
    }
    excerpt.source = m_reception.isFromCache() ? tr("Snapshot") : sourceLabel();
    if (const std::optional<Error> why = whyNotLatest())
        excerpt.warnings << words(*why);
    if (now != Outlook::Data) {
        std::tie(excerpt.heading, excerpt.text) = outlookWords(now);
        return excerpt;
    }
    if (const QString drawn = drawnName(); !drawn.isEmpty())
        excerpt.title = tr("%1: %2", "pane and which of its series is drawn").arg(title(), drawn);
    excerpt.remarks = remarks();
    if (const QString compared = comparedNote(); !compared.isEmpty())
        excerpt.remarks << compared;
    if (const QString note = rangeNote(); !note.isEmpty())
        excerpt.warnings << note;
    std::tie(excerpt.heading, excerpt.text) = missingWords();
    if (!excerpt.heading.isEmpty())
        return excerpt;
    excerpt.chart = timeChart();
    if (!excerpt.chart) {
        excerpt.sheet = sheet();
        return excerpt;
    }
    if (const auto *legend = dataPage()->findChild<LegendBar *>())
        excerpt.legend = legend->shownEntries();
    return excerpt;
}

std::optional<Error> Pane::whyNotLatest() const
{
    const std::optional<Error> &error = hasData() ? m_reception.error() : failure();
    if (error)
        return error->kind == ErrorKind::Unanswerable ? std::nullopt : error;
    if (m_reception.isFromCache() || !hasData())
        return Error{.kind = ErrorKind::Timeout, .text = tr("The server has not answered yet.")};
    return {};
}

void Pane::mirror(const Pane &other)
{
    m_format = other.m_format;
    m_zone = other.m_zone;
    m_tenant = other.m_tenant;
    setDataset(other.m_dataset);
    m_reception = other.m_reception;
    m_making = other.m_making;
    m_alerts = other.m_alerts;
    m_offline = other.m_offline;
    m_idle = other.m_idle;
    m_whyIdle = other.m_whyIdle;
    m_ui->tableButton->setChecked(false);
    mirrorData(other);
    setTitle(other.title());
    render();
}

} // namespace tidemark::widgets
