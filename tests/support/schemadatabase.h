// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adminreports.h"
#include "support/cituscluster.h"
#include "support/testcluster.h"

namespace tidemark::test
{

/// A fresh database with schema tidemark in it, as its installer makes it; returns its conninfo (superuser).
/// Quick: a copy of a template that the first call on a cluster installs. Roles belong to the cluster, not to
/// the database. Needs a QCoreApplication.
QString createSchemaDatabase(TestCluster &cluster);

/// Installs schema tidemark into that database; a failure is a qFatal.
InstallReport installSchema(const QString &conninfo, CitusUse citus);

/// A Citus cluster with the schema in its database, and no scheduled job at work. Only where
/// CitusCluster::isInstalled().
std::unique_ptr<CitusCluster> createSchemaCluster(const QByteArrayList &settings = {});

/// Events of tenant 1, so many days ago, in a partition of their own.
void makeOldEvents(const QString &conninfo, int daysAgo, int rows);

/// Puts sketches of other parameters (2^14 registers) into those rows of tidemark.events_hourly, with a
/// binary COPY, which does not look at the column's parameters.
void putForeignSketches(const QString &conninfo, const QString &where);

/// Makes a login that may do what role ("tidemark_reader", "tidemark_operator", "tidemark_ingest") may, for
/// every tenant, and returns the conninfo with it. The login is new each time.
QString createLogin(const QString &conninfo, const QString &role);

} // namespace tidemark::test
