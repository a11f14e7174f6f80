// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/connectionchoice.h"
#include "app/coredumps.h"
#include "app/dashboard.h"
#include "app/signalwatch.h"
#include "app/translation.h"
#include "app/words.h"
#include "widgets/shell/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QStandardPaths>
#include <QTimer>

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
    parser.addOptions({
        {u"tenant"_s, Ctl::tr("Open with this tenant."), u"N"_s},
        {u"dataset"_s, Ctl::tr("Open with events or http_request."), u"DATASET"_s},
        {u"range"_s, Ctl::tr("Open with this range: 24h, 7d, 30d, 90d, 1y or FROM/TO."), u"RANGE"_s},
        {u"theme"_s, Ctl::tr("Theme: light or dark."), u"THEME"_s},
        {u"size"_s, Ctl::tr("Window size, in pixels."), u"WxH"_s},
        {u"admin"_s, Ctl::tr("Open with the admin panel.")},
        {u"screenshot"_s,
         Ctl::tr("Write the dashboard to a PNG once every pane shows its data or its error, then exit."),
         u"FILE"_s},
    });
    parser.addHelpOption();
    parser.addVersionOption();
}

std::optional<RangeChoice> rangeNamed(const QString &text)
{
    if (const std::optional<RangePreset> preset = rangePresetNamed(text);
        preset && *preset != RangePreset::Custom)
        return RangeChoice{*preset, {}};
    const std::optional<RangeSpec> spec = RangeSpec::fromText(text, QTimeZone::systemTimeZone());
    if (!spec || spec->moves())
        return std::nullopt;
    return RangeChoice{RangePreset::Custom, spec->fixed};
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
    if (parser.isSet(u"tenant"_s)) {
        bool ok = false;
        options.tenant = TenantId(parser.value(u"tenant"_s).toInt(&ok));
        if (!ok)
            return Ctl::tr("Invalid --tenant \"%1\": expected a whole number.")
                .arg(parser.value(u"tenant"_s));
    }
    if (parser.isSet(u"dataset"_s)) {
        options.dataset = datasetNamed(parser.value(u"dataset"_s));
        if (!options.dataset)
            return Ctl::tr("Unknown dataset \"%1\": expected events or http_request.")
                .arg(parser.value(u"dataset"_s));
    }
    if (parser.isSet(u"range"_s)) {
        options.range = rangeNamed(parser.value(u"range"_s));
        if (!options.range)
            return Ctl::
                tr("Invalid --range \"%1\": expected 24h, 7d, 30d, 90d, 1y or FROM/TO, such as 2015-05-17/2015-05-21.")
                    .arg(parser.value(u"range"_s));
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
    if (parser.isSet(u"admin"_s))
        options.adminVisible = true;
    options.remembers = !parser.isSet(u"screenshot"_s);
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
} // namespace

int main(int argc, char **argv)
{
    forbidCoreDumps();
    // The picture of --screenshot needs no display.
    for (int i = 1; i < argc; ++i) {
        if (QByteArrayView(argv[i]).startsWith("--screenshot") &&
            !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"tidemark"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TIDEMARK_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Tidemark"_s);
    QGuiApplication::setDesktopFileName(u"tidemark"_s);
    installTranslation(application);

    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(withOptionalValues(QCoreApplication::arguments())))
        return misuse(parser.errorText());
    if (parser.isSet(u"help"_s) || parser.isSet(u"help-all"_s))
        parser.showHelp();
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    if (!parser.positionalArguments().isEmpty())
        return misuse(Ctl::tr("Unknown option \"%1\".").arg(parser.positionalArguments().front()));
    const Result<ConnectionChoice> choice = chosenConnection(parser);
    if (!choice)
        return misuse(choice.error().words());
    ViewOverrides options;
    if (const QString wrong = readOptions(parser, options); !wrong.isEmpty())
        return misuse(wrong);

    widgets::MainWindow window;
    Dashboard dashboard(*choice, window, ViewSettings(ViewSettings::standardFile(), choice->identity),
                        cacheFile());
    dashboard.restore(options);
    if (parser.isSet(u"screenshot"_s))
        takeScreenshotWhenSettled(window, parser.value(u"screenshot"_s));
    window.show();

    dashboard.connectToServer();
    const SignalWatch signalWatch;
    QObject::connect(&signalWatch, &SignalWatch::endAsked, &window, &widgets::MainWindow::closeNow);
    return QApplication::exec();
}
