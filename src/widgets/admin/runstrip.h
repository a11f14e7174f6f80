// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/walkedparts.h"

#include <QString>
#include <QWidget>

#include <vector>

namespace tidemark::widgets
{

/// How long the runs of a job took, a bar each, the newest on the right; what failed is red and marked below,
/// so that it is not told by its colour alone. The pointer and the arrow keys name one run, a click or Enter
/// picks it.
class RunStrip : public QWidget, public WalkedParts
{
    Q_OBJECT

public:
    explicit RunStrip(QWidget *parent = nullptr);

    enum class Outcome { Succeeded, Failed, Running };
    struct Run {
        double seconds = 0;
        Outcome outcome = Outcome::Succeeded;
        QString text; ///< plain: when, how long, what came of it
    };
    /// Oldest first. caption: what they are, for the line above; longest: the text of the longest one's time.
    void setRuns(std::vector<Run> runs, const QString &caption, const QString &longest);
    [[nodiscard]] const std::vector<Run> &runs() const { return m_runs; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    [[nodiscard]] int partCount() const override { return int(m_runs.size()); }
    [[nodiscard]] int currentPart() const override { return m_named; }
    [[nodiscard]] qint64 partKey(int part) const override { return part; }
    [[nodiscard]] int partOfKey(qint64 key) const override { return key < partCount() ? int(key) : -1; }
    [[nodiscard]] QString partText(int part) const override { return m_runs.at(std::size_t(part)).text; }
    [[nodiscard]] QRect partRect(int part) const override;
    void walkTo(int part) override;
    void openPart(int part) override { Q_EMIT picked(part); }

Q_SIGNALS:
    /// Of runs().
    void picked(int run);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] double step() const;
    [[nodiscard]] int runAt(double x) const;
    void name(int run);

    std::vector<Run> m_runs;
    QString m_caption;
    QString m_longest;
    int m_named = -1;
};

} // namespace tidemark::widgets
