// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/report/report.h"

#include "widgets/report/ziparchive.h"
#include "widgets/sampledesk.h"
#include "widgets/theme.h"

#include <QFileDialog>
#include <QImage>
#include <QPageSize>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
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

/// What a tool prints.
QString said(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput())
                                   : QString::fromUtf8(process.readAllStandardError());
}

QString textOf(const QString &pdf, int page = 0)
{
    QStringList arguments{u"-layout"_s};
    if (page > 0)
        arguments << u"-f"_s << QString::number(page) << u"-l"_s << QString::number(page);
    return said(u"pdftotext"_s, arguments + QStringList{pdf, u"-"_s});
}

QString factOf(const QString &pdf, const QString &name)
{
    const QRegularExpression line(name + u":\\s*(.*)"_s);
    return line.match(said(u"pdfinfo"_s, {pdf})).captured(1);
}

QImage pageOf(const QString &pdf, int page)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"page"_s);
    said(u"pdftoppm"_s,
         {u"-png"_s, u"-r"_s, u"72"_s, u"-singlefile"_s, u"-f"_s, QString::number(page), pdf, file});
    return QImage(file + u".png"_s);
}

/// A dashboard of requests, with a view that is compared and filtered.
struct ReportDesk : SampleDesk {
    QTemporaryDir folder;

    explicit ReportDesk(Dataset dataset = Dataset::HttpRequest)
        : SampleDesk(dataset)
    {
        window.setServerLabel(u"analytics on db.example:5432"_s);
        answer();
        if (!QTest::qWaitFor([this] { return window.isSettled(); }))
            qFatal("the window did not settle");
    }
    [[nodiscard]] QString write(const QString &name, QPageSize::PageSizeId paper = QPageSize::A4) const
    {
        const QString path = folder.filePath(name);
        const Result<void> written = window.writeReport(path, QPageSize(paper));
        if (!written)
            qFatal("%s", qPrintable(written.error().words()));
        return path;
    }
};
} // namespace

/// The dashboard on paper, as a picture and as numbers.
class TestReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPdfSaysWhatItShows();
    void itHasThePaperThatIsWanted_data();
    void itHasThePaperThatIsWanted();
    void itIsMadeOfLinesAndText();
    void itIsLightInADarkWindow();
    void closedPanesAreLeftOut();
    void manyRowsGoOverPages();
    void whatCouldNotBeReadIsSaid();
    void thePictureIsTwiceAsLargeAndHasNoToolbar();
    void allNumbersAreInTheArchive();
    void anArchiveKeepsNames();
    void theWindowStaysAsItIs();
    void thePreviewShowsThePages();
    void withoutADashboardThereIsNone();
};

void TestReport::initTestCase()
{
    for (const QString &tool : {u"pdftotext"_s, u"pdfinfo"_s, u"pdftoppm"_s, u"pdfimages"_s, u"pdffonts"_s})
        QVERIFY2(!QStandardPaths::findExecutable(tool).isEmpty(), qPrintable(tool));
}

void TestReport::aPdfSaysWhatItShows()
{
    ReportDesk desk;
    ViewState view = desk.view();
    view.comparison = Comparison::Week;
    desk.window.restoreView(view);
    desk.answer();
    QTRY_VERIFY(desk.window.isSettled());
    const QString pdf = desk.write(u"report.pdf"_s);
    const QString text = textOf(pdf).simplified();
    const Formatter berlin(QLocale(), QTimeZone("Europe/Berlin"));
    for (const QString &words :
         {u"Acme Retail"_s, u"Tenant 1"_s, u"Requests"_s, berlin.range(desk.asked().range),
          u"Europe/Berlin"_s, u"Compared with"_s, u"analytics on db.example:5432"_s, u"made on"_s, u"as of"_s,
          u"Raw rows"_s, u"Live"_s, u"Trend"_s, u"Response times"_s, u"Status codes"_s, u"Countries"_s,
          u"Unique addresses"_s, u"2xx"_s})
        QVERIFY2(text.contains(words), qPrintable(words + u" is not in "_s + text));
    const int pages = factOf(pdf, u"Pages"_s).toInt();
    QVERIFY(pages > 1);
    for (int page = 1; page <= pages; ++page) {
        QVERIFY2(textOf(pdf, page).contains(u"Page %1 of %2"_s.arg(page).arg(pages)),
                 qPrintable(textOf(pdf, page)));
        QVERIFY(textOf(pdf, page).contains(u"Acme Retail"_s));
    }
    QVERIFY(factOf(pdf, u"Title"_s).contains(u"Acme Retail"_s));
    QVERIFY(factOf(pdf, u"Creator"_s).startsWith(u"Tidemark "_s));
}

void TestReport::itHasThePaperThatIsWanted_data()
{
    QTest::addColumn<int>("paper");
    QTest::addColumn<QString>("name");
    QTest::newRow("A4") << int(QPageSize::A4) << u"A4"_s;
    QTest::newRow("Letter") << int(QPageSize::Letter) << u"letter"_s;
}

