// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/instant.h"
#include "widgets/import/importform.h"
#include "widgets/importsamples.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace tidemark;
using namespace tidemark::widgets;
using namespace Qt::StringLiterals;

namespace
{
/// A form that was given files, and the look that it asked for.
struct HoldDesk {
    ImportForm form;
    std::vector<ingest::LoadJob> asked;
    ingest::FileLook look;

    HoldDesk()
    {
        QObject::connect(&form, &ImportForm::lookRequested, &form,
                         [this](const ingest::LoadJob &job, bool) { asked.push_back(job); });
        form.show();
        open(u"/data/old.csv"_s);
    }
    /// A file whose oldest row is of 2015, looked at.
    void open(const QString &file)
    {
        form.setFiles({file});
        look = samples::eventsLook(asked.back());
        look.preview->times = {*parseInstant(u"2015-05-17", QTimeZone::utc())};
        form.showLook(look);
    }
    [[nodiscard]] QComboBox *choice() const { return form.findChild<QComboBox *>(u"holdCombo"_s); }
    [[nodiscard]] QString note() const { return form.findChild<QLabel *>(u"noteLabel"_s)->text(); }
    void choose(const QString &hold) const { choice()->setCurrentIndex(choice()->findData(hold)); }
};

/// Older rows of the file are held.
const Instant unheld = *parseInstant(u"2016-02-03", QTimeZone::utc());
const std::vector<ingest::KeptShorter> shorter{{u"events"_s, u"35 days"_s, unheld},
                                               {u"events_15min"_s, u"400 days"_s, unheld}};
} // namespace

/// Rows that are older than their tables keep them are not imported unawares.
class TestImportHold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsThatWouldBeDeletedAskForAChoice()
    {
        HoldDesk desk;
        QVERIFY(!desk.form.isReady()); // not before it is known how long rows are kept
        desk.form.showKeptShorter(desk.look, shorter);
        QVERIFY(desk.choice()->isVisible());
        QVERIFY2(desk.note().contains(u"2016-02-03"_s) &&
                     desk.note().contains(u"events (kept for 35 days)"_s) &&
                     desk.note().contains(u"events_15min (kept for 400 days)"_s),
                 qPrintable(desk.note()));
        QVERIFY(!desk.form.isReady());
        desk.choose(u"90 days"_s);
        QVERIFY(desk.form.isReady());
        QCOMPARE(desk.form.job().hold, u"90 days"_s);
        desk.choose(QString()); // load anyway
        QVERIFY(desk.form.isReady());
        QCOMPARE(desk.form.job().hold, QString());
    }

    void rowsThatAreKeptAskForNothing()
    {
        HoldDesk desk;
        desk.form.showKeptShorter(desk.look, shorter);
        desk.choose(u"forever"_s);
        desk.open(u"/data/other.csv"_s);
        QVERIFY(!desk.form.isReady());
        desk.form.showKeptShorter(desk.look, std::vector<ingest::KeptShorter>());
        QVERIFY(desk.form.isReady());
        QVERIFY(!desk.choice()->isVisible());
        QCOMPARE(desk.form.job().hold, QString());
    }

    void anAnswerAboutOtherFilesIsNone()
    {
        HoldDesk desk;
        const ingest::FileLook before = desk.look;
        desk.open(u"/data/other.csv"_s);
        desk.form.showKeptShorter(before, std::vector<ingest::KeptShorter>());
        QVERIFY(!desk.form.isReady());
    }

    void aChoiceIsAboutItsFiles()
    {
        HoldDesk desk;
        desk.form.showKeptShorter(desk.look, shorter);
        desk.choose(u"forever"_s);
        desk.open(u"/data/other.csv"_s);
        desk.form.showKeptShorter(desk.look, shorter);
        QVERIFY(!desk.form.isReady());
    }

    void aServerThatDoesNotSayIsNoHindrance()
    {
        HoldDesk desk;
        desk.form.showKeptShorter(desk.look, Error{.kind = ErrorKind::Unreachable});
        QVERIFY(desk.form.isReady());
        QVERIFY(!desk.choice()->isVisible());
    }
};

QTEST_MAIN(TestImportHold)
#include "tst_importhold.moc"
