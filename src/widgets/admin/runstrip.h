// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace tidemark::widgets
{

/// How long the runs of a job took, a bar each, the newest on the right; what failed is red and marked below,
/// so that it is not told by its colour alone. The pointer and the arrow keys name one run, a click or Enter
/// picks it.
class RunStrip : public QWidget
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
