// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/overview/tenantoverview.h"

#include "models/exportcontext.h"
#include "models/overviewmodel.h"
#include "models/overviewsheet.h"
#include "widgets/elidedlabel.h"
#include "widgets/overview/moverscard.h"
#include "widgets/rankingdelegate.h"
#include "widgets/tables.h"
#include "widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr int tableRowHeight = 30;
/// Above and below what is in sight.
constexpr int rowsBeside = 50;
constexpr int nameColumn = 0;
} // namespace

TenantOverview::TenantOverview(QWidget *parent)
    : QWidget(parent)
    , m_model(new OverviewModel(this))
    , m_delegate(new RankingDelegate(this))
    , m_search(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_copy(new QToolButton(this))
    , m_export(new QToolButton(this))
    , m_note(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(m_stack))
    , m_stateTitle(new QLabel(m_stack))
    , m_stateText(new QLabel(m_stack))
    , m_retry(new QPushButton(tr("Try again"), m_stack))
    , m_source(new ElidedLabel(this))
{
    setObjectName(u"overview"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(12, 10, 12, 10);
    outer->setSpacing(8);
    setUpHead();
    setUpTable();
    setUpState();
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(150ms);
    connect(&m_debounce, &QTimer::timeout, this, &TenantOverview::search);
    m_scroll.setSingleShot(true);
    m_scroll.setInterval(60ms);
    connect(&m_scroll, &QTimer::timeout, this, [this] { askVisible(false); });
    m_model->setQuestion(m_wanted);
    render();
}

TenantOverview::~TenantOverview() = default;

void TenantOverview::setUpHead()
{
    auto *outer = static_cast<QVBoxLayout *>(layout());
    auto *cards = new QHBoxLayout;
    cards->setSpacing(8);
    m_cards = {new MoversCard(u"risesCard"_s, tr("Rising"), this),
               new MoversCard(u"fallsCard"_s, tr("Falling"), this),
               new MoversCard(u"hottestCard"_s, tr("Hottest now"), this)};
    for (MoversCard *card : m_cards) {
        cards->addWidget(card, 1);
        connect(card, &MoversCard::picked, this, &TenantOverview::tenantPicked);
    }
    outer->addLayout(cards);

    m_note->setObjectName(u"staleNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->hide();
    outer->addWidget(m_note);

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_search->setObjectName(u"overviewSearch"_s);
    m_search->setPlaceholderText(tr("Find among all tenants"));
    m_search->setAccessibleName(tr("Find among all tenants, by name or number"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(320);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, &m_debounce, qOverload<>(&QTimer::start));
    m_count->setObjectName(u"overviewCount"_s);
    m_count->setTextFormat(Qt::PlainText);
    setStyled(m_count, "role", u"muted"_s);
    row->addWidget(m_search, 1);
    row->addWidget(m_count);
    row->addStretch(1);
    for (const auto &[button, name, icon, words] :
         {std::tuple(m_copy, "overviewCopy", "copy", tr("Copy the rows that were read")),
          std::tuple(m_export, "overviewExport", "export", tr("Save all rows as CSV…"))}) {
        button->setObjectName(QLatin1StringView(name));
        button->setToolTip(words);
        button->setAccessibleName(words);
        Theme::instance().setIcon(button, QString::fromLatin1(icon));
        row->addWidget(button);
    }
    connect(m_copy, &QToolButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(copiedText(m_model->sheet()));
        Q_EMIT reported(
            tr("%Ln row(s) copied to the clipboard.", nullptr, int(m_model->sheet().rows.size())));
    });
    connect(m_export, &QToolButton::clicked, this, &TenantOverview::askForFile);
    outer->addLayout(row);
}

void TenantOverview::setUpTable()
{
    auto *outer = static_cast<QVBoxLayout *>(layout());
    m_table->setObjectName(u"overviewTable"_s);
    m_table->setAccessibleName(tr("All tenants"));
    m_table->setAccessibleDescription(tr("Enter opens the tenant."));
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setMouseTracking(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setProperty("framed", true);
    styleTable(m_table, tableRowHeight);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setStretchLastSection(false);
    connect(header, &QHeaderView::sectionClicked, this, qOverload<int>(&TenantOverview::sortBy));
    addSortKeys(m_table, [this](int column, Qt::SortOrder order) {
        if (const std::optional<OverviewSort> sort = m_model->sortOf(column))
            sortBy(*sort, order == Qt::DescendingOrder);
    });
    // A single click is what a list to choose from calls for.
    connect(m_table, &QTableView::clicked, this, &TenantOverview::pick);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, &m_scroll, qOverload<>(&QTimer::start));
    connect(m_model, &QAbstractItemModel::modelReset, this, &TenantOverview::layColumns);
    m_stack->addWidget(m_table);
    outer->addWidget(m_stack, 1);
    m_source->setObjectName(u"overviewSource"_s);
    setStyled(m_source, "role", u"muted"_s);
    outer->addWidget(m_source);
}

void TenantOverview::setUpState()
{
    auto *page = new QFrame(m_stack);
    page->setProperty("card", true);
    auto *body = new QVBoxLayout(page);
    body->addStretch(1);
    for (QLabel *label : {m_stateTitle, m_stateText}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        body->addWidget(label);
    }
    m_stateTitle->setObjectName(u"overviewStateTitle"_s);
    m_stateText->setObjectName(u"overviewStateText"_s);
    m_retry->setObjectName(u"overviewRetry"_s);
    setStyled(m_stateTitle, "role", u"title"_s);
    setStyled(m_stateText, "role", u"muted"_s);
    body->addWidget(m_retry, 0, Qt::AlignHCenter);
    body->addStretch(1);
    m_stack->addWidget(page);
    connect(m_retry, &QPushButton::clicked, this, &TenantOverview::refresh);
}

void TenantOverview::setZone(const QTimeZone &zone)
{
    m_format = Formatter(QLocale(), zone);
    m_model->setFormatter(m_format);
    render();
}

void TenantOverview::setDataset(Dataset dataset)
{
    if (m_wanted.dataset == dataset)
        return;
    m_wanted.dataset = dataset;
    // Only requests have errors.
    if (m_wanted.sort == OverviewSort::Errors) {
        m_wanted.sort = OverviewSort::Total;
        m_wanted.descending = true;
    }
    m_summary.reset();
    ask();
}

void TenantOverview::setComparison(Comparison comparison)
{
    const Comparison meant = comparison == Comparison::None ? Comparison::Previous : comparison;
    if (m_wanted.comparison == meant)
        return;
    m_wanted.comparison = meant;
    m_summary.reset();
    ask();
}

void TenantOverview::sortBy(int column)
{
    const std::optional<OverviewSort> sort = m_model->sortOf(column);
    if (!sort)
        return;
    const bool again = m_wanted.sort == *sort;
    sortBy(*sort, again ? !m_wanted.descending : *sort != OverviewSort::Name);
}

void TenantOverview::sortBy(OverviewSort sort, bool descending)
{
    m_wanted.sort = sort;
    m_wanted.descending = descending;
    ask();
}

void TenantOverview::search()
{
    if (m_wanted.search == m_search->text().trimmed())
        return;
    m_wanted.search = m_search->text().trimmed();
    ask();
}

void TenantOverview::focusTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void TenantOverview::ask()
{
    m_model->setQuestion(m_wanted);
    m_taken.reset();
    m_failure.reset();
    m_table->scrollToTop();
    if (isVisible()) {
        askVisible(true);
        if (!m_summary)
            askSummary();
    }
    render();
}

void TenantOverview::askVisible(bool again)
{
    if (!m_exportPath.isEmpty() || !isVisible())
        return;
    const int rows = m_model->rowCount();
    const int first = std::max(0, m_table->rowAt(0));
    const int shown = m_table->viewport()->height() / tableRowHeight + 2;
    const int last = std::min(first + shown, std::max(rows - 1, 0));
    bool complete = rows > 0;
    for (int row = first; row <= last && complete; ++row)
        complete = m_model->hasRow(row);
    if (complete && !again)
        return;
    OverviewQuestion question = m_wanted;
    question.skip = std::max(0, first - rowsBeside);
    question.limit = first - int(question.skip) + shown + rowsBeside;
    if (m_pending == question)
        return;
    m_pending = question;
    Q_EMIT pageWanted(question);
}

void TenantOverview::askSummary()
{
    Q_EMIT summaryWanted({m_wanted.dataset, m_wanted.comparison});
}

void TenantOverview::refresh()
{
    m_pending.reset();
    askVisible(true);
    askSummary();
}

void TenantOverview::setOffline(bool offline)
{
    m_offline = offline;
    render();
}

void TenantOverview::takePage(const OverviewQuestion &question, const Result<OverviewPage> &page,
                              const Taken &taken)
{
    if (!page && page.error().kind == ErrorKind::Cancelled)
        return;
    const bool isPending = m_pending == question;
    if (isPending && !m_exportPath.isEmpty()) {
        m_pending.reset();
        finishExport(page);
        return;
    }
    if (isPending)
        m_pending.reset();
    if (!page) {
        if (isPending)
            m_failure = page.error();
    } else if (m_model->takePage(*page)) {
        m_failure.reset();
        m_taken = taken;
        // Rows of another moment went; those in sight may be among them.
        m_scroll.start();
    }
    render();
}

void TenantOverview::takeSummary(const SummaryQuestion &question, const Result<OverviewSummary> &summary)
{
    if (question != SummaryQuestion{m_wanted.dataset, m_wanted.comparison} ||
        (!summary && summary.error().kind == ErrorKind::Cancelled))
        return;
    // An error leaves the numbers that are there.
    if (summary || !m_summary || !*m_summary)
        m_summary = summary;
    if (summary)
        m_model->setAll(summary->total);
    render();
}

bool TenantOverview::isSettled() const
{
    return !m_pending && (m_taken || m_failure) && m_summary;
}

QString TenantOverview::text() const
{
    return m_model->frame() ? overviewText(*m_model->frame(), m_wanted.comparison, m_format) : QString();
}

void TenantOverview::pick(const QModelIndex &index)
{
    if (const std::optional<Tenant> tenant = m_model->tenantAt(index.row()))
        Q_EMIT tenantPicked(*tenant);
}

bool TenantOverview::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize) {
        layColumns();
        m_scroll.start();
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() == Qt::Key_Escape) {
        if (watched == m_search && !m_search->text().isEmpty())
            m_search->clear();
        else
            Q_EMIT leaveWanted();
        return true;
    }
    if (watched == m_search && (key->key() == Qt::Key_Down || enter) && m_model->rowCount() > 0) {
        if (enter && !m_debounce.isActive() && !m_pending) {
            pick(m_model->index(0, nameColumn));
        } else {
            m_table->setFocus(Qt::OtherFocusReason);
            m_table->setCurrentIndex(m_model->index(0, nameColumn));
        }
        return true;
    }
    if (watched == m_table && enter && m_table->currentIndex().isValid()) {
        pick(m_table->currentIndex());
        return true;
    }
    // Whoever types looks for a tenant.
    const bool types = !key->text().isEmpty() && key->text().front().isLetterOrNumber() &&
                       !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (watched == m_table && types) {
        m_search->setFocus(Qt::OtherFocusReason);
        m_search->setText(m_search->text() + key->text());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TenantOverview::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // What a page that was hidden shows may be old.
    refresh();
}

} // namespace tidemark::widgets
