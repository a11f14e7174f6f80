// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/connectionsteps.h"

#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

class QLabel;

namespace tidemark::widgets
{

class StepMark;

/// Steps below each other, each with a mark (to come, running, done, worth knowing, failed), how long it
/// took, what was found and what to do about it. Plain text.
class StepList : public QWidget
{
    Q_OBJECT

public:
    explicit StepList(QWidget *parent = nullptr);
    ~StepList() override;

    /// All of them are to come.
    void setSteps(const QStringList &titles);
    /// took: nothing where it is not worth telling.
    void show(int step, StepReport::State state, std::optional<Milliseconds> took, const QString &said,
              const QString &todo);
    /// What runs is given up: it is to come again.
    void stop();
    /// Its state, as a screen reader hears it; empty: to come.
    [[nodiscard]] QString stateOf(int step) const;
    /// What stands below the title: what was found, and what to do.
    [[nodiscard]] QString wordsOf(int step) const;

private:
    struct Line {
        StepMark *mark;
        QLabel *title;
        QLabel *took;
        QLabel *said;
        QLabel *todo;
    };
    std::vector<Line> m_lines;
};

/// How long something took: "12 ms", "1.4 s".
[[nodiscard]] QString stepTime(Milliseconds took);

} // namespace tidemark::widgets
