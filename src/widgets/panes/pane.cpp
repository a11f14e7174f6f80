// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panes/pane.h"

#include "core/errortext.h"
#include "models/plaintext.h"
#include "models/sheetmodel.h"
#include "ui_pane.h"
#include "widgets/charts/timechart.h"
#include "widgets/tables.h"
#include "widgets/theme.h"

#include <algorithm>
#include <utility>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
QString trimmed(const QString &text)
{
    return plainText(text, 600).trimmed();
}

} // namespace

Pane::Pane(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::Pane>())
    , m_model(new SheetModel(this))
{
    m_ui->setupUi(this);
    setTitle(title);
    m_ui->staleNote->hide();
    m_ui->staleRetryButton->hide();
    m_ui->rangeNote->hide();
    m_ui->comparedNote->hide();
    m_ui->sourceLabel->hide();
    dressTable(m_ui->table, m_model);
    makeSortable(m_ui->table, m_model);
    // Room for the longest usual age: the header must not move every second.
    const QFontMetrics ages = m_ui->ageLabel->fontMetrics();
    m_ui->ageLabel->setMinimumWidth(
        std::max(ages.horizontalAdvance(tr("59 min ago")), ages.horizontalAdvance(m_format.age({}))) + 8);
    setUpActions();
    for (QAbstractButton *button : retryButtons())
        connect(button, &QAbstractButton::clicked, this, &Pane::retry);
    connect(m_ui->newestButton, &QAbstractButton::clicked, this, &Pane::newestWanted);
    connect(m_ui->exactButton, &QAbstractButton::clicked, this, &Pane::exactWanted);
    connect(&Theme::instance(), &Theme::changed, this, [this] { markDirty(); });
}

Pane::~Pane() = default;

QString Pane::title() const
{
    return m_ui->titleLabel->text();
}

void Pane::setTitle(const QString &title)
{
    m_ui->titleLabel->setText(title);
    fitHeader();
    m_ui->table->setAccessibleName(tr("%1 as a table").arg(title));
    setAccessibleName(title);
}

bool Pane::showsTable() const
{
    return m_ui->tableButton->isChecked();
}

QWidget *Pane::dataPage() const
{
    return m_ui->dataPage;
}

void Pane::setTenant(const Tenant &tenant)
{
    m_tenant = tenant;
}

void Pane::setFormatter(const Formatter &format, const QByteArray &zone)
{
    m_format = format;
    m_zone = zone;
    markDirty();
}

std::vector<std::pair<QString, QString>> Pane::partTexts(const Layer &layer) const
{
    std::vector<std::pair<QString, QString>> texts;
    for (const auto &[type, total] : layer.parts)
        texts.emplace_back(typeText(type), m_format.count(total));
    return texts;
}

void Pane::setAlerts(const std::vector<AlertMark> &marks)
{
    m_alerts = marks;
    markDirty();
}

void Pane::markDirty()
{
    Q_EMIT dirtied();
}

void Pane::noteAnswer()
{
    m_retrying = false;
    markDirty();
}

void Pane::retry()
{
    if (std::exchange(m_retrying, true))
        return;
    // At once: whoever pressed the button sees that it did something.
    render();
    Q_EMIT retryWanted();
}

void Pane::clear()
{
    dropData();
    m_making = {};
    m_reception.clear();
    m_retrying = false;
    m_model->setSheet({});
    // At once, not with the next repaint: another tenant's numbers must never be read as this one's.
    render();
}

void Pane::setOffline(bool offline)
{
    if (m_offline == offline)
        return;
    m_offline = offline;
    markDirty();
}

void Pane::setIdle(bool idle, const std::optional<Error> &why)
{
    if (m_idle == idle && m_whyIdle == why)
        return;
    m_idle = idle;
    m_whyIdle = why;
    markDirty();
}

const std::optional<Error> &Pane::failure() const
{
    return m_reception.error() || !m_idle ? m_reception.error() : m_whyIdle;
}

