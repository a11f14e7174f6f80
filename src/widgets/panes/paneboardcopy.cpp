// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui_paneboard.h"
#include "widgets/charts/timechart.h"
#include "widgets/panes/paneboard.h"

#include <QCoreApplication>
#include <QEvent>
#include <QScrollBar>

/// The board as it is drawn elsewhere than in the window.
namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

std::unique_ptr<PaneBoard> PaneBoard::copy() const
{
    auto other = std::make_unique<PaneBoard>();
    other->setAttribute(Qt::WA_DontShowOnScreen);
    other->setAttribute(Qt::WA_ShowWithoutActivating);
    other->clear(m_dataset);
    other->m_slots = m_slots;
    other->resize(size());
    other->restoreLayout(saveLayout());
    other->show();
    for (std::size_t i = 0; i < m_panes.size(); ++i) {
        if (m_panes[i]->isOf(m_dataset))
            other->m_panes[i]->mirror(*m_panes[i]);
    }
    other->m_format = m_format;
    other->setAnnotations(m_annotations);
    other->arrange();
    other->renderDirty();
    other->showAll();
    return other;
}

/// As high as all that would be scrolled.
void PaneBoard::showAll()
{
    constexpr int mostTries = 4; // rows get other heights when there is more room
    for (int i = 0; i < mostTries; ++i) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        const int hidden = m_ui->panesArea->verticalScrollBar()->maximum();
        if (hidden == 0)
            break;
        resize(width(), height() + hidden);
    }
    fitBand();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

void PaneBoard::hideButtons()
{
    static const QStringList names{u"tableButton"_s,    u"copyButton"_s,       u"exportButton"_s,
                                   u"maximizeButton"_s, u"menuButton"_s,       u"exactButton"_s,
                                   u"retryButton"_s,    u"staleRetryButton"_s, u"newestButton"_s,
                                   u"mapButton"_s,      u"rankingSearch"_s};
    for (const QString &name : names) {
        const QList<QWidget *> widgets = findChildren<QWidget *>(name);
        for (QWidget *widget : widgets)
            widget->hide();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

std::vector<Pane *> PaneBoard::panesInOrder() const
{
    std::vector<Pane *> panes;
    if (!m_maximized || m_maximized == m_ui->livePane)
        panes.push_back(m_ui->livePane);
    if (m_maximized != m_ui->livePane) {
        for (const QString &name : namesIn(m_arranged))
            panes.push_back(named(name));
    }
    return panes;
}

} // namespace tidemark::widgets
