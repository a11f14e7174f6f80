// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/sources/decoder.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <lzma.h>
#include <vector>
#define ZLIB_CONST
#include <zlib.h>
#include <zstd.h>
#include <zstd_errors.h>

using namespace Qt::StringLiterals;

namespace tidemark::ingest
{

namespace
{

constexpr std::string_view gzipMark("\x1f\x8b", 2);
constexpr std::string_view xzMark("\xfd"
                                  "7zXZ\0",
                                  6);
constexpr std::string_view zstdMark("\x28\xb5\x2f\xfd", 4);
constexpr std::array marks{gzipMark, xzMark, zstdMark};

constexpr std::size_t inputBytes = 64 * 1024;
constexpr quint64 largestWindow = 128ULL * 1024 * 1024;
constexpr int largestWindowLog = 27;

/// What one step of a decompressor did.
struct Step {
    std::size_t taken = 0;
    std::size_t made = 0;
    bool memberEnded = false; ///< what follows begins anew, or nothing follows
    bool failed = false;
    bool tooLarge = false; ///< it wants more memory than it gets
};

class Decompressor
{
public:
    Decompressor() = default;
    virtual ~Decompressor() = default;
    Q_DISABLE_COPY_MOVE(Decompressor)
    virtual Step step(std::span<const char> in, std::span<char> out) = 0;
};

class Gunzip final : public Decompressor
{
public:
    Gunzip() { m_ready = inflateInit2(&m_stream, 15 + 16) == Z_OK; }
    ~Gunzip() override { inflateEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(Gunzip)

    Step step(std::span<const char> in, std::span<char> out) override
    {
        if (!m_ready)
            return {.failed = true};
        m_stream.next_in = reinterpret_cast<const Bytef *>(in.data());
        m_stream.avail_in = static_cast<uInt>(in.size());
        m_stream.next_out = reinterpret_cast<Bytef *>(out.data());
        m_stream.avail_out = static_cast<uInt>(out.size());
        const int status = inflate(&m_stream, Z_NO_FLUSH);
        Step step{in.size() - m_stream.avail_in, out.size() - m_stream.avail_out};
        if (status == Z_STREAM_END) {
            step.memberEnded = true;
            m_ready = inflateReset(&m_stream) == Z_OK;
        } else {
            step.failed = status != Z_OK && status != Z_BUF_ERROR;
        }
        return step;
    }

private:
    z_stream m_stream{};
    bool m_ready = false;
};

class Unxz final : public Decompressor
{
public:
    Unxz() { m_ready = start(); }
    ~Unxz() override { lzma_end(&m_stream); }
    Q_DISABLE_COPY_MOVE(Unxz)

    Step step(std::span<const char> in, std::span<char> out) override
    {
        if (!m_ready)
            return {.failed = true};
        m_stream.next_in = reinterpret_cast<const uint8_t *>(in.data());
        m_stream.avail_in = in.size();
        m_stream.next_out = reinterpret_cast<uint8_t *>(out.data());
        m_stream.avail_out = out.size();
        const lzma_ret status = lzma_code(&m_stream, LZMA_RUN);
        Step step{in.size() - m_stream.avail_in, out.size() - m_stream.avail_out};
        if (status == LZMA_STREAM_END) {
            step.memberEnded = true;
            m_ready = start();
        } else {
            step.tooLarge = status == LZMA_MEMLIMIT_ERROR;
            step.failed = status != LZMA_OK && status != LZMA_BUF_ERROR;
        }
        return step;
    }

private:
    bool start() { return lzma_stream_decoder(&m_stream, largestWindow, 0) == LZMA_OK; }

    lzma_stream m_stream = LZMA_STREAM_INIT;
    bool m_ready = false;
};

class Unzstd final : public Decompressor
{
public:
    Unzstd()
        : m_context(ZSTD_createDCtx())
    {
        ZSTD_DCtx_setParameter(m_context, ZSTD_d_windowLogMax, largestWindowLog);
    }
    ~Unzstd() override { ZSTD_freeDCtx(m_context); }
    Q_DISABLE_COPY_MOVE(Unzstd)

