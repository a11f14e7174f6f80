// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/batches/stopsignal.h"

#include <array>
#include <cstdint>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace tidemark::ingest
{

StopSignal::StopSignal()
    : m_event(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
}

StopSignal::~StopSignal()
{
    if (m_event >= 0)
        close(m_event);
}

void StopSignal::raise()
{
    m_raised.store(true, std::memory_order_release);
    const std::uint64_t one = 1;
    // It can fail only where the counter is full, that is, raised.
    const ssize_t written = write(m_event, &one, sizeof one);
    static_cast<void>(written);
}

bool StopSignal::waitReadable(int fd, int milliseconds) const
{
    std::array<pollfd, 2> waited{{{m_event, POLLIN, 0}, {fd, POLLIN, 0}}};
    const int ready = poll(waited.data(), fd >= 0 ? 2 : 1, milliseconds);
    return ready > 0 && waited[0].revents == 0 && waited[1].revents != 0;
}

} // namespace tidemark::ingest
