// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/fuzzing.h"
#include "ingest/formats/jsonlines.h"

#include <simdjson.h>

#include <string>

using namespace tidemark;
using namespace tidemark::ingest;

namespace
{

/// Another reader's opinion: the two may differ where jsonb is stricter, and over the range of numbers.
void compareWithDom(std::string_view text)
{
    std::string padded(text);
    padded.append(jsonPadding, '\0');
    JsonReader reader;
    const Fault fault = reader.check(std::string_view(padded).substr(0, text.size())).fault;
    simdjson::dom::parser parser;
    simdjson::dom::element element;
    const simdjson::error_code error = parser.parse(padded.data(), text.size(), false).get(element);
    const bool numbers = error == simdjson::NUMBER_ERROR || error == simdjson::NUMBER_OUT_OF_RANGE;
    if (fault == Fault::None && error != simdjson::SUCCESS && !numbers)
        std::abort();
    const bool stricter = fault == Fault::JsonNul || fault == Fault::JsonSurrogate ||
                          fault == Fault::JsonNumber || fault == Fault::JsonDepth;
    if (error == simdjson::SUCCESS && fault != Fault::None && !stricter)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    for (const FormatFacts &format : formats())
        if (format.records == Records::JsonLines)
            fuzzLines(data, size, [&] {
                return std::make_unique<JsonLines>(format, RowWriter(format.dataset, TenantId(1), nullptr));
            });
    if (size > 0)
        compareWithDom({reinterpret_cast<const char *>(data) + 1, size - 1});
    return 0;
}
