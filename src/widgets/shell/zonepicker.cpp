// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/zonepicker.h"

#include "ui_zonepicker.h"

#include <QKeyEvent>
#include <QSortFilterProxyModel>
#include <QStringListModel>
#include <QTimeZone>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

ZonePicker::ZonePicker(QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_ui(std::make_unique<Ui::ZonePicker>())
    , m_zones(new QStringListModel(this))
    , m_matches(new QSortFilterProxyModel(this))
{
    m_ui->setupUi(this);
    setObjectName(u"popup"_s);
    QStringList names{u"UTC"_s};
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids) {
        // Only places: abbreviations and "Etc/GMT+5" (which means five hours behind) mislead.
        if (id.contains('/') && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
            names << QString::fromLatin1(id);
    }
    m_zones->setStringList(names);
    m_matches->setSourceModel(m_zones);
    m_matches->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_ui->list->setModel(m_matches);
    m_ui->searchEdit->installEventFilter(this);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_matches->setFilterFixedString(text.trimmed().replace(u' ', u'_'));
        m_ui->list->setCurrentIndex(m_matches->index(0, 0));
    });
    connect(m_ui->list, &QListView::clicked, this, &ZonePicker::pickIndex);
    connect(m_ui->list, &QListView::activated, this, &ZonePicker::pickIndex);
    resize(280, 360);
}

ZonePicker::~ZonePicker() = default;

void ZonePicker::popUp(const QPoint &at, const QByteArray &current)
{
    m_ui->searchEdit->clear();
    move(at);
    show();
    const auto row = m_zones->stringList().indexOf(QString::fromLatin1(current));
    const QModelIndex index = m_matches->mapFromSource(m_zones->index(int(row), 0));
    m_ui->list->setCurrentIndex(index);
    m_ui->list->scrollTo(index, QAbstractItemView::PositionAtCenter);
    m_ui->searchEdit->setFocus();
}

void ZonePicker::pickIndex(const QModelIndex &index)
{
    if (!index.isValid() || !isVisible())
        return;
    hide();
    Q_EMIT picked(index.data().toString().toLatin1());
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
