// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/sampledesk.h"
#include "widgets/theme.h"
#include "widgets/worldmap.h"
#include "widgets/worldshapes.h"

#include <QTableView>

#include <set>

using namespace tidemark;
using namespace tidemark::test;
using namespace tidemark::widgets;

namespace
{
/// Whatever country is on top there gets a colour of its own.
QColor colourAt(WorldMap *map, const QString &code)
{
    return map->grab().toImage().pixelColor(map->placeOf(code));
}

struct MapDesk : SampleDesk {
    WorldMap *map = nullptr;

    MapDesk()
    {
        window.resize(1920, 1200); // large enough for a colour in the middle of each country
        answer();
        if (!QTest::qWaitFor([this] { return window.isSettled(); }))
            qFatal("the window did not settle");
        find<QToolButton>("mapButton")->click();
        map = find<WorldMap>("worldMap");
    }
};
} // namespace

/// The countries on a map of the world.
class TestWorldMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProjectionIsNaturalEarths();
    void everyCountryIsThereOnce();
    void theMapTakesThePlaceOfTheTable();
    void coloursFollowTheShare();
    void aClickPicksACountry();
    void smallCountriesAreDots();
    void keysGoThroughTheRanking();
    void whatIsOnNoMapIsNamed();
    void chosenCountriesHaveAFrame();
};

void TestWorldMap::theProjectionIsNaturalEarths()
{
    QCOMPARE(naturalEarth(0, 0), QPointF(0, 0));
    // From table 1 of Jenny, Patterson and Hurni (2011): the equator is 0.8707 times as long as the earth's,
    // the poles are 0.55 of it, and 1.4224 above.
    QVERIFY(qAbs(naturalEarth(180, 0).x() - 0.8707 * M_PI) < 1e-9);
    QVERIFY(naturalEarth(180, 90).x() / naturalEarth(180, 0).x() - 0.55 < 0.001);
    QVERIFY(qAbs(naturalEarth(0, 90).y() + 1.4224) < 0.001);
    QCOMPARE(naturalEarth(-30, -50), -naturalEarth(30, 50));
}

void TestWorldMap::everyCountryIsThereOnce()
{
    std::set<QString> codes;
    for (const WorldShape &shape : worldShapes()) {
        if (!shape.code.isEmpty())
            QVERIFY2(codes.insert(shape.code).second, qPrintable(shape.code));
        QVERIFY(shape.dot || !shape.outline.isEmpty());
    }
    for (const char *code : {"DE", "US", "XK", "TW", "SG", "HK", "MT", "NO", "FR"})
        QVERIFY2(codes.contains(QString::fromLatin1(code)), code);
    QVERIFY(codes.size() > 230);
    // Germany lies in the north-east of the middle.
    for (const WorldShape &shape : worldShapes()) {
        if (shape.code == u"DE")
            QVERIFY(shape.outline.contains(naturalEarth(10, 51)));
    }
}

void TestWorldMap::theMapTakesThePlaceOfTheTable()
{
    MapDesk desk;
    QVERIFY(desk.map->isVisible());
    QVERIFY(!desk.find<QTableView>("ranking")->isVisible());
    desk.click("mapButton");
    QVERIFY(!desk.map->isVisible());
    QVERIFY(desk.find<QTableView>("ranking")->isVisible());
    QCOMPARE(desk.find<QToolButton>("mapButton")->accessibleName(), u"Show on a map"_s);
}

void TestWorldMap::coloursFollowTheShare()
{
    MapDesk desk;
    const Colours &c = Theme::instance().colours();
    const QColor full = Theme::instance().seriesColour(0);
    QCOMPARE(colourAt(desk.map, u"US"_s), full);                         // 31 %
    QCOMPARE(colourAt(desk.map, u"IN"_s), mixed(full, c.card, 0.78));    // 9 %
    QCOMPARE(colourAt(desk.map, u"AU"_s), mixed(full, c.card, 0.56));    // 1.8 %
    QCOMPARE(colourAt(desk.map, u"CN"_s), mixed(c.muted, c.card, 0.16)); // none
}

