// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/readings.h"
#include "models/sheet.h"

namespace tidemark
{

/// What a file or a picture has to say beside its numbers, once it has left the window.
struct ExportContext {
    Tenant tenant;
    Dataset dataset = Dataset::Events;
    TimeRange range;
    QByteArray zone; ///< IANA name
    Filter filter{}; ///< which rows are counted
};

/// "Acme Retail (tenant 1) · Events · 23 Nov – 30 Nov 2026 · Europe/Berlin": for people.
[[nodiscard]] QString contextText(const ExportContext &context);
/// The parts of it; the tenant is the first one.
[[nodiscard]] QStringList contextParts(const ExportContext &context);

/// The same as columns behind the others, in every row, so that files can be put together: tenant_id, tenant,
/// dataset, range_start, range_end, time_zone, filter (as Filter::toText()). Only for exports.
[[nodiscard]] Sheet withContext(Sheet sheet, const ExportContext &context);

/// "acme-retail-countries-2026-11-23-2026-11-29": what a file may be called, without its suffix. What: what
/// is in it. Days are those of the zone, the last one included; a range that is no whole days has its times.
[[nodiscard]] QString fileNameFor(const QString &what, const ExportContext &context);

/// For the clipboard, tabs between the cells: what is shown, in its order, but each time in full, with its
/// year and its zone's offset.
[[nodiscard]] QString copiedText(Sheet sheet);

} // namespace tidemark
