// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/savedprofile.h"
#include "pg/profilewords.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace tidemark::app
{

/// The connections that a person keeps: one file (JSON), written whole or not at all, readable by its owner
/// alone, and without any password. Every change reads the file first, so that several programs may share it.
/// A file that cannot be read as that is moved aside to FILE.corrupt-TIME, and notice() says so; one of a
/// newer program is left as it is, and nothing is written.
class ProfileStore
{
public:
    explicit ProfileStore(QString file);
    /// XDG_CONFIG_HOME/tidemark/connections.json
    [[nodiscard]] static QString standardFile();

    /// Those with a name, by name.
    [[nodiscard]] std::vector<SavedProfile> named();
    /// All that were ever used, the last one first; the names that were not used behind them.
    [[nodiscard]] std::vector<SavedProfile> recent();
    [[nodiscard]] std::optional<SavedProfile> find(const QString &name);
    [[nodiscard]] QStringList names();

    /// Adds it, or replaces the one called before (empty: the one of its own name). Constraint where it has
    /// no name or another one has that name; Io where the file cannot be written.
    [[nodiscard]] Result<void> save(const SavedProfile &profile, const QString &before = {});
    [[nodiscard]] Result<void> remove(const SavedProfile &profile);
    /// The password of that login is in the keychain: the one of that name will ask for it. False where it
    /// was removed meanwhile, or leads to another place or login; then nothing is changed.
    [[nodiscard]] Result<bool> noteKept(const SavedProfile &profile, pg::ProfileLogin login);
    /// Some connection will ask the keychain for that key (pg::conninfoIdentity).
    [[nodiscard]] bool keeps(const QString &key);
    /// It was used now: the last one of all where opensNext, which a start without arguments opens again,
    /// with a name or without. One without a name is kept among the latest few.
    [[nodiscard]] Result<void> noteUsed(const SavedProfile &profile, bool opensNext);
    /// The private coordinator was opened.
    [[nodiscard]] Result<void> noteUsedPrivate();

    /// What a start without arguments opens.
    struct Next {
        bool isPrivate = false; ///< the private coordinator
        std::optional<SavedProfile> profile{};
    };
    [[nodiscard]] Next next();

    /// Words for the person, or empty.
    [[nodiscard]] QString notice() const { return m_notice; }

private:
    struct Content {
        std::vector<SavedProfile> profiles;
        QString next;
    };
    void read();
    [[nodiscard]] Result<void> write();
    [[nodiscard]] Result<void> change(const std::function<Result<void>(Content &)> &how);
    void setAside();

    QString m_file;
    Content m_content;
    QString m_notice;
    std::optional<Error> m_unwritable; ///< why nothing is written
};

} // namespace tidemark::app
