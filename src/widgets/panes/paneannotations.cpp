// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotations.h"
#include "models/annotationtext.h"
#include "ui_pane.h"
#include "widgets/charts/timechart.h"
#include "widgets/panes/pane.h"
#include "widgets/panes/paneboard.h"

#include <QAction>
#include <QMenu>

#include <algorithm>
#include <utility>

/// Annotations in the charts over the range, and in their menus.
namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

void Pane::setUpAnnotationMenu()
{
    QMenu *menu = m_ui->menuButton->menu();
    auto *annotations = new QMenu(tr("Annotations"), menu);
    annotations->setObjectName(u"annotationsMenu"_s);
    const auto add = [&](const QString &name, const QString &text) {
        QAction *action = annotations->addAction(text);
        action->setObjectName(name);
        return action;
    };
    connect(add(u"noteAction"_s, tr("Add note…")), &QAction::triggered, this,
            [this] { Q_EMIT noteWanted(std::exchange(m_menuBucket, {})); });
    connect(add(u"annotationListAction"_s, tr("List…")), &QAction::triggered, this, &Pane::annotationsWanted);
    annotations->addSeparator();
    for (const QLatin1StringView kind : annotationKinds) {
        QAction *action = add(u"kind-"_s + kind, annotationKindText(kind));
        action->setData(QString(kind));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this,
                [this, name = QString(kind)](bool shown) { Q_EMIT annotationKindPicked(name, shown); });
    }
    m_actions.annotations = annotations;
    menu->insertMenu(m_actions.maximize, annotations);
    menu->insertSeparator(m_actions.maximize);
    connect(menu, &QMenu::aboutToShow, this, [this] {
        if (!m_keepsBucket)
            m_menuBucket = {};
    });
}

void Pane::setAnnotations(const std::vector<AnnotationMark> &marks, const QStringList &hiddenKinds)
{
    if (m_actions.annotations == nullptr)
        setUpAnnotationMenu();
    const QList<QAction *> actions = m_actions.annotations->actions();
    for (QAction *action : actions) {
        if (action->isCheckable())
            action->setChecked(!hiddenKinds.contains(action->data().toString()));
    }
    if (timeChart()->annotations() == marks)
        return;
    timeChart()->setAnnotations(marks);
    markDirty();
}

void PaneBoard::setAnnotations(std::vector<Annotation> annotations)
{
    m_annotations = std::move(annotations);
    showAnnotations();
}

void PaneBoard::showAnnotations()
{
    std::vector<AnnotationMark> marks;
    for (const Annotation &one : m_annotations) {
        if (m_layout.hiddenKinds.contains(one.kind))
            continue;
        const Instant to = one.to.value_or(std::max(one.from, localNow()));
        marks.push_back({one.kind,
                         annotationKindText(one.kind),
                         annotationText(one, m_format),
                         annotationTimeText(one, m_format),
                         annotationSourceText(one, m_format),
                         {one.from, to}});
    }
    for (Pane *pane : m_panes) {
        if (pane->isAnnotated())
            pane->setAnnotations(marks, m_layout.hiddenKinds);
    }
}

} // namespace tidemark::widgets