Outlook Pane::outlook() const
{
    if (hasData())
        return dataOutlook();
    if (!failure())
        return Outlook::Loading;
    return failure()->kind == ErrorKind::Unanswerable ? Outlook::NotHeld : Outlook::Failed;
}

bool Pane::isStale() const
{
    return hasData() && (m_reception.isOutdated() || m_offline);
}

bool Pane::isSettled() const
{
    return m_reception.isSettled();
}

void Pane::tick()
{
    const std::optional<Taken> &shown = taken();
    const QString text = shown ? m_format.age(shown->age()) : QString();
    if (m_ui->ageLabel->text() != text) {
        m_ui->ageLabel->setText(text);
        if (!m_ui->staleNote->isHidden())
            renderStale();
    }
    // Updated separately: the text "5 s ago" recurs, but for a different result each time.
    const QString tip = shown ? tr("%1 shows the server's data as of %2.")
                                    .arg(title(), m_format.dateTime(shown->at()))
                                    .toHtmlEscaped()
                              : QString();
    if (m_ui->ageLabel->toolTip() != tip)
        m_ui->ageLabel->setToolTip(tip);
}

void Pane::render()
{
    const Outlook now = outlook();
    const bool stale = isStale();
    const bool kept = m_reception.isFromCache();
    const QString note = now == Outlook::Data ? rangeNote() : QString();
    m_ui->rangeNote->setText(note);
    m_ui->rangeNote->setVisible(!note.isEmpty());
    const QString compared = now == Outlook::Data ? comparedNote() : QString();
    m_ui->comparedNote->setText(compared);
    const QString source = !hasData() ? QString() : kept ? tr("Snapshot") : sourceLabel();
    m_ui->sourceLabel->setToolTip(kept ? tr("Saved earlier; shown until the server responds.") : QString());
    m_ui->sourceLabel->setText(source);
    m_ui->copyButton->setEnabled(now == Outlook::Data);
    m_ui->exportButton->setEnabled(now == Outlook::Data);
    m_ui->tableButton->setEnabled(now == Outlook::Data);
    m_actions.making->setEnabled(hasData() && !m_making.statements.empty());
    for (QAction *action : {m_actions.table, m_actions.copy, m_actions.exports})
        action->setEnabled(now == Outlook::Data);
    fitHeader();
    setStaleLook(stale);
    renderStale();
    renderRetry();
    if (now == Outlook::Data) {
        const bool table = m_ui->tableButton->isChecked();
        if (table) {
            m_model->setSheet(sheet());
        } else {
            paintData();
        }
        m_ui->stack->setCurrentWidget(table ? m_ui->tablePage : m_ui->dataPage);
        QStringList said{spoken(), compared, note};
        if (const auto marks = timeChart() ? timeChart()->annotations().size() : 0; marks > 0)
            said << tr("%n annotation(s); N steps through them.", nullptr, int(marks));
        said.removeAll(QString());
        const QString words = said.join(u' ');
        setAccessibleDescription(words);
        if (TimeChart *chart = timeChart()) {
            chart->setAccessibleName(title());
            chart->setAccessibleDescription(words);
        }
    } else {
        renderState(now);
    }
    tick();
}

void Pane::renderStale()
{
    const bool stale = isStale(); // What concerns the whole connection stands above all panes; here stands
                                  // what concerns this one.
    const std::optional<Error> &error = m_reception.error();
    const bool own = stale && error && !meansNoConnection(*error);
    const QString text =
        own ? tr("From %1. %2").arg(m_format.age(taken()->age()), trimmed(errorText(*error).what))
            : QString();
    if (m_ui->staleNote->text() != text) {
        m_ui->staleNote->setText(text);
        m_ui->staleNote->setToolTip(error ? errorLine(*error).toHtmlEscaped() : QString());
    }
    m_ui->staleNote->setVisible(own);
    m_ui->staleRetryButton->setVisible(own);
    fitNotes();
    const QString tone = stale ? u"warning"_s : QString();
    setStyled(m_ui->ageLabel, "tone", tone);
}

std::array<QAbstractButton *, 2> Pane::retryButtons() const
{
    return {m_ui->retryButton, m_ui->staleRetryButton};
}

