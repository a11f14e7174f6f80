// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loginrights.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace tidemark
{

using namespace Qt::StringLiterals;

std::optional<std::vector<qint64>> tenantNumbers(const QString &text)
{
    static const QRegularExpression between(u"[\\s,]+"_s);
    std::vector<qint64> tenants;
    const QStringList parts = text.split(between, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        bool ok = false;
        tenants.push_back(part.toInt(&ok));
        if (!ok)
            return std::nullopt;
    }
    std::ranges::sort(tenants);
    tenants.erase(std::unique(tenants.begin(), tenants.end()), tenants.end());
    return tenants;
}

} // namespace tidemark
