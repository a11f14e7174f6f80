// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/paneoutlook.h"

#include <QWidget>

namespace tidemark::widgets
{

/// The picture that stands where there are no numbers. Loading, no events, not rolled up, expired and failed
/// look different at a glance and without colour.
class StatePicture : public QWidget
{
    Q_OBJECT

public:
    explicit StatePicture(QWidget *parent = nullptr);

    void setOutlook(Outlook outlook);
    [[nodiscard]] QSize sizeHint() const override { return {150, 64}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {100, 44}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintBars(QPainter &painter, const QRectF &area) const;
    void paintFailure(QPainter &painter, const QRectF &area) const;

    Outlook m_outlook = Outlook::Loading;
};

} // namespace tidemark::widgets
