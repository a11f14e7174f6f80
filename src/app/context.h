// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/connectionchoice.h"
#include "app/output.h"
#include "core/dataset.h"
#include "core/instant.h"
#include "core/result.h"

#include <QCommandLineParser>

#include <functional>
#include <optional>
#include <vector>

namespace tidemark::app
{

/// tidemarkctl's exit statuses: scripts hold on to them.
enum ExitStatus { Done = 0, Failed = 1, WrongUse = 2, NoConnection = 3, NotPermitted = 4 };

[[nodiscard]] int exitStatusOf(const Error &error);

/// What a command works with: its parsed options, where to connect, how to print.
struct Context {
    const QCommandLineParser &options;
    QStringList arguments; ///< positional ones after the command's name
    ConnectionChoice connection;
    OutputFormat format = OutputFormat::Table;

    /// Prints and gives Done, or Failed where standard output could not be written.
    [[nodiscard]] int print(const Output &output) const;
    /// Says the error on standard error and gives its exit status.
    [[nodiscard]] int fail(Error error) const;
    /// Like fail(), but a command line argument that the server refused (SQLSTATE class 22) is a usage error.
    /// interval: the interval among the arguments, if any; if the server cannot parse it, the error is worded
    /// by this program.
    [[nodiscard]] int failOrMisuse(const Error &error, const QString &interval = {}) const;
    /// Says on standard error that the schema which was read is newer than this program, where it is.
    static void noteSchema(int version);
    /// Says what is wrong with the command line and gives WrongUse.
    [[nodiscard]] static int misuse(const QString &line);
    /// WrongUse if there are more arguments than this: a command with an extra argument may be a mistake.
    [[nodiscard]] std::optional<int> refuseBeyond(qsizetype words) const;
};

inline constexpr int anyWords = -1;

/// Of a profile that has two: which login a command connects with.
enum class CommandLogin { Operator, Reader };

/// One word of tidemarkctl.
struct Command {
    QString name;
    QString synopsis; ///< positional arguments, as the help shows them
    int words;        ///< how many of them there can be at most; anyWords: any number
    QString summary;
    std::function<void(QCommandLineParser &)> addOptions;
    std::function<int(const Context &)> run;
    CommandLogin login = CommandLogin::Operator;
};

[[nodiscard]] Command localCommand();
[[nodiscard]] Command initCommand();
[[nodiscard]] Command doctorCommand();
[[nodiscard]] Command ingestCommand();
[[nodiscard]] Command rollupCommand();
[[nodiscard]] Command backfillCommand();
[[nodiscard]] Command coverageCommand();
[[nodiscard]] Command expireCommand();
[[nodiscard]] Command holdsCommand();
[[nodiscard]] Command retentionCommand();
[[nodiscard]] Command alertsCommand();
[[nodiscard]] Command annotationsCommand();
[[nodiscard]] Command tenantCommand();
[[nodiscard]] Command upkeepCommand();
[[nodiscard]] Command statusCommand();
[[nodiscard]] Command queryCommand();
[[nodiscard]] Command reportCommand();
[[nodiscard]] Command sessionsCommand();
[[nodiscard]] Command auditCommand();
[[nodiscard]] Command partitionsCommand();
[[nodiscard]] Command storageCommand();
[[nodiscard]] Command grantsCommand();
[[nodiscard]] Command loadsCommand();
[[nodiscard]] Command clusterCommand();
[[nodiscard]] Command scheduleCommand();
[[nodiscard]] Command simulateCommand();

/// The datasets named by the arguments; both where none is. Fails on any other word.
[[nodiscard]] Result<std::vector<Dataset>> datasetsNamed(const QStringList &arguments);
/// The time that this option gives, read in UTC unless it has an offset. Fails with ErrorKind::Constraint.
[[nodiscard]] Result<Instant> instantOf(const QCommandLineParser &options, const QString &option);
/// The tenant of --tenant: an integer from 1 to 2,147,483,647 (0 and negative ones too, where somebody uses
/// them).
[[nodiscard]] Result<TenantId> tenantOf(const QCommandLineParser &options);

} // namespace tidemark::app
