// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <vector>

namespace tidemark::widgets
{

/// Its children side by side, in as few lines as their least widths allow. In a line too narrow for all they
/// want, the widest give way first, none below its minimumSizeHint. Children have no layout above them; they
/// are laid out in the order they were made in, hidden ones not at all.
class FlowRow : public QWidget
{
    Q_OBJECT

public:
    explicit FlowRow(QWidget *parent = nullptr);

    /// gap: between two children. hang: how far the first of a line begins left of the edge (a button without
    /// a frame, so that its text is in line with what stands above).
    void setSpacing(int gap, int hang = 0);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    /// What is laid out, in order.
    [[nodiscard]] std::vector<QWidget *> items() const;
    void arrange();
    using Line = std::vector<QWidget *>;
    [[nodiscard]] virtual std::vector<Line> lines(int width) const;
    [[nodiscard]] virtual std::vector<int> widths(const Line &line, int width) const;
    [[nodiscard]] int gap() const { return m_gap; }
    [[nodiscard]] int hang() const { return m_hang; }

private:
    /// Before it has a width, one line is the best guess.
    [[nodiscard]] int knownWidth() const;

    QSize m_told;
    bool m_sized = false;
    int m_gap = 6;
    int m_hang = 0;
};

} // namespace tidemark::widgets
