// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formatter.h"
#include "widgets/elidedlabel.h"
#include "widgets/figure.h"
#include "widgets/legendbar.h"
#include "widgets/sampledesk.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QRegularExpression>
#include <QSplitter>
#include <QTableView>
#include <QTest>
#include <QTranslator>

using namespace tidemark;
using namespace tidemark::test;

namespace
{

/// A language whose words are half as long again as English ones.
class LongWords : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        // Formats of dates are no words, and shortcuts stay what they are.
        if (QByteArray(context) == "QShortcut" || text.contains(u"MMM"_s) || text.startsWith(u"%1 "_s))
            return text;
        return text + QString(text.size() / 2, u'ö');
    }
};

/// All but Chinese, whose words are the shortest.
const QStringList languages{u"en"_s, u"de"_s, u"es"_s, u"fr"_s, u"ja"_s};

/// The locale and the words of a language for as long as it lives.
class Speaking
{
public:
    explicit Speaking(const QString &language)
    {
        if (language == "long"_L1) {
            QCoreApplication::installTranslator(&m_long);
        } else if (language != "en"_L1) {
            QLocale::setDefault(QLocale(language));
            if (!m_words.load(u":/i18n/tidemark_%1.qm"_s.arg(language)))
                qFatal("There are no words in this language.");
            QCoreApplication::installTranslator(&m_words);
        }
    }
    ~Speaking()
    {
        QCoreApplication::removeTranslator(&m_long);
        QCoreApplication::removeTranslator(&m_words);
        QLocale::setDefault(QLocale::c());
    }
    Q_DISABLE_COPY_MOVE(Speaking)

private:
    LongWords m_long;
    QTranslator m_words;
};

QString of(const QWidget *widget, const QString &text)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName() + u" “"_s +
           text + u'”';
}

/// What is cut in the middle of a letter, or of a line; empty: nothing.
QString cutIn(const QWidget *root)
{
    const QList<QWidget *> widgets = root->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && !label->text().isEmpty()) {
            if (!label->wordWrap() && label->QLabel::sizeHint().width() > label->width() + 1)
                return of(label, label->text());
            if (label->wordWrap() && label->heightForWidth(label->width()) > label->height())
                return of(label, label->text());
        }
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget);
            button && button->width() < button->sizeHint().width())
            return of(button, button->text());
        if (const auto *figure = qobject_cast<const Figure *>(widget);
            figure && (figure->width() < figure->minimumSizeHint().width() ||
                       figure->height() < figure->sizeHint().height()))
            return of(figure, figure->value());
        if (const auto *chart = qobject_cast<const TimeChart *>(widget);
            chart && chart->height() < chart->minimumHeight())
            return of(chart, chart->accessibleName());
        if (const auto *table = qobject_cast<const QTableView *>(widget);
            table && table->horizontalHeader()->textElideMode() == Qt::ElideNone)
            return of(table, table->accessibleName());
        // Whatever it is, it stands within what holds it.
        const QWidget *parent = widget->parentWidget();
        if ((qobject_cast<const LegendChip *>(widget) || qobject_cast<const Figure *>(widget)) &&
            widget->geometry().right() > parent->width() + 1)
            return of(widget, widget->accessibleName());
    }
    return {};
}

} // namespace

