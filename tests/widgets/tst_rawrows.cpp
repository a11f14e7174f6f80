// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/csvtext.h"
#include "widgets/panes/rawrowsdialog.h"
#include "widgets/panes/rawrowsexport.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
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

/// Answers as the coordinator does: the newest rows of the range, and whether there are older ones.
struct Server {
    std::vector<RawRow> rows; ///< newest first
    std::vector<int> limits;

    [[nodiscard]] RawRows answer(const RangeQuestion &question, int limit)
    {
        limits.push_back(limit);
        RawRows page{question, {u"type"_s, u"data"_s}, {}, false};
        for (const RawRow &row : rows) {
            if (row.time < question.range.from || row.time >= question.range.to)
                continue;
            page.more = int(page.rows.size()) == limit;
            if (page.more)
                break;
            page.rows.push_back(row);
        }
        return page;
    }
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
        RawRowsExport writer(hour(), Formatter(QLocale::c()), path, nullptr);
        std::vector<std::pair<RangeQuestion, int>> asked;
        QStringList outcome;
        connect(&writer, &RawRowsExport::pageWanted, this,
                [&](const RangeQuestion &question, int limit) { asked.emplace_back(question, limit); });
        connect(&writer, &RawRowsExport::finished, this,
                [&](const QString &saved, const QString &text) { outcome << saved << text; });
        writer.begin();
        while (!asked.empty()) {
            QVERIFY(!QFile::exists(path)); // not before it is whole
            const auto [question, limit] = asked.front();
            asked.erase(asked.begin());
            writer.take(server.answer(question, limit));
        }
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
        RawRowsExport writer(hour(), Formatter(QLocale::c()), path, nullptr);
        QStringList outcome;
        connect(&writer, &RawRowsExport::finished, this,
                [&](const QString &saved, const QString &text) { outcome << saved << text; });
        writer.begin();
        writer.take(server.answer(hour(), RawRowsExport::pageRows));
        writer.take(Error{.kind = ErrorKind::Timeout,
                          .sqlState = u"57014"_s,
                          .serverText = u"statement timeout"_s,
                          .connectionLost = false,
                          .retryable = true});
        QCOMPARE(outcome.size(), 2);
        QVERIFY(outcome.at(0).isEmpty() && !outcome.at(1).isEmpty());
        QVERIFY(!QFile::exists(path));
        RawRowsExport nowhere(hour(), Formatter(QLocale::c()), folder.filePath(u"no/such/rows.csv"_s),
                              nullptr);
        connect(&nowhere, &RawRowsExport::finished, this,
                [&](const QString &saved, const QString &text) { outcome << saved << text; });
        nowhere.begin();
        QCOMPARE(outcome.size(), 4);
        QVERIFY(outcome.at(3).contains(u"rows.csv"_s));
    }

    void theDialogSavesAllAndShowsTheNewest()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"rows.csv"_s);
        Server server = serverWith(2 * RawRowsExport::pageRows, 3);
        RawRowsDialog dialog(hour(), u"Northwind"_s, Formatter(QLocale::c()), nullptr);
        connect(
            &dialog, &RawRowsDialog::rowsWanted, &dialog,
            [&](const RangeQuestion &question, int limit) {
                dialog.showRows(server.answer(question, limit));
            },
            Qt::QueuedConnection);
        dialog.show();
        dialog.ask();
        auto *table = dialog.findChild<QTableView *>(u"table"_s);
        QTRY_COMPARE(table->model()->rowCount(), RawRowsDialog::shownRows);
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"csvButton"_s), Qt::LeftButton);
        auto *chooser = dialog.findChild<QFileDialog *>();
        QVERIFY(chooser);
        Q_EMIT chooser->fileSelected(path);
        QTRY_VERIFY(QFile::exists(path));
        QCOMPARE(dataIn(path).size(), qsizetype(server.rows.size()) + 1);
        QCOMPARE(table->model()->rowCount(), RawRowsDialog::shownRows);
        QTRY_VERIFY(dialog.findChild<QPushButton *>(u"csvButton"_s)->isEnabled());
    }

    /// Rows that have expired are no rows that never were, whether others of the range are there or not.
    void whatHasExpiredIsNamed()
    {
        RawRowsDialog dialog(hour(), u"Northwind"_s, Formatter(QLocale::c()), nullptr);
        const auto *state = dialog.findChild<QLabel *>(u"stateLabel"_s);
        RawRows rows{hour(), {u"data"_s}, {}, false};
        dialog.showRows(rows);
        QCOMPARE(state->text(), u"No raw rows here: none were stored."_s);
        rows.gone = {{start, start + 10min}};
        dialog.showRows(rows);
        QVERIFY2(state->text().startsWith(u"No raw rows here. Data from before"_s),
                 qPrintable(state->text()));
        rows.rows = {{start + 20min, {u"x"_s}}};
        rows.gone = {{start + 30min, start + 1h}};
        dialog.showRows(rows);
        QVERIFY2(state->text().contains(u", newest first. Expired and not included: "_s),
                 qPrintable(state->text()));
    }

    void valuesAreExportedAsTheyAre()
    {
        const QString odd = u"two\nlines, \"quoted\" and "_s + QChar(0x202e) + QString(200'000, u'x');
        RawRows rows{hour(), {u"data"_s}, {{start, {odd}}}, false};
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
