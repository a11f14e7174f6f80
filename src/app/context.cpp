// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/context.h"

#include "app/words.h"
#include "core/errortext.h"
#include "core/schemaversion.h"

#include <QTimeZone>

namespace tidemark::app
{

using namespace Qt::StringLiterals;

int exitStatusOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Unreachable:
    case ErrorKind::AuthFailed:
    case ErrorKind::TlsRefused:
        return NoConnection;
    case ErrorKind::Permission:
        return NotPermitted;
    default:
        // A database that is not there is a connection that cannot be made.
        return error.sqlState == "3D000"_L1 ? NoConnection : Failed;
    }
}

int Context::print(const Output &output) const
{
    return printOutput(output, format) ? Done : Failed;
}

int Context::fail(Error error) const
{
    if (error.kind == ErrorKind::Unreachable && connection.privateServer) {
        error.text = Ctl::tr("The private coordinator of this computer is not running.");
        error.serverText.clear();
        error.hint = Ctl::tr("Start it with \"tidemarkctl local start\".");
    }
    printError(u"tidemarkctl: "_s + errorLine(error));
    return exitStatusOf(error);
}

int Context::failOrMisuse(const Error &refusal, const QString &interval) const
{
    const Error error = withReasonsWorded(refusal);
    if (!error.sqlState.startsWith("22"_L1))
        return fail(refusal);
    // invalid_datetime_format, datetime_field_overflow, interval_field_overflow.
    if (!interval.isEmpty() &&
        (error.sqlState == "22007"_L1 || error.sqlState == "22008"_L1 || error.sqlState == "22015"_L1))
        return misuse(
            Ctl::tr("Invalid interval \"%1\": expected one such as \"90 days\" or \"18 months\", or forever.")
                .arg(interval));
    QString line = error.words();
    if (!line.endsWith(u'.'))
        line += u'.';
    if (!error.remedy().isEmpty())
        line += u' ' + error.remedy();
    return misuse(line);
}

void Context::noteSchema(int version)
{
    if (const QString note = version > 0 ? schemaNote(version) : QString(); !note.isEmpty())
        printError(Ctl::tr("Note: %1").arg(note));
}

int Context::misuse(const QString &line)
{
    printError(u"tidemarkctl: "_s + line + u' ' + Ctl::tr("See \"tidemarkctl --help\"."));
    return WrongUse;
}

std::optional<int> Context::refuseBeyond(qsizetype words) const
{
    if (arguments.size() <= words)
        return std::nullopt;
    return misuse(Ctl::tr("Unexpected argument \"%1\". Nothing was done.").arg(arguments.at(words)));
}

Result<std::vector<Dataset>> datasetsNamed(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return std::vector(allDatasets.begin(), allDatasets.end());
    std::vector<Dataset> datasets;
    for (const QString &argument : arguments) {
        const std::optional<Dataset> dataset = datasetNamed(argument);
        if (!dataset) {
            return Error{
                .kind = ErrorKind::Constraint,
                .text = Ctl::tr("Unknown dataset \"%1\": expected events or http_request.").arg(argument)};
        }
        datasets.push_back(*dataset);
    }
    return datasets;
}

Result<Instant> instantOf(const QCommandLineParser &options, const QString &option)
{
    const QString text = options.value(option);
    if (const std::optional<Instant> instant = parseInstant(text, QTimeZone::utc()))
        return *instant;
    return Error{
        .kind = ErrorKind::Constraint,
        .text =
            Ctl::tr(
                "Invalid time \"%1\": expected 2026-05-17, 2026-05-17T10:00 or 2026-05-17T10:00:00+02:00.")
                .arg(text)};
}

Result<TenantId> tenantOf(const QCommandLineParser &options)
{
    const QString text = options.value(u"tenant"_s);
    bool ok = false;
    const int id = text.toInt(&ok);
    if (!ok) {
        return Error{.kind = ErrorKind::Constraint,
                     .text = text.isEmpty()
                                 ? Ctl::tr("Missing option: --tenant N.")
                                 : Ctl::tr("Invalid --tenant \"%1\": expected a whole number.").arg(text)};
    }
    return TenantId(id);
}

} // namespace tidemark::app
