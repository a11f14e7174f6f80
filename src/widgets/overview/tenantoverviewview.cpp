// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/errortext.h"
#include "models/comparisontext.h"
#include "models/csvtext.h"
#include "models/overviewmodel.h"
#include "models/overviewsheet.h"
#include "models/plaintext.h"
#include "widgets/elidedlabel.h"
#include "widgets/overview/moverscard.h"
#include "widgets/overview/tenantoverview.h"
#include "widgets/rankingdelegate.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

/// What the overview shows of what it was told, and its files.
namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int tenantColumn = 0;
constexpr int trendColumn = 1;
constexpr int leastTenant = 180;
constexpr int sparkWidth = 120;
constexpr int cellMargins = 22;
} // namespace

void TenantOverview::layColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    const QFontMetrics metrics = m_table->fontMetrics();
    const auto roomFor = [&](int column) -> QString {
        const std::optional<OverviewSort> sort = m_model->sortOf(column);
        if (!sort)
            return {};
        switch (*sort) {
        case OverviewSort::Total: // so does the share
            return m_format.count(888'888'888);
        case OverviewSort::Change:
            return u"▲ "_s + m_format.change(9, 8);
        case OverviewSort::Errors:
            return m_format.percent(1);
        case OverviewSort::Uniques:
            return u"≈ "_s + m_format.count(8'888'888);
        case OverviewSort::Last:
            return m_format.shortTime(Instant(), Instant() + std::chrono::days(400));
        case OverviewSort::Name:
            break;
        }
        return {};
    };
    int needed = leastTenant;
    std::vector<int> widths(std::size_t(m_model->columnCount()), 0);
    for (int column = 1; column < m_model->columnCount(); ++column) {
        const int title = header->sectionSizeHint(column) + metrics.horizontalAdvance(u" ▾"_s);
        widths[std::size_t(column)] =
            column == trendColumn ? sparkWidth
                                  : std::max(title, metrics.horizontalAdvance(roomFor(column)) + cellMargins);
        needed += widths[std::size_t(column)];
    }
    for (int column = 0; column < m_model->columnCount(); ++column) {
        header->setSectionResizeMode(column,
                                     column == tenantColumn ? QHeaderView::Stretch : QHeaderView::Fixed);
        if (column != tenantColumn)
            header->resizeSection(column, widths[std::size_t(column)]);
    }
    // What is only drawn goes before names are cut.
    m_table->setColumnHidden(trendColumn, needed > m_table->viewport()->width());
}

void TenantOverview::tick()
{
    if (isVisible())
        renderWords();
}

void TenantOverview::render()
{
    const bool stale = m_taken && (m_offline || m_failure);
    m_delegate->setStale(stale);
    m_table->viewport()->update();
    renderState();
    renderCards();
    renderWords();
    Q_EMIT rendered();
}

void TenantOverview::renderState()
{
    const bool rows = m_model->rowCount() > 0 && m_taken;
    // While another order is read, the rows are there, and empty.
    const bool reading = !m_taken && !m_failure;
    m_stack->setCurrentIndex(rows || (reading && m_model->rowCount() > 0) ? 0 : 1);
    m_retry->setVisible(m_failure.has_value());
    if (m_stack->currentIndex() == 0)
        return;
    if (m_failure) {
        const ErrorText text = errorText(*m_failure);
        m_stateTitle->setText(plainText(text.what, 1000));
        m_stateText->setText(plainText(u"%1 %2"_s.arg(text.means, text.todo).trimmed(), 1000));
    } else if (reading) {
        m_stateTitle->setText(tr("Reading all tenants…"));
        m_stateText->clear();
    } else if (m_model->tenants() == 0) {
        m_stateTitle->setText(tr("No tenants yet"));
        m_stateText->setText(tr("Tenants appear here as soon as their rows are rolled up."));
    } else {
        m_stateTitle->setText(tr("No match"));
        m_stateText->setText(
            tr("No tenant has this number, or these words in its name: %1").arg(plainText(m_wanted.search)));
    }
}