    Step step(std::span<const char> in, std::span<char> out) override
    {
        ZSTD_inBuffer input{in.data(), in.size(), 0};
        ZSTD_outBuffer output{out.data(), out.size(), 0};
        const std::size_t status = ZSTD_decompressStream(m_context, &output, &input);
        Step step{input.pos, output.pos};
        step.failed = ZSTD_isError(status) != 0;
        step.tooLarge = step.failed && ZSTD_getErrorCode(status) == ZSTD_error_frameParameter_windowTooLarge;
        step.memberEnded = status == 0;
        return step;
    }

private:
    ZSTD_DCtx *m_context;
};

class Decoder final : public ByteSource
{
public:
    Decoder(std::unique_ptr<Decompressor> decompressor, std::unique_ptr<ByteSource> source, QString name)
        : m_decompressor(std::move(decompressor))
        , m_source(std::move(source))
        , m_name(std::move(name))
        , m_input(inputBytes)
    {
    }

    ReadOutcome read(std::span<char> into, int patience) override
    {
        for (;;) {
            if (m_begin == m_end && !m_more) {
                if (m_sourceEnded)
                    return ended();
                const ReadOutcome outcome = m_source->read(m_input, patience);
                if (outcome.error)
                    return outcome;
                m_begin = 0;
                m_end = outcome.bytes;
                m_sourceEnded = outcome.atEnd;
                if (outcome.bytes == 0 && !outcome.atEnd)
                    return {};
                continue;
            }
            // Archives may be padded with zeros.
            while (m_betweenMembers && m_begin < m_end && m_input[m_begin] == '\0')
                ++m_begin;
            if (m_betweenMembers && m_begin == m_end)
                continue;
            const Step step =
                m_decompressor->step(std::span<const char>(m_input).subspan(m_begin, m_end - m_begin), into);
            if (step.failed)
                return {0, false, broken(step.tooLarge)};
            m_begin += step.taken;
            m_betweenMembers = step.memberEnded;
            // A full room may mean that there is more to come of what was taken.
            m_more = step.made == into.size() && !step.memberEnded;
            if (step.made > 0)
                return {step.made, false, {}};
            if (step.taken == 0 && !step.memberEnded && m_begin < m_end)
                return {0, false, broken(false)};
        }
    }
    qint64 fileBytes() const override { return m_source->fileBytes(); }

private:
    ReadOutcome ended() const
    {
        if (m_betweenMembers)
            return {0, true, {}};
        return {
            0, true,
            Error{.kind = ErrorKind::Io,
                  .text = m_name + u": "_s +
                          QCoreApplication::translate(
                              "Loader", "the compressed data ends unexpectedly; the file is truncated.")}};
    }
    Error broken(bool tooLarge) const
    {
        const QString why =
            tooLarge
                ? QCoreApplication::translate("Loader", "it needs more than 128 MiB of memory to decompress.")
                : QCoreApplication::translate("Loader", "the compressed data is corrupt.");
        return {.kind = ErrorKind::Io, .serverText = m_name + u": "_s + why};
    }

    std::unique_ptr<Decompressor> m_decompressor;
    std::unique_ptr<ByteSource> m_source;
    const QString m_name;
    std::vector<char> m_input;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    bool m_sourceEnded = false;
    bool m_betweenMembers = false;
    bool m_more = false;
};

} // namespace

bool isCompressed(std::string_view firstBytes)
{
    return std::any_of(marks.begin(), marks.end(),
                       [&](std::string_view mark) { return firstBytes.starts_with(mark); });
}

bool mayBeCompressed(std::string_view firstBytes)
{
    return std::any_of(marks.begin(), marks.end(), [&](std::string_view mark) {
        return firstBytes.size() < mark.size() && mark.starts_with(firstBytes);
    });
}

Result<std::unique_ptr<ByteSource>> makeDecoder(std::string_view firstBytes,
                                                std::unique_ptr<ByteSource> source, const QString &name)
{
    std::unique_ptr<Decompressor> decompressor;
    if (firstBytes.starts_with(gzipMark))
        decompressor = std::make_unique<Gunzip>();
    else if (firstBytes.starts_with(xzMark))
        decompressor = std::make_unique<Unxz>();
    else
        decompressor = std::make_unique<Unzstd>();
    std::unique_ptr<ByteSource> decoder =
        std::make_unique<Decoder>(std::move(decompressor), std::move(source), name);
    return decoder;
}

} // namespace tidemark::ingest
