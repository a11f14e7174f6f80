// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reportrun.h"

#include "app/words.h"
#include "core/errortext.h"
#include "widgets/report/report.h"
#include "widgets/shell/mainwindow.h"

#include <QCoreApplication>
#include <QPageSize>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace tidemark::app
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
/// Of a report; nothing where there is no such paper.
std::optional<QPageSize> paperOf(const QCommandLineParser &parser)
{
    const QString paper = parser.value(u"paper"_s).toLower();
    if (paper.isEmpty())
        return widgets::usualPaper();
    if (paper == "a4"_L1)
        return QPageSize(QPageSize::A4);
    return paper == "letter"_L1 ? std::optional(QPageSize(QPageSize::Letter)) : std::nullopt;
}
} // namespace

void addReportOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"report"_s,
         Ctl::tr(
             "Write the tenant's dashboard once every pane has its numbers, then exit: as .pdf, .png or .zip (CSV). May be repeated."),
         u"FILE"_s},
        {u"paper"_s, Ctl::tr("Paper of a report: a4 or letter."), u"PAPER"_s},
    });
}

QString reportFault(const QCommandLineParser &parser, const ViewOverrides &options)
{
    if (!paperOf(parser))
        return Ctl::tr("Invalid --paper \"%1\": expected a4 or letter.").arg(parser.value(u"paper"_s));
    const QStringList files = parser.values(u"report"_s);
    for (const QString &file : files) {
        if (!widgets::isReportFile(file))
            return Ctl::tr("Invalid --report \"%1\": expected a file that ends with .pdf, .png or .zip.")
                .arg(file);
    }
    if (!files.isEmpty() && (options.overview.value_or(false) || !options.tenant || options.adminVisible))
        return Ctl::tr("A report is made of one tenant's dashboard: give --tenant N, or --view with one.");
    return {};
}

void silenceQt()
{
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &text) {
        if (type == QtCriticalMsg || type == QtFatalMsg)
            std::fprintf(stderr, "tidemark: %s\n", qUtf8Printable(text));
    });
}

void reportIfAsked(widgets::MainWindow &window, const QCommandLineParser &parser)
{
    const QStringList files = parser.values(u"report"_s);
    if (files.isEmpty())
        return;
    const QPageSize paper = paperOf(parser).value_or(widgets::usualPaper());
    constexpr int noConnection = 3;
    const auto say = [](const QString &line) {
        std::fprintf(stderr, "tidemark: %s\n", qUtf8Printable(line));
    };
    const auto write = [&window, files, paper, say] {
        const std::vector<std::pair<QString, Error>> unread = window.unread();
        for (const auto &[pane, why] : unread)
            say(pane.isEmpty() ? errorLine(why) : pane + u": "_s + errorLine(why));
        const bool isLost =
            std::ranges::any_of(unread, [](const auto &part) { return meansNoConnection(part.second); });
        const bool isThere =
            std::ranges::none_of(unread, [](const auto &part) { return part.first.isEmpty(); });
        if (isLost)
            return QCoreApplication::exit(noConnection);
        int status = unread.empty() ? EXIT_SUCCESS : EXIT_FAILURE;
        for (const QString &file : isThere ? files : QStringList()) {
            if (const Result<void> written = window.writeReport(file, paper); !written) {
                say(errorLine(written.error()));
                status = EXIT_FAILURE;
            }
        }
        QCoreApplication::exit(status);
    };
    auto *watch = new QTimer(&window);
    QObject::connect(watch, &QTimer::timeout, &window, [&window, watch, write] {
        if (!window.isSettled() || !(window.isTenantSure() || !window.unread().empty()))
            return;
        watch->stop();
        write();
    });
    watch->start(200ms);
    // Nothing may keep a crontab waiting for ever: panes without an answer say so.
    QTimer::singleShot(120s, &window, write);
}

} // namespace tidemark::app