void TenantOverview::renderCards()
{
    std::array<std::vector<MoversCard::Line>, 3> lines;
    std::array<QString, 3> instead;
    instead.fill(m_summary ? QString() : tr("Reading…"));
    if (m_summary && !*m_summary)
        instead.fill(plainText(errorLine(m_summary->error()), 300));
    if (m_summary && *m_summary) {
        const OverviewSummary &summary = **m_summary;
        const auto take = [&](const std::vector<Mover> &movers, std::size_t card, const QString &sign) {
            for (const Mover &mover : movers)
                lines.at(card).push_back(
                    {mover.tenant, sign + m_format.count(std::abs(mover.passed - mover.before)),
                     changeText(mover.passed, mover.before, m_format),
                     tr("%1, before: %2").arg(m_format.count(mover.passed), m_format.count(mover.before))});
            instead.at(card) = summary.frame.comparable ? tr("None changed by a tenth or more.")
                                                        : tr("There is nothing to compare with.");
        };
        take(summary.rises, 0, u"+"_s);
        take(summary.falls, 1, u"−"_s);
        if (summary.hottest) {
            for (const HotTenant &hot : *summary.hottest)
                lines[2].push_back({hot.tenant, m_format.count(hot.count), {}, {}});
            instead[2] = tr("No rows in the last five minutes.");
        } else {
            instead[2] = plainText(errorLine(summary.hottest.error()), 300);
        }
    }
    const bool byQueries = m_summary && *m_summary && (*m_summary)->hotByQueries;
    const std::array rules{moversRule(), moversRule(), hottestRule(byQueries)};
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards.at(i)->setRule(rules.at(i));
        m_cards.at(i)->setLines(lines.at(i), instead.at(i));
        m_cards.at(i)->setStale(m_offline && m_summary);
    }
}

void TenantOverview::renderWords()
{
    const qint64 matching = m_model->rowCount();
    QString count;
    if (m_taken)
        count = m_wanted.search.isEmpty()
                    ? tr("%Ln tenant(s)", nullptr, int(matching))
                    : tr("%1 of %2 match").arg(m_format.count(matching), m_format.count(m_model->tenants()));
    m_count->setText(count);
    QStringList source;
    if (m_taken) {
        source << sourceText(Source::Rollup);
        source << tr("whole hours of UTC") << tr("read %1").arg(m_format.age(m_taken->age()));
    }
    m_source->setText(source.join(u" · "_s));
    QString note;
    if (m_taken && m_failure)
        note = tr("Could not refresh: %1").arg(plainText(errorLine(*m_failure), 600));
    else if (m_taken && m_model->frame() && !m_model->frame()->watermark)
        note = tr(
            "Nothing is rolled up yet, so nothing is counted here. Rollups run by themselves with pg_cron; else run: tidemarkctl rollup");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_export->setEnabled(m_taken && matching > 0 && m_exportPath.isEmpty());
    m_copy->setEnabled(m_taken && matching > 0);
}

// ---- files

void TenantOverview::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Save data"), {}, tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(overviewFileName(*m_model->frame(), m_wanted.dataset, m_format) + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &TenantOverview::exportTo);
    dialog->open();
}

/// Also the rows that nobody has scrolled to.
void TenantOverview::exportTo(const QString &path)
{
    m_exportPath = path;
    OverviewQuestion question = m_wanted;
    question.limit = std::max(m_model->rowCount(), 1);
    m_pending = question;
    Q_EMIT reported(tr("Reading %Ln row(s) to save…", nullptr, question.limit));
    Q_EMIT pageWanted(question);
    renderWords();
}

void TenantOverview::finishExport(const Result<OverviewPage> &page)
{
    const QString path = std::exchange(m_exportPath, {});
    if (page) {
        QSaveFile file(path);
        const std::optional<qint64> all =
            m_summary && *m_summary ? std::optional((*m_summary)->total) : std::nullopt;
        const QByteArray text = csvText(withFrame(sheetOf(*page, all, m_format), *page, m_format));
        const bool written =
            file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
        Q_EMIT reported(
            written ? tr("Saved %1.").arg(isolated(plainText(path, 1000)))
                    : tr("Could not write %1: %2").arg(isolated(plainText(path, 1000)), file.errorString()));
    } else {
        Q_EMIT reported(plainText(errorLine(page.error()), 1000));
    }
    askVisible(false);
    render();
}

} // namespace tidemark::widgets
