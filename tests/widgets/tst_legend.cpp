// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/elidedlabel.h"
#include "widgets/legendbar.h"
#include "widgets/sampledesk.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;
using namespace std::chrono_literals;

namespace
{
std::vector<LegendBar::Entry> entries(int count)
{
    std::vector<LegendBar::Entry> entries;
    for (int i = 0; i < count; ++i)
        entries.push_back({i, u"type"_s + QString(i % 3 * 4, u'x'), u"12.3 k"_s});
    return entries;
}

/// A trend of that many types beside the usual answers.
HistoryAnswer manyTypes(const RangeQuestion &question, Instant now, int count)
{
    HistoryAnswer answer = samples::historyAnswer(question, now);
    TrendSeries trend = **answer.trend;
    trend.types.clear();
    trend.counts.clear();
    for (int i = 0; i < count; ++i) {
        trend.types << u"kind & %1"_s.arg(i);
        trend.counts.emplace_back(trend.buckets.size(), 100 - i);
    }
    answer.trend = shared(Result<TrendSeries>(trend));
    return answer;
}
} // namespace

/// What stands around a chart stays where it is, and tells all it has.
class TestLegend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noSwitchStandsAlone()
    {
        LegendBar legend;
        legend.setEntries(entries(7));
        legend.show();
        for (int width = 150; width < 1'000; width += 35) {
            legend.resize(width, legend.heightForWidth(width));
            QMap<int, QList<int>> lines; // the left edges of each line
            for (const LegendChip *chip : legend.findChildren<LegendChip *>()) {
                lines[chip->y()] << chip->x();
                QVERIFY(chip->geometry().right() <= std::max(width, chip->sizeHint().width()));
            }
            const QList<int> first = lines.first();
            for (const QList<int> &line : lines) {
                // All lines but the last are full, and it lacks no more than each could spare.
                QCOMPARE(line, first.mid(0, line.size()));
                QVERIFY(first.size() - line.size() < lines.size());
            }
        }
    }

    void theRestCanBeOpened()
    {
        SampleDesk desk;
        desk.window.showHistory(manyTypes(desk.asked(), localNow(), 14), localNow());
        QTRY_COMPARE(desk.pane("trendPane")->findChildren<LegendChip *>().size(), 10);
        LegendChip *rest = desk.pane("trendPane")->findChildren<LegendChip *>().back();
        QCOMPARE(rest->slot(), SeriesSlots::otherSlot);
        QCOMPARE(rest->parts().size(), std::size_t(5));
        const auto opened = [&] {
            auto *menu = rest->findChild<QMenu *>(u"partsMenu"_s);
            QStringList texts;
            if (menu && menu->isVisible()) {
                for (const QAction *action : menu->actions().mid(1))
                    texts << action->text();
                menu->close();
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            }
            return texts;
        };
        const auto buckets = qint64(desk.pane("trendPane")->timeChart()->buckets().size());
        QStringList wanted;
        for (int i = 9; i < 14; ++i)
            wanted << u"kind && %1\t%2"_s.arg(i).arg(Formatter().count((100 - i) * buckets));
        rest->setFocus();
        QTest::keyClick(rest, Qt::Key_Down);
        QCOMPARE(opened(), wanted);
        QTest::mouseClick(rest, Qt::LeftButton, {}, QPoint(rest->sizeHint().width() - 6, rest->height() / 2));
        QCOMPARE(opened(), wanted);
        QVERIFY(rest->isChecked());
        QContextMenuEvent byMouse(QContextMenuEvent::Mouse, QPoint(5, 5), rest->mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(rest, &byMouse);
        QCOMPARE(opened(), wanted);
        // Its name is a switch as any other is.
        QTest::mouseClick(rest, Qt::LeftButton, {}, QPoint(12, rest->height() / 2));
        QVERIFY(!rest->isChecked() && opened().isEmpty());
        // Where nothing is gathered there is nothing to open.
        QVERIFY(desk.pane("trendPane")->findChild<LegendChip *>()->parts().empty());
    }

    void theSourceDoesNotComeAndGo()
    {
        SampleDesk desk;
        const auto badge = [&] {
            return desk.pane("trendPane")->findChild<ElidedLabel *>(u"sourceLabel"_s)->text();
        };
        desk.answer();
        for (const Source source : {Source::Both, Source::Rollup, Source::Both}) {
            HistoryAnswer answer = samples::historyAnswer(desk.asked(), localNow());
            TrendSeries trend = **answer.trend;
            trend.provenance.source = source;
            answer.trend = shared(Result<TrendSeries>(trend));
            desk.window.showHistory(answer, localNow());
            QTRY_VERIFY(desk.window.isSettled());
            QCOMPARE(badge(), u"Rollup + raw rows"_s);
        }
        // A range that the rollups have passed comes from them alone.
        HistoryAnswer answer = samples::historyAnswer(desk.asked(), localNow());
        TrendSeries trend = **answer.trend;
        trend.provenance.source = Source::Rollup;
        trend.provenance.watermark = trend.question.range.to;
        answer.trend = shared(Result<TrendSeries>(trend));
        desk.window.showHistory(answer, localNow());
        QTRY_COMPARE(badge(), u"Rollup"_s);
    }

    void aNoteKeepsNoEmptyLine()
    {
        SampleDesk desk;
        desk.answer();
        HistoryAnswer answer = samples::historyAnswer(desk.asked(), localNow());
        TrendSeries trend = **answer.trend;
        trend.provenance.notes = {
            {RangeNote::Code::Coarser, std::nullopt, std::nullopt, Granularity::Minute, u"60 days"_s},
            {RangeNote::Code::Unplaced, 240, std::nullopt, Granularity::Day, QString()}};
        answer.trend = shared(Result<TrendSeries>(trend));
        desk.window.showHistory(answer, localNow());
        QTRY_VERIFY(desk.window.isSettled());
        const auto *note = desk.pane("trendPane")->findChild<QLabel *>(u"rangeNote"_s);
        const auto linesOf = [note] { return note->height() / note->fontMetrics().height(); };
        desk.window.resize(1920, 1080);
        QTRY_VERIFY(note->width() > 1'300);
        const int wide = linesOf();
        desk.window.resize(desk.window.minimumSize());
        QTRY_VERIFY(linesOf() > wide);
        desk.window.resize(1920, 1080);
        QTRY_COMPARE(linesOf(), wide);
    }
};

QTEST_MAIN(TestLegend)
#include "tst_legend.moc"
