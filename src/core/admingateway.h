// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adminactions.h"

#include <QObject>

#include <utility>

namespace tidemark
{

/// An action on its way to a gateway.
template<typename Action>
struct AdminCall {
    Action action;
    Reply<typename Action::Answer> reply;
    Progress<typename Action::Answer> progress; ///< may be empty
};

/// The operator's door to a coordinator. It works as the reader's does (core/gateways.h): it lives on one
/// thread, connects by itself, answers every call exactly once, and runs one call at a time.
class AdminGateway : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    template<typename Action>
    void run(const Action &action, Reply<typename Action::Answer> reply,
             Progress<typename Action::Answer> progress = {})
    {
        start(AdminCall<Action>{action, std::move(reply), std::move(progress)});
    }
    virtual void start(OfAnyAction<AdminCall> call) = 0;
    /// Asks the server to stop what runs; its reply comes with ErrorKind::Cancelled, or with what it did
    /// until then. Does not block.
    virtual void cancel() = 0;
    /// Of the last call that wrote, once it has connected.
    [[nodiscard]] virtual SessionMark session() const = 0;

Q_SIGNALS:
    void disconnected(const tidemark::Error &error);
};

} // namespace tidemark