void TestReport::itHasThePaperThatIsWanted()
{
    QFETCH(int, paper);
    QFETCH(QString, name);
    const ReportDesk desk;
    const QString size = factOf(desk.write(u"report.pdf"_s, QPageSize::PageSizeId(paper)), u"Page size"_s);
    QVERIFY2(size.contains(name), qPrintable(size));
}

void TestReport::itIsMadeOfLinesAndText()
{
    const ReportDesk desk;
    const QString pdf = desk.write(u"report.pdf"_s);
    // Textures are tiles of a few pixels; no chart is a picture.
    const QStringList images = said(u"pdfimages"_s, {u"-list"_s, pdf}).split(u'\n').mid(2);
    for (const QString &image : images) {
        const QStringList columns = image.simplified().split(u' ');
        if (columns.size() > 4)
            QVERIFY2(columns.at(3).toInt() <= 16 && columns.at(4).toInt() <= 16, qPrintable(image));
    }
    for (const QString &font : said(u"pdffonts"_s, {pdf}).split(u'\n', Qt::SkipEmptyParts).mid(2))
        QVERIFY2(font.contains(u" yes "_s), qPrintable(font)); // it goes with the file
}

void TestReport::itIsLightInADarkWindow()
{
    ReportDesk desk;
    const QString light = desk.write(u"light.pdf"_s);
    ViewState view = desk.view();
    view.theme = ThemeChoice::Dark;
    desk.window.restoreView(view);
    desk.answer();
    QTRY_VERIFY(desk.window.isSettled());
    const QString dark = desk.write(u"dark.pdf"_s);
    QVERIFY(Theme::instance().colours().dark); // again, for the window
    const int pages = factOf(dark, u"Pages"_s).toInt();
    QCOMPARE(factOf(light, u"Pages"_s).toInt(), pages);
    const auto inked = [](const QImage &shown) {
        qint64 ink = 0;
        for (int y = 0; y < shown.height(); ++y)
            for (int x = 0; x < shown.width(); ++x)
                ink += qGray(shown.pixel(x, y)) < 100 ? 1 : 0;
        return ink;
    };
    for (int page = 1; page <= pages; ++page) {
        const QImage shown = pageOf(dark, page);
        QVERIFY(!shown.isNull());
        const qint64 all = qint64(shown.width()) * shown.height();
        const qint64 wanted = inked(pageOf(light, page));
        // The letters of a dark window are nearly white, and its ground is nearly black.
        QVERIFY2(inked(shown) > wanted * 4 / 5 && inked(shown) < wanted * 5 / 4 && wanted < all / 2,
                 qPrintable(u"%1: %2 of %3"_s.arg(page).arg(inked(shown)).arg(wanted)));
    }
    desk.window.restoreView([&] {
        view.theme = ThemeChoice::Light;
        return view;
    }());
}

void TestReport::closedPanesAreLeftOut()
{
    ReportDesk desk;
    Q_EMIT desk.pane("countriesPane")->closeWanted();
    Q_EMIT desk.pane("statusesPane")->closeWanted();
    const QString text = textOf(desk.write(u"report.pdf"_s));
    QVERIFY(!text.contains(u"Status codes"_s) && !text.contains(u"Countries"_s));
    QVERIFY(text.contains(u"Response times"_s));
}

void TestReport::manyRowsGoOverPages()
{
    ReportDesk desk;
    HistoryAnswer answer = samples::historyAnswer(desk.asked(), localNow(), 1);
    auto many = std::make_shared<CountryBreakdown>(**answer.countries);
    const CountryCount one = many->countries.front();
    for (char16_t first = u'A'; first <= u'Z'; ++first) {
        for (char16_t second = u'A'; second <= u'H'; ++second) {
            CountryCount country = one;
            country.code = QString(QChar(first)) + QChar(second);
            many->countries.push_back(country);
        }
    }
    const auto rows = int(many->countries.size());
    answer.countries = Shared<CountryBreakdown>(many);
    desk.window.showHistory(answer, localNow());
    QTRY_VERIFY(desk.window.isSettled());
    const QString pdf = desk.write(u"report.pdf"_s);
    const int pages = factOf(pdf, u"Pages"_s).toInt();
    QVERIFY2(pages >= 6, qPrintable(QString::number(pages)));
    // Each page of the table begins with its titles.
    int titled = 0;
    for (int page = 1; page <= pages; ++page)
        titled += textOf(pdf, page).contains(QRegularExpression(u"Country\\s+Requests"_s)) ? 1 : 0;
    QVERIFY2(titled >= 4, qPrintable(QString::number(titled)));
    QVERIFY(rows > 200);
}

