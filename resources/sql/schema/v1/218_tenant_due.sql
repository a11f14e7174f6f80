-- SPDX-FileCopyrightText: 2026 The Tidemark developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Tenants whose entry into tenant met that of another transaction; the dataset's next rollup enters them.
CREATE TABLE tidemark.tenant_due (
    dataset   text NOT NULL,
    tenant_id int  NOT NULL,
    PRIMARY KEY (dataset, tenant_id)
)
