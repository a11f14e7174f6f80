// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/ownaccessible.h"

#include "widgets/figure.h"
#include "widgets/legendbar.h"
#include "widgets/walkedaccessible.h"

#include <QAccessibleWidget>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

namespace
{
class FigureAccessible : public QAccessibleWidget
{
public:
    explicit FigureAccessible(Figure *figure)
        : QAccessibleWidget(figure)
        , m_figure(figure)
    {
    }

    [[nodiscard]] QAccessible::Role role() const override
    {
        return m_figure->isSelectable() ? QAccessible::RadioButton : QAccessible::StaticText;
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = m_figure->isSelectable();
        state.checked = m_figure->isSelected();
        return state;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (m_figure->isSelectable())
            names.prepend(pressAction());
        return names;
    }
    void doAction(const QString &action) override
    {
        if (action == pressAction() && m_figure->isSelectable())
            Q_EMIT m_figure->picked();
        else
            QAccessibleWidget::doAction(action);
    }

private:
    Figure *m_figure;
};

class ChipAccessible : public QAccessibleWidget
{
public:
    explicit ChipAccessible(LegendChip *chip)
        : QAccessibleWidget(chip, QAccessible::CheckBox)
        , m_chip(chip)
    {
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = m_chip->isChecked();
        return state;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        return QStringList{toggleAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &action) override
    {
        if (action == toggleAction())
            m_chip->click();
        else
            QAccessibleWidget::doAction(action);
    }

private:
    LegendChip *m_chip;
};

QAccessibleInterface *make(const QString &className, QObject *object)
{
    if (auto *figure = qobject_cast<Figure *>(object); figure && className.endsWith("Figure"_L1))
        return new FigureAccessible(figure);
    if (auto *chip = qobject_cast<LegendChip *>(object); chip && className.endsWith("LegendChip"_L1))
        return new ChipAccessible(chip);
    if (auto *widget = qobject_cast<QWidget *>(object); widget && dynamic_cast<WalkedParts *>(widget))
        return new WalkedAccessible(widget);
    return nullptr;
}
} // namespace

void installOwnAccessible()
{
    // A factory that is there already is not put in twice by Qt.
    QAccessible::installFactory(make);
}

} // namespace tidemark::widgets
