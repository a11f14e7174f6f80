// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace tidemark::widgets
{

/// One line of plain text that ends in dots where there is no room for all of it, never in half a letter. All
/// of it stands in the tooltip then, and is always what a screen reader reads.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    /// extra: what follows text where there is room for all of it, and is left out whole where there is not.
    void setText(const QString &text, const QString &extra = {});
    /// All of it, whatever of it is shown.
    [[nodiscard]] QString text() const { return m_text + m_extra; }
    /// Whether it ends in dots.
    [[nodiscard]] bool isElided() const { return isShortened() && m_text != QLabel::text(); }

    [[nodiscard]] QSize sizeHint() const override;
    /// Room for a few letters; a minimum width of its own takes its place.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QSize sizeFor(int textWidth) const;
    [[nodiscard]] int around() const;
    [[nodiscard]] bool isShortened() const { return text() != QLabel::text(); }
    void fit();

    QString m_text;
    QString m_extra;
};

} // namespace tidemark::widgets
