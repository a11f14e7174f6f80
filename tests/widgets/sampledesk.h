// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/desk.h"
#include "widgets/charts/timechart.h"
#include "widgets/operator.h"
#include "widgets/panes/pane.h"
#include "widgets/samples.h"

#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace tidemark::test
{

using namespace tidemark::widgets;
using namespace Qt::StringLiterals;

inline const Error lostError{.kind = ErrorKind::Unreachable,
                             .sqlState = u"57P01"_s,
                             .serverText = u"terminating connection"_s,
                             .connectionLost = true,
                             .retryable = true};
inline const Error slowError{.kind = ErrorKind::Timeout,
                             .sqlState = u"57014"_s,
                             .serverText = u"canceling statement due to statement timeout"_s,
                             .connectionLost = false,
                             .retryable = true};

/// A window and what it asked for.
struct SampleDesk : Desk {
    std::vector<std::pair<LiveQuestion, RangeQuestion>> questions;
    QStringList searches;

    explicit SampleDesk(Dataset dataset = Dataset::Events)
    {
        QObject::connect(&window, &MainWindow::questionChanged, &window,
                         [this](const LiveQuestion &live, const HistoryQuestion &history) {
                             questions.emplace_back(live, history.at(localNow()));
                         });
        QObject::connect(&window, &MainWindow::tenantSearchEdited, &window,
                         [this](const QString &text) { searches << text; });
        ViewState view;
        view.dataset = dataset;
        view.tenant = Tenant{TenantId(1), u"Acme Retail"_s};
        view.zone = QByteArrayLiteral("Europe/Berlin");
        view.theme = ThemeChoice::Light;
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window was not activated");
        window.restoreView(view);
        window.showConnection({ConnectionState::Phase::Live, std::nullopt, std::nullopt, 0});
        window.showTenants({}, samples::tenantPage());
    }

    /// The window's, to be changed and restored. Without its place: from Qt 6.8 on, restoring it fits a
    /// window to the screen, and the offscreen one is smaller than what is tested.
    [[nodiscard]] ViewState view() const
    {
        ViewState view = window.viewState();
        view.geometry.clear();
        return view;
    }
    [[nodiscard]] const RangeQuestion &asked() const { return questions.back().second; }
    void answer(double scale = 1)
    {
        window.showLive(samples::liveAnswer(questions.back().first, localNow(), scale), localNow());
        window.showHistory(samples::historyAnswer(asked(), localNow(), scale), localNow());
    }
    [[nodiscard]] Pane *pane(const char *name) const { return find<Pane>(name); }
    void click(const char *button) { QTest::mouseClick(find<QToolButton>(button), Qt::LeftButton); }
};

inline QPoint onChart(const TimeChart *chart, std::size_t bucket)
{
    const Bucket &at = chart->buckets()[bucket];
    const double x = (chart->xOf(at.start) + chart->xOf(at.end)) / 2;
    return QPointF(x, chart->plotRect().center().y()).toPoint();
}

} // namespace tidemark::test
