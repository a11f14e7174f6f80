// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset.h"

namespace tidemark
{

using namespace Qt::StringLiterals;

QString datasetName(Dataset dataset)
{
    return dataset == Dataset::Events ? u"events"_s : u"http_request"_s;
}

std::optional<Dataset> datasetNamed(QStringView name)
{
    if (name == u"events")
        return Dataset::Events;
    if (name == u"http_request")
        return Dataset::HttpRequest;
    return std::nullopt;
}

} // namespace tidemark
