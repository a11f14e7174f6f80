// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/admingateway.h"
#include "core/connectionprofile.h"

#include <memory>

namespace tidemark::coordinator
{

/// Maintains a coordinator. Writes are never repeated: where the connection is lost under one, the error says
/// that its outcome is unknown (connectionLost, with a hint), and the run log tells what became of it. On a
/// schema newer than this program everything that writes fails with SchemaVersion.
class PgAdminGateway : public AdminGateway
{
    Q_OBJECT

public:
    PgAdminGateway(ConnectionProfile profile, QString applicationName, QObject *parent = nullptr);
    ~PgAdminGateway() override;

    void start(OfAnyAction<AdminCall> call) override;
    void cancel() override;
    [[nodiscard]] SessionMark session() const override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tidemark::coordinator