/// No text is cut off, whatever the language, the size and the dataset.
class TestLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesFromTheRightTurnNoLineAround()
    {
        const QString arabic = u"\u0645\u062a\u062c\u0631 \u0628\u0631\u0644\u064a\u0646"_s;
        SampleDesk desk;
        desk.window.setServerLabel(arabic);
        ViewState view = desk.view();
        view.tenant = Tenant{TenantId(1), arabic};
        view.pins = {*view.tenant};
        desk.window.restoreView(view);
        TenantPage page = samples::tenantPage();
        for (Tenant &tenant : page.tenants)
            tenant.name = arabic;
        desk.window.showTenants({}, page);
        HistoryAnswer history = samples::historyAnswer(desk.asked(), localNow());
        auto trend = std::make_shared<TrendSeries>(*history.trend.value());
        for (QString &type : trend->types)
            type = arabic + type;
        history.trend = Result<Shared<TrendSeries>>(trend);
        desk.window.showLive(samples::liveAnswer(desk.questions.back().first, localNow()), localNow());
        desk.window.showHistory(history, localNow());
        QTRY_VERIFY(desk.window.isSettled());
        QTest::mouseDClick(desk.pane("trendPane")->timeChart()->viewport(), Qt::LeftButton, {},
                           onChart(desk.pane("trendPane")->timeChart(), 50));
        int names = 0;
        const QList<QWidget *> widgets = desk.window.findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const auto *label = qobject_cast<const QLabel *>(widget);
            for (const QString &text :
                 {label ? label->text() : QString(), widget->accessibleName(), widget->windowTitle()}) {
                names += text.contains(arabic);
                QVERIFY2(!text.isRightToLeft(), qPrintable(of(widget, text)));
            }
        }
        QVERIFY(names > 4);
        QVERIFY(desk.window.windowTitle().contains(arabic));
        QVERIFY(!desk.window.windowTitle().isRightToLeft());
        // What follows a name stays behind it.
        QVERIFY2(
            desk.find<ElidedLabel>("serverLabel")->text().contains(QChar(0x2068) + arabic + QChar(0x2069)),
            qPrintable(desk.find<ElidedLabel>("serverLabel")->text()));
    }

    void whatGivesWayDoesSoForWantOfRoom_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const QString &language : languages) {
            for (const QSize size : {QSize(1024, 700), QSize(1280, 800), QSize(1920, 1080)})
                QTest::addRow("%s %d", qPrintable(language), size.width()) << language << size;
        }
    }
    void whatGivesWayDoesSoForWantOfRoom()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        const Speaking speaking(language);
        for (const Dataset dataset : {Dataset::Events, Dataset::HttpRequest}) {
            SampleDesk desk(dataset);
            desk.window.setServerLabel(u"analytics on reporting-replica-3.frankfurt.db.example:5432"_s);
            desk.window.resize(size);
            desk.answer();
            QTRY_VERIFY(desk.window.isSettled());
            QTest::qWait(50);
            // The titles of the panes never do.
            const QList<Pane *> panes = desk.window.findChildren<Pane *>();
            for (const Pane *pane : panes) {
                const auto *title = pane->findChild<QLabel *>(u"titleLabel"_s);
                QCOMPARE(title->text(), pane->title());
                QVERIFY2(!title->isVisible() || title->width() >= title->sizeHint().width(),
                         qPrintable(pane->title()));
            }
            for (const Pane *pane : panes) {
                const auto *age = pane->findChild<QLabel *>(u"ageLabel"_s);
                QVERIFY2(!age->isVisible() || age->width() >= age->sizeHint().width(),
                         qPrintable(pane->title() + age->text()));
            }
            // Every column of the countries, and names that can be read.
            const auto *ranking = desk.find<QTableView>("ranking");
            const int columns = ranking->horizontalHeader()->count();
            QVERIFY2(ranking->columnWidth(0) >= 100, qPrintable(QString::number(ranking->columnWidth(0))));
            QVERIFY(ranking->columnViewportPosition(columns - 1) + ranking->columnWidth(columns - 1) <=
                    ranking->viewport()->width());
            const auto *line = desk.find<QWidget>("tideLine");
            QStringList cut;
            const QList<ElidedLabel *> labels = line->findChildren<ElidedLabel *>();
            for (const ElidedLabel *label : labels) {
                if (label->isVisible() && label->isElided())
                    cut << label->text();
            }
            // The room that is left over stands before the ages, or at the end.
            const auto *last = line->findChild<QWidget *>(u"requestsLabel"_s);
            const auto *ages = line->findChild<QWidget *>(u"agesLabel"_s);
            const int end = ages->isVisible() ? ages->x() : line->width() - 14;
            QVERIFY2(cut.isEmpty() || end - last->geometry().right() < 40, qPrintable(cut.join(u" | "_s)));
            if (size.width() == 1920) {
                const QString server = desk.find<ElidedLabel>("serverLabel")->text();
                QVERIFY2(server.endsWith(u"reporting-replica-3.frankfurt.db.example:5432"_s),
                         qPrintable(server));
                QVERIFY(ages->isVisible());
            }
        }
    }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<Dataset>("dataset");
        for (const QString &language : languages + QStringList{u"long"_s}) {
            for (const QSize size : {QSize(), QSize(1120, 640), QSize(1280, 800), QSize(1920, 1080)}) {
                for (const Dataset dataset : {Dataset::Events, Dataset::HttpRequest})
                    QTest::addRow("%s %d %s", qPrintable(language), size.width(),
                                  qPrintable(datasetName(dataset)))
                        << language << size << dataset;
            }
        }
    }
    void nothingIsCutOff()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QFETCH(Dataset, dataset);
        const Speaking speaking(language);
        SampleDesk desk(dataset);
        // Nothing: as small as it gets.
        desk.window.resize(size.isValid() ? size : desk.window.minimumSize());
        ViewState view = desk.view();
        view.tenant->name = u"Donaudampfschifffahrtsgesellschaft Regensburg und Umgebung"_s;
        desk.window.restoreView(view);
        desk.answer();
        QTRY_VERIFY(desk.window.isSettled());
        QTRY_COMPARE(cutIn(&desk.window), QString());
        // An error that comes with it needs room, too.
        HistoryAnswer broken = samples::historyAnswer(desk.asked(), localNow());
        broken.trend = slowError;
        desk.window.showHistory(broken, localNow());
        QTRY_VERIFY(desk.pane("trendPane")->findChild<QLabel *>(u"staleNote"_s)->isVisible());
        QTRY_COMPARE(cutIn(&desk.window), QString());
        const Error lost = lostError;
        desk.window.showConnection(
            {ConnectionState::Phase::Lost, lost, localNow() + std::chrono::seconds(8), 2});
        QTRY_COMPARE(cutIn(&desk.window), QString());
    }

    void usualNumbersHaveTheirRoom_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : languages)
            QTest::newRow(qPrintable(language)) << language;
    }
    void usualNumbersHaveTheirRoom()
    {
        QFETCH(QString, language);
        const Speaking speaking(language);
        SampleDesk desk(Dataset::HttpRequest);
        desk.answer();
        QTRY_VERIFY(desk.window.isSettled());
        // On a usual screen nothing that is read all day ends in dots.
        const QList<Figure *> figures = desk.pane("livePane")->findChildren<Figure *>();
        for (const Figure *figure : figures)
            QVERIFY2(!figure->isElided(), qPrintable(figure->accessibleName()));
        const auto *range = desk.find<ElidedLabel>("tenantIdLabel");
        QVERIFY2(!range->isElided(), qPrintable(range->text()));
        // Whatever time it is, in every month, and at its end.
        const Formatter formatter;
        static const QRegularExpression digits(u"[0-9]"_s);
        for (int month = 1; month <= 12; ++month) {
            using namespace std::chrono;
            const Instant from = sys_days(2026y / month / 28) + 23h + 57min;
            const QString text = formatter.range({.from = from, .to = from + days(3)});
            for (const QChar digit : u"0123456789"_s) {
                const QString shown = QString(text).replace(digits, digit);
                const int width = QFontMetrics(range->font()).horizontalAdvance(shown);
                QVERIFY2(width <= range->contentsRect().width(), qPrintable(shown));
            }
        }
        for (const char *name : {"livePane", "trendPane", "uniquesPane", "countriesPane"}) {
            const auto *source = desk.pane(name)->findChild<ElidedLabel *>(u"sourceLabel"_s);
            const auto *title = desk.pane(name)->findChild<QLabel *>(u"titleLabel"_s);
            QVERIFY2(source->isVisible() ? !source->isElided() : title->toolTip().contains(source->text()),
                     name);
        }
        QVERIFY(desk.pane("trendPane")->findChild<ElidedLabel *>(u"sourceLabel"_s)->isVisible());
        const auto *ranking = desk.find<QTableView>("ranking");
        for (int column = 0; column < ranking->horizontalHeader()->count(); ++column)
            QVERIFY(ranking->isColumnHidden(column) ||
                    ranking->columnWidth(column) >= ranking->horizontalHeader()->sectionSizeHint(column));
        // A total of any usual size moves no switch.
        const auto *chip = desk.pane("trendPane")->findChild<LegendChip *>();
        const int before = chip->width();
        for (const double scale : {0.0003, 0.003, 0.03, 0.3}) {
            desk.answer(scale);
            QTRY_VERIFY(desk.window.isSettled());
            QCOMPARE(chip->width(), before);
        }
    }

    void aSwitchHasRoomForItsTotal()
    {
        const Speaking speaking(u"de"_s);
        const QFontMetrics names(Theme::instance().font(-0.5));
        const QFontMetrics numbers(Theme::instance().numberFont(-0.5, QFont::DemiBold));
        LegendChip chip(0, nullptr);
        const auto least = [&](const QString &value) {
            return 22 + names.horizontalAdvance(u"view"_s) + 7 + numbers.horizontalAdvance(value) + 6;
        };
        chip.setEntry(u"view"_s, u"1"_s);
        const int usual = chip.sizeHint().width();
        for (const double total : {12.0, 8'880.0, 88'800.0, 888'000.0, 8'880'000.0}) {
            const QString value = Formatter().compact(total);
            chip.setEntry(u"view"_s, value);
            QVERIFY2(chip.sizeHint().width() >= least(value), qPrintable(value));
            QCOMPARE(chip.sizeHint().width(), usual);
        }
        const QString odd = u"8.888.888.888.888 Mrd."_s;
        chip.setEntry(u"view"_s, odd);
        QVERIFY(chip.sizeHint().width() >= least(odd));
    }

    void fitsOnASmallScreen()
    {
        // 1280 × 800 at 150 %, less a title bar and a panel.
        const Speaking speaking(u"de"_s);
        MainWindow window;
        QVERIFY(window.minimumWidth() <= 1280 / 1.5);
        QVERIFY(window.minimumHeight() <= 800 / 1.5 - 30);
    }

    void aNarrowWindowHasOneColumn()
    {
        SampleDesk desk;
        desk.answer();
        QTRY_VERIFY(desk.window.isSettled());
        const auto leftOf = [&](const char *name) {
            return desk.pane(name)->mapTo(&desk.window, QPoint()).x();
        };
        QVERIFY(leftOf("uniquesPane") > leftOf("countriesPane"));
        // As wide as somebody chose to have it, and so again later.
        auto *row = desk.find<QSplitter>("row1");
        const int first = desk.pane("countriesPane")->width();
        QTest::mousePress(row->handle(1), Qt::LeftButton, {}, QPoint(5, 100));
        QTest::mouseMove(row->handle(1), QPoint(55, 100));
        QTest::mouseRelease(row->handle(1), Qt::LeftButton, {}, QPoint(5, 100));
        const int before = desk.pane("countriesPane")->width();
        QVERIFY(before > first + 20);
        for (int round = 0; round < 3; ++round) {
            desk.window.resize(desk.window.minimumSize());
            QTRY_COMPARE(leftOf("uniquesPane"), leftOf("countriesPane"));
            QTRY_VERIFY(desk.find<QWidget>("board")->width() <= desk.find<QWidget>("panesArea")->width());
            desk.window.resize(1280, 800);
            QTRY_VERIFY(leftOf("uniquesPane") > leftOf("countriesPane"));
            QTRY_COMPARE(desk.pane("countriesPane")->width(), before);
        }
    }

    void dotsTellAllInTheirTip()
    {
        ElidedLabel label;
        label.setText(u"A very long text, longer than the label is wide by far"_s);
        label.resize(120, 20);
        label.show();
        QVERIFY(label.isElided());
        QVERIFY(static_cast<QLabel &>(label).text().endsWith(u'…'));
        QCOMPARE(label.accessibleName(), label.text());
        label.resize(900, 20);
        QVERIFY(!label.isElided());
        QCOMPARE(static_cast<QLabel &>(label).text(), label.text());
        // What is extra goes first, and whole.
        label.setText(u"30 Nov 2026"_s, u" · tenant 3"_s);
        QCOMPARE(static_cast<QLabel &>(label).text(), u"30 Nov 2026 · tenant 3"_s);
        QCOMPARE(label.accessibleName(), label.text());
        label.resize(label.fontMetrics().horizontalAdvance(u"30 Nov 2026 · "_s), 20);
        QVERIFY(!label.isElided());
        QCOMPARE(static_cast<QLabel &>(label).text(), u"30 Nov 2026"_s);
        QCOMPARE(label.text(), u"30 Nov 2026 · tenant 3"_s);
        label.resize(label.fontMetrics().horizontalAdvance(u"30 Nov"_s), 20);
        QVERIFY(label.isElided());
    }
};

QTEST_MAIN(TestLayout)
#include "tst_layout.moc"
