// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/taken.h"

#include <optional>

namespace tidemark::widgets
{

/// Which answers to one question a place on the screen takes, and what is known of what it shows.
///
/// Every answer of the server is news: they come in the order in which they were asked. What comes from the
/// cache is shown only where nothing is shown yet, whatever its time says. An error leaves what is shown.
class Reception
{
public:
    /// False: it is not to be shown.
    [[nodiscard]] bool takeData(const Taken &taken);
    /// False: it says nothing (what was asked for was cancelled).
    [[nodiscard]] bool takeError(const Error &error);
    /// Another question was asked.
    void clear() { *this = {}; }

    /// Of what is shown; nothing: there is nothing.
    [[nodiscard]] const std::optional<Taken> &taken() const { return m_taken; }
    /// What came after it instead of data.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] bool isFromCache() const { return m_taken && m_taken->isFromCache(); }
    /// What is shown is not the server's latest word.
    [[nodiscard]] bool isOutdated() const { return m_taken && (m_error || m_taken->isFromCache()); }
    /// The server has answered, with data or an error.
    [[nodiscard]] bool isSettled() const { return m_error || (m_taken && !m_taken->isFromCache()); }

private:
    std::optional<Taken> m_taken;
    std::optional<Error> m_error;
};

} // namespace tidemark::widgets
