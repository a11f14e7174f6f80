// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/testcluster.h"

namespace tidemark::test
{

/// From now on a plain server's database asks itself what it would ask its workers were it a coordinator of
/// Citus: a transaction that is prepared there under one of Citus' names is a write that is not resolved.
inline void becomeOwnWorker(const QString &conninfo)
{
    psql(conninfo, QStringLiteral(
                       R"sql(CREATE OR REPLACE FUNCTION tidemark.ask_workers(question text)
                   RETURNS TABLE (name text, answered boolean, answer text) LANGUAGE plpgsql VOLATILE AS $$
                   BEGIN RETURN QUERY EXECUTE 'SELECT ''itself'', true, (' || question || ')'; END $$)sql"));
}

} // namespace tidemark::test
