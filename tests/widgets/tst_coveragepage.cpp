// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coveragemodel.h"
#include "widgets/admin/backfillpage.h"
#include "widgets/admin/coveragegrid.h"
#include "widgets/admin/coveragepage.h"
#include "widgets/sampledesk.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace tidemark;
using namespace tidemark::test;
using namespace tidemark::widgets;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
/// A window at its coverage, and what it asked for.
struct CoverageDesk : SampleDesk {
    std::vector<LevelRange> asked;
    CoveragePage *page;
    CoverageGrid *grid;

    explicit CoverageDesk(bool operates = true)
        : page(find<CoveragePage>("coveragePage"))
        , grid(page->findChild<CoverageGrid *>())
    {
        onAsked<CoverageReading>(window,
                                 [this](const CoverageReading &reading) { asked.push_back(reading.range); });
        window.showTide(samples::tide(localNow(), operates), localNow());
        openSection(u"coverage"_s);
    }
    void answer() { test::answer(window, CoverageReading{asked.back()}, samples::coverage(asked.back())); }
    [[nodiscard]] QComboBox *combo(const char *name) const
    {
        return page->findChild<QComboBox *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return page->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString said() const { return page->findChild<QLabel *>(u"stateLabel"_s)->text(); }
    [[nodiscard]] QModelIndex at(int row, int column) const { return grid->model()->index(row, column); }
    [[nodiscard]] QStringList labels() const
    {
        QStringList texts;
        for (const QLabel *label : page->findChildren<QLabel *>())
            texts << label->text();
        return texts;
    }
};

QImage drawn(CoverageLook look)
{
    QImage image(16, 16, QImage::Format_RGB32);
    image.fill(Theme::instance().colours().card);
    QPainter painter(&image);
    paintCoverage(&painter, image.rect(), look);
    return image;
}

/// Without colour: what is light and what is dark about it, about its own background.
std::vector<bool> signOf(const QImage &image)
{
    std::vector<bool> sign;
    const int ground = qGray(image.pixel(0, 15));
    for (int y = 1; y < 15; ++y)
        for (int x = 1; x < 15; ++x)
            sign.push_back(qAbs(qGray(image.pixel(x, y)) - ground) > 24);
    return sign;
}
} // namespace

class TestCoveragePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForWhatIsChosen()
    {
        CoverageDesk desk;
        QCOMPARE(desk.asked.size(), std::size_t(1));
        QVERIFY(desk.asked[0].dataset == Dataset::Events);
        QCOMPARE(desk.asked[0].level, u"hourly"_s);
        QVERIFY(desk.asked[0].range.length() == 30 * 24h);
        desk.combo("datasetCombo")->setFocus();
        QTest::keyClick(desk.combo("datasetCombo"), Qt::Key_Down);
        QVERIFY(desk.asked.back().dataset == Dataset::HttpRequest);
        QCOMPARE(desk.asked.back().level, u"1hour"_s);
        QTest::keyClick(desk.combo("periodCombo"), Qt::Key_End);
        QVERIFY(desk.asked.back().range.length() == 730 * 24h);
        QTest::keyClick(desk.combo("levelCombo"), Qt::Key_Home);
        QCOMPARE(desk.asked.back().level, u"1min"_s); // two years of minutes are more than a server tells
        QVERIFY(desk.asked.back().range.length() == 30 * 24h);
        const std::size_t before = desk.asked.size();
        QTest::mouseClick(desk.button("refreshButton"), Qt::LeftButton);
        QCOMPARE(desk.asked.size(), before + 1);
    }

    void aRowIsADayTheNewestOnTop()
    {
        CoverageDesk desk;
        desk.answer();
        QCOMPARE(desk.grid->model()->rowCount(), 30);
        QCOMPARE(desk.grid->model()->columnCount(), 24);
        const auto *model = qobject_cast<CoverageModel *>(desk.grid->model());
        const LevelRange &asked = desk.asked.back();
        QVERIFY(model->bucketAt(29, 0)->bucket.from == asked.range.from);
        QVERIFY(model->bucketAt(0, 23)->bucket.to == asked.range.to);
        QTest::keyClick(desk.combo("levelCombo"), Qt::Key_End);
        desk.answer(); // days by months
        QCOMPARE(model->columnCount(), 31);
        const CoverageBucket *first = nullptr;
        for (int column = 0; column < 31 && !first; ++column)
            first = model->bucketAt(model->rowCount() - 1, column);
        QVERIFY(first->bucket.from == desk.asked.back().range.from);
    }

    void anAnswerToAnEarlierQuestionIsDropped()
    {
        CoverageDesk desk;
        QTest::keyClick(desk.combo("levelCombo"), Qt::Key_End);
        test::answer(desk.window, CoverageReading{desk.asked.front()}, samples::coverage(desk.asked.front()));
        QCOMPARE(desk.grid->model()->rowCount(), 0);
    }

    void everyStateIsCountedAndHasItsWords()
    {
        CoverageDesk desk;
        desk.answer();
        for (const QString &words : {u"complete 702"_s, u"raw rows expired 6"_s, u"late rows added 3"_s,
                                     u"open 2"_s, u"waiting 2"_s, u"rollup failed 1"_s, u"expired 4"_s})
            QVERIFY2(desk.labels().contains(words), qPrintable(words + desk.labels().join(u'|')));
        const QString late = desk.at(28, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(late.contains(u": complete. Late rows added: 17."_s), qPrintable(late));
        QVERIFY(late.contains(u"00"_s));
        QCOMPARE(desk.at(28, 0).data(Qt::ToolTipRole).toString(), late);
    }

    void theKeysWalkAndTheTextFollows()
    {
        CoverageDesk desk;
        desk.answer();
        desk.grid->setFocus();
        desk.grid->setCurrentIndex(desk.at(0, 20));
        const QString before = desk.said();
        QTest::keyClick(desk.grid, Qt::Key_Right);
        QCOMPARE(desk.grid->currentIndex(), desk.at(0, 21));
        QVERIFY(desk.said() != before);
        QCOMPARE(desk.said(), desk.at(0, 21).data(Qt::AccessibleTextRole).toString());
        const QAccessibleInterface *table = QAccessible::queryAccessibleInterface(desk.grid);
        QAccessibleInterface *cell =
            const_cast<QAccessibleInterface *>(table)->tableInterface()->cellAt(0, 21);
        QCOMPARE(cell->text(QAccessible::Name), desk.said());
        QTest::keyClick(desk.grid, Qt::Key_Tab); // leaves the grid
        QCOMPARE(desk.grid->currentIndex(), desk.at(0, 21));
    }

    void aSpanGoesToTheBackfill()
    {
        CoverageDesk desk;
        desk.answer();
        QVERIFY(!desk.button("backfillButton")->isEnabled());
        desk.grid->setFocus();
        desk.grid->setCurrentIndex(desk.at(3, 5));
        QTest::keyClick(desk.grid, Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY2(desk.said().contains(u"buckets: 2"_s), qPrintable(desk.said()));
        QVERIFY(desk.button("backfillButton")->isEnabled());
        QTest::mouseClick(desk.button("backfillButton"), Qt::LeftButton);
        auto *backfill = desk.find<BackfillPage>("backfillPage");
        QCOMPARE(desk.find<AdminRoom>()->section(), u"backfill"_s);
        QVERIFY(backfill->isVisible());
        std::vector<BackfillRequest> requests;
        onAsked<BackfillRequest>(
            desk.window, [&requests](const BackfillRequest &request) { requests.push_back(request); });
        QTest::mouseClick(backfill->findChild<QPushButton *>(u"previewButton"_s), Qt::LeftButton);
        QCOMPARE(requests.size(), std::size_t(1));
        const Instant last = desk.asked.back().range.to;
        QVERIFY((requests[0].range == TimeRange{last - 5 * 24h, last - 3 * 24h}));
    }

    void whoMayNotBackfillMayLook()
    {
        CoverageDesk desk(false);
        desk.answer();
        desk.grid->setCurrentIndex(desk.at(0, 0));
        QVERIFY(!desk.button("backfillButton")->isEnabled());
        QVERIFY(desk.button("backfillButton")->toolTip().contains(u"GRANT tidemark_operator"_s));
    }

    void failuresAreSaid()
    {
        CoverageDesk desk;
        test::answer(desk.window, CoverageReading{desk.asked.back()},
                     Error{.kind = ErrorKind::Timeout, .serverText = u"too slow"_s});
        QVERIFY(desk.said().contains(u"too slow"_s));
    }

    void everyLookHasASignOfItsOwn()
    {
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
            Theme::instance().apply(choice);
            for (const CoverageLook a : coverageLooks)
                for (const CoverageLook b : coverageLooks)
                    QVERIFY2(a == b || signOf(drawn(a)) != signOf(drawn(b)),
                             qPrintable(coverageLookText(a) + u'/' + coverageLookText(b)));
        }
    }
};

QTEST_MAIN(TestCoveragePage)
#include "tst_coveragepage.moc"
