// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/admingateway.h"
#include "core/connectionprofile.h"

#include <memory>

namespace tidemark::coordinator
{

/// Maintains a coordinator. Writes are never retried: if the connection is lost during one, the error says
/// that its outcome is unknown (connectionLost, with a hint), and the run log has the outcome. If the schema
/// is newer than this program, every write fails with SchemaVersion.
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
