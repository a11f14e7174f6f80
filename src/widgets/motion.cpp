// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/motion.h"

#include <QApplication>

#include <array>

namespace tidemark::widgets
{

namespace
{
constexpr std::array effects{Qt::UI_AnimateMenu,    Qt::UI_FadeMenu,    Qt::UI_AnimateCombo,
                             Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox};
} // namespace

Motion &Motion::instance()
{
    static Motion motion;
    return motion;
}

void Motion::choose(bool reduced)
{
    if (m_chosen == reduced)
        return;
    m_chosen = reduced;
    apply();
    Q_EMIT chosen(reduced);
}

void Motion::setWished(bool reduced)
{
    if (m_wished == reduced)
        return;
    m_wished = reduced;
    apply();
}

void Motion::apply()
{
    // What the desktop had of them is not brought back within a session: it is less, not more.
    for (const Qt::UIEffect effect : effects) {
        if (isReduced())
            QApplication::setEffectEnabled(effect, false);
    }
    Q_EMIT changed();
}

BusyBar::BusyBar(QWidget *parent)
    : QProgressBar(parent)
{
    setTextVisible(false);
    connect(&Motion::instance(), &Motion::changed, this, [this] {
        if (m_busy)
            showBusy();
    });
}

void BusyBar::setBusy()
{
    m_busy = true;
    showBusy();
}

void BusyBar::setProgress(int done, int of)
{
    if (of <= 0)
        return setBusy();
    m_busy = false;
    setRange(0, of);
    setValue(done);
}

void BusyBar::showBusy()
{
    setRange(0, Motion::instance().isReduced() ? 1 : 0);
    setValue(0);
}

} // namespace tidemark::widgets
