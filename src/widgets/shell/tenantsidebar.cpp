// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/tenantsidebar.h"

#include "core/errortext.h"
#include "models/tenantmodel.h"
#include "ui_tenantsidebar.h"
#include "widgets/shell/tenantdelegate.h"
#include "widgets/shell/viewlist.h"
#include "widgets/theme.h"

#include <QAction>
#include <QIcon>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

#include <utility>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr int usualWidth = 244;
constexpr int firstLimit = 50;
/// So many times as many when the list was scrolled to its end.
constexpr int growth = 4;
} // namespace

TenantSidebar::TenantSidebar(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::TenantSidebar>())
    , m_model(new TenantModel(this))
    , m_views(new ViewList(this))
    , m_limit(firstLimit)
{
    m_ui->setupUi(this);
    setNarrow(false);
    m_ui->outer->insertWidget(m_ui->outer->indexOf(m_ui->list) + 1, m_views);
    m_ui->list->setModel(m_model);
    m_ui->list->setItemDelegate(new TenantDelegate(this));
    m_ui->list->installEventFilter(this);
    m_ui->list->viewport()->installEventFilter(this);
    m_ui->searchEdit->installEventFilter(this);
    const auto restyle = [this] {
        const Theme &theme = Theme::instance();
        m_ui->brandLabel->setFont(theme.font(2.5, QFont::DemiBold));
        m_ui->logoLabel->setPixmap(
            QIcon(u":/icons/tidemark.svg"_s).pixmap(QSize(24, 24), devicePixelRatioF()));
        m_ui->summaryLabel->setFont(theme.font(-0.5));
    };
    connect(&Theme::instance(), &Theme::changed, this, restyle);
    restyle();

    connect(m_ui->overviewButton, &QPushButton::clicked, this, [this] {
        setOverviewShown(m_overviewShown); // whoever hears of it decides
        Q_EMIT overviewWanted();
    });

    m_debounce.setSingleShot(true);
    m_debounce.setInterval(150ms);
    connect(&m_debounce, &QTimer::timeout, this, &TenantSidebar::ask);
    // Not textEdited: the clear button edits, too.
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, [this] {
        m_stepped = false;
        m_picksAnswer = false;
        m_pendingStep = 0;
        m_limit = firstLimit;
        m_debounce.start();
    });
    connect(m_ui->list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        const QScrollBar *bar = m_ui->list->verticalScrollBar();
        if (value > 0 && value >= bar->maximum() - bar->pageStep())
            wantMore();
    });
    // Most styles activate by a double click only; a single one is what a list to choose from calls for.
    connect(m_ui->list, &QListView::clicked, this, &TenantSidebar::pickIndex);
    connect(m_ui->list, &QListView::activated, this, &TenantSidebar::pickIndex);
    connect(m_ui->list, &QListView::customContextMenuRequested, this, &TenantSidebar::showMenu);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TenantSidebar::syncSelection);
    m_ui->summaryLabel->setText(m_model->summary(Formatter()));
}

TenantSidebar::~TenantSidebar() = default;

void TenantSidebar::setNarrow(bool narrow)
{
    setFixedWidth(narrow ? narrowWidth : usualWidth);
}

QString TenantSidebar::searchText() const
{
    return m_ui->searchEdit->text().trimmed();
}

void TenantSidebar::focusSearch()
{
    m_ui->searchEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->searchEdit->selectAll();
}

void TenantSidebar::showPage(const QString &search, const Result<TenantPage> &page)
{
    if (search.trimmed() != searchText())
        return;
    if (!page) {
        if (page.error().kind == ErrorKind::Cancelled)
            return;
        m_picksAnswer = false;
        m_ui->summaryLabel->setText(tr("The search failed."));
        m_ui->summaryLabel->setToolTip(errorLine(page.error()).toHtmlEscaped());
        return;
    }
    const std::optional<Tenant> chosen =
        m_stepped ? m_model->tenantAt(m_ui->list->currentIndex()) : std::nullopt;
    m_model->setPage(*page);
    m_ui->summaryLabel->setText(m_model->summary(Formatter()));
    m_ui->summaryLabel->setToolTip({});
    m_answered = search.trimmed();
    const QModelIndex again = chosen ? m_model->indexOf(chosen->id) : QModelIndex();
    m_stepped = again.isValid();
    if (m_stepped)
        m_ui->list->setCurrentIndex(again);
    else
        syncSelection();
    if (std::exchange(m_picksAnswer, false))
        pickFirst();
    if (const int by = std::exchange(m_pendingStep, 0))
        pickBeside(by);
}

void TenantSidebar::ask()
{
    Q_EMIT searchEdited(searchText(), m_limit);
}

void TenantSidebar::wantMore()
{
    // Asked once: until the answer is there, the list is shorter than what is wanted.
    if (m_answered != searchText() || !m_model->hasMore() || m_model->pageSize() < m_limit)
        return;
    m_limit *= growth;
    ask();
}

