// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QSet>
#include <QWidget>

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
    [[nodiscard]] int slot() const { return m_slot; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void pointedAt(bool pointed);

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    int m_slot;
    QString m_name;
    QString m_value;
};

/// Switches for the series of a chart, wrapped over as many lines as they need. The width of a switch depends
/// on its name, not on its total: a refresh never moves one.
class LegendBar : public QWidget
{
    Q_OBJECT

public:
    struct Entry {
        int slot = 0;
        QString name;  ///< plain text
        QString value; ///< "12.3 k"; may be empty
    };

    explicit LegendBar(QWidget *parent = nullptr);

    /// Switches that were off stay off where their slot stays.
    void setEntries(const std::vector<Entry> &entries);
    [[nodiscard]] QSet<int> hiddenSlots() const { return m_hidden; }
    /// All on again.
    void reset();

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return arrange(width, false); }
    [[nodiscard]] QSize sizeHint() const override { return {200, arrange(width(), false)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, arrange(width(), false)}; }

Q_SIGNALS:
    void hiddenChanged(const QSet<int> &hiddenSlots);
    /// The pointer is on a switch; negative: on none.
    void highlighted(int slot);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int arrange(int width, bool apply) const;
    void toggle(int slot, bool shown);

    std::vector<LegendChip *> m_chips;
    QSet<int> m_hidden;
};

} // namespace tidemark::widgets
