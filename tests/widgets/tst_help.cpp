// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schemaversion.h"
#include "widgets/sampledesk.h"
#include "widgets/shell/aboutdialog.h"
#include "widgets/shell/shortcutsdialog.h"

#include <QAction>
#include <QLabel>
#include <QTableView>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;

/// The menu "Help".
class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyShortcutIsListed()
    {
        SampleDesk desk;
        // One that nobody knows of here.
        auto *newest = new QAction(u"&Newest thing…"_s, &desk.window);
        newest->setShortcut(QKeySequence(u"Ctrl+Alt+N"_s));
        QTest::keyClick(&desk.window, Qt::Key_F1);
        auto *dialog = desk.find<ShortcutsDialog>();
        QTRY_VERIFY(dialog->isVisible());
        const QAbstractItemModel *model = dialog->findChild<QTableView *>()->model();
        QMultiMap<QString, QString> listed;
        QSet<QString> lines;
        for (int row = 0; row < model->rowCount(); ++row) {
            const QString keys = model->index(row, 0).data().toString();
            const QString what = model->index(row, 1).data().toString();
            listed.insert(keys, what);
            lines.insert(keys + what);
        }
        QCOMPARE(lines.size(), model->rowCount()); // each once
        QCOMPARE(listed.value(u"Ctrl+Alt+N"_s), u"Newest thing"_s);
        const QList<QAction *> actions = desk.window.findChildren<QAction *>();
        for (const QAction *action : actions) {
            for (const QKeySequence &keys : action->shortcuts()) {
                const bool found = std::ranges::any_of(listed.keys(), [&keys](const QString &shown) {
                    return shown.split(u", "_s).contains(keys.toString(QKeySequence::NativeText));
                });
                QVERIFY2(keys.isEmpty() || found, qPrintable(action->text() + keys.toString()));
            }
        }
        QVERIFY(listed.contains(u"Left, Right"_s, u"In a chart: previous or next bucket"_s));
        QVERIFY(listed.contains(u"Left, Right"_s, u"On the map: previous or next country by rank"_s));
        QVERIFY(listed.contains(u"Alt+Up"_s) && listed.contains(u"F1"_s));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!desk.window.findChild<ShortcutsDialog *>());
    }

    /// Two actions of one key that are on at once do nothing: Qt cannot tell which one is meant.
    void noShortcutIsTwoThings_data()
    {
        QTest::addColumn<Dataset>("dataset");
        QTest::newRow("events") << Dataset::Events;
        QTest::newRow("requests") << Dataset::HttpRequest;
    }
    void noShortcutIsTwoThings()
    {
        QFETCH(Dataset, dataset);
        SampleDesk desk(dataset);
        View saved;
        saved.name = u"Weekly"_s;
        desk.window.setSavedViews({saved});
        desk.answer();
        QTRY_VERIFY(desk.window.isSettled());
        QHash<QKeySequence, const QAction *> meant;
        const QList<QAction *> actions = desk.window.findChildren<QAction *>();
        int checked = 0;
        for (const QAction *action : actions) {
            // One of a list works where the focus is.
            if (action->shortcutContext() != Qt::WindowShortcut)
                continue;
            for (const QKeySequence &keys : action->shortcuts()) {
                if (keys.isEmpty())
                    continue;
                const QAction *other = meant.value(keys);
                QVERIFY2(!other || other == action, qPrintable(keys.toString() + action->text()));
                meant.insert(keys, action);
                ++checked;
            }
        }
        QVERIFY(checked > 25);
    }

    /// Each key does what its line says: the action behind it is triggered by it and by nothing else.
    void everyListedShortcutWorks()
    {
        SampleDesk desk;
        desk.answer();
        QTRY_VERIFY(desk.window.isSettled());
        const QList<QAction *> actions = desk.window.findChildren<QAction *>();
        int worked = 0;
        for (QAction *action : actions) {
            if (action->shortcutContext() != Qt::WindowShortcut || !action->isEnabled() ||
                !action->isVisible())
                continue;
            // Only that it is meant is looked at: what it does would close the window, or lead elsewhere.
            action->disconnect();
            for (const QKeySequence &keys : action->shortcuts()) {
                if (keys.isEmpty())
                    continue;
                QSignalSpy triggered(action, &QAction::triggered);
                QTest::keySequence(&desk.window, keys);
                QVERIFY2(triggered.size() == 1, qPrintable(keys.toString() + u' ' + action->text()));
                ++worked;
            }
        }
        QVERIFY(worked > 20);
    }

    void aboutSaysWhatWorksWithWhat()
    {
        SampleDesk desk;
        QCoreApplication::setApplicationVersion(u"9.8.7"_s);
        const auto text = [&desk] {
            desk.find<QAction>("aboutAction")->trigger();
            return desk.window.findChildren<AboutDialog *>()
                .back()
                ->findChild<QLabel *>(u"aboutText"_s)
                ->text();
        };
        QVERIFY2(text().contains(u"schema version unknown"_s), qPrintable(text()));
        desk.window.setServerLabel(u"db.example"_s);
        desk.window.showTide(samples::tide(localNow()), localNow());
        const QString words = text();
        for (const QString &word :
             {u"9.8.7"_s, QString::fromLatin1(qVersion()), u"General Public License"_s,
              u"db.example: schema"_s, QString::number(samples::tide(localNow())->schemaVersion),
              QString::number(programSchemaVersion)})
            QVERIFY2(words.contains(word), qPrintable(word + words));
    }
};

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
