// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/motion.h"
#include "widgets/sampledesk.h"

#include <QAction>
#include <QApplication>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;
using namespace tidemark::widgets;
using namespace Qt::StringLiterals;

/// What moves by itself, and who can stop it.
class TestMotion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        Motion::instance().choose(false);
        Motion::instance().setWished(false);
    }

    void theMenuStopsWhatMoves()
    {
        SampleDesk desk;
        auto *action = desk.find<QAction>("motionAction");
        QVERIFY(action->isEnabled() && !action->isChecked());
        const auto duration = [&desk] {
            return desk.window.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr,
                                                  &desk.window);
        };
        QVERIFY(duration() > 0);
        QApplication::setEffectEnabled(Qt::UI_FadeMenu, true);
        QSignalSpy kept(&Motion::instance(), &Motion::chosen);
        action->trigger();
        QVERIFY(action->isChecked());
        QCOMPARE(kept.size(), 1);
        QVERIFY(kept.front().front().toBool());
        QCOMPARE(duration(), 0);
        QVERIFY(!QApplication::isEffectEnabled(Qt::UI_FadeMenu));
        action->trigger();
        QVERIFY(!action->isChecked());
        QVERIFY(duration() > 0);
    }

    void theDesktopsWishCannotBeUndoneHere()
    {
        SampleDesk desk;
        auto *action = desk.find<QAction>("motionAction");
        Motion::instance().setWished(true);
        QVERIFY(Motion::instance().isReduced());
        QVERIFY(action->isChecked() && !action->isEnabled());
        QVERIFY(!Motion::instance().isChosen());
        Motion::instance().setWished(false);
        QVERIFY(!action->isChecked() && action->isEnabled());
    }

    void busyBarsStandStill()
    {
        BusyBar bar;
        bar.setBusy();
        QCOMPARE(bar.maximum(), bar.minimum()); // Qt's sign for a bar that runs
        Motion::instance().choose(true);
        QVERIFY(bar.maximum() > bar.minimum());
        QCOMPARE(bar.value(), 0);
        // How far something is is no motion.
        bar.setProgress(2, 7);
        QCOMPARE(bar.value(), 2);
        Motion::instance().choose(false);
        QCOMPARE(bar.maximum(), 7);
        bar.setProgress(0, 0);
        QCOMPARE(bar.maximum(), 0);
    }

    void noOtherBarRuns()
    {
        // Whatever the windows have, it is one that can stand still.
        SampleDesk desk;
        desk.openSection(u"datasets"_s);
        const QList<QProgressBar *> bars = desk.window.findChildren<QProgressBar *>();
        QVERIFY(!bars.isEmpty());
        for (QProgressBar *bar : bars)
            QVERIFY2(dynamic_cast<BusyBar *>(bar), qPrintable(bar->objectName()));
    }
};

QTEST_MAIN(TestMotion)
#include "tst_motion.moc"
