// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/sources/spool.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <vector>

namespace tidemark::ingest
{

namespace
{
constexpr int writerPatienceMs = 200;
constexpr std::size_t pieceBytes = 256 * 1024;
} // namespace

class SpoolReader final : public ByteSource
{
public:
    SpoolReader(std::unique_ptr<Spool> spool, std::unique_ptr<ByteSource> rest)
        : m_spool(std::move(spool))
        , m_rest(std::move(rest))
    {
    }
    ReadOutcome read(std::span<char> into, int patience) override
    {
        if (!m_spool)
            return m_rest->read(into, patience);
        const qint64 count = m_spool->m_file.read(into.data(), static_cast<qint64>(into.size()));
        if (count > 0)
            return {static_cast<std::size_t>(count), false, {}};
        if (count < 0)
            return {0, false, Error{.kind = ErrorKind::Io, .serverText = m_spool->m_file.errorString()}};
        if (m_spool->m_error || m_spool->m_atEnd)
            return {0, m_spool->m_atEnd, m_spool->m_error};
        m_spool.reset(); // and its space on the disk
        return m_rest->read(into, patience);
    }
    qint64 fileBytes() const override { return m_rest->fileBytes(); }

private:
    std::unique_ptr<Spool> m_spool; ///< until it is read
    const std::unique_ptr<ByteSource> m_rest;
};

Result<std::unique_ptr<Spool>> Spool::of(const SourceBeginning &beginning, ByteSource &source, qint64 bytes,
                                         const StopSignal &stop)
{
    auto spool = std::make_unique<Spool>();
    spool->m_atEnd = beginning.atEnd;
    spool->m_file.setFileTemplate(QDir::temp().filePath(QStringLiteral("tidemarkctl.XXXXXX")));
    static_cast<void>(spool->m_file.open()); // else the first write says why
    if (const Result<void> written = spool->write(beginning.text); !written)
        return written.error();
    std::vector<char> piece(pieceBytes);
    qint64 left = bytes - static_cast<qint64>(beginning.text.size());
    while (left > 0 && !spool->m_atEnd && !spool->m_error && !stop.isRaised()) {
        const std::size_t wanted = std::min(piece.size(), static_cast<std::size_t>(left));
        const ReadOutcome outcome = source.read(std::span(piece).first(wanted), writerPatienceMs);
        if (const Result<void> written = spool->write({piece.data(), outcome.bytes}); !written)
            return written.error();
        left -= static_cast<qint64>(outcome.bytes);
        spool->m_atEnd = outcome.atEnd;
        spool->m_error = outcome.error;
    }
    if (!spool->m_file.flush() || !spool->m_file.seek(0))
        return spool->write({}).error();
    return spool;
}

Result<void> Spool::write(std::string_view bytes)
{
    if (m_file.isOpen() &&
        m_file.write(bytes.data(), static_cast<qint64>(bytes.size())) == static_cast<qint64>(bytes.size()) &&
        m_file.error() == QFileDevice::NoError)
        return {};
    return Error{
        .kind = ErrorKind::Io,
        .text =
            QCoreApplication::translate(
                "Loader",
                "The input starts like something loaded earlier with this key, and cannot be kept in %1 to compare it (%2). Nothing of it was stored. Make room there, or set TMPDIR to another directory.")
                .arg(QDir::tempPath(), m_file.errorString())};
}

std::unique_ptr<ByteSource> Spool::reading(std::unique_ptr<Spool> spool, std::unique_ptr<ByteSource> rest)
{
    return std::make_unique<SpoolReader>(std::move(spool), std::move(rest));
}

} // namespace tidemark::ingest
