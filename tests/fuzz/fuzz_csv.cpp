// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/fuzzing.h"
#include "ingest/formats/csvparser.h"

using namespace tidemark;
using namespace tidemark::ingest;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    for (const Dataset dataset : {Dataset::Events, Dataset::HttpRequest})
        static_cast<void>(fuzzParser(data, size, [&] {
            CsvOptions options;
            options.delimiter = size % 5 == 0 ? ';' : ',';
            auto made = CsvParser::make(options, RowWriter(dataset, TenantId(1), nullptr));
            return std::move(*made);
        }));
    return 0;
}
