// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/csvtext.h"
#include "widgets/charts/heatitem.h"
#include "widgets/charts/latencychart.h"
#include "widgets/panes/rawrowsdialog.h"
#include "widgets/panes/rawrowsexport.h"
#include "widgets/sampledesk.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace tidemark;
using namespace tidemark::widgets;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const Instant start = *parseInstant(u"2026-11-22T12:00:00Z", QTimeZone::utc());

/// Answers as the coordinator does: the newest rows before a key, and where the next page begins. A row's id
/// is its place from the end.
struct Server {
    std::vector<RawRow> rows; ///< newest first
    std::vector<RawQuestion> asked;

    [[nodiscard]] RawRows answer(const RawQuestion &question)
    {
        asked.push_back(question);
        RawRows page{question, {u"type"_s, u"data"_s}, {}, {}, {}};
        const auto sought = question.where.find(u"data"_s);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const RowKey key{toMSecs(rows[i].time) * 1000, qint64(rows.size() - i)};
            const bool after =
                question.before && (key.micros > question.before->micros ||
                                    (key.micros == question.before->micros && key.id >= question.before->id));
            if (after || (sought != question.where.end() && !rows[i].cells.at(1).contains(sought->second)))
                continue;
            if (int(page.rows.size()) == question.limit) {
                page.next = m_last;
                break;
            }
            page.rows.push_back(rows[i]);
            m_last = key;
        }
        return page;
    }

private:
    RowKey m_last;
};

/// count rows, each `together` of them within one millisecond.
Server serverWith(int count, int together)
{
    Server server;
    for (int i = 0; i < count; ++i)
        server.rows.push_back(
            {start + 50min - std::chrono::milliseconds(i / together), {u"view"_s, u"row %1"_s.arg(i)}});
    return server;
}

RangeQuestion hour()
{
    RangeQuestion question;
    question.range = {start, start + 1h};
    return question;
}

/// The dialog over a server that answers from the event loop.
struct Desk {
    explicit Desk(Server given, const RangeQuestion &question = hour())
        : server(std::move(given))
        , dialog(question, {}, u"Northwind"_s, Formatter(QLocale::c()), nullptr)
    {
        QObject::connect(&dialog, &RawRowsDialog::rowsWanted, &dialog, [this](const RawQuestion &asked) {
            wanted = asked;
            QMetaObject::invokeMethod(
                &dialog,
                [this, asked] {
                    if (!isHeld && asked == wanted)
                        dialog.showRows(asked, server.answer(asked));
                },
                Qt::QueuedConnection);
        });
        QObject::connect(&dialog, &RawRowsDialog::cancelWanted, &dialog, [this] { ++cancelled; });
        dialog.show();
        dialog.ask();
    }

    [[nodiscard]] QTableView *table() const { return dialog.findChild<QTableView *>(u"table"_s); }
    [[nodiscard]] int rowCount() const { return table()->model()->rowCount(); }
    [[nodiscard]] QString state() const { return dialog.findChild<QLabel *>(u"stateLabel"_s)->text(); }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return dialog.findChild<QPushButton *>(QString::fromLatin1(name));
    }
    void click(const char *name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    void filter(int column, const QString &value) const
    {
        dialog.findChild<QComboBox *>(u"filterColumn"_s)->setCurrentIndex(column);
        auto *field = dialog.findChild<QLineEdit *>(u"filterValue"_s);
        field->setText(value);
        QTest::keyClick(field, Qt::Key_Return);
    }

    Server server;
    RawRowsDialog dialog;
    RawQuestion wanted; ///< last
    bool isHeld = false;
    int cancelled = 0;
};

QStringList dataIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList data;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    for (const QString &line : lines)
        data << line.section(u',', 2);
    return data;
}

} // namespace

class TestRawRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exportsEveryRowOnce_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("together");
        QTest::newRow("none") << 0 << 1;
        QTest::newRow("one page") << 700 << 1;
        QTest::newRow("a page to the row") << RawRowsExport::pageRows << 1;
        QTest::newRow("many pages") << 3 * RawRowsExport::pageRows + 17 << 1;
        QTest::newRow("pages that end within a millisecond") << 3 * RawRowsExport::pageRows << 7;
        QTest::newRow("more in a millisecond than a page holds")
            << 3 * RawRowsExport::pageRows << 2 * RawRowsExport::pageRows + 1;
    }
    void exportsEveryRowOnce()
    {
        QFETCH(int, rows);
        QFETCH(int, together);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"rows.csv"_s);
        Server server = serverWith(rows, together);
        RawRowsExport writer({hour()}, Formatter(QLocale::c()), path, nullptr);
        std::vector<RawQuestion> asked;
        QStringList outcome;
        std::vector<qint64> progress;
        connect(&writer, &RawRowsExport::pageWanted, this,
                [&](const RawQuestion &question) { asked.push_back(question); });
        connect(&writer, &RawRowsExport::progressed, this,
                [&](qint64 written) { progress.push_back(written); });
        connect(&writer, &RawRowsExport::finished, this,
                [&](const QString &saved, const QString &text) { outcome << saved << text; });
        writer.begin();
        while (!asked.empty()) {
            QVERIFY(!QFile::exists(path)); // not before it is whole
            const RawQuestion question = asked.front();
            asked.erase(asked.begin());
            writer.take({hour()}, Error{}); // the answer to what somebody else asked
            writer.take(question, server.answer(question));
        }
        QCOMPARE(qint64(progress.size()), std::max(0, (rows - 1) / RawRowsExport::pageRows));
        QVERIFY(std::ranges::is_sorted(progress));
        QCOMPARE(outcome.value(0), path);
        QStringList expected{u"data"_s};
        for (const RawRow &row : server.rows)
            expected << row.cells.at(1);
        const QStringList written = dataIn(path);
        QCOMPARE(written.size(), expected.size());
        QVERIFY(written == expected);
    }

    void aBrokenExportLeavesNoFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"rows.csv"_s);
        Server server = serverWith(2 * RawRowsExport::pageRows, 1);
        RawRowsExport writer({hour()}, Formatter(QLocale::c()), path, nullptr);
        QStringList outcome;
        RawQuestion asked;
        connect(&writer, &RawRowsExport::pageWanted, this,
                [&](const RawQuestion &question) { asked = question; });
        connect(&writer, &RawRowsExport::finished, this,
                [&](const QString &saved, const QString &text) { outcome << saved << text; });
        writer.begin();
        writer.take(asked, server.answer(asked));
        writer.take(asked, Error{.kind = ErrorKind::Timeout,
                                 .sqlState = u"57014"_s,
                                 .serverText = u"statement timeout"_s,
                                 .connectionLost = false,
                                 .retryable = true});
        QCOMPARE(outcome.size(), 2);
        QVERIFY(outcome.at(0).isEmpty() && !outcome.at(1).isEmpty());
        QVERIFY(!QFile::exists(path));
        RawRowsExport nowhere({hour()}, Formatter(QLocale::c()), folder.filePath(u"no/such/rows.csv"_s),
                              nullptr);
        connect(&nowhere, &RawRowsExport::finished, this,
                [&](const QString &saved, const QString &text) { outcome << saved << text; });
        nowhere.begin();
        QCOMPARE(outcome.size(), 4);
        QVERIFY(outcome.at(3).contains(u"rows.csv"_s));
    }

    void aCellOfResponseTimesLeadsToItsRows()
    {
        test::SampleDesk desk(Dataset::HttpRequest);
        desk.answer();
        QTRY_VERIFY(desk.window.isSettled());
        auto *chart = desk.pane("latencyPane")->findChild<LatencyChart *>();
        QTRY_VERIFY(!chart->heat()->cells().empty());
        std::vector<RawQuestion> wanted;
        connect(&desk.window, &MainWindow::rawRequested, this,
                [&](const RawQuestion &question) { wanted.push_back(question); });
        const std::vector<HeatItem::Cell> cells = chart->heat()->cells();
        const HeatItem::Cell &cell = cells.at(cells.size() / 2);
        const auto at = [chart](const QPoint &scene) { return chart->mapFromScene(QPointF(scene)); };
        QTest::mouseDClick(chart->viewport(), Qt::LeftButton, {}, at(cell.place.center()));
        QCOMPARE(wanted.size(), std::size_t(1));
        const std::optional<NumberRange> times =
            NumberRange::fromText(wanted.front().where[u"response_ms"_s]);
        QVERIFY(times && times->greatest);
        // What the cell counts, and nothing else, has such times.
        qint64 counted = 0;
        const auto &content = chart->content();
        for (std::size_t i = 0; i < content.buckets.size(); ++i) {
            if (!wanted.front().of.range.contains(content.buckets[i].start))
                continue;
            for (const LatencyHistogram::Bin &bin : content.histograms[i].bins()) {
                const auto [least, greatest] = binTimes(bin.number);
                if (greatest <= *times->greatest && least >= times->least.value_or(least))
                    counted += bin.count;
            }
        }
        QCOMPARE(counted, cell.count);
        const auto *dialog = desk.window.findChild<RawRowsDialog *>();
        QVERIFY(dialog->findChild<QAbstractButton *>(u"rowFilter_response_ms"_s)->isVisible());
        // Beside all cells it is the bucket.
        QTest::mouseDClick(chart->viewport(), Qt::LeftButton, {},
                           at(QPoint(cell.place.center().x(), int(chart->plotRect().top()) + 1)));
        QCOMPARE(wanted.size(), std::size_t(2));
        QVERIFY(wanted.back().where.empty());
    }

    void theDialogSavesAllAndShowsTheNewest()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"rows.csv"_s);
        Desk desk(serverWith(2 * RawRowsExport::pageRows, 3));
        QTRY_COMPARE(desk.rowCount(), RawRowsDialog::pageRows);
        desk.click("csvButton");
        auto *chooser = desk.dialog.findChild<QFileDialog *>();
        QVERIFY(chooser);
        Q_EMIT chooser->fileSelected(path);
        QVERIFY(!desk.button("olderButton")->isEnabled()); // one at a time
        QTRY_VERIFY(QFile::exists(path));
        QCOMPARE(dataIn(path).size(), qsizetype(desk.server.rows.size()) + 1);
        QCOMPARE(desk.rowCount(), RawRowsDialog::pageRows);
        QTRY_VERIFY(desk.button("csvButton")->isEnabled());
    }

    /// What is there stays there: with its place, its selection and its order.
    void olderRowsComeBeneath()
    {
        Desk desk(serverWith(2 * RawRowsDialog::pageRows + 7, 5));
        QTRY_COMPARE(desk.rowCount(), RawRowsDialog::pageRows);
        QVERIFY2(desk.state().startsWith(u"Newest 500 rows"_s), qPrintable(desk.state()));
        QVERIFY(desk.button("stopButton")->isHidden());
        desk.table()->selectRow(42);
        desk.click("olderButton");
        QVERIFY(desk.button("stopButton")->isVisible());
        QTRY_COMPARE(desk.rowCount(), 2 * RawRowsDialog::pageRows);
        QCOMPARE(desk.table()->currentIndex().row(), 42);
        QTest::keyClick(desk.button("olderButton"), Qt::Key_Space);
        QTRY_COMPARE(desk.rowCount(), int(desk.server.rows.size()));
        QVERIFY(!desk.button("olderButton")->isEnabled());
        QCOMPARE(desk.state(), u"All 1,007 rows, newest first."_s);
        for (int row = 0; row < desk.rowCount(); ++row)
            QCOMPARE(desk.table()->model()->index(row, 2).data().toString(),
                     desk.server.rows.at(std::size_t(row)).cells.at(1));
    }

    void columnsAreFilteredWithTheKeys()
    {
        Desk desk(serverWith(900, 5));
        QTRY_COMPARE(desk.rowCount(), RawRowsDialog::pageRows);
        desk.filter(3, u"row 89"_s);
        QTRY_COMPARE(desk.rowCount(), 11); // 89, 890 … 899
        QVERIFY(desk.dialog.isVisible());  // Enter filters, and closes nothing
        QCOMPARE(desk.server.asked.back().where, (RowFilter{{u"data"_s, u"row 89"_s}}));
        desk.filter(0, u"view"_s);
        QTRY_COMPARE(desk.server.asked.size(), 3U);
        QCOMPARE(desk.server.asked.back().where,
                 (RowFilter{{u"data"_s, u"row 89"_s}, {u"type"_s, u"view"_s}}));
        desk.filter(3, u"nothing like it"_s);
        QTRY_COMPARE(desk.state(), u"No row matches. Remove a filter to see more rows."_s);
        QCOMPARE(desk.rowCount(), 0);
        QVERIFY(!desk.button("csvButton")->isEnabled());
        auto *chip = desk.dialog.findChild<QAbstractButton *>(u"rowFilter_data"_s);
        QVERIFY2(chip->accessibleName().contains(u"nothing like it"_s), qPrintable(chip->accessibleName()));
        QTest::keyClick(chip, Qt::Key_Delete);
        QTRY_COMPARE(desk.rowCount(), RawRowsDialog::pageRows);
        QCOMPARE(desk.server.asked.back().where, (RowFilter{{u"type"_s, u"view"_s}}));
    }

    void whatIsNoNumberIsSaidBesideTheField()
    {
        RangeQuestion question = hour();
        question.dataset = Dataset::HttpRequest;
        Desk desk(serverWith(1, 1), question);
        const std::size_t before = desk.server.asked.size();
        desk.filter(0, u"4xx"_s);
        const auto *problem = desk.dialog.findChild<QLabel *>(u"filterProblem"_s);
        QCOMPARE(problem->text(),
                 u"The filter by status needs a whole number, or a range such as 300..350, not 4xx."_s);
        QVERIFY(problem->isVisible());
        QCOMPARE(desk.server.asked.size(), before);
        desk.filter(0, u"404"_s);
        QTRY_COMPARE(desk.server.asked.size(), before + 1);
        QVERIFY(!problem->isVisible());
    }

    void theFilterHoldsForTheExport()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"rows.csv"_s);
        Desk desk(serverWith(2 * RawRowsExport::pageRows, 3));
        desk.filter(3, u"row 77"_s);
        QTRY_COMPARE(desk.rowCount(), 111); // 77, 770 … 779, 7700 … 7799
        desk.click("csvButton");
        Q_EMIT desk.dialog.findChild<QFileDialog *>()->fileSelected(path);
        QTRY_VERIFY(QFile::exists(path));
        QCOMPARE(dataIn(path).size(), 112);
    }

    void whatRunsIsCancelled()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"rows.csv"_s);
        Desk desk(serverWith(3 * RawRowsExport::pageRows, 3));
        QTRY_COMPARE(desk.rowCount(), RawRowsDialog::pageRows);
        desk.isHeld = true;
        desk.click("olderButton");
        desk.click("stopButton");
        QCOMPARE(desk.cancelled, 1);
        QVERIFY2(desk.state().startsWith(u"Cancelled."_s), qPrintable(desk.state()));
        QCOMPARE(desk.rowCount(), RawRowsDialog::pageRows);
        QVERIFY(desk.button("olderButton")->isEnabled());
        // An answer that was on its way all the same is not for anybody.
        desk.dialog.showRows(desk.wanted, desk.server.answer(desk.wanted));
        QCOMPARE(desk.rowCount(), RawRowsDialog::pageRows);
        desk.click("csvButton");
        Q_EMIT desk.dialog.findChild<QFileDialog *>()->fileSelected(path);
        desk.dialog.showRows(desk.wanted, desk.server.answer(desk.wanted));
        QVERIFY2(desk.state().startsWith(u"Saving… 5,000 rows so far, back to "_s), qPrintable(desk.state()));
        desk.click("stopButton");
        QCOMPARE(desk.cancelled, 2);
        QCOMPARE(desk.state(), u"Export cancelled. No file was written."_s);
        QVERIFY(!QFile::exists(path));
        desk.click("olderButton");
        desk.dialog.close();
        QCOMPARE(desk.cancelled, 3);
    }

    /// Rows that have expired are no rows that never were, whether others of the range are there or not.
    void whatHasExpiredIsNamed()
    {
        Desk desk({});
        desk.isHeld = true;
        const auto told = [&](const std::vector<RawRow> &rows, const std::vector<TimeRange> &gone) {
            desk.dialog.ask();
            desk.dialog.showRows(desk.wanted, RawRows{desk.wanted, {u"data"_s}, rows, {}, gone});
            return desk.state();
        };
        QCOMPARE(told({}, {}), u"No raw rows here: none were stored."_s);
        QVERIFY2(told({}, {{start, start + 10min}}).startsWith(u"No raw rows here. Data from before"_s),
                 qPrintable(desk.state()));
        QVERIFY2(told({{start + 20min, {u"x"_s}}}, {{start + 30min, start + 1h}})
                     .contains(u", newest first. Expired and not included: "_s),
                 qPrintable(desk.state()));
        QCOMPARE(
            told({}, {{start, start + 1h}}),
            u"The rows of this time have expired. Their counts are kept: the chart still shows how many there were."_s);
    }

    void valuesAreExportedAsTheyAre()
    {
        const QString odd = u"two\nlines, \"quoted\" and "_s + QChar(0x202e) + QString(200'000, u'x');
        const RawRows rows{{hour()}, {u"data"_s}, {{start, {odd}}}, {}, {}};
        const Sheet sheet = sheetOf(rows, Formatter(QLocale::c()));
        QCOMPARE(sheet.rows.front().back().value.toString(), odd);
        QVERIFY(!sheet.rows.front().back().text.contains(u'\n')); // on the screen it is one plain line
        const QString csv = QString::fromUtf8(csvText(sheet));
        QVERIFY(csv.contains(u"\"two\nlines, \"\"quoted\"\" and "_s));
        CsvOptions later;
        later.header = false;
        QVERIFY(!csvText(sheet, later).startsWith("time"));
    }
};

QTEST_MAIN(TestRawRows)
#include "tst_rawrows.moc"
