// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workernode.h"

#include <QCoreApplication>

namespace tidemark
{

using namespace Qt::StringLiterals;

namespace
{
/// Gives the words their translation context.
class WorkerNode
{
    Q_DECLARE_TR_FUNCTIONS(WorkerNode)
};
} // namespace

Error isWorkerNode(const QString &coordinator)
{
    Error error;
    // No server refused it, and init would not help.
    error.kind = ErrorKind::Constraint;
    error.statement = u"read/worker_of"_s;
    error.text = coordinator.isEmpty()
                     ? WorkerNode::tr("This is a worker node of a Citus cluster, not its coordinator.")
                     : WorkerNode::tr("This is a worker of %1.").arg(coordinator);
    error.hint = coordinator.isEmpty() ? WorkerNode::tr("Connect to the coordinator.")
                                       : WorkerNode::tr("Connect to its coordinator, %1.").arg(coordinator);
    return error;
}

} // namespace tidemark
