// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sheet.h"
#include "widgets/walkedparts.h"

#include <QPainterPath>
#include <QWidget>

#include <optional>
#include <vector>

namespace tidemark::widgets
{

/// The countries of a ranking on a map of the world, coloured by their share in five steps, with a legend.
/// The pointer or the arrow keys read a country, a click or Enter picks it, with Ctrl beside others. What is
/// on no map (unknown, reserved codes) stands below it by name.
class WorldMap : public QWidget, public WalkedParts
{
    Q_OBJECT

public:
    explicit WorldMap(QWidget *parent = nullptr);

    /// The sheet of countries (models/sheet.h); a sheet without rows empties the map.
    void setSheet(const Sheet &sheet);
    void setStale(bool stale);

    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Of the country that is read; empty: none is.
    [[nodiscard]] QString current() const;
    /// Where a country is drawn, for whoever points at it.
    [[nodiscard]] QPoint placeOf(const QString &code) const;

    [[nodiscard]] int partCount() const override { return int(m_rows.size()); }
    [[nodiscard]] int currentPart() const override { return m_read; }
    [[nodiscard]] qint64 partKey(int part) const override;
    [[nodiscard]] int partOfKey(qint64 key) const override;
    [[nodiscard]] QString partText(int part) const override;
    /// Empty: it is on no map.
    [[nodiscard]] QRect partRect(int part) const override;
    void walkTo(int part) override;
    void openPart(int part) override;

Q_SIGNALS:
    void picked(const QString &code, bool beside);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    struct Row {
        QString code, name, words, tip;
        double share = 0;
        bool chosen = false;
    };
    /// A country as it is drawn now.
    struct Place {
        QPainterPath outline;
        QPointF centre;
        int row = -1; ///< negative: nothing came from there
        bool isDot = false;
    };
    void lay();
    void matchRows();
    void read(int row);
    [[nodiscard]] int rowAt(const QPointF &point) const;
    [[nodiscard]] QColor colourOf(double share) const;
    [[nodiscard]] QRect mapArea() const;
    void paintLegend(QPainter &painter) const;
    [[nodiscard]] QString besideText() const;

    std::vector<Row> m_rows;
    std::vector<Place> m_places; ///< [of worldShapes()]
    std::vector<bool> m_onMap;   ///< [row]
    int m_read = -1;             ///< row
    bool m_stale = false;
};

} // namespace tidemark::widgets
