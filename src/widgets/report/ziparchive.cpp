// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/report/ziparchive.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace tidemark::widgets
{

using namespace Qt::StringLiterals;

namespace
{
la_ssize_t append(archive *, void *target, const void *data, size_t size)
{
    static_cast<QByteArray *>(target)->append(static_cast<const char *>(data), qsizetype(size));
    return la_ssize_t(size);
}

Error failed(archive *zip)
{
    return {.kind = ErrorKind::Io, .serverText = QString::fromLocal8Bit(archive_error_string(zip))};
}
} // namespace

Result<QByteArray> zipArchive(const std::vector<std::pair<QString, QByteArray>> &files, Instant time)
{
    QByteArray content;
    const std::unique_ptr<archive, int (*)(archive *)> zip(archive_write_new(), archive_write_free);
    const auto open = [&] {
        return archive_write_set_format_zip(zip.get()) == ARCHIVE_OK &&
               archive_write_set_options(zip.get(), "zip:hdrcharset=UTF-8") == ARCHIVE_OK &&
               archive_write_set_bytes_in_last_block(zip.get(), 1) == ARCHIVE_OK &&
               archive_write_open(zip.get(), &content, nullptr, append, nullptr) == ARCHIVE_OK;
    };
    if (!open())
        return failed(zip.get());
    for (const auto &[name, data] : files) {
        const std::unique_ptr<archive_entry, void (*)(archive_entry *)> entry(archive_entry_new(),
                                                                              archive_entry_free);
        archive_entry_set_pathname_utf8(entry.get(), name.toUtf8().constData());
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0644);
        archive_entry_set_size(entry.get(), data.size());
        archive_entry_set_mtime(entry.get(), toMSecs(time) / 1000, 0);
        if (archive_write_header(zip.get(), entry.get()) != ARCHIVE_OK ||
            archive_write_data(zip.get(), data.constData(), std::size_t(data.size())) != data.size())
            return failed(zip.get());
    }
    if (archive_write_close(zip.get()) != ARCHIVE_OK)
        return failed(zip.get());
    return content;
}

} // namespace tidemark::widgets
