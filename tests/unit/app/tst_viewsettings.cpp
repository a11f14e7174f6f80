// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewoverrides.h"
#include "app/viewsettings.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;
using namespace tidemark::app;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestViewSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void aZoneThatIsUnknownHereIsNamed();
    void eachServerHasItsOwnTenants();
    void beginsWithDefaults();
    void corruptSettingsAreSetAside_data();
    void corruptSettingsAreSetAside();
    void saysWhenItCannotSave();
    void tellsThingsOnce();
    void whatTheCommandLineAsksIsNotRemembered();
    void whatAPersonChangesIs();
    void allWindowsComeBack();
    void whatEarlierVersionsKeptIsRead();
    void savedViewsComeBack();
    void aViewOfTheCommandLineIsNotRemembered();

private:
    QTemporaryDir m_folder;
    QString file(const QString &name) const { return m_folder.filePath(name); }
};

namespace
{
widgets::ViewState someState()
{
    widgets::ViewState state;
    state.dataset = Dataset::HttpRequest;
    state.tenant = Tenant{TenantId(7), u"Käse & Söhne, \"quoted\"; =x\n\u202E<img>"_s};
    state.range =
        RangeSpec::between({instantFromMSecs(1431820800000), instantFromMSecs(1431820800000) + 96h});
    state.comparison = Comparison::Year;
    state.zone = "Asia/Kolkata";
    state.pins = {{TenantId(1), QString()}, {TenantId(-3), u"x"_s}};
    state.recents = {{TenantId(7), u"Käse"_s}};
    state.theme = widgets::ThemeChoice::Dark;
    state.adminVisible = true;
    state.adminSection = u"sessions"_s;
    state.alarms.lagRed = std::chrono::seconds(90);
    state.geometry = QByteArray("\0\1\xff", 3);
    return state;
}
} // namespace

void TestViewSettings::comesBackAsItWas()
{
    const widgets::ViewState state = someState();
    QVERIFY(ViewSettings(file(u"a.ini"_s), u"db on host:5432"_s).save(state));
    ViewSettings settings(file(u"a.ini"_s), u"db on host:5432"_s);
    const widgets::ViewState back = settings.load();
    QCOMPARE(settings.notice(), QString());
    QCOMPARE(back.dataset, state.dataset);
    QVERIFY(back.tenant == state.tenant);
    QVERIFY(back.range == state.range);
    QCOMPARE(back.comparison, state.comparison);
    QCOMPARE(back.zone, state.zone);
    QVERIFY(back.pins == state.pins);
    QVERIFY(back.recents == state.recents);
    QCOMPARE(int(back.theme), int(state.theme));
    QCOMPARE(back.adminVisible, state.adminVisible);
    QCOMPARE(back.adminSection, state.adminSection);
    QCOMPARE(back.alarms, state.alarms);
    QCOMPARE(back.geometry, state.geometry);
}

void TestViewSettings::aZoneThatIsUnknownHereIsNamed()
{
    widgets::ViewState state = someState();
    state.zone = "Europe/Atlantis";
    QVERIFY(ViewSettings(file(u"z.ini"_s), u"s"_s).save(state));
    ViewSettings settings(file(u"z.ini"_s), u"s"_s);
    QCOMPARE(settings.load().zone, QByteArray());
    QVERIFY2(settings.notice().contains(u"Europe/Atlantis"_s), qPrintable(settings.notice()));
    state.zone = "US/Pacific";
    QVERIFY(ViewSettings(file(u"z.ini"_s), u"s"_s).save(state));
    ViewSettings known(file(u"z.ini"_s), u"s"_s);
    QVERIFY(zoneNamed(known.load().zone).has_value());
    QCOMPARE(known.notice(), QString());
}

void TestViewSettings::eachServerHasItsOwnTenants()
{
    QVERIFY(ViewSettings(file(u"b.ini"_s), u"one"_s).save(someState()));
    const widgets::ViewState other = ViewSettings(file(u"b.ini"_s), u"two"_s).load();
    QVERIFY(!other.tenant.has_value());
    QVERIFY(other.pins.empty());
    QCOMPARE(int(other.theme), int(widgets::ThemeChoice::Dark));
}

void TestViewSettings::beginsWithDefaults()
{
    ViewSettings settings(file(u"none.ini"_s), u"one"_s);
    const widgets::ViewState state = settings.load();
    QCOMPARE(settings.notice(), QString());
    QCOMPARE(state.range.toText(), u"7d"_s);
    QVERIFY(!QFile::exists(file(u"none.ini"_s)));
}

void TestViewSettings::corruptSettingsAreSetAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("garbage") << QByteArray(4096, '\xfe');
    QTest::newRow("text") << QByteArray("this is not\nan ini file");
    QTest::newRow("zeros") << QByteArray(512, '\0');
}

