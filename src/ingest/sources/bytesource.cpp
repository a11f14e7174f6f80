// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/sources/bytesource.h"

#include "ingest/sources/decoder.h"

#include <QCoreApplication>
#include <QFile>

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tidemark::ingest
{

namespace
{

class Descriptor final : public ByteSource
{
public:
    Descriptor(int fd, QString name, const StopSignal &stop)
        : m_fd(fd)
        , m_name(std::move(name))
        , m_stop(stop)
    {
        struct stat status {
        };
        m_waits = fstat(fd, &status) == 0 && !S_ISREG(status.st_mode);
    }
    ~Descriptor() override
    {
        if (m_fd > STDERR_FILENO)
            close(m_fd);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    ReadOutcome read(std::span<char> into, int patience) override
    {
        ReadOutcome outcome;
        if (m_waits && !m_stop.waitReadable(m_fd, patience))
            return outcome;
        const ssize_t count = ::read(m_fd, into.data(), into.size());
        if (count > 0) {
            outcome.bytes = static_cast<std::size_t>(count);
            m_read += count;
        } else if (count == 0) {
            outcome.atEnd = true;
        } else if (errno != EINTR && errno != EAGAIN) {
            outcome.error = systemError(m_name, errno);
        }
        return outcome;
    }
    qint64 fileBytes() const override { return m_read; }

private:
    const int m_fd;
    const QString m_name;
    const StopSignal &m_stop;
    qint64 m_read = 0;
    bool m_waits = false;
};

/// Gives back the bytes that were looked at, then goes on with the source.
class Reread final : public ByteSource
{
public:
    Reread(std::string first, bool atEnd, std::unique_ptr<ByteSource> source)
        : m_first(std::move(first))
        , m_atEnd(atEnd)
        , m_source(std::move(source))
    {
    }
    ReadOutcome read(std::span<char> into, int patience) override
    {
        if (!m_first.empty()) {
            const std::size_t count = std::min(into.size(), m_first.size());
            std::memcpy(into.data(), m_first.data(), count);
            m_first.erase(0, count);
            return {count, false, {}};
        }
        if (m_atEnd)
            return {0, true, {}};
        return m_source->read(into, patience);
    }
    qint64 fileBytes() const override { return m_source->fileBytes(); }

private:
    std::string m_first;
    const bool m_atEnd;
    std::unique_ptr<ByteSource> m_source;
};

} // namespace

Error systemError(const QString &what, int number)
{
    return {.kind = ErrorKind::Io, .serverText = what + u": "_s + qt_error_string(number)};
}

std::unique_ptr<ByteSource> descriptorSource(int fd, QString name, const StopSignal &stop)
{
    return std::make_unique<Descriptor>(fd, std::move(name), stop);
}

std::unique_ptr<ByteSource> rereading(std::string first, bool atEnd, std::unique_ptr<ByteSource> source)
{
    return std::make_unique<Reread>(std::move(first), atEnd, std::move(source));
}

Result<std::unique_ptr<ByteSource>> openSource(const QString &path, const StopSignal &stop)
{
    const bool standardInput = path == u"-";
    const QString name = standardInput ? QCoreApplication::translate("Loader", "standard input") : path;
    // Otherwise opening a pipe without a writer would block even a cancel; the first read waits instead.
    const int fd = standardInput
                       ? STDIN_FILENO
                       : open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0)
        return systemError(name, errno);
    std::unique_ptr<ByteSource> source = descriptorSource(fd, name, stop);
    // Compressed data is known by its first bytes, whatever the file is called.
    std::string first;
    bool atEnd = false;
    while (!atEnd && !stop.isRaised() && mayBeCompressed(first)) {
        std::array<char, compressionMarkBytes> piece;
        const ReadOutcome outcome =
            source->read(std::span(piece).first(compressionMarkBytes - first.size()), 1000);
        if (outcome.error)
            return *outcome.error;
        first.append(piece.data(), outcome.bytes);
        atEnd = outcome.atEnd;
        if (isCompressed(first))
            break;
    }
    const std::string mark = first;
    source = rereading(std::move(first), atEnd, std::move(source));
    if (isCompressed(mark))
        return makeDecoder(mark, std::move(source), name);
    return source;
}

} // namespace tidemark::ingest
