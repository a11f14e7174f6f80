// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/sources/decoder.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

using namespace tidemark;
using namespace tidemark::ingest;

namespace
{

class Bytes final : public ByteSource
{
public:
    explicit Bytes(std::string_view text)
        : m_text(text)
    {
    }
    ReadOutcome read(std::span<char> into, int) override
    {
        const std::size_t count = std::min({into.size(), m_text.size(), std::size_t{77}});
        std::memcpy(into.data(), m_text.data(), count);
        m_text.remove_prefix(count);
        return {count, count == 0, {}};
    }
    qint64 fileBytes() const override { return 0; }

private:
    std::string_view m_text;
};

constexpr std::size_t mostOutput = 4 * 1024 * 1024; // a bomb is no fault

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    if (!isCompressed(text))
        return 0;
    auto decoder = makeDecoder(text, std::make_unique<Bytes>(text), QStringLiteral("fuzz"));
    std::array<char, 4096> out;
    std::size_t made = 0;
    while (made < mostOutput) {
        const ReadOutcome outcome = (*decoder)->read(out, 0);
        made += outcome.bytes;
        if (outcome.error || outcome.atEnd)
            break;
    }
    return 0;
}
