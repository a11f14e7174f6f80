// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/fuzzing.h"
#include "ingest/formats/accesslog.h"

using namespace tidemark;
using namespace tidemark::ingest;

namespace
{

/// W3C's, by another count than the reader's.
bool isW3cDirective(const QByteArray &line)
{
    const QByteArray name = line.left(line.indexOf(':')).toLower();
    return line.contains(':') &&
           (name == "#version" || name == "#fields" || name == "#software" || name == "#date" ||
            name == "#start-date" || name == "#end-date" || name == "#remark");
}

} // namespace

/// The first line is a log format (nothing: it is recognised), the rest a log.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const std::size_t lineEnd = std::min(text.find('\n'), text.size());
    const QString name = QString::fromUtf8(text.data(), static_cast<qsizetype>(lineEnd)).trimmed();
    const Result<LogReader> reader = LogReader::make(name);
    if (!reader)
        return 0;
    const bool directives =
        name.isEmpty() || name == QLatin1String("w3c") || name == QLatin1String("cloudfront");
    fuzzLines(
        data + lineEnd, size - lineEnd,
        [&] {
            return std::make_unique<AccessLog>(*reader,
                                               RowWriter(Dataset::HttpRequest, TenantId(1), nullptr));
        },
        directives ? isW3cDirective : nullptr);
    return 0;
}
