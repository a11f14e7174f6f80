// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exportcontext.h"
#include "widgets/sampledesk.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What stands in a column of a table, from its top.
QStringList columnOf(const QTableView *table, int column)
{
    QStringList texts;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        texts << table->model()->index(row, column).data().toString();
    return texts;
}

void clickTitle(QTableView *table, int column)
{
    QHeaderView *header = table->horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      QPoint(header->sectionViewportPosition(column) + 6, header->height() / 2));
}

} // namespace

/// What leaves the window, and the tables that are sorted.
class TestExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesHaveAName_data()
    {
        QTest::addColumn<int>("entry");
        QTest::addColumn<QString>("suffix");
        QTest::newRow("numbers") << 0 << u".csv"_s;
        QTest::newRow("picture") << 1 << u".png"_s;
    }
    void filesHaveAName()
    {
        QFETCH(int, entry);
        QFETCH(QString, suffix);
        SampleDesk desk;
        desk.answer();
        QTRY_VERIFY(desk.window.isSettled());
        auto *button = desk.pane("trendPane")->findChild<QToolButton *>(u"exportButton"_s);
        button->menu()->actions().at(entry)->trigger();
        const auto *dialog = desk.pane("trendPane")->findChild<QFileDialog *>();
        QVERIFY(dialog);
        const QString name = QFileInfo(dialog->selectedFiles().value(0)).fileName();
        QVERIFY2(name.startsWith(u"acme-retail-trend-20"_s) && name.endsWith(suffix), qPrintable(name));
    }

    void namesOfFilesSayWhatIsInThem()
    {
        const auto at = [](const char *text) {
            return *parseInstant(QString::fromLatin1(text), QTimeZone::utc());
        };
        ExportContext context{{TenantId(4), u"  Ünïted / Shops: \u0645\u062a\u062c\u0631 "_s},
                              Dataset::Events,
                              {at("2026-11-22T23:00:00Z"), at("2026-11-29T23:00:00Z")},
                              "Europe/Berlin"};
        QCOMPARE(fileNameFor(u"Countries"_s, context),
                 u"ünïted-shops-\u0645\u062a\u062c\u0631-countries-2026-11-23-2026-11-29"_s);
        context.tenant.name.clear();
        context.range = {at("2026-11-22T13:00:00Z"), at("2026-11-22T14:00:00Z")};
        QCOMPARE(fileNameFor(u"Trend"_s, context), u"tenant-4-trend-2026-11-22-1400-2026-11-22-1500"_s);
    }

    void filesSayWhoseNumbersTheyAre()
    {
        SampleDesk desk;
        desk.answer();
        QTRY_VERIFY(desk.window.isSettled());
        const QTemporaryDir folder;
        const Formatter berlin(QLocale::c(), QTimeZone("Europe/Berlin"));
        const QByteArray about = QByteArray(",1,Acme Retail,events,") +
                                 berlin.iso(desk.asked().range.from).toLatin1() + ',' +
                                 berlin.iso(desk.asked().range.to).toLatin1() + ",Europe/Berlin,\r\n";
        for (const char *pane : {"trendPane", "uniquesPane", "countriesPane"}) {
            const QString path = folder.filePath(QString::fromLatin1(pane));
            QVERIFY(desk.pane(pane)->writeCsv(path));
            const QList<QByteArray> lines = contentOf(path).split('\n');
            QVERIFY2(
                lines.front().endsWith(",tenant_id,tenant,dataset,range_start,range_end,time_zone,filter\r"),
                lines.front().constData());
            for (qsizetype i = 1; i + 1 < lines.size(); ++i)
                QVERIFY2((lines.at(i) + '\n').endsWith(about), lines.at(i).constData());
        }
        // The live pane's range is the last five minutes.
        const QString live = folder.filePath(u"live"_s);
        QVERIFY(desk.pane("livePane")->writeCsv(live));
        QVERIFY(contentOf(live).contains(",1,Acme Retail,events,20"));
    }

    void copiedRowsHaveYearAndZone()
    {
        SampleDesk desk;
        desk.answer();
        QTRY_VERIFY(desk.window.isSettled());
        const Formatter berlin(QLocale::c(), QTimeZone("Europe/Berlin"));
        for (const char *name : {"trendPane", "livePane"}) {
            const Pane *pane = desk.pane(name);
            pane->findChild<QToolButton *>(u"copyButton"_s)->click();
            const QStringList lines = QApplication::clipboard()->text().split(u'\n');
            QVERIFY(lines.size() > 3);
            const Instant at = instantFromMSecs(pane->sheet().rows.front().front().value.toLongLong());
            QVERIFY2(lines.at(1).startsWith(berlin.iso(at) + u'\t'), qPrintable(lines.at(1)));
            QCOMPARE(lines.at(0).count(u'\t'), lines.at(1).count(u'\t'));
        }
        RawRows rows{{desk.asked()}, {u"event_type"_s}, {{desk.asked().range.from, {u"click"_s}}}, {}, {}};
        QCOMPARE(copiedText(sheetOf(rows, berlin)).split(u'\n').at(1),
                 berlin.iso(desk.asked().range.from) + u"\tclick"_s);
    }

    void thePictureSaysWhatItShows()
    {
        SampleDesk desk;
        desk.answer();
        QTRY_VERIFY(desk.window.isSettled());
        const Pane *pane = desk.pane("trendPane");
        const QImage picture = pane->picture().toImage();
        const QImage chart = pane->findChild<QWidget *>(u"stack"_s)->grab().toImage();
        QVERIFY(picture.width() > chart.width());
        QVERIFY(picture.height() > chart.height() + 40); // title, what it is about, and its source
        // The chart stands in it as it is, and none of the buttons.
        const QPoint corner(14, picture.height() - 14 - chart.height());
        const QRgb bars = Theme::instance().seriesColour(0).rgb();
        const auto barsIn = [bars](const QImage &image) {
            int pixels = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    pixels += image.pixel(x, y) == bars;
            }
            return pixels;
        };
        QVERIFY(barsIn(chart) > 500);
        QCOMPARE(barsIn(picture.copy(QRect(corner, chart.size()))), barsIn(chart));
        const auto inkIn = [&picture](const QRect &area) {
            int ink = 0;
            for (int y = area.top(); y <= area.bottom(); ++y) {
                for (int x = area.left(); x <= area.right(); ++x)
                    ink += picture.pixel(x, y) != picture.pixel(1, 1);
            }
            return ink;
        };
        QVERIFY(inkIn({14, 14, 300, corner.y() - 20}) > 200);
        QCOMPARE(inkIn({picture.width() - 120, 10, 110, 30}), 0); // where the buttons stand in the window
        QVERIFY2(
            contextText(
                {{TenantId(1), u"Acme Retail"_s}, Dataset::Events, desk.asked().range, desk.asked().zone})
                .startsWith(u"Acme Retail (tenant 1) · Events · "_s),
            "");
    }

    void tablesAreSortedByValue()
    {
        SampleDesk desk;
        desk.answer();
        QTRY_VERIFY(desk.window.isSettled());
        auto *table = desk.pane("countriesPane")->findChild<QTableView *>(u"ranking"_s);
        const QStringList ranked = columnOf(table, 0);
        const auto counts = [table] {
            QList<qint64> values;
            for (int row = 0; row < table->model()->rowCount(); ++row)
                values << table->model()->index(row, 1).data(Qt::UserRole + 1).toLongLong();
            return values;
        };
        clickTitle(table, 1);
        const QList<qint64> rising = counts();
        QVERIFY(std::ranges::is_sorted(rising) && rising.front() < rising.back());
        clickTitle(table, 1);
        QVERIFY(std::ranges::is_sorted(counts(), std::ranges::greater()));
        // A refresh leaves it sorted, and the current row is the same country's.
        clickTitle(table, 0);
        const QStringList byName = columnOf(table, 0);
        QVERIFY(byName != ranked);
        table->setCurrentIndex(table->model()->index(3, 0));
        const QString chosen = table->currentIndex().data().toString();
        QSignalSpy painted(desk.find<QWidget>("panes"), SIGNAL(rendered()));
        desk.answer(0.4);
        QTRY_VERIFY(!painted.isEmpty());
        QCOMPARE(columnOf(table, 0), byName);
        QCOMPARE(table->currentIndex().data().toString(), chosen);
        // The third click gives back the order of the pane.
        clickTitle(table, 0);
        clickTitle(table, 0);
        QCOMPARE(columnOf(table, 0), ranked);
        // By keyboard, by the column of the current cell.
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 1));
        QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
        QVERIFY(std::ranges::is_sorted(counts()));
        QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier);
        QVERIFY(std::ranges::is_sorted(counts(), std::ranges::greater()));
        QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(columnOf(table, 0), ranked);
    }
};

QTEST_MAIN(TestExport)
#include "tst_export.moc"
