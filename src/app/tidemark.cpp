// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/connectionchoice.h"
#include "app/coredumps.h"
#include "app/filteroptions.h"
#include "app/profilestore.h"
#include "app/program.h"
#include "app/reportrun.h"
#include "app/signalwatch.h"
#include "app/systemkeychain.h"
#include "app/translation.h"
#include "app/viewsettings.h"
#include "app/words.h"
#include "core/comparison.h"
#include "core/errortext.h"
#include "core/rangewords.h"
#include "core/view.h"
#include "models/plaintext.h"
#include "widgets/admin/adminroom.h"
#include "widgets/shell/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace tidemark;
using namespace tidemark::app;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr int wrongUse = 2;

int misuse(const QString &line)
{
    std::fprintf(stderr, "tidemark: %s\n", qPrintable(line));
    return wrongUse;
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(Ctl::tr("Real-time analytics dashboard for Citus and PostgreSQL."));
    addConnectionOptions(parser);
    addCacheOption(parser);
    parser.addOptions({
        {u"view"_s, Ctl::tr("Open with this view: a file (.tidemark) or a link (tidemark://…)."),
         Ctl::tr("FILE|LINK")},
        {u"tenant"_s, Ctl::tr("Open with this tenant."), u"N"_s},
        {u"overview"_s, Ctl::tr("Open with the overview of all tenants.")},
        {u"dataset"_s, Ctl::tr("Open with events or http_request."), u"DATASET"_s},
        {u"range"_s,
         Ctl::tr(
             "Open with this range: 24h, 7d, 30d, 90d, 1y, today, last-week, FROM/TO or what is typed in the window."),
         u"RANGE"_s},
        {u"compare"_s,
         Ctl::tr(
             "Compare with an earlier period: previous, week (a week before), year (a year before) or none."),
         u"PERIOD"_s},
        {u"zone"_s, Ctl::tr("Show times in this time zone."), u"ZONE"_s},
        {u"theme"_s, Ctl::tr("Theme: light or dark."), u"THEME"_s},
        {u"size"_s, Ctl::tr("Window size, in pixels."), u"WxH"_s},
        {u"admin"_s,
         Ctl::tr(
             "Open in the operator's room, at this section: attention, datasets, coverage, backfill, retention, alerts, partitions, schedule, sessions, loads, logins, audit."),
         u"SECTION"_s},
        {u"screenshot"_s,
         Ctl::tr("Write the dashboard to a PNG once every pane shows its data or its error, then exit."),
         u"FILE"_s},
    });
    addReportOptions(parser);
    parser.addOptions(filterOptions());
    parser.addPositionalArgument(Ctl::tr("FILE|LINK"), Ctl::tr("A view to open, as with --view."),
                                 Ctl::tr("[FILE|LINK]"));
    parser.addHelpOption();
    parser.addVersionOption();
}

std::optional<QSize> sizeNamed(const QString &text)
{
    const QStringList parts = text.toLower().split(u'x');
    bool okWidth = false;
    bool okHeight = false;
    const QSize size(parts.value(0).toInt(&okWidth), parts.value(1).toInt(&okHeight));
    if (parts.size() != 2 || !okWidth || !okHeight || size.width() < 200 || size.height() < 200 ||
        size.width() > 16384 || size.height() > 16384)
        return std::nullopt;
    return size;
}