void TenantSidebar::pickBeside(int by)
{
    const std::optional<TenantId> current = m_current ? std::optional(m_current->id) : std::nullopt;
    if (const std::optional<Tenant> tenant = m_model->beside(current, by)) {
        Q_EMIT picked(*tenant);
    } else if (by > 0) {
        const int before = m_limit;
        wantMore();
        m_pendingStep = m_limit > before ? by : 0;
    }
}

void TenantSidebar::setCurrent(const std::optional<Tenant> &tenant)
{
    m_current = tenant;
    m_model->setCurrent(tenant ? std::optional(tenant->id) : std::nullopt);
    if (tenant) {
        m_model->noteRecent(*tenant);
        // Rows do not move under the pointer; they do when it leaves.
        if (!m_ui->list->underMouse())
            m_model->showRecents();
    }
    syncSelection();
}

void TenantSidebar::setOverviewShown(bool shown)
{
    m_overviewShown = shown;
    m_ui->overviewButton->setChecked(shown);
}

void TenantSidebar::setRemembered(const std::vector<Tenant> &pins, const std::vector<Tenant> &recents)
{
    m_model->setPins(pins);
    m_model->setRecents(recents);
    syncSelection();
}

std::vector<Tenant> TenantSidebar::pins() const
{
    return m_model->pins();
}

std::vector<Tenant> TenantSidebar::recents() const
{
    return m_model->recents();
}

void TenantSidebar::syncSelection()
{
    const QModelIndex index = m_current ? m_model->indexOf(m_current->id) : QModelIndex();
    if (index.isValid())
        m_ui->list->setCurrentIndex(index);
    else
        m_ui->list->clearSelection();
}

void TenantSidebar::pickIndex(const QModelIndex &index)
{
    if (const std::optional<Tenant> tenant = m_model->tenantAt(index))
        Q_EMIT picked(*tenant);
}

void TenantSidebar::pickFound()
{
    const QString text = searchText();
    if (m_stepped || text.isEmpty())
        return pickIndex(m_ui->list->currentIndex());
    if (m_answered == text)
        return pickFirst();
    // The list still answers another text.
    m_picksAnswer = true;
    if (m_debounce.isActive()) {
        m_debounce.stop();
        ask();
    }
}

void TenantSidebar::pickFirst()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->tenantAt(m_model->index(row)))
            return pickIndex(m_model->index(row));
    }
}

void TenantSidebar::step(int by)
{
    // In a search the first step is to the first match, wherever the current tenant stands among them.
    const bool fresh = !searchText().isEmpty() && !std::exchange(m_stepped, true);
    const QModelIndex current = m_ui->list->currentIndex();
    int row = current.isValid() && !fresh ? current.row() : (by > 0 ? -1 : 0);
    for (row += by; row >= 0 && row < m_model->rowCount(); row += by) {
        if (m_model->tenantAt(m_model->index(row))) {
            m_ui->list->setCurrentIndex(m_model->index(row));
            m_ui->list->scrollTo(m_model->index(row));
            return;
        }
    }
}

void TenantSidebar::togglePin(const QModelIndex &index)
{
    const std::optional<Tenant> tenant = m_model->tenantAt(index);
    if (!tenant)
        return;
    m_model->setPinned(*tenant, !m_model->isPinned(tenant->id));
    syncSelection();
    Q_EMIT pinsChanged();
}

void TenantSidebar::showMenu(const QPoint &at)
{
    const QModelIndex index = m_ui->list->indexAt(at);
    const std::optional<Tenant> tenant = m_model->tenantAt(index);
    if (!tenant)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex row(index);
    menu->addAction(m_model->isPinned(tenant->id) ? tr("Unpin") : tr("Pin to the top"), this,
                    [this, row] { togglePin(row); });
    menu->popup(m_ui->list->viewport()->mapToGlobal(at));
}

bool TenantSidebar::pressKey(QObject *watched, int key)
{
    const bool searching = watched == m_ui->searchEdit;
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        step(key == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (searching)
            pickFound();
        else
            pickIndex(m_ui->list->currentIndex());
        return true;
    case Qt::Key_Escape:
        if (searching)
            m_ui->searchEdit->clear();
        return searching;
    default:
        return false;
    }
}

bool TenantSidebar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->list->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QModelIndex index = m_ui->list->indexAt(mouse->position().toPoint());
        if (mouse->button() == Qt::LeftButton && index.isValid()) {
            if (TenantDelegate::pinArea(m_ui->list->visualRect(index)).contains(mouse->position().toPoint()))
                togglePin(index);
            else
                pickIndex(index);
        }
    }
    if (event->type() == QEvent::Leave && watched == m_ui->list->viewport()) {
        m_model->showRecents();
        syncSelection();
    }
    if (event->type() == QEvent::FocusOut && watched == m_ui->searchEdit)
        m_picksAnswer = false; // whoever went elsewhere is not to be surprised
    if (event->type() == QEvent::KeyPress && (watched == m_ui->searchEdit || watched == m_ui->list) &&
        pressKey(watched, static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QFrame::eventFilter(watched, event);
}

} // namespace tidemark::widgets
