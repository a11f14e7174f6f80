// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/walkedaccessible.h"

#include <QPointer>
#include <QWidget>
#include <QWindow>

namespace tidemark::widgets
{

namespace
{
constexpr int mostKept = 4096; ///< items, before those of parts that are gone are let go

class PartAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    PartAccessible(QWidget *picture, WalkedParts &parts, qint64 key)
        : m_picture(picture)
        , m_parts(parts)
        , m_key(key)
    {
    }

    [[nodiscard]] qint64 key() const { return m_key; }

    [[nodiscard]] bool isValid() const override { return m_picture && at() >= 0; }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override
    {
        return m_picture ? m_picture->window()->windowHandle() : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_picture);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_parts.partText(at()) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect there = m_parts.partRect(at());
        return {m_picture->mapToGlobal(there.topLeft()), there.size()};
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const bool isRead = m_parts.currentPart() == at();
        state.readOnly = true;
        state.focusable = true;
        state.selectable = true;
        state.selected = isRead;
        state.focused = isRead && m_picture->hasFocus();
        state.invisible = !m_picture->isVisible();
        state.disabled = !m_picture->isEnabled();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names{setFocusAction()};
        if (m_picture && m_parts.opensParts())
            names.prepend(pressAction());
        return names;
    }
    void doAction(const QString &action) override
    {
        if (!isValid())
            return;
        if (action == pressAction() && m_parts.opensParts()) {
            m_parts.openPart(at());
        } else if (action == setFocusAction()) {
            m_picture->setFocus(Qt::OtherFocusReason);
            m_parts.walkTo(at());
        }
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    [[nodiscard]] int at() const { return m_parts.partOfKey(m_key); }

    QPointer<QWidget> m_picture;
    WalkedParts &m_parts; ///< of m_picture
    qint64 m_key;
};
} // namespace

WalkedAccessible::WalkedAccessible(QWidget *widget)
    : QAccessibleWidget(widget, QAccessible::Chart)
    , m_parts(dynamic_cast<WalkedParts *>(widget))
{
}

WalkedAccessible::~WalkedAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_made))
        QAccessible::deleteAccessibleInterface(id);
}

int WalkedAccessible::childCount() const
{
    return m_parts->partCount();
}

QAccessibleInterface *WalkedAccessible::child(int index) const
{
    if (index < 0 || index >= m_parts->partCount())
        return nullptr;
    const qint64 key = m_parts->partKey(index);
    if (const auto made = m_made.constFind(key); made != m_made.cend())
        return QAccessible::accessibleInterface(*made);
    if (m_made.size() >= mostKept)
        forgetGone();
    auto *part = new PartAccessible(widget(), *m_parts, key);
    m_made.insert(key, QAccessible::registerAccessibleInterface(part));
    return part;
}

void WalkedAccessible::forgetGone() const
{
    m_made.removeIf([this](const auto &made) {
        if (m_parts->partOfKey(made.key()) >= 0)
            return false;
        QAccessible::deleteAccessibleInterface(made.value());
        return true;
    });
}

int WalkedAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *part = dynamic_cast<const PartAccessible *>(child);
    return part && part->parent() == this ? m_parts->partOfKey(part->key()) : -1;
}

QAccessibleInterface *WalkedAccessible::childAt(int x, int y) const
{
    const QPoint at = widget()->mapFromGlobal(QPoint(x, y));
    for (int part = 0; part < m_parts->partCount(); ++part) {
        if (m_parts->partRect(part).contains(at))
            return child(part);
    }
    return nullptr;
}

QAccessibleInterface *WalkedAccessible::focusChild() const
{
    if (widget()->hasFocus() && m_parts->currentPart() >= 0)
        return child(m_parts->currentPart());
    return QAccessibleWidget::focusChild();
}

} // namespace tidemark::widgets
