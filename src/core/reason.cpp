// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reason.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <optional>

namespace tidemark
{

using namespace Qt::StringLiterals;

namespace
{
struct Text {
    const char *code;
    const char *words;
    bool counts = false; ///< its first argument decides the plural
};

/// The codes of tidemark.reason_words, which has the same texts for everybody else.
constexpr std::array texts{
    // who is at work
    Text{"rollup-running", QT_TRANSLATE_NOOP("Reasons", "running since %1 by %2")},
    Text{"run-running", QT_TRANSLATE_NOOP("Reasons", "running since %1 by %2 (%3)")},
    Text{"session-at-work", QT_TRANSLATE_NOOP("Reasons", "another session is at work on it")},
    Text{"lock-held", QT_TRANSLATE_NOOP("Reasons", "session %1 of %2 holds the lock")},
    Text{"batch-closing", QT_TRANSLATE_NOOP("Reasons", "another session closes one")},
    Text{"batches-not-closed", QT_TRANSLATE_NOOP("Reasons", "batches cannot be closed: %1")},
    Text{"writes", QT_TRANSLATE_NOOP("Reasons", "a transaction of %1, open since %2, writes to it")},
    Text{"writes-to-table",
         QT_TRANSLATE_NOOP("Reasons",
                           "a transaction of %1, open since %2, writes to %3, whose partitions wait for it")},
    Text{"wrote-prepared",
         QT_TRANSLATE_NOOP("Reasons", "a prepared transaction that is not resolved yet wrote to it")},
    Text{"wrote-prepared-to-table",
         QT_TRANSLATE_NOOP(
             "Reasons",
             "a prepared transaction that is not resolved yet wrote to %1, whose partitions wait for it")},
    Text{"uses", QT_TRANSLATE_NOOP("Reasons", "a transaction of %1, open since %2, has it in use")},
    Text{"table-in-use", QT_TRANSLATE_NOOP("Reasons", "the table is in use")},
    Text{"rows-just-came", QT_TRANSLATE_NOOP("Reasons", "Rows came into %1 just now.")},
    Text{"shards-moving", QT_TRANSLATE_NOOP("Reasons", "Citus is moving shards")},
    // what is refused
    Text{"not-now", QT_TRANSLATE_NOOP("Reasons", "%1: %2.")},
    Text{"days-not-made", QT_TRANSLATE_NOOP("Reasons", "The days of %1 have no partitions yet")},
    Text{"partitions-not-made", QT_TRANSLATE_NOOP("Reasons", "The partitions of %1 were not made")},
    Text{"not-purged", QT_TRANSLATE_NOOP("Reasons", "Nothing was purged from the default partition of %1")},
    Text{"level-not-expired", QT_TRANSLATE_NOOP("Reasons", "The level %1 of %2 was not expired")},
    Text{"no-preview", QT_TRANSLATE_NOOP("Reasons", "%1 cannot be looked at now")},
    Text{"backfill-running",
         QT_TRANSLATE_NOOP("Reasons", "A backfill of this range is running since %1 by %2.")},
    Text{"no-dataset", QT_TRANSLATE_NOOP("Reasons", "There is no dataset \"%1\".")},
    Text{"no-level", QT_TRANSLATE_NOOP("Reasons", "%1 has no level \"%2\".")},
    Text{"no-kept-table", QT_TRANSLATE_NOOP("Reasons", "There is no table \"%1\" with a keep time.")},
    Text{"datasets-are", QT_TRANSLATE_NOOP("Reasons", "The datasets are %1 and %2.")},
    Text{"levels-are", QT_TRANSLATE_NOOP("Reasons", "The levels are %1.")},
    Text{"there-are", QT_TRANSLATE_NOOP("Reasons", "There are %1.")},
    Text{"keep-too-short",
         QT_TRANSLATE_NOOP("Reasons", "A keep time has to be a minute or longer, not \"%1\".")},
    Text{"keep-out-of-range",
         QT_TRANSLATE_NOOP("Reasons", "A keep time has to be a minute to 5000 years, not \"%1\".")},
    Text{"run-log-kept", QT_TRANSLATE_NOOP("Reasons", "The run log is kept for at least %1, not \"%2\".")},
    Text{"table-kept-for",
         QT_TRANSLATE_NOOP("Reasons", "%1 is kept for %2; nothing is deleted sooner than that.")},
    Text{"table-kept-forever",
         QT_TRANSLATE_NOOP("Reasons", "%1 is kept for ever; nothing is deleted sooner than that.")},
    Text{"set-retention-first",
         QT_TRANSLATE_NOOP("Reasons", "Set a shorter retention first: tidemarkctl retention %1 \"%2\"")},
    Text{"range-days",
         QT_TRANSLATE_NOOP("Reasons", "The range has to end after it begins, and to be %1 days or shorter.")},
    Text{"range-buckets",
         QT_TRANSLATE_NOOP("Reasons",
                           "The range has to end after it begins, and to hold %1 buckets or fewer.")},
    Text{"range-years", QT_TRANSLATE_NOOP("Reasons", "The range has to lie in the years 1 to 9999.")},
    Text{"hold-empty", QT_TRANSLATE_NOOP("Reasons", "The range of a hold has to end after it begins.")},
    Text{
        "hold-years",
        QT_TRANSLATE_NOOP(
            "Reasons", "The hold was not entered: its days and its end have to lie in the years 1 to 9999.")},
    Text{"hold-without-end",
         QT_TRANSLATE_NOOP("Reasons", "Without an end it stays until it is released: --for forever")},
    Text{"hold-over", QT_TRANSLATE_NOOP("Reasons", "The hold would have ended already, at %1.")},
    Text{"no-hold", QT_TRANSLATE_NOOP("Reasons", "There is no hold %1.")},
    Text{"list-holds", QT_TRANSLATE_NOOP("Reasons", "List them: tidemarkctl holds list")},
    Text{"no-zone", QT_TRANSLATE_NOOP("Reasons", "There is no time zone \"%1\".")},
    Text{"zone-names", QT_TRANSLATE_NOOP("Reasons", "Zones are named like Europe/Berlin.")},
    Text{"no-cron",
         QT_TRANSLATE_NOOP("Reasons", "pg_cron is not installed in this database, so there is no schedule.")},
    Text{"no-job", QT_TRANSLATE_NOOP("Reasons", "Tidemark has no scheduled job %1.")},
    Text{"list-jobs", QT_TRANSLATE_NOOP("Reasons", "List them: tidemarkctl schedule list")},
    Text{"try-when-ended", QT_TRANSLATE_NOOP("Reasons", "Try again when it has ended.")},
    Text{"try-in-a-moment", QT_TRANSLATE_NOOP("Reasons", "Try again in a moment.")},
    // nodes
    Text{"node-lost", QT_TRANSLATE_NOOP("Reasons", "Worker node %1 cannot be reached: %2")},
    Text{
        "unresolved",
        QT_TRANSLATE_N_NOOP(
            "Reasons",
            "%1 prepared transaction(s) on worker nodes are not resolved yet (%2); Citus resolves them by itself"),
        true},
    // why rows are kept
    Text{"held-until", QT_TRANSLATE_NOOP("Reasons", "held until %1 by %2 (hold %3)")},
    Text{"held-until-noted", QT_TRANSLATE_NOOP("Reasons", "held until %1 by %2 (hold %3: %4)")},
    Text{"held-forever", QT_TRANSLATE_NOOP("Reasons", "held for ever by %1 (hold %2)")},
    Text{"held-forever-noted", QT_TRANSLATE_NOOP("Reasons", "held for ever by %1 (hold %2: %3)")},
    Text{"other-holds", QT_TRANSLATE_NOOP("Reasons", "other holds keep some of them, too")},
    Text{"hold-entered", QT_TRANSLATE_NOOP("Reasons", "a hold is being entered")},
    Text{"hold-entered-by",
         QT_TRANSLATE_NOOP("Reasons", "a transaction of %1, open since %2, enters a hold")},
    Text{"not-rolled-up", QT_TRANSLATE_N_NOOP("Reasons", "%1 row(s) are not rolled up yet"), true},
    Text{"no-partition", QT_TRANSLATE_NOOP("Reasons", "%1 has no partition %2 (any more)")},
    Text{"kept-forever", QT_TRANSLATE_NOOP("Reasons", "rows of %1 are kept for ever")},
    Text{"not-past",
         QT_TRANSLATE_NOOP("Reasons", "it is not past its time: it reaches to %1, rows are kept from %2 on")},
    Text{"rows-kept", QT_TRANSLATE_N_NOOP("Reasons", "%1 row(s): %2"), true},
    Text{"other-reasons", QT_TRANSLATE_NOOP("Reasons", "and other reasons")},
    Text{"kept", QT_TRANSLATE_NOOP("Reasons", "%1 kept: %2")},
    // why a day is not rebuilt
    Text{"raw-expired", QT_TRANSLATE_NOOP("Reasons", "raw rows before %1 have been expired")},
    Text{"carried-over",
         QT_TRANSLATE_NOOP(
             "Reasons",
             "its rollups were carried over from an older rollup, as found: there are no raw rows of them")},
    Text{"raw-missing",
         QT_TRANSLATE_NOOP("Reasons",
                           "there are %1 raw rows, but %2 are rolled up: some raw rows seem to be gone")},
};

const Text *textOf(const QString &code)
{
    const auto *const found = std::find_if(
        texts.begin(), texts.end(), [&](const Text &text) { return code == QLatin1StringView(text.code); });
    return found == texts.end() ? nullptr : found;
}

/// The arguments may hold a % of their own, so every place is filled in one pass.
QString filled(const QString &wording, const QStringList &arguments)
{
    QString text;
    for (qsizetype i = 0; i < wording.size(); ++i) {
        const int place =
            wording.at(i) == u'%' && i + 1 < wording.size() ? wording.at(i + 1).digitValue() : -1;
        if (place < 1) {
            text += wording.at(i);
            continue;
        }
        text += arguments.value(place - 1);
        ++i;
    }
    return text;
}

QString argumentText(const QString &argument, const ReasonStyle &style)
{
    static const QRegularExpression moment(u"^[0-9]{4,}-[0-9]{2}-[0-9]{2} [0-9:]{8}Z$"_s);
    if (!moment.match(argument).hasMatch())
        return argument;
    const std::optional<Instant> at = parseInstant(argument, QTimeZone::utc());
    return at ? style.moment(*at) : argument;
}

/// Nothing where a code is not known.
std::optional<QString> worded(const QJsonValue &value, const ReasonStyle &style)
{
    if (value.isDouble())
        return style.count(value.toInteger());
    if (!value.isArray())
        return argumentText(value.toString(), style);
    const QJsonArray parts = value.toArray();
    const bool coded = !parts.isEmpty() && parts.first().isString();
    const Text *const text = coded ? textOf(parts.first().toString()) : nullptr;
    if (coded && text == nullptr)
        return std::nullopt;
    QStringList arguments;
    for (qsizetype i = coded ? 1 : 0; i < parts.size(); ++i) {
        const std::optional<QString> argument = worded(parts.at(i), style);
        if (!argument)
            return std::nullopt;
        arguments.append(*argument);
    }
    if (!coded)
        return arguments.join(u"; "_s);
    const qint64 n =
        text->counts && parts.size() > 1 ? std::clamp<qint64>(parts.at(1).toInteger(), 0, INT_MAX) : -1;
    return filled(QCoreApplication::translate("Reasons", text->words, nullptr, int(n)), arguments);
}
} // namespace

QString reasonText(const Reason &reason, const ReasonStyle &style)
{
    const QJsonArray code = QJsonDocument::fromJson(reason.code).array();
    return code.isEmpty() ? reason.words : worded(code, style).value_or(reason.words);
}

QString reasonText(const Reason &reason)
{
    return reasonText(reason, {[](qint64 n) { return QString::number(n); },
                               [](Instant at) { return toIso(at).replace(u'T', u' '); }});
}

} // namespace tidemark
