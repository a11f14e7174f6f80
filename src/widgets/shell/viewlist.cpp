// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/viewlist.h"

#include "models/plaintext.h"
#include "widgets/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int mostViews = 6; ///< without scrolling: the tenants need the room
constexpr int viewHeight = 28;
constexpr int nameRole = Qt::UserRole;
constexpr int shownRole = Qt::UserRole + 1;

/// Rows that look as the tenants' above them do.
class ViewDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::instance();
        const Colours &c = theme.colours();
        const QRect row = option.rect;
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool shown = index.data(shownRole).toBool();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setBrush(selected ? c.accentSoft : c.hover);
            painter->drawRoundedRect(QRectF(row).adjusted(8, 1, -6, -1), 6, 6);
        }
        if (shown) {
            painter->setBrush(c.accent);
            painter->drawRoundedRect(QRectF(row.left() + 8, row.top() + 6, 3, row.height() - 12), 1.5, 1.5);
        }
        painter->setFont(theme.font(0, selected || shown ? QFont::DemiBold : QFont::Normal));
        painter->setPen(selected || shown ? c.accent : c.text);
        const QRect text = row.adjusted(16, 0, -12, 0);
        painter->drawText(
            text, Qt::AlignVCenter | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->restore();
    }
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex & /*index*/) const override
    {
        editor->setGeometry(option.rect.adjusted(10, 1, -8, -1));
    }
};
} // namespace

ViewList::ViewList(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(tr("Views"), this))
    , m_list(new QListWidget(this))
{
    setObjectName(u"viewList"_s);
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(0, 8, 0, 4);
    body->setSpacing(2);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_title->setContentsMargins(16, 0, 12, 0);
    setStyled(m_title, "role", u"section"_s);
    body->addWidget(m_title);
    body->addWidget(m_list);
    m_list->setObjectName(u"savedViews"_s);
    m_list->setAccessibleName(tr("Saved views"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->setItemDelegate(new ViewDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);
    connect(m_list, &QListWidget::itemClicked, this, [this] { Q_EMIT opened(current()); });
    connect(m_list, &QListWidget::itemChanged, this, &ViewList::noteEdit);
    setUpActions();
    hide();
}

void ViewList::setUpActions()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, auto &&act) {
        auto *action = new QAction(text, m_list);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, act] {
            if (!current().isEmpty())
                act();
        });
        m_list->addAction(action);
        return action;
    };
    add(tr("&Open"), {}, [this] { Q_EMIT opened(current()); })->setObjectName(u"openSavedView"_s);
    add(tr("&Rename…"), QKeySequence(Qt::Key_F2), [this] {
        m_list->editItem(m_list->currentItem());
    })->setObjectName(u"renameSavedView"_s);
    add(tr("Copy &link"), QKeySequence::Copy, [this] {
        Q_EMIT linkWanted(current());
    })->setObjectName(u"copySavedViewLink"_s);
    add(tr("&Save to a file…"), {}, [this] {
        Q_EMIT fileWanted(current());
    })->setObjectName(u"saveSavedViewToFile"_s);
    add(tr("&Delete…"), QKeySequence::Delete, [this] {
        Q_EMIT deleteWanted(current());
    })->setObjectName(u"deleteSavedView"_s);
}

QString ViewList::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(nameRole).toString() : QString();
}

void ViewList::setNames(const QStringList &names)
{
    const QString before = current();
    m_filling = true;
    m_list->clear();
    for (const QString &name : names) {
        auto *item = new QListWidgetItem(plainText(name), m_list);
        item->setData(nameRole, name);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setToolTip(plainText(name).toHtmlEscaped());
        item->setSizeHint(QSize(0, viewHeight));
        if (name == before)
            m_list->setCurrentItem(item, QItemSelectionModel::NoUpdate);
    }
    m_filling = false;
    setVisible(!names.isEmpty());
    fitHeight();
    setCurrent(m_shown);
}

void ViewList::fitHeight()
{
    m_list->setFixedHeight(std::min(m_list->count(), mostViews) * viewHeight + 2 * m_list->frameWidth());
}

void ViewList::setCurrent(const QString &name)
{
    m_shown = name;
    m_list->clearSelection();
    m_filling = true; // a mark is no edit
    for (int row = 0; row < m_list->count(); ++row) {
        const bool isShown = !name.isEmpty() && m_list->item(row)->data(nameRole).toString() == name;
        m_list->item(row)->setData(shownRole, isShown);
        if (isShown)
            m_list->setCurrentRow(row);
    }
    m_filling = false;
}

void ViewList::noteEdit(const QListWidgetItem *item)
{
    if (m_filling)
        return;
    const QString was = item->data(nameRole).toString();
    const QString name = item->text();
    // Not from inside of the editor: the list is filled anew.
    QMetaObject::invokeMethod(
        this, [this, was, name] { Q_EMIT renamed(was, name); }, Qt::QueuedConnection);
}

bool ViewList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !current().isEmpty() && m_list->hasFocus()) {
            Q_EMIT opened(current());
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace tidemark::widgets
