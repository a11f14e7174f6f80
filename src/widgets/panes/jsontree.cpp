// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panes/jsontree.h"

#include "models/plaintext.h"
#include "widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int shownText = 120;
/// Where in the text an item's value is, its path, and, of an item that stands for more, where these begin.
enum Role { BeginRole = Qt::UserRole, LengthRole, PathRole, RestRole, FirstRole };
constexpr int firstWidth = 150;
} // namespace

JsonTree::JsonTree(QWidget *parent)
    : QWidget(parent)
    , m_tree(new QTreeWidget(this))
    , m_note(new QLabel(this))
    , m_copyValue(new QPushButton(tr("Copy value"), this))
    , m_copyPath(new QPushButton(tr("Copy path"), this))
{
    m_tree->setObjectName(u"jsonTree"_s);
    m_tree->setAccessibleName(tr("Data of the chosen row"));
    m_tree->setHeaderLabels({tr("Name"), tr("Value")});
    m_tree->setColumnWidth(0, firstWidth);
    m_tree->setUniformRowHeights(true);
    m_tree->setProperty("framed", true);
    m_note->setObjectName(u"jsonNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    setStyled(m_note, "role", u"muted"_s);
    m_copyValue->setObjectName(u"copyValueButton"_s);
    m_copyPath->setObjectName(u"copyPathButton"_s);
    m_copyPath->setToolTip(tr("As a path of PostgreSQL's jsonpath"));
    auto *actions = new QHBoxLayout;
    actions->setSpacing(6);
    for (QPushButton *button : {m_copyValue, m_copyPath}) {
        button->setAutoDefault(false);
        actions->addWidget(button);
    }
    actions->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(6);
    outer->addWidget(m_note);
    outer->addWidget(m_tree, 1);
    outer->addLayout(actions);
    connect(m_tree, &QTreeWidget::itemExpanded, this, &JsonTree::open);
    connect(m_tree, &QTreeWidget::itemActivated, this, &JsonTree::more);
    connect(m_tree, &QTreeWidget::itemClicked, this, &JsonTree::more);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &JsonTree::renderButtons);
    connect(m_copyValue, &QPushButton::clicked, this, &JsonTree::copyValue);
    connect(m_copyPath, &QPushButton::clicked, this, &JsonTree::copyPath);
    setValue({});
}

QStringView JsonTree::valueOf(const QTreeWidgetItem *item) const
{
    return QStringView(m_json).sliced(item->data(0, BeginRole).toLongLong(),
                                      item->data(0, LengthRole).toLongLong());
}

void JsonTree::setValueOf(QTreeWidgetItem *item, QStringView value) const
{
    item->setData(0, BeginRole, qlonglong(value.data() - m_json.constData()));
    item->setData(0, LengthRole, qlonglong(value.size()));
}

void JsonTree::setValue(const QString &json)
{
    m_tree->clear();
    m_json = json;
    QString note;
    const JsonKind kind = json.size() > longest ? JsonKind::Broken : jsonKind(json);
    if (json.isEmpty())
        note = tr("Choose a row to see its data.");
    else if (json.size() > longest)
        note = tr("The data of this row is too large for a tree. “Copy value” copies all of it.");
    else if (kind == JsonKind::Broken)
        note = tr("The data of this row is no JSON. “Copy value” copies it as it is.");
    else if (kind == JsonKind::Object || kind == JsonKind::Array)
        fill(m_tree->invisibleRootItem(), m_json, {}, 0);
    else
        note = plainText(jsonText(json), 1000);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    renderButtons();
}

void JsonTree::fill(QTreeWidgetItem *parent, QStringView value, QStringView rest, std::size_t first)
{
    const JsonKind kind = jsonKind(value);
    const JsonParts found = jsonParts(value, branches, rest, first);
    const QString path =
        parent == m_tree->invisibleRootItem() ? u"$"_s : parent->data(0, PathRole).toString();
    QList<QTreeWidgetItem *> items;
    for (const JsonPart &part : found.parts) {
        // Of a long value no more is read than can be seen.
        const bool isShort = part.text.size() < 10 * shownText;
        const QString shown = isShort ? jsonText(part.text) : part.text.first(2 * shownText).toString();
        auto *item = new QTreeWidgetItem({plainText(part.name), plainText(shown, shownText)});
        setValueOf(item, part.text);
        item->setData(0, PathRole, jsonPath(path, kind, part.name));
        const QChar begin = part.text.front();
        if (begin == u'{' || begin == u'[')
            item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
        items << item;
    }
    if (!found.rest.isEmpty()) {
        auto *item = new QTreeWidgetItem({tr("More…")});
        item->setData(0, RestRole, qlonglong(found.rest.data() - m_json.constData()));
        item->setData(0, FirstRole, qulonglong(first + found.parts.size()));
        items << item;
    } else if (found.broken) {
        items << new QTreeWidgetItem({tr("Here it is no JSON any more")});
    }
    parent->addChildren(items);
}

void JsonTree::open(QTreeWidgetItem *item)
{
    if (item->childCount() == 0 && item->data(0, PathRole).isValid())
        fill(item, valueOf(item), {}, 0);
}

void JsonTree::more(QTreeWidgetItem *item)
{
    if (!item->data(0, RestRole).isValid())
        return;
    QTreeWidgetItem *parent = item->parent() ? item->parent() : m_tree->invisibleRootItem();
    const QStringView value = item->parent() ? valueOf(parent) : QStringView(m_json);
    const qsizetype begin = item->data(0, RestRole).toLongLong();
    const qsizetype end = value.data() - m_json.constData() + value.size();
    const std::size_t first = item->data(0, FirstRole).toULongLong();
    const int at = parent->indexOfChild(item);
    delete item;
    fill(parent, value, QStringView(m_json).sliced(begin, end - begin), first);
    if (at < parent->childCount())
        m_tree->setCurrentItem(parent->child(at));
}

void JsonTree::copyValue() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    const bool isPart = item && item->data(0, PathRole).isValid();
    QGuiApplication::clipboard()->setText(isPart ? jsonText(valueOf(item)) : m_json);
}

void JsonTree::copyPath() const
{
    QGuiApplication::clipboard()->setText(m_tree->currentItem()->data(0, PathRole).toString());
}

void JsonTree::renderButtons()
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    m_copyValue->setEnabled(!m_json.isEmpty());
    m_copyPath->setEnabled(item && item->data(0, PathRole).isValid());
}

} // namespace tidemark::widgets
