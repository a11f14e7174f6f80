// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace tidemark::widgets
{

/// A number that is read at a glance: caption, value, note. Its width only grows (until reset), so that a
/// changing value never pushes its neighbours about. As a metric (setSelectable) it can be picked by click or
/// key. Draws plain text.
class Figure : public QWidget
{
    Q_OBJECT

public:
    enum class Tone { Plain, Good, Warning, Danger };

    explicit Figure(QWidget *parent = nullptr);

    void setCaption(const QString &caption);
    void setValue(const QString &value, const QString &note = {}, Tone tone = Tone::Plain);
    [[nodiscard]] QString value() const { return m_value; }
    [[nodiscard]] QString note() const { return m_note; }
    /// The widest value and note that usually come: room is kept for them from the start.
    void setRoomFor(const QString &value, const QString &note = {});
    void setLarge(bool large);
    void setStale(bool stale);
    [[nodiscard]] bool isStale() const { return m_stale; }
    void setSelectable(bool selectable);
    void setSelected(bool selected);
    [[nodiscard]] bool isSelected() const { return m_selected; }
    /// Forgets the widest value it had.
    void reset();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void picked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QFont valueFont() const;
    void measure();

    QString m_caption;
    QString m_value;
    QString m_note;
    QString m_roomForValue;
    QString m_roomForNote;
    Tone m_tone = Tone::Plain;
    int m_widest = 0;
    bool m_large = false;
    bool m_stale = false;
    bool m_selectable = false;
    bool m_selected = false;
};

} // namespace tidemark::widgets
