// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/context.h"
#include "app/filteroptions.h"
#include "app/output.h"
#include "app/words.h"
#include "pg/conninfolabel.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

#include <array>
#include <utility>

namespace tidemark::app
{

using namespace Qt::StringLiterals;

namespace
{
/// The options that say which files are written, with the suffix that each has.
constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 3> fileOptions{
    {{"pdf"_L1, "pdf"_L1}, {"png"_L1, "png"_L1}, {"csv"_L1, "zip"_L1}}};

/// What is handed on to the window's program as it is.
const QStringList &viewOptions()
{
    static const QStringList options{u"view"_s, u"tenant"_s, u"dataset"_s, u"range"_s,   u"compare"_s,
                                     u"zone"_s, u"type"_s,   u"class"_s,   u"country"_s, u"paper"_s};
    return options;
}

/// Empty: it is not installed.
QString windowProgram()
{
    const QFileInfo beside(QCoreApplication::applicationDirPath() + u"/tidemark"_s);
    return beside.isExecutable() ? beside.filePath() : QStandardPaths::findExecutable(u"tidemark"_s);
}

/// Where to connect, without a secret: other users of this computer see a command line.
QStringList connectionArguments(const Context &context)
{
    if (context.connection.privateServer) {
        const QString folder = context.options.value(u"local"_s);
        return {folder.isEmpty() ? u"--local"_s : u"--local="_s + folder};
    }
    const QString conninfo = pg::conninfoForOthers(context.connection.profile.conninfo);
    return conninfo.isEmpty() ? QStringList() : QStringList{u"--connect="_s + conninfo};
}

QString passwordOf(const ConnectionProfile &profile)
{
    return profile.password.isEmpty() ? pg::conninfoPassword(profile.conninfo) : profile.password;
}

int runReport(const Context &context)
{
    QStringList arguments = connectionArguments(context);
    for (const QString &option : viewOptions())
        for (const QString &value : context.options.values(option))
            arguments << u"--%1=%2"_s.arg(option, value);
    QStringList files;
    for (const auto &[option, suffix] : fileOptions) {
        if (!context.options.isSet(option))
            continue;
        files << context.options.value(option);
        if (QFileInfo(files.back()).suffix().toLower() != suffix)
            return Context::misuse(Ctl::tr("Invalid --%1 \"%2\": expected a file that ends with .%3.")
                                       .arg(option, files.back(), suffix));
        arguments << u"--report="_s + files.back();
    }
    if (files.isEmpty())
        return Context::misuse(Ctl::tr("Missing option: --pdf OUT, --png OUT or --csv OUT.zip."));
    if (!context.options.isSet(u"tenant"_s) && !context.options.isSet(u"view"_s))
        return Context::misuse(Ctl::tr("Missing option: --tenant N or --view FILE."));
    const QString program = windowProgram();
    if (program.isEmpty()) {
        return context.fail(
            {.kind = ErrorKind::MissingObject,
             .text = Ctl::tr("Reports are made by the window's program (tidemark), which is not installed."),
             .hint = Ctl::tr("Install the package tidemark. It needs no display for this.")});
    }
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (const QString password = passwordOf(context.connection.profile); !password.isEmpty())
        environment.insert(u"PGPASSWORD"_s, password);
    // Also where there is one: nobody wants to see a window.
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.setInputChannelMode(QProcess::ForwardedInputChannel);
    process.start(program, arguments);
    if (!process.waitForStarted(-1) || !process.waitForFinished(-1) ||
        process.exitStatus() != QProcess::NormalExit)
        return context.fail(
            {.kind = ErrorKind::Io,
             .text = Ctl::tr("The window's program did not make the report: %1").arg(process.errorString())});
    if (process.exitCode() != Done)
        return process.exitCode();
    std::vector<QVariantList> rows;
    for (const QString &file : std::as_const(files))
        rows.push_back({file, QFileInfo(file).size()});
    return context.print(listOutput(u"files"_s, printedSheet({u"file"_s, u"bytes"_s}, rows)));
}
} // namespace

Command reportCommand()
{
    return {
        u"report"_s,
        {},
        0,
        Ctl::tr("Write a tenant's dashboard as PDF, PNG or CSV; needs the package tidemark, and no display."),
        [](QCommandLineParser &parser) {
            parser.addOptions({
                {u"tenant"_s, Ctl::tr("The tenant."), u"N"_s},
                {u"view"_s,
                 Ctl::tr(
                     "Of this view: a file (.tidemark) or a link (tidemark://…). Other options overrule it."),
                 u"FILE|LINK"_s},
                {u"pdf"_s, Ctl::tr("Write it as PDF."), u"OUT.pdf"_s},
                {u"png"_s, Ctl::tr("Write it as a picture."), u"OUT.png"_s},
                {u"csv"_s, Ctl::tr("Write the numbers of each pane as CSV, in a zip archive."), u"OUT.zip"_s},
                {u"paper"_s, Ctl::tr("Paper of the PDF: a4 or letter."), u"PAPER"_s},
                {u"dataset"_s, Ctl::tr("events or http_request."), u"DATASET"_s},
                {u"range"_s, Ctl::tr("24h, 7d, 30d, 90d, 1y, today, last-week, FROM/TO."), u"RANGE"_s},
                {u"compare"_s, Ctl::tr("Compare with an earlier period: previous, week, year or none."),
                 u"PERIOD"_s},
                {u"zone"_s, Ctl::tr("Time zone; without it the view's, or this computer's."), u"ZONE"_s},
            });
            parser.addOptions(filterOptions());
        },
        runReport};
}

} // namespace tidemark::app
