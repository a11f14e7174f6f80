// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/instant.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace tidemark
{

/// Why the server deferred, kept or refused something.
struct Reason {
    QString words; ///< the server's own, in English; empty: there is no reason
    /// JSON, as tidemark.reason_words describes it: a code with its arguments, or several of them. Empty
    /// where only the words are known: of an older schema, or of other software.
    QByteArray code = {};

    [[nodiscard]] bool isEmpty() const { return words.isEmpty(); }
    friend bool operator==(const Reason &, const Reason &) = default;
};

/// How the numbers and times in a reason are written.
struct ReasonStyle {
    std::function<QString(qint64)> count;
    std::function<QString(Instant)> moment;
};

/// In the reader's language; what this program does not know stays as the server worded it. The texts are as
/// untrusted as their arguments: names of logins, notes of holds.
[[nodiscard]] QString reasonText(const Reason &reason, const ReasonStyle &style);
/// With times in UTC: where the reader's zone is not known, and in terminals.
[[nodiscard]] QString reasonText(const Reason &reason);

} // namespace tidemark