void TestWorldMap::aClickPicksACountry()
{
    MapDesk desk;
    QTest::mouseClick(desk.map, Qt::LeftButton, {}, desk.map->placeOf(u"CN"_s));
    QVERIFY(desk.asked().filter.isEmpty()); // nothing came from there
    QTest::mouseClick(desk.map, Qt::LeftButton, {}, desk.map->placeOf(u"BR"_s));
    QCOMPARE(desk.asked().filter, Filter({}, {u"BR"_s}));
    desk.answer();
    QTRY_VERIFY(desk.window.isSettled());
    QTest::mouseClick(desk.map, Qt::LeftButton, Qt::ControlModifier, desk.map->placeOf(u"AU"_s));
    QCOMPARE(desk.asked().filter, Filter({}, {u"AU"_s, u"BR"_s}));
}

void TestWorldMap::smallCountriesAreDots()
{
    CountryBreakdown countries;
    countries.countries = {{u"SG"_s, 10, 5}, {u"MY"_s, 90, 80}};
    WorldMap map;
    map.resize(500, 300);
    map.setSheet(sheetOf(countries, Formatter()));
    map.show();
    QVERIFY(QTest::qWaitForWindowExposed(&map));
    QSignalSpy picked(&map, &WorldMap::picked);
    // A little beside it, where Malaysia may be.
    QTest::mouseClick(&map, Qt::LeftButton, {}, map.placeOf(u"SG"_s) + QPoint(2, -2));
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked.front().front().toString(), u"SG"_s);
}

void TestWorldMap::keysGoThroughTheRanking()
{
    MapDesk desk;
    desk.map->setFocus(Qt::TabFocusReason);
    QTest::keyClick(desk.map, Qt::Key_Right);
    QCOMPARE(desk.map->current(), u"US"_s);
    const QString said = desk.map->partText(desk.map->currentPart());
    QVERIFY2(said.startsWith(u"United States: "), qPrintable(said));
    QTest::keyClick(desk.map, Qt::Key_Down);
    QCOMPARE(desk.map->current(), u"DE"_s);
    QTest::keyClick(desk.map, Qt::Key_Left);
    QTest::keyClick(desk.map, Qt::Key_Left);
    QCOMPARE(desk.map->current(), u"US"_s);
    QTest::keyClick(desk.map, Qt::Key_End);
    QCOMPARE(desk.map->current(), u"NZ"_s);
    QTest::keyClick(desk.map, Qt::Key_Home);
    // A refresh leaves it where it is.
    desk.answer(2);
    QTRY_VERIFY(desk.window.isSettled());
    QCOMPARE(desk.map->current(), u"US"_s);
    QTest::keyClick(desk.map, Qt::Key_Return);
    QCOMPARE(desk.asked().filter, Filter({}, {u"US"_s}));
}

void TestWorldMap::whatIsOnNoMapIsNamed()
{
    MapDesk desk;
    QVERIFY2(desk.map->accessibleDescription().startsWith(u"Not on the map: Unknown 2."),
             qPrintable(desk.map->accessibleDescription()));
    QVERIFY(!desk.map->accessibleDescription().contains(u"Kosovo"));
}

void TestWorldMap::chosenCountriesHaveAFrame()
{
    MapDesk desk;
    const auto frames = [&] {
        const QImage drawn = desk.map->grab().toImage();
        const QColor accent = Theme::instance().colours().accent;
        int count = 0;
        for (int y = 0; y < drawn.height(); ++y)
            for (int x = 0; x < drawn.width(); ++x)
                count += drawn.pixelColor(x, y) == accent ? 1 : 0;
        return count;
    };
    const int before = frames();
    QTest::mouseClick(desk.map, Qt::LeftButton, {}, desk.map->placeOf(u"BR"_s));
    desk.answer();
    QTRY_VERIFY(desk.window.isSettled());
    QTest::mouseMove(desk.map, {1, 1});
    QTRY_VERIFY(frames() > before);
}

QTEST_MAIN(TestWorldMap)
#include "tst_worldmap.moc"
