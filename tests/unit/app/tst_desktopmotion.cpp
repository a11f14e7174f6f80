// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktopmotion.h"
#include "support/sessionbus.h"
#include "widgets/motion.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusVariant>
#include <QTest>

#include <memory>

using namespace tidemark::app;
using namespace tidemark::test;
using namespace tidemark::widgets;
using namespace Qt::StringLiterals;

/// The desktop's settings, as its portal gives them to programs.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    QHash<QString, QVariant> values;
    int asked = 0;

public Q_SLOTS:
    [[nodiscard]] QDBusVariant Read(const QString &group,
                                    const QString &key) // NOLINT(readability-identifier-naming)
    {
        ++asked;
        // In a variant within the variant, as the real ones do.
        return QDBusVariant(QVariant::fromValue(QDBusVariant(values.value(group + u'/' + key))));
    }
};

/// Whoever asked the desktop to move nothing is not asked again.
class TestDesktopMotion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_bus = std::make_unique<SessionBus>();
        QDBusConnection desktop = QDBusConnection::connectToBus(m_bus->address(), u"desktop"_s);
        QVERIFY(desktop.registerObject(u"/org/freedesktop/portal/desktop"_s, &m_portal,
                                       QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(desktop.registerService(u"org.freedesktop.portal.Desktop"_s));
    }
    void cleanup() { Motion::instance().setWished(false); }

    void isFollowed_data()
    {
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("still");
        QTest::newRow("GNOME") << u"org.gnome.desktop.interface"_s << u"enable-animations"_s
                               << QVariant(false);
        QTest::newRow("KDE") << u"org.kde.kdeglobals.KDE"_s << u"AnimationDurationFactor"_s
                             << QVariant(u"0"_s);
    }
    void isFollowed()
    {
        QFETCH(QString, group);
        QFETCH(QString, key);
        QFETCH(QVariant, still);
        m_portal.values = {{u"org.gnome.desktop.interface/enable-animations"_s, true},
                           {u"org.kde.kdeglobals.KDE/AnimationDurationFactor"_s, u"1"_s}};
        m_portal.values.insert(group + u'/' + key, still);
        const DesktopMotion motion(QDBusConnection::connectToBus(m_bus->address(), u"program"_s));
        QTRY_VERIFY_WITH_TIMEOUT(Motion::instance().isReduced(), 60'000);
    }
    void aDesktopThatMovesIsFollowedToo()
    {
        m_portal.values = {{u"org.gnome.desktop.interface/enable-animations"_s, true},
                           {u"org.kde.kdeglobals.KDE/AnimationDurationFactor"_s, u"1"_s}};
        m_portal.asked = 0;
        const DesktopMotion motion(QDBusConnection::connectToBus(m_bus->address(), u"mover"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_portal.asked, 2, 60'000);
        QTest::qWait(200); // both answers are taken
        QVERIFY(!Motion::instance().isReduced());
    }

private:
    std::unique_ptr<SessionBus> m_bus;
    FakePortal m_portal;
};

QTEST_MAIN(TestDesktopMotion)
#include "tst_desktopmotion.moc"