/// Reads the window's own options; an empty text where all are right, else what is wrong.
QString readOptions(const QCommandLineParser &parser, ViewOverrides &options)
{
    if (parser.isSet(u"view"_s)) {
        const Result<View> view = readView(parser.value(u"view"_s));
        if (!view)
            return errorLine(view.error());
        options.ask(*view);
    }
    if (parser.isSet(u"tenant"_s)) {
        bool ok = false;
        options.tenant = TenantId(parser.value(u"tenant"_s).toInt(&ok));
        if (!ok)
            return Ctl::tr("Invalid --tenant \"%1\": expected a whole number.")
                .arg(parser.value(u"tenant"_s));
        options.overview = false;
        options.tenantName.clear();
    }
    if (parser.isSet(u"dataset"_s)) {
        const std::optional<Dataset> viewed = options.dataset;
        options.dataset = datasetNamed(parser.value(u"dataset"_s));
        // The other dataset has other types.
        if (options.filter && viewed != options.dataset)
            options.filter = options.filter->with(Dimension::Type, {});
        if (!options.dataset)
            return Ctl::tr("Unknown dataset \"%1\": expected events or http_request.")
                .arg(parser.value(u"dataset"_s));
    }
    if (parser.isSet(u"zone"_s)) {
        const std::optional<QTimeZone> zone = zoneNamed(parser.value(u"zone"_s).toLatin1());
        if (!zone)
            return Ctl::tr("Unknown time zone \"%1\": expected an IANA name such as Europe/Berlin.")
                .arg(parser.value(u"zone"_s));
        options.zone = zone->id();
    }
    if (parser.isSet(u"range"_s)) {
        const QTimeZone zone = options.zone ? QTimeZone(*options.zone) : QTimeZone::systemTimeZone();
        options.range = rangeFromWords(parser.value(u"range"_s), localNow(), zone, QLocale());
        if (!options.range)
            return Ctl::
                tr("Invalid --range \"%1\": expected 24h, 7d, 30d, 90d, 1y, today, last-week or FROM/TO, such as 2015-05-17/2015-05-21.")
                    .arg(parser.value(u"range"_s));
    }
    if (parser.isSet(u"compare"_s)) {
        options.comparison = comparisonNamed(parser.value(u"compare"_s));
        if (!options.comparison)
            return Ctl::tr("Invalid --compare \"%1\": expected previous, week, year or none.")
                .arg(parser.value(u"compare"_s));
    }
    if (!filterOptionsSet(parser).isEmpty()) {
        const Result<Filter> filter = readFilter(parser, options.dataset.value_or(Dataset::Events));
        if (!filter)
            return filter.error().words();
        options.filter = *filter;
    }
    if (parser.isSet(u"theme"_s)) {
        const QString theme = parser.value(u"theme"_s);
        if (theme != "light"_L1 && theme != "dark"_L1)
            return Ctl::tr("Invalid --theme: expected light or dark.");
        options.theme = theme == "dark"_L1 ? widgets::ThemeChoice::Dark : widgets::ThemeChoice::Light;
    }
    if (parser.isSet(u"size"_s)) {
        options.size = sizeNamed(parser.value(u"size"_s));
        if (!options.size)
            return Ctl::tr("Invalid --size \"%1\": expected a size such as 1280x800.")
                .arg(parser.value(u"size"_s));
    }
    if (parser.isSet(u"overview"_s))
        options.overview = true;
    if (parser.isSet(u"overview"_s) && parser.isSet(u"tenant"_s))
        return Ctl::tr("Give --tenant or --overview, not both.");
    if (parser.isSet(u"admin"_s)) {
        options.adminVisible = true;
        const QString section = parser.value(u"admin"_s);
        if (!section.isEmpty()) {
            if (!widgets::AdminRoom::sectionNames().contains(section))
                return Ctl::tr("Invalid --admin \"%1\": expected one of %2.")
                    .arg(section, widgets::AdminRoom::sectionNames().join(u", "_s));
            options.adminSection = section;
        }
    }
    // The same report from a crontab, whatever somebody looked at last.
    options.fresh = parser.isSet(u"report"_s);
    options.remembers = !parser.isSet(u"screenshot"_s) && !parser.isSet(u"report"_s);
    return {};
}

/// Writes the picture once the window has settled, and ends the program with 0, or 1 where it could not be
/// written.
void takeScreenshotWhenSettled(widgets::MainWindow &window, const QString &file)
{
    const auto take = [&window, file] {
        const bool written = window.grab().save(file, "PNG");
        if (!written)
            std::fprintf(stderr, "tidemark: %s\n", qPrintable(Ctl::tr("Could not write %1.").arg(file)));
        QCoreApplication::exit(written ? EXIT_SUCCESS : EXIT_FAILURE);
    };
    // The list of tenants may come a moment after the panes.
    QObject::connect(&window, &widgets::MainWindow::settled, &window,
                     [&window, take] { QTimer::singleShot(500ms, &window, take); });
    // Nothing may keep a script waiting for ever: then the picture shows what there is.
    QTimer::singleShot(60s, &window, take);
}

QString cacheFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
           u"/tidemark/snapshots.sqlite"_s;
}

