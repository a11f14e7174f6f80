// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/flowrow.h"

#include <QAbstractButton>
#include <QSet>

#include <utility>
#include <vector>

namespace tidemark::widgets
{

/// One switch of a legend: swatch with colour and texture, name, total. Draws plain text.
class LegendChip : public QAbstractButton
{
    Q_OBJECT

public:
    LegendChip(int slot, QWidget *parent);

    void setEntry(const QString &name, const QString &value);
    /// What it gathers: names and numbers, plain text. Where there are any, a menu lists them, by a click on
    /// its arrow, the right button, or the key Down.
    using Parts = std::vector<std::pair<QString, QString>>;
    void setParts(const Parts &parts);
    [[nodiscard]] const Parts &parts() const { return m_parts; }
    void openParts();
    [[nodiscard]] int slot() const { return m_slot; }
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QString &value() const { return m_value; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void pointedAt(bool pointed);
    /// With Ctrl: it is not switched, but picked.
    void picked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] int nameWidth() const;
    /// Where the arrow begins that opens the menu.
    [[nodiscard]] int arrowLeft() const;

    int m_slot;
    Parts m_parts;
    int m_valueWidth = 0; ///< only grows
    QString m_name;
    QString m_value;
};

/// Switches for the series of a chart. In more than one line they stand in columns, as many in each line as
/// in the others if that can be. A switch has room for any usual total from the start: a refresh moves none.
class LegendBar : public FlowRow
{
    Q_OBJECT

public:
    struct Entry {
        int slot = 0;
        QString name;  ///< plain text
        QString value; ///< "12.3 k"; may be empty
        LegendChip::Parts parts{};
    };

    explicit LegendBar(QWidget *parent = nullptr);

    /// Switches that were off stay off where their slot stays.
    void setEntries(const std::vector<Entry> &entries);
    [[nodiscard]] QSet<int> hiddenSlots() const { return m_hidden; }
    /// Switches that are in it are off from now on.
    void hideSlots(const QSet<int> &hiddenSlots);
    /// Those that are on.
    [[nodiscard]] std::vector<Entry> shownEntries() const;
    /// All on again.
    void reset();
    /// Tab stops at the switches, in their order, before it comes to this widget.
    void setNextInTabOrder(QWidget *next) { m_next = next; }

    /// One line is kept while there is nothing to switch.
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void hiddenChanged(const QSet<int> &hiddenSlots);
    /// Somebody wants only that series to be counted (Ctrl+click, Ctrl+Enter, or the menu of its entry).
    void picked(int slot);
    /// The pointer is on a switch; negative: on none.
    void highlighted(int slot);

protected:
    [[nodiscard]] std::vector<Line> lines(int width) const override;
    [[nodiscard]] std::vector<int> widths(const Line &line, int width) const override;

private:
    [[nodiscard]] int widest() const;
    void toggle(int slot, bool shown);
    void chainTabs();

    std::vector<LegendChip *> m_chips;
    QWidget *m_next = nullptr;
    QSet<int> m_hidden;
};

} // namespace tidemark::widgets