void TestReport::whatCouldNotBeReadIsSaid()
{
    ReportDesk desk;
    QVERIFY(desk.window.unread().empty());
    HistoryAnswer answer = samples::historyAnswer(desk.asked(), localNow(), 1);
    answer.latency = slowError;
    desk.window.showHistory(answer, localNow());
    QTRY_COMPARE(desk.window.unread().size(), std::size_t(1));
    QCOMPARE(desk.window.unread().front().first, u"Response times"_s);
    QVERIFY(textOf(desk.write(u"stale.pdf"_s)).contains(u"took too long"_s));
    // The same where nothing was read before.
    ViewState view = desk.view();
    view.range = RangeSpec::lastHours(24);
    desk.window.restoreView(view);
    answer = samples::historyAnswer(desk.asked(), localNow(), 1);
    answer.latency = slowError;
    desk.window.showLive(samples::liveAnswer(desk.questions.back().first, localNow(), 1), localNow());
    desk.window.showHistory(answer, localNow());
    QTRY_VERIFY(desk.window.isSettled());
    QCOMPARE(desk.window.unread().size(), std::size_t(1));
    QVERIFY(textOf(desk.write(u"none.pdf"_s)).contains(u"took too long"_s));
    // What the rollups cannot answer is no failure.
    answer.latency = Error{.kind = ErrorKind::Unanswerable, .text = u"only raw rows could tell"_s};
    desk.window.showHistory(answer, localNow());
    QTRY_VERIFY(desk.window.unread().empty());
    QVERIFY(textOf(desk.write(u"unanswerable.pdf"_s)).contains(u"only raw rows could tell"_s));
}

void TestReport::thePictureIsTwiceAsLargeAndHasNoToolbar()
{
    const ReportDesk desk;
    const QImage picture(desk.write(u"board.png"_s));
    QVERIFY(!picture.isNull());
    const auto *board = desk.window.findChild<QWidget *>(u"panes"_s);
    QVERIFY(board);
    QCOMPARE(picture.width(), board->width() * 2);
    QVERIFY(picture.height() >= board->height() * 2);
}

void TestReport::allNumbersAreInTheArchive()
{
    ReportDesk desk;
    HistoryAnswer answer = samples::historyAnswer(desk.asked(), localNow(), 1);
    const QString zip = desk.write(u"numbers.zip"_s);
    const QStringList names = said(u"python3"_s, {u"-m"_s, u"zipfile"_s, u"-l"_s, zip}).split(u'\n');
    QCOMPARE(names.filter(u".csv"_s).size(), 7);
    QVERIFY2(names.filter(u"acme-retail-response-times-20"_s).size() == 1, qPrintable(names.join(u'\n')));
    const QTemporaryDir folder;
    said(u"python3"_s, {u"-m"_s, u"zipfile"_s, u"-e"_s, zip, folder.path()});
    const QStringList files = QDir(folder.path()).entryList({u"*countries*.csv"_s});
    QCOMPARE(files.size(), 1);
    const QString alone = folder.filePath(u"alone"_s);
    QVERIFY(desk.pane("countriesPane")->writeCsv(alone));
    QCOMPARE(contentOf(folder.filePath(files.front())), contentOf(alone));
}

void TestReport::anArchiveKeepsNames()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.zip"_s);
    const Result<QByteArray> zip =
        zipArchive({{u"käse-\u0645\u062a\u062c\u0631.csv"_s, "a,b\r\n"}, {u"empty.csv"_s, {}}}, localNow());
    QVERIFY(zip.has_value());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(*zip);
    file.close();
    said(u"python3"_s, {u"-m"_s, u"zipfile"_s, u"-e"_s, path, folder.path()});
    QCOMPARE(contentOf(folder.filePath(u"käse-\u0645\u062a\u062c\u0631.csv"_s)), QByteArray("a,b\r\n"));
    QVERIFY(QFile::exists(folder.filePath(u"empty.csv"_s)));
}

void TestReport::theWindowStaysAsItIs()
{
    ReportDesk desk;
    const QImage before = desk.window.grab().toImage();
    static_cast<void>(desk.write(u"a.pdf"_s));
    static_cast<void>(desk.write(u"a.png"_s));
    static_cast<void>(desk.write(u"a.zip"_s));
    QCOMPARE(desk.window.grab().toImage().size(), before.size());
    QVERIFY(desk.window.isSettled());
    QCOMPARE(desk.pane("trendPane")->timeChart()->isVisible(), true);
    QVERIFY(
        !desk.window.writeReport(desk.folder.filePath(u"no/such/folder.pdf"_s), QPageSize(QPageSize::A4)));
    QVERIFY(!desk.window.writeReport(desk.folder.filePath(u"a.doc"_s), QPageSize(QPageSize::A4)));
}

void TestReport::thePreviewShowsThePages()
{
    const ReportDesk desk;
    desk.find<QAction>("printAction")->trigger();
    auto *dialog = desk.find<QPrintPreviewDialog>("printPreview");
    QTRY_VERIFY(dialog->findChild<QPrintPreviewWidget *>()->pageCount() > 1);
    dialog->close();
    QTRY_VERIFY(!desk.window.findChild<QPrintPreviewDialog *>());
}

void TestReport::withoutADashboardThereIsNone()
{
    ReportDesk desk;
    desk.find<QAction>("overviewAction")->trigger();
    QVERIFY(!desk.window.writeReport(desk.folder.filePath(u"a.pdf"_s), QPageSize(QPageSize::A4)));
    desk.find<QAction>("reportPdfAction")->trigger();
    QVERIFY(!desk.window.findChild<QFileDialog *>());
}

QTEST_MAIN(TestReport)
#include "tst_report.moc"
