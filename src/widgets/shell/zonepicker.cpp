// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/zonepicker.h"

#include "ui_zonepicker.h"

#include <QKeyEvent>
#include <QScreen>
#include <QStandardItemModel>

#include <algorithm>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int idRole = Qt::UserRole;
} // namespace

ZonePicker::ZonePicker(QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_ui(std::make_unique<Ui::ZonePicker>())
    , m_matches(new QStandardItemModel(this))
{
    m_ui->setupUi(this);
    setObjectName(u"popup"_s);
    m_ui->list->setModel(m_matches);
    m_ui->searchEdit->installEventFilter(this);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, [this](const QString &text) {
        showMatches(text);
        m_ui->list->setCurrentIndex(m_matches->index(0, 0));
    });
    connect(m_ui->list, &QListView::clicked, this, &ZonePicker::pickIndex);
    connect(m_ui->list, &QListView::activated, this, &ZonePicker::pickIndex);
    resize(280, 360);
}

ZonePicker::~ZonePicker() = default;

void ZonePicker::popUp(const QPoint &at, const QByteArray &current)
{
    m_zones = zoneList(localNow()); // offsets change with the season
    m_ui->searchEdit->clear();
    showMatches({});
    const QRect screen = parentWidget()->screen()->availableGeometry();
    move(std::max(screen.left(), std::min(at.x(), screen.right() + 1 - width())),
         std::max(screen.top(), std::min(at.y(), screen.bottom() + 1 - height())));
    show();
    const auto found = std::ranges::find(m_zones, current, &ZoneEntry::id);
    const QModelIndex index = m_matches->index(int(found - m_zones.begin()), 0);
    m_ui->list->setCurrentIndex(index);
    m_ui->list->scrollTo(index, QAbstractItemView::PositionAtCenter);
    m_ui->searchEdit->setFocus();
}

void ZonePicker::showMatches(const QString &words)
{
    m_matches->clear();
    for (const ZoneEntry &zone : m_zones) {
        if (!zoneMatches(zone, words))
            continue;
        const QString name = QString::fromLatin1(zone.id).replace(u'_', u' ');
        auto *item = new QStandardItem(name + u"  "_s + zone.offset);
        item->setData(zone.id, idRole);
        m_matches->appendRow(item);
    }
}

void ZonePicker::pickIndex(const QModelIndex &index)
{
    if (!index.isValid() || !isVisible())
        return;
    hide();
    Q_EMIT picked(index.data(idRole).toByteArray());
}

bool ZonePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            const int row = m_ui->list->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
            if (row >= 0 && row < m_matches->rowCount())
                m_ui->list->setCurrentIndex(m_matches->index(row, 0));
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            pickIndex(m_ui->list->currentIndex());
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace tidemark::widgets
