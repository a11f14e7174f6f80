// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset.h"

namespace tidemark
{

using namespace Qt::StringLiterals;

const DatasetFacts &factsOf(Dataset dataset)
{
    static const PerDataset<DatasetFacts> facts{
        DatasetFacts{u"events"_s,
                     {u"occurred_at"_s, u"tenant_id"_s, u"event_type"_s, u"event_data"_s},
                     u"event_data"_s,
                     {}},
        DatasetFacts{u"http_request"_s,
                     {u"ingest_time"_s, u"site_id"_s, u"url"_s, u"request_country"_s, u"ip_address"_s,
                      u"status_code"_s, u"response_time_msec"_s, u"bytes_sent"_s},
                     {},
                     QStringList(statusClasses.begin(), statusClasses.end())}};
    return facts[dataset];
}

std::optional<Dataset> datasetNamed(QStringView name)
{
    for (const Dataset dataset : allDatasets) {
        if (name == factsOf(dataset).name)
            return dataset;
    }
    return std::nullopt;
}

} // namespace tidemark
