// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/worldshapes.h"

#include <QFile>
#include <QStringList>
#include <QtMath>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

namespace
{
constexpr double hundredths = 100;

QPointF projected(int longitude, int latitude)
{
    return naturalEarth(longitude / hundredths, latitude / hundredths);
}

QPolygonF ringOf(QByteArrayView text)
{
    const QList<QByteArray> numbers = text.toByteArray().split(' ');
    QPolygonF ring;
    int x = 0;
    int y = 0;
    for (qsizetype i = 0; i + 1 < numbers.size(); i += 2) {
        x += numbers[i].toInt();
        y += numbers[i + 1].toInt();
        ring << projected(x, y);
    }
    return ring;
}

WorldShape shapeOf(const QByteArray &line)
{
    const qsizetype blank = line.indexOf(' ');
    const QByteArray code = line.first(blank);
    const QByteArray rest = line.sliced(blank + 1).trimmed();
    WorldShape shape{code == "-" ? QString() : QString::fromLatin1(code), {}, {}};
    if (rest.startsWith('@')) {
        const QList<QByteArray> point = rest.sliced(1).split(' ');
        shape.dot = projected(point.value(0).toInt(), point.value(1).toInt());
        return shape;
    }
    for (const QByteArray &ring : rest.split(';')) {
        shape.outline.addPolygon(ringOf(ring));
        shape.outline.closeSubpath();
    }
    return shape;
}

std::vector<WorldShape> readShapes()
{
    QFile file(u":/map/countries.map"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the map is not in this program");
    std::vector<WorldShape> shapes;
    while (!file.atEnd()) {
        if (const QByteArray line = file.readLine(); line.contains(' '))
            shapes.push_back(shapeOf(line));
    }
    return shapes;
}
} // namespace

QPointF naturalEarth(double longitude, double latitude)
{
    const double phi = qDegreesToRadians(latitude);
    const double square = phi * phi;
    const double fourth = square * square;
    const double across = 0.870700 - 0.131979 * square +
                          fourth * (-0.013791 + fourth * square * (0.003971 - 0.001529 * square));
    const double up =
        1.007226 + square * (0.015085 + fourth * (-0.044475 + 0.028874 * square - 0.005916 * fourth));
    return {qDegreesToRadians(longitude) * across, -phi * up};
}

const std::vector<WorldShape> &worldShapes()
{
    static const std::vector<WorldShape> shapes = readShapes();
    return shapes;
}

QRectF worldBounds()
{
    static const QRectF bounds = [] {
        QRectF all;
        for (const WorldShape &shape : worldShapes())
            all |= shape.outline.boundingRect();
        return all;
    }();
    return bounds;
}

} // namespace tidemark::widgets
