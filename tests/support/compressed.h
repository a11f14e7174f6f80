// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <lzma.h>
#include <zlib.h>
#include <zstd.h>

/// Compressed files as gzip, xz and zstd write them. A test that uses them links ZLIB::ZLIB, LibLZMA::LibLZMA
/// and PkgConfig::ZSTD.
namespace tidemark::test
{

inline QByteArray gzip(const QByteArray &text)
{
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray in = text;
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(in.size()))), 0);
    stream.next_in = reinterpret_cast<Bytef *>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return out;
}

inline QByteArray xz(const QByteArray &text)
{
    const auto size = static_cast<std::size_t>(text.size());
    QByteArray out(static_cast<qsizetype>(lzma_stream_buffer_bound(size)), 0);
    std::size_t used = 0;
    lzma_easy_buffer_encode(6, LZMA_CHECK_CRC64, nullptr, reinterpret_cast<const uint8_t *>(text.constData()),
                            size, reinterpret_cast<uint8_t *>(out.data()), &used,
                            static_cast<std::size_t>(out.size()));
    out.resize(static_cast<qsizetype>(used));
    return out;
}

inline QByteArray zstd(const QByteArray &text)
{
    const auto size = static_cast<std::size_t>(text.size());
    QByteArray out(static_cast<qsizetype>(ZSTD_compressBound(size)), 0);
    // With a checksum, as the zstd command writes it: damage is not found without.
    ZSTD_CCtx *const context = ZSTD_createCCtx();
    ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1);
    out.resize(static_cast<qsizetype>(
        ZSTD_compress2(context, out.data(), static_cast<std::size_t>(out.size()), text.constData(), size)));
    ZSTD_freeCCtx(context);
    return out;
}

} // namespace tidemark::test