void Pane::renderRetry()
{
    // Not disabled while it runs: the focus would go elsewhere.
    const QString text = m_retrying ? tr("Trying again…") : tr("Try again");
    for (QAbstractButton *button : retryButtons()) {
        button->setText(text);
        button->setAccessibleName(tr("%1: %2").arg(title(), text));
    }
    m_ui->retryButton->setVisible(outlook() == Outlook::Failed);
}

void Pane::renderState(Outlook outlook)
{
    QString heading;
    QString text;
    QString todo;
    if (outlook == Outlook::Failed && m_retrying) {
        heading = tr("Loading…");
    } else if (outlook == Outlook::Failed || outlook == Outlook::NotHeld) {
        const ErrorText words = errorText(*failure());
        heading = trimmed(words.what);
        text = trimmed(words.means);
        todo = trimmed(words.todo);
    } else if (outlook == Outlook::Loading) {
        heading = m_idle ? tr("No tenant chosen") : tr("Loading…");
    } else {
        std::tie(heading, text) = outlookWords(outlook);
    }
    const bool retrying = outlook == Outlook::Failed && m_retrying;
    m_ui->statePicture->setOutlook(retrying ? Outlook::Loading : outlook);
    m_ui->stateTitle->setText(heading);
    m_ui->stateText->setText(text);
    m_ui->stateText->setVisible(!text.isEmpty());
    m_ui->stateTodo->setText(todo);
    m_ui->stateTodo->setVisible(!todo.isEmpty());
    setAccessibleDescription(heading + u' ' + text + u' ' + todo);
    m_ui->exactButton->setAccessibleName(u"%1: %2"_s.arg(title(), m_ui->exactButton->text()));
    m_ui->exactButton->setVisible(leadsToExact() && outlook == Outlook::NotHeld);
    m_ui->newestButton->setAccessibleName(u"%1: %2"_s.arg(title(), m_ui->newestButton->text()));
    m_ui->newestButton->setVisible(leadsToNewest() &&
                                   (outlook == Outlook::NoEvents || outlook == Outlook::Expired));
    m_ui->stack->setCurrentWidget(m_ui->statePage);
    fitState();
}

std::pair<QString, QString> Pane::rangeWords(Outlook outlook, const Provenance &provenance,
                                             const TimeRange &range) const
{
    switch (outlook) {
    case Outlook::NoEvents: {
        // Nothing can be said of what has expired, nor of what is yet to come.
        const bool partly = provenance.keptFrom && range.from < *provenance.keptFrom;
        const TimeRange known{partly ? *provenance.keptFrom : range.from,
                              std::min(range.to, provenance.serverTime)};
        const QString counted =
            subject().filter.isEmpty()
                ? tr("Nothing happened from %1. This is a counted zero: the rollups are complete up to %2.")
                : tr("Nothing matches the filter from %1. This is a counted zero: the rollups are complete up "
                     "to %2.");
        QString words = counted.arg(m_format.range(known), m_format.dateTime(*provenance.watermark));
        if (partly)
            words += u' ' + tr("Earlier data has expired and can no longer be shown.");
        else if (provenance.keptFrom)
            words += u' ' + tr("Some UTC days in between have expired: nothing is known of them.");
        return {tr("No events"), words};
    }
    case Outlook::NotRolledUp:
        return {tr("Not rolled up yet"),
                provenance.watermark ? tr("Rollups reach %1, and no raw rows are waiting for this range.")
                                           .arg(m_format.dateTime(*provenance.watermark))
                                     : tr("No rollup has run yet. Numbers appear here after the first one.")};
    case Outlook::Expired:
        return {tr("Expired"), provenance.keptFrom
                                   ? tr("Rollups are kept from %1. Earlier data can no longer be shown.")
                                         .arg(m_format.date(*provenance.keptFrom))
                                   : tr("This range is past its retention and can no longer be shown.")};
    case Outlook::Loading:
    case Outlook::Data:
    case Outlook::NotHeld:
    case Outlook::Failed:
        break;
    }
    return {};
}

} // namespace tidemark::widgets
