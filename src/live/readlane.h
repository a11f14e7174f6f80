// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateways.h"
#include "live/timekeeper.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <variant>

namespace tidemark::live
{

struct TenantRequest {
    QString text;
    int limit = 0;
};
struct NewestRequest {
    Dataset dataset = Dataset::Events;
    TenantId tenant;
};
struct ExactCostRequest {
    RangeQuestion question;
};
struct ExactRequest {
    RangeQuestion question;
};
/// What a lane can be asked, in order of precedence: what a person waits for goes before what comes by
/// itself.
using ReadRequest =
    std::variant<TenantRequest, LiveQuestion, NewestRequest, SentStatement, RawQuestion, ExactCostRequest,
                 ExactRequest, OverviewQuestion, SummaryQuestion, RangeQuestion>;
enum class ReadKind : std::size_t {
    Tenants,
    Live,
    Newest,
    Plan,
    Raw,
    ExactCost,
    Exact,
    Overview,
    Summary,
    History
};
/// The same places as in ReadRequest.
using ReadAnswer = std::variant<Result<TenantPage>, LiveAnswer, Result<NewestRow>, Result<QStringList>,
                                Result<RawRows>, Result<ExactCost>, Result<ExactCount>, Result<OverviewPage>,
                                Result<OverviewSummary>, HistoryAnswer>;

[[nodiscard]] inline ReadKind kindOf(const ReadRequest &request)
{
    return static_cast<ReadKind>(request.index());
}
/// An answer of that request's shape in which every part is the error.
[[nodiscard]] ReadAnswer failedAnswer(const ReadRequest &request, const Error &error);

/// A thread with a ReadGateway on it, seen from the thread that made the lane; Lane has what it has in common
/// with the others. Of each kind of request at most one waits, the newest.
class ReadLane : public QObject
{
    Q_OBJECT

public:
    using GatewayFactory = std::function<std::unique_ptr<ReadGateway>()>;

    ReadLane(const QString &name, GatewayFactory factory, Timekeeper &time, QObject *parent = nullptr);
    ~ReadLane() override;

    /// Runs it as soon as nothing else runs. One of its kind that waits is replaced; one that runs goes on.
    void ask(const ReadRequest &request);
    /// Nothing of that kind is wanted any more: what waits is forgotten, what runs is cancelled on the server
    /// and will not be answered. Gives back the newest of them.
    std::optional<ReadRequest> drop(ReadKind kind);
    /// One of that kind runs and is wanted, or waits.
    [[nodiscard]] bool holds(ReadKind kind) const;

    /// Gives up the gateway, whatever state it is in, and goes on with a new one: what ran is asked again.
    void reconnect();
    void reconnect(GatewayFactory factory);

Q_SIGNALS:
    void answered(const tidemark::live::ReadRequest &request, const tidemark::live::ReadAnswer &answer,
                  tidemark::Milliseconds took);
    /// From the gateway in use; an old one's last words are not repeated.
    void connected();
    void disconnected(const tidemark::Error &error);
    void rollupCommitted(tidemark::Dataset dataset, qint64 watermarkMSecs);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tidemark::live