/// Qt would end the program with SIGABRT where it finds none.
bool mayHaveDisplay(int argc, char **argv)
{
    const bool chosen = std::any_of(argv + 1, argv + argc,
                                    [](const char *argument) { return qstrcmp(argument, "-platform") == 0; });
    return chosen || qEnvironmentVariableIsSet("QT_QPA_PLATFORM") ||
           !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_SOCKET");
}

bool asksForWords(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const QByteArrayView argument) {
        return argument == "-h" || argument == "-v" || argument == "--help" || argument == "--help-all" ||
               argument == "--version";
    });
}

/// An exit status where the arguments ask for words only, or are wrong; both need no display.
std::optional<int> answerInWords(QCommandLineParser &parser)
{
    addOptions(parser);
    if (!parser.parse(withOptionalValues(QCoreApplication::arguments())))
        return misuse(parser.errorText());
    if (parser.isSet(u"help"_s) || parser.isSet(u"help-all"_s))
        parser.showHelp();
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    // A desktop opens files and links so; what is wrong with them is said in the window.
    if (parser.positionalArguments().size() > 1)
        return misuse(Ctl::tr("Unexpected argument \"%1\".").arg(parser.positionalArguments().at(1)));
    return std::nullopt;
}
} // namespace

int main(int argc, char **argv)
{
    forbidCoreDumps();
    // Pictures and reports need no display.
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView argument(argv[i]);
        const bool isReport = argument.startsWith("--report");
        if (isReport)
            silenceQt();
        if ((isReport || argument.startsWith("--screenshot")) &&
            !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QCoreApplication::setApplicationName(u"tidemark"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TIDEMARK_VERSION));
    if (const bool display = mayHaveDisplay(argc, argv); !display || asksForWords(argc, argv)) {
        QCoreApplication words(argc, argv);
        installTranslation(words);
        QCommandLineParser parser;
        if (const std::optional<int> status = answerInWords(parser))
            return *status;
        if (!display) {
            std::fprintf(stderr, "tidemark: %s\n",
                         qPrintable(Ctl::tr("There is no display. Start it in a desktop session, or use "
                                            "tidemarkctl, which needs none.")));
            return EXIT_FAILURE;
        }
    }
    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Tidemark"_s);
    QGuiApplication::setDesktopFileName(u"tidemark"_s);
    installTranslation(application);

    QCommandLineParser parser;
    if (const std::optional<int> status = answerInWords(parser))
        return *status;
    Result<ConnectionChoice> choice = chosenConnection(parser);
    if (!choice)
        return misuse(choice.error().words());
    const Result<std::optional<SharedCache>> cache = chosenCache(parser, choice->sharedCache);
    if (!cache)
        return misuse(cache.error().words());
    choice->sharedCache = *cache;
    ViewOverrides options;
    QString unreadable;
    if (const QString opened = parser.positionalArguments().value(0); !opened.isEmpty()) {
        const Result<View> view = readView(opened);
        if (view)
            options.ask(*view);
        else if (view.error().kind == ErrorKind::Io)
            return misuse(Ctl::tr("Neither an option nor a view: \"%1\".").arg(opened));
        else
            unreadable = errorLine(view.error());
    }
    if (const QString wrong = readOptions(parser, options); !wrong.isEmpty())
        return misuse(wrong);

    if (const QString wrong = reportFault(parser, options); !wrong.isEmpty())
        return misuse(wrong);

    SystemKeychain keychain;
    Program program({ViewSettings::standardFile(), cacheFile(), ProfileStore::standardFile(),
                     local::ServerPaths::standard()},
                    keychain);
    program.setSharedCache(*cache, parser.isSet(u"cache"_s));
    // Whoever names no connection, and wants more than a picture or a report, may choose one.
    const bool named = namesConnection(parser) || libpqVariableIsSet();
    if (!named && !parser.isSet(u"screenshot"_s) && !parser.isSet(u"report"_s)) {
        program.openRemembered(options);
    } else {
        widgets::MainWindow &window = program.open(*choice, options);
        if (parser.isSet(u"screenshot"_s))
            takeScreenshotWhenSettled(window, parser.value(u"screenshot"_s));
        reportIfAsked(window, parser);
    }
    if (!unreadable.isEmpty())
        program.notice(plainText(unreadable, 1000));
    const SignalWatch signalWatch;
    QObject::connect(&signalWatch, &SignalWatch::endAsked, &program, &Program::closeAll);
    return QApplication::exec();
}