void TestViewSettings::corruptSettingsAreSetAside()
{
    QFETCH(QByteArray, content);
    const QString name = file(u"c.ini"_s);
    QFile out(name);
    QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
    out.write(content);
    out.close();
    ViewSettings settings(name, u"one"_s);
    const widgets::ViewState state = settings.load();
    QVERIFY(!state.tenant.has_value());
    QVERIFY(!settings.notice().isEmpty());
    const QStringList aside = QDir(m_folder.path()).entryList({u"c.ini.corrupt-*"_s});
    QVERIFY(!aside.isEmpty());
    QFile kept(file(aside.last()));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), content);
    QVERIFY(settings.save(state));
    for (const QString &each : aside)
        QVERIFY(QFile::remove(file(each)));
}

void TestViewSettings::saysWhenItCannotSave()
{
    QFile blocker(file(u"folder"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    // A file stands where the folder should be: nobody, root included, can write below it.
    QVERIFY(!ViewSettings(file(u"folder/tidemark.ini"_s), u"one"_s).save(someState()));
}

void TestViewSettings::tellsThingsOnce()
{
    const QString path = file(u"told/view.ini"_s);
    QVERIFY(ViewSettings(path, u"one"_s).tellOnce(u"a"_s));
    ViewSettings again(path, u"one"_s);
    QVERIFY(!again.tellOnce(u"a"_s));
    QVERIFY(again.tellOnce(u"b"_s));
    QVERIFY(ViewSettings(path, u"two"_s).tellOnce(u"a"_s));
    // The view is saved beside it, and so is whether anything moves.
    QVERIFY(!again.reducesMotion());
    QVERIFY(again.saveReducesMotion(true));
    QVERIFY(again.save(someState()));
    QVERIFY(!again.tellOnce(u"b"_s));
    QVERIFY(ViewSettings(path, u"two"_s).reducesMotion());
    QCOMPARE(again.load().zone, someState().zone);
    QCOMPARE(again.notice(), QString());
}

void TestViewSettings::whatTheCommandLineAsksIsNotRemembered()
{
    const widgets::ViewState before = someState();
    ViewOverrides overrides{TenantId(101),
                            Dataset::Events,
                            RangeSpec::lastDays(365),
                            Comparison::Week,
                            widgets::ThemeChoice::Light,
                            QSize(1440, 900),
                            false};
    overrides.filter = Filter({u"view"_s}, {});
    widgets::ViewState shown = before;
    overrides.applyTo(shown);
    QCOMPARE(shown.tenant->id, TenantId(101));
    QCOMPARE(shown.dataset, Dataset::Events);
    QVERIFY(shown.range == *overrides.range);
    QCOMPARE(shown.comparison, Comparison::Week);
    QCOMPARE(shown.filter, *overrides.filter);
    QVERIFY(shown.theme == widgets::ThemeChoice::Light);
    QVERIFY(!shown.adminVisible);
    QVERIFY(shown.geometry.isEmpty());

    // What the window says of itself: the tenant's name has come, and a pin.
    shown.tenant->name = u"found out"_s;
    shown.geometry = "of the size that was asked for";
    shown.pins.push_back({TenantId(5), u"pinned"_s});
    const widgets::ViewState kept = overrides.toRemember(shown, QSize(1440, 900), before);
    QCOMPARE(kept.tenant->id, before.tenant->id);
    QCOMPARE(kept.dataset, before.dataset);
    QVERIFY(kept.range == before.range);
    QCOMPARE(kept.comparison, before.comparison);
    QVERIFY(kept.theme == before.theme);
    QCOMPARE(kept.adminVisible, before.adminVisible);
    QCOMPARE(kept.geometry, before.geometry);
    QCOMPARE(kept.pins, shown.pins);
}

void TestViewSettings::whatAPersonChangesIs()
{
    const widgets::ViewState before = someState();
    ViewOverrides overrides;
    overrides.theme = widgets::ThemeChoice::Light;
    overrides.size = QSize(1440, 900);
    widgets::ViewState shown = before;
    overrides.applyTo(shown);
    shown.theme = widgets::ThemeChoice::System;
    shown.geometry = "pulled larger";
    widgets::ViewState kept = overrides.toRemember(shown, QSize(1500, 900), before);
    QVERIFY(kept.theme == widgets::ThemeChoice::System);
    QCOMPARE(kept.geometry, shown.geometry);
    // Also where it is changed to what the command line had asked for.
    shown.theme = widgets::ThemeChoice::Light;
    kept = overrides.toRemember(shown, QSize(1440, 900), before);
    QVERIFY(kept.theme == widgets::ThemeChoice::Light);
    QCOMPARE(kept.geometry, shown.geometry);
}

void TestViewSettings::allWindowsComeBack()
{
    std::vector<widgets::ViewState> windows{someState(), someState(), someState()};
    windows[1].tenant = Tenant{TenantId(8), u"eight"_s};
    windows[1].overview = true;
    windows[1].filter = Filter({u"5xx"_s}, {u"DE"_s});
    windows[1].split = Dimension::Country;
    windows[1].geometry = "second";
    windows[2].adminVisible = false;
    windows[2].panes = R"({"main":"uniquesPane"})";
    windows[2].name = u"Weekly"_s;
    ViewSettings settings(file(u"w.ini"_s), u"one"_s);
    QVERIFY(settings.saveWindows(windows));
    QVERIFY(settings.saveWindows(windows)); // nothing of before stays
    const std::vector<widgets::ViewState> back = settings.loadWindows();
    QCOMPARE(back.size(), windows.size());
    for (std::size_t i = 0; i < back.size(); ++i) {
        QVERIFY2(static_cast<const View &>(back[i]) == windows[i], qPrintable(QString::number(i)));
        QCOMPARE(back[i].geometry, windows[i].geometry);
        QCOMPARE(back[i].adminVisible, windows[i].adminVisible);
        QVERIFY(back[i].pins == windows[i].pins);
    }
    QVERIFY(settings.save(windows[1]));
    QCOMPARE(settings.loadWindows().size(), std::size_t(1));
    QCOMPARE(settings.load().tenant->id, TenantId(8));
}

void TestViewSettings::whatEarlierVersionsKeptIsRead()
{
    // A group is named after the server's identity.
    QVERIFY(ViewSettings(file(u"old.ini"_s), u"one"_s).save({}));
    QString group;
    {
        QSettings settings(file(u"old.ini"_s), QSettings::IniFormat);
        group = settings.childGroups().value(0);
        settings.remove(group);
        settings.beginGroup(group);
        settings.setValue(u"dataset"_s, u"http_request"_s);
        settings.setValue(u"tenant"_s, u"7 Käse, \"and\" more"_s);
        settings.setValue(u"range"_s, u"custom"_s);
        settings.setValue(u"custom-range"_s, u"2015-05-17T00:00:00Z/2015-05-21T00:00:00Z"_s);
        settings.setValue(u"compare"_s, u"year"_s);
        settings.setValue(u"filter"_s, u"country=DE,US"_s);
        settings.setValue(u"zone"_s, QByteArray("Asia/Kolkata"));
    }
    ViewSettings settings(file(u"old.ini"_s), u"one"_s);
    const widgets::ViewState state = settings.load();
    QCOMPARE(state.dataset, Dataset::HttpRequest);
    QCOMPARE(state.tenant->name, u"Käse, \"and\" more"_s);
    QCOMPARE(state.range.toText(), u"2015-05-17T00:00:00Z/2015-05-21T00:00:00Z"_s);
    QCOMPARE(state.comparison, Comparison::Year);
    QCOMPARE(state.filter.countries(), (QStringList{u"DE"_s, u"US"_s}));
    QCOMPARE(state.zone, QByteArray("Asia/Kolkata"));
    QVERIFY(settings.save(state));
    QCOMPARE(settings.load().filter, state.filter);
}

void TestViewSettings::savedViewsComeBack()
{
    std::vector<View> views{someState(), someState()};
    views[0].name = u"Weekly, “all” = 100 %"_s;
    views[1].name = u"b/c\\d"_s;
    views[1].overview = true;
    const ViewSettings settings(file(u"v.ini"_s), u"one"_s);
    QVERIFY(settings.saveViews(views));
    QVERIFY(settings.save(someState())); // beside them
    QVERIFY(settings.loadViews() == views);
    QVERIFY(ViewSettings(file(u"v.ini"_s), u"two"_s).loadViews().empty());
    views.pop_back();
    QVERIFY(settings.saveViews(views));
    QVERIFY(settings.loadViews() == views);
}

void TestViewSettings::aViewOfTheCommandLineIsNotRemembered()
{
    const widgets::ViewState before = someState();
    View view;
    view.name = u"Weekly"_s;
    view.tenant = Tenant{TenantId(9), u"nine"_s};
    view.overview = false;
    view.range = RangeSpec::lastHours(24);
    view.split = Dimension::Country;
    view.zone = "UTC";
    view.panes = R"({"main":"uniquesPane"})";
    ViewOverrides overrides;
    QVERIFY(!overrides.asksForAView());
    overrides.ask(view);
    QVERIFY(overrides.asksForAView());
    QCOMPARE(overrides.tenantName, u"nine"_s);
    widgets::ViewState shown = before;
    overrides.applyTo(shown);
    QVERIFY(shown.tenant->name.isEmpty()); // until the server says it
    QVERIFY(showTheSame(shown, view));
    widgets::ViewState kept = overrides.toRemember(shown, QSize(800, 600), before);
    QCOMPARE(fieldsOf(kept), fieldsOf(before));
    // What a person changes counts from then on.
    shown.range = RangeSpec::lastDays(30);
    kept = overrides.toRemember(shown, QSize(800, 600), before);
    QCOMPARE(kept.range.toText(), u"30d"_s);
    QCOMPARE(kept.zone, before.zone);
}

QTEST_GUILESS_MAIN(TestViewSettings)
#include "tst_viewsettings.moc"
