// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/gallery.h"

#include "models/formatter.h"
#include "widgets/admin/expirydialog.h"
#include "widgets/behindnumberssamples.h"
#include "widgets/charts/timechart.h"
#include "widgets/connectingpictures.h"
#include "widgets/earliersamples.h"
#include "widgets/import/importdialog.h"
#include "widgets/import/rejectsdialog.h"
#include "widgets/importsamples.h"
#include "widgets/operator.h"
#include "widgets/overviewsamples.h"
#include "widgets/panes/pane.h"
#include "widgets/shell/customrangedialog.h"
#include "widgets/shell/passworddialog.h"
#include "widgets/shell/saveviewdialog.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>

using namespace tidemark;
using namespace tidemark::widgets;
using namespace Qt::StringLiterals;

namespace
{

void windows(const Gallery &gallery)
{
    MainWindow window;
    window.setServerLabel(u"analytics on db.example:5432"_s);
    window.resize(1280, 800);
    window.show();
    for (const auto &[dataset, range, name] :
         {std::tuple(Dataset::Events, RangeSpec::lastDays(7), u"events-week"_s),
          std::tuple(Dataset::Events, RangeSpec::lastDays(90), u"events-quarter"_s),
          std::tuple(Dataset::Events, RangeSpec::lastHours(24), u"events-day"_s),
          std::tuple(Dataset::HttpRequest, RangeSpec::lastDays(7), u"http-week"_s)}) {
        window.restoreView(viewOf(gallery.look, dataset, range));
        feed(window, gallery.now, dataset, range);
        window.resize(1280, 800);
        gallery.save(window, name + u"-1280"_s);
        window.resize(1920, 1080);
        gallery.save(window, name + u"-1920"_s);
        window.resize(1024, 700);
        gallery.save(window, name + u"-1024"_s);
        window.resize(window.minimumSize());
        gallery.save(window, name + u"-least"_s);
        window.resize(1280, 800);
    }
    window.restoreView(viewOf(gallery.look, Dataset::Events, RangeSpec::lastDays(7)));
    gallery.save(window, u"loading"_s);
    const RangeQuestion slow = historyQuestion(Dataset::Events, TenantId(1), RangeSpec::lastDays(7),
                                               QByteArrayLiteral("Europe/Berlin"))
                                   .at(gallery.now);
    HistoryAnswer late = samples::historyAnswer(slow, gallery.now);
    late.trend = Error{.kind = ErrorKind::Timeout,
                       .sqlState = u"57014"_s,
                       .serverText = u"canceling statement due to statement timeout"_s,
                       .retryable = true};
    window.showHistory(late, gallery.now);
    gallery.save(window, u"timeout"_s);
    feed(window, gallery.now, Dataset::Events, RangeSpec::lastDays(7));
    gallery.settle();
    window.showHistory(late, gallery.now);
    gallery.save(window, u"timeout-stale"_s);

    feed(window, gallery.now, Dataset::Events, RangeSpec::lastDays(7));
    gallery.settle();
    auto *trend = window.findChild<QWidget *>(u"trendPane"_s);
    auto *chart = trend->findChild<TimeChart *>();
    Q_EMIT chart->hovered(chart->buckets()[92].start);
    gallery.save(window, u"crosshair"_s);
    Q_EMIT chart->hovered(std::nullopt);
    window.findChild<QToolButton *>(u"mapButton"_s)->click();
    gallery.save(window, u"map"_s);
    window.findChild<QToolButton *>(u"mapButton"_s)->click();
    const Error lost{.kind = ErrorKind::Unreachable,
                     .sqlState = u"57P01"_s,
                     .serverText = u"terminating connection due to administrator command"_s,
                     .connectionLost = true,
                     .retryable = true};
    window.showConnection({ConnectionState::Phase::Lost, lost, localNow() + 7s, 3});
    LiveAnswer broken = samples::liveAnswer({Dataset::Events, TenantId(1), std::nullopt}, gallery.now);
    broken.counts = lost;
    window.showLive(broken, gallery.now);
    gallery.save(window, u"lost"_s);
    window.showConnection({ConnectionState::Phase::Live, std::nullopt, std::nullopt, 0});
    window.findChild<QAction *>(u"pauseAction"_s)->trigger();
    gallery.save(window, u"paused"_s);
    window.findChild<QAction *>(u"pauseAction"_s)->trigger();
    for (const char *name : {"shortcutsAction", "aboutAction"}) {
        window.findChild<QAction *>(QString::fromLatin1(name))->trigger();
        const QList<QDialog *> dialogs = window.findChildren<QDialog *>(Qt::FindDirectChildrenOnly);
        gallery.save(*dialogs.back(), u"dialog-"_s + QString::fromLatin1(name).chopped(6));
        dialogs.back()->close();
    }
    QLabel exported;
    exported.setPixmap(window.findChild<Pane *>(u"trendPane"_s)->picture());
    exported.show();
    gallery.save(exported, u"exported"_s);
    trend->findChild<QToolButton *>(u"tableButton"_s)->setChecked(true);
    gallery.save(window, u"table"_s);
    trend->findChild<QToolButton *>(u"tableButton"_s)->setChecked(false);
}

/// An earlier period beside the numbers, in the sizes that windows have.
void comparisons(const Gallery &gallery)
{
    MainWindow window;
    window.setServerLabel(u"analytics on db.example:5432"_s);
    window.show();
    for (const auto &[dataset, range, comparison, name] :
         {std::tuple(Dataset::Events, RangeSpec::lastDays(7), Comparison::Week, u"compared-week"_s),
          std::tuple(Dataset::Events, RangeSpec::lastDays(30), Comparison::Year, u"compared-year"_s),
          std::tuple(Dataset::HttpRequest, RangeSpec::lastHours(24), Comparison::Previous,
                     u"compared-http"_s)}) {
        ViewState view = viewOf(gallery.look, dataset, range);
        view.comparison = comparison;
        window.restoreView(view);
        HistoryQuestion wanted = historyQuestion(dataset, TenantId(1), view.range, view.zone);
        wanted.comparison = comparison;
        const RangeQuestion asked = wanted.at(gallery.now);
        window.showLive(samples::liveAnswer({dataset, TenantId(1), std::nullopt}, gallery.now), gallery.now);
        window.showHistory(samples::compared(samples::historyAnswer(asked, gallery.now), gallery.now),
                           gallery.now);
        window.showTenants({}, samples::tenantPage());
        window.showConnection({ConnectionState::Phase::Live, std::nullopt, std::nullopt, 0});
        for (const QSize size : {QSize(1280, 800), QSize(1024, 700), window.minimumSize()}) {
            window.resize(size);
            gallery.settle();
            auto *chart = window.findChild<QWidget *>(u"trendPane"_s)->findChild<TimeChart *>();
            Q_EMIT chart->hovered(chart->buckets()[chart->buckets().size() / 2].start);
            gallery.save(window, name + u"-%1"_s.arg(size.width()));
        }
    }
    for (const char *pane : {"trendPane", "requestsPane"})
        window.findChild<QWidget *>(QString::fromLatin1(pane))
            ->findChild<QToolButton *>(u"tableButton"_s)
            ->setChecked(true);
    window.resize(1280, 800);
    gallery.save(window, u"compared-table"_s);
}

void states(const Gallery &gallery)
{
    MainWindow window;
    window.resize(1280, 800);
    window.show();
    window.restoreView(viewOf(gallery.look, Dataset::HttpRequest, RangeSpec::lastDays(7)));
    feed(window, gallery.now, Dataset::HttpRequest, RangeSpec::lastDays(7));
    const RangeQuestion asked = historyQuestion(Dataset::HttpRequest, TenantId(1), RangeSpec::lastDays(7),
                                                QByteArrayLiteral("Europe/Berlin"))
                                    .at(gallery.now);
    const Instant watermark = gallery.now - 38s;
    HistoryAnswer answer = samples::historyAnswer(asked, gallery.now, 0);
    answer.uniques = samples::uniques(asked, gallery.now, asked.range.from - 1h, 0);
    auto gone = std::make_shared<TrendSeries>(*samples::trend(asked, gallery.now, watermark, 0));
    for (Bucket &bucket : gone->buckets)
        bucket.state = BucketState::Expired;
    gone->provenance.keptFrom = asked.range.to;
    answer.trend = Result<Shared<TrendSeries>>(gone);
    answer.requests = Result<Shared<RequestSeries>>(
        Error{.kind = ErrorKind::Permission,
              .sqlState = u"42501"_s,
              .serverText = u"permission denied for table http_request_1min"_s});
    window.restoreView(viewOf(gallery.look, Dataset::HttpRequest, RangeSpec::lastDays(7)));
    window.showHistory(answer, gallery.now);
    window.showLive(samples::liveAnswer({Dataset::HttpRequest, TenantId(1), std::nullopt}, gallery.now, 0),
                    gallery.now);
    gallery.save(window, u"states"_s);
    HistoryAnswer partly = samples::historyAnswer(asked, gallery.now);
    partly.trend = samples::trend(asked, gallery.now, gallery.now - 22h, 1, 40);
    partly.uniques = samples::uniques(asked, gallery.now, gallery.now - 22h, 1, 40);
    partly.requests = Result<Shared<RequestSeries>>(samples::requests(asked, gallery.now, watermark, false));
    window.showHistory(partly, gallery.now + 1ms);
    window.showLive(samples::liveAnswer({Dataset::HttpRequest, TenantId(1), std::nullopt}, gallery.now + 1ms),
                    gallery.now + 1ms);
    gallery.save(window, u"partly-expired"_s);
}

/// All tenants in the place of one.
void overview(const Gallery &gallery)
{
    MainWindow window;
    OverviewQuestion asked;
    SummaryQuestion summed;
    QObject::connect(&window, &MainWindow::overviewWanted, &window,
                     [&asked](const OverviewQuestion &question) { asked = question; });
    QObject::connect(&window, &MainWindow::summaryWanted, &window,
                     [&summed](const SummaryQuestion &question) { summed = question; });
    window.setServerLabel(u"analytics on db.example:5432"_s);
    window.resize(1280, 800);
    window.show();
    ViewState view;
    view.theme = gallery.look == "dark"_L1 ? ThemeChoice::Dark : ThemeChoice::Light;
    window.restoreView(view);
    window.showTenants({}, samples::tenantPage());
    window.showConnection({ConnectionState::Phase::Live, std::nullopt, std::nullopt, 0});
    gallery.settle();
    window.showOverviewPage(asked, samples::pageFor(asked, samples::allTenants, gallery.now), gallery.now);
    window.showSummary(summed, samples::summaryFor(summed, gallery.now));
    gallery.save(window, u"overview"_s);
}

void dialogs(const Gallery &gallery)
{
    const QTimeZone zone("Europe/Berlin");
    AdminPort port;
    ExpiryDialog expiry(Dataset::Events, zone, port, nullptr);
    expiry.show();
    test::answer(port, ExpiryRequest{Dataset::Events, std::nullopt, true},
                 samples::expiry(Dataset::Events, gallery.now, true));
    gallery.save(expiry, u"dialog-expiry"_s);
    test::answer(port, ExpiryRequest{Dataset::Events, std::nullopt, false},
                 samples::expiry(Dataset::Events, gallery.now, false));
    gallery.save(expiry, u"dialog-expired"_s);
    CustomRangeDialog range(RangeSpec::between({gallery.now - 72h, gallery.now}), gallery.now, zone, nullptr);
    range.show();
    gallery.save(range, u"dialog-range"_s);
    SaveViewDialog saving(u"Acme Retail · Last 7 days"_s,
                          u"Acme Retail · Events · Last 7 days · Europe/Berlin"_s,
                          {u"Acme Retail · Last 7 days"_s});
    saving.show();
    gallery.save(saving, u"dialog-view"_s);
    PasswordDialog password(u"analytics on db.example:5432"_s,
                            {.kind = ErrorKind::AuthFailed,
                             .sqlState = u"28P01"_s,
                             .serverText = u"password authentication failed for user \"ana\""_s},
                            nullptr);
    password.show();
    gallery.save(password, u"dialog-password"_s);
    samples::behindNumbers(gallery.now, zone,
                           [&gallery](QWidget &dialog, const QString &name) { gallery.save(dialog, name); });
}

void imports(const Gallery &gallery)
{
    ImportDialog dialog(nullptr);
    dialog.setTarget(u"analytics on db.example:5432"_s);
    dialog.setMayRollUp(true, {});
    ingest::LoadJob asked;
    QObject::connect(&dialog, &ImportDialog::lookRequested, &dialog,
                     [&asked](const ingest::LoadJob &job) { asked = job; });
    dialog.present({});
    gallery.save(dialog, u"import-empty"_s);
    dialog.present({u"/data/events.csv"_s});
    dialog.showLook(samples::eventsLook(asked));
    gallery.save(dialog, u"import-events"_s);
    dialog.present({u"/data/photo.jpg"_s});
    dialog.showLook(samples::strangeLook(asked));
    gallery.save(dialog, u"import-strange"_s);
    dialog.present({u"/data/access.log"_s, u"/data/access.log.1.gz"_s});
    dialog.showLook(samples::logLook(asked));
    gallery.save(dialog, u"import-log"_s);
    dialog.present({u"/data/events.csv"_s});
    dialog.showLook(samples::eventsLook(asked));
    const auto begin = [&dialog] {
        for (const char *name : {"continueButton", "importButton"})
            if (auto *button = dialog.findChild<QPushButton *>(QString::fromLatin1(name));
                button->isVisible())
                return button->click();
    };
    begin();
    dialog.showProgress(samples::loadProgress());
    gallery.save(dialog, u"import-running"_s);
    ingest::LoadReport broken = samples::loadReport(1'240'000, 13);
    broken.failure = Error{.kind = ErrorKind::Unreachable,
                           .serverText = u"connection refused"_s,
                           .connectionLost = true,
                           .retryable = false};
    dialog.showReport(broken);
    gallery.save(dialog, u"import-broken"_s);
    begin();
    dialog.showReport(samples::loadReport(9'990, 13));
    gallery.save(dialog, u"import-done"_s);
    RejectsDialog rejects(u"/data/access.rejects.log"_s, nullptr);
    rejects.show();
    rejects.showRejects(samples::fileRejects());
    gallery.save(rejects, u"dialog-rejects"_s);
}

} // namespace

namespace tidemark::widgets
{

void drawAll(Gallery &gallery)
{
    const ThemeChoice look = gallery.look == "dark"_L1 ? ThemeChoice::Dark : ThemeChoice::Light;
    Theme::instance().apply(look);
    drawConnecting(gallery);
    for (const auto part : {windows, comparisons, states, overview, drawAdmin}) {
        gallery.now = localNow();
        part(gallery);
    }
    Theme::instance().apply(look);
    dialogs(gallery);
    imports(gallery);
}

void drawConnecting(const Gallery &gallery)
{
    samples::connecting([&gallery](QWidget &window, const QString &name) { gallery.save(window, name); });
}

} // namespace tidemark::widgets
