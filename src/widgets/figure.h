// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <cstddef>
#include <vector>

namespace tidemark::widgets
{

/// A number that is read at a glance: caption, value, note. Its width only grows (until reset), so that a
/// changing value never pushes its neighbours about. Where there is less room than that, caption and note
/// give way with dots, and all of it stands in the tooltip. As a metric (setSelectable) it can be picked by
/// click or key, and is a radio button to a screen reader. Draws plain text.
class Figure : public QWidget
{
    Q_OBJECT

public:
    enum class Tone { Plain, Good, Warning, Danger };

    explicit Figure(QWidget *parent = nullptr);

    void setCaption(const QString &caption);
    void setValue(const QString &value, const QString &note = {}, Tone tone = Tone::Plain);
    [[nodiscard]] QString caption() const { return m_caption; }
    [[nodiscard]] QString value() const { return m_value; }
    [[nodiscard]] QString note() const { return m_note; }
    /// The widest value and note that usually come: room is kept for them from the start.
    void setRoomFor(const QString &value, const QString &note = {});
    void setLarge(bool large);
    /// In one line: the value, and its caption behind it.
    void setInline(bool isInline);
    /// A small line beside the number, where there is room for it. Values that are not known (not a number)
    /// leave a gap; those from `ended` on may still grow, and are only hinted at.
    /// words: what a screen reader says of it.
    void setTrace(std::vector<double> values, std::size_t ended, int slot, const QString &words = {});
    [[nodiscard]] const std::vector<double> &trace() const { return m_trace; }
    /// Where the line is drawn; empty: there is none, no room, or it is not wanted.
    [[nodiscard]] QRect traceRect() const;
    /// In a row, either all have their lines or none.
    [[nodiscard]] bool hasRoomForTrace() const { return !roomForTrace().isEmpty(); }
    void setTraceShown(bool shown);
    void setStale(bool stale);
    [[nodiscard]] bool isStale() const { return m_stale; }
    void setSelectable(bool selectable);
    /// As far from its edges as a selectable one is: it stands in a row with such.
    void setInset(bool inset);
    void setSelected(bool selected);
    [[nodiscard]] bool isSelectable() const { return m_selectable; }
    [[nodiscard]] bool isSelected() const { return m_selected; }
    /// Some of its text did not fit.
    [[nodiscard]] bool isElided() const;
    /// Forgets the widest value it had.
    void reset();

    [[nodiscard]] QSize sizeHint() const override;
    /// Its value in full.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void picked();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QFont valueFont() const;
    void paintInline(QPainter &painter) const;
    void paintTrace(QPainter &painter) const;
    [[nodiscard]] QColor valueInk() const;
    [[nodiscard]] QRect inner() const;
    [[nodiscard]] QRect roomForTrace() const;
    void measure();
    [[nodiscard]] QSize sizeFor(int textWidth) const;
    [[nodiscard]] int valueWidth() const;
    /// For caption and value, and for the note below them.
    [[nodiscard]] int topRoom() const;
    void describe();

    QString m_caption;
    QString m_value;
    QString m_note;
    QString m_roomForValue;
    QString m_roomForNote;
    Tone m_tone = Tone::Plain;
    int m_widest = 0;
    std::vector<double> m_trace;
    std::size_t m_ended = 0;
    int m_traceSlot = 0;
    QString m_traceWords;
    bool m_large = false;
    bool m_inline = false;
    bool m_traceShown = true;
    bool m_stale = false;
    bool m_selectable = false;
    bool m_inset = false;
    bool m_selected = false;
};

} // namespace tidemark::widgets
