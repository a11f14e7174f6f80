// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/readings.h"

#include <QFrame>

#include <vector>

class QGridLayout;
class QLabel;

namespace tidemark::widgets
{

class ElidedLabel;

/// A few tenants below a title, each a button that picks it, with a number beside it.
class MoversCard : public QFrame
{
    Q_OBJECT

public:
    /// name: of the object. rule: how they are ranked.
    MoversCard(const QString &name, const QString &title, QWidget *parent);

    struct Line {
        Tenant tenant;
        QString number;
        QString note; ///< beside it, fainter
        QString tip;
    };
    static constexpr std::size_t mostLines = 3;

    void setRule(const QString &rule);
    /// At most mostLines of them; none: what is said instead.
    void setLines(const std::vector<Line> &lines, const QString &instead);
    void setStale(bool stale);

Q_SIGNALS:
    void picked(const tidemark::Tenant &tenant);

private:
    QLabel *m_title;
    ElidedLabel *m_rule;
    QGridLayout *m_grid;
    QLabel *m_instead;
};

} // namespace tidemark::widgets
