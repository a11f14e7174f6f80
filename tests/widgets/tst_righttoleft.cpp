// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/figure.h"
#include "widgets/legendbar.h"
#include "widgets/pseudolanguage.h"
#include "widgets/sampledesk.h"
#include "widgets/theme.h"

#include <QTableView>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;
using namespace tidemark::widgets;
using namespace Qt::StringLiterals;

namespace
{
/// The columns of a picture in which something has that colour: the first and the last.
std::pair<int, int> columnsOf(const QImage &picture, const QColor &colour)
{
    std::pair<int, int> columns{picture.width(), -1};
    for (int x = 0; x < picture.width(); ++x) {
        for (int y = 0; y < picture.height(); ++y) {
            if (picture.pixelColor(x, y) == colour)
                columns = {std::min(columns.first, x), x};
        }
    }
    return columns;
}
} // namespace

/// In a language that is written from right to left, everything begins at the right but time.
class TestRightToLeft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void panesAreMirroredAndTimeIsNot()
    {
        const PseudoLanguage language;
        SampleDesk desk;
        desk.answer();
        QTRY_VERIFY(desk.window.isSettled());
        QVERIFY(desk.find<QWidget>("sidebar")->x() > desk.find<QWidget>("panes")->x());
        const TimeChart *chart = desk.pane("trendPane")->timeChart();
        QVERIFY(chart->xOf(chart->buckets().back().start) > chart->xOf(chart->buckets().front().start));
        QCOMPARE(desk.find<QWidget>("grid")->layoutDirection(), Qt::LeftToRight); // the hours of a day
        const QList<LegendChip *> chips = desk.pane("trendPane")->findChildren<LegendChip *>();
        QVERIFY(chips.size() > 2 && chips[0]->y() == chips[1]->y());
        QVERIFY(chips[0]->x() > chips[1]->x());
        // The swatch stands before the name.
        const auto [first, last] =
            columnsOf(chips[0]->grab().toImage(), Theme::instance().seriesColour(chips[0]->slot()));
        QVERIFY2(first > chips[0]->width() / 2 && last < chips[0]->width(),
                 qPrintable(QString::number(first)));
        // The bars of a ranking grow from where its names begin.
        auto *ranking = desk.find<QTableView>("ranking");
        const QModelIndex second = ranking->model()->index(1, 0);
        const QRect cell = ranking->visualRect(second);
        const auto [from, to] =
            columnsOf(ranking->viewport()->grab(cell).toImage(), Theme::instance().seriesColour(0));
        QVERIFY2(to >= cell.width() - 10 && from > 10, qPrintable(u"%1 %2"_s.arg(from).arg(to)));
    }

    void aFigureKeepsItsPartsApart()
    {
        const PseudoLanguage language;
        Figure figure;
        figure.setCaption(u"Caption"_s);
        figure.setValue(u"1,234"_s);
        figure.setTrace({1, 2, 3}, 3, 0);
        figure.resize(240, figure.sizeHint().height());
        figure.show();
        QVERIFY(figure.traceRect().isValid());
        QVERIFY(figure.traceRect().right() <
                figure.width() / 2); // behind the number, which begins at the right
        // In one line, the caption follows the value to the left.
        figure.setInline(true);
        const auto inked = [&figure] {
            return columnsOf(figure.grab().toImage(), Theme::instance().colours().text).first;
        };
        const int value = inked();
        figure.setCaption({});
        QCOMPARE(inked(), value);
        QVERIFY(value > figure.width() / 2);
    }
};

QTEST_MAIN(TestRightToLeft)
#include "tst_righttoleft.moc"
