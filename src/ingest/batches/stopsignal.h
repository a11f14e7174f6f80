// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <atomic>

namespace tidemark::ingest
{

/// Tells a thread that waits for input to stop: a flag, and a descriptor that becomes readable with it.
/// Thread-safe.
class StopSignal
{
public:
    StopSignal();
    ~StopSignal();
    Q_DISABLE_COPY_MOVE(StopSignal)

    void raise();
    [[nodiscard]] bool isRaised() const { return m_raised.load(std::memory_order_acquire); }
    /// Waits until fd can be read (true), or until the time has passed or the signal was raised (false). fd
    /// -1 waits for the time alone.
    [[nodiscard]] bool waitReadable(int fd, int milliseconds) const;

private:
    std::atomic<bool> m_raised{false};
    int m_event = -1;
};

} // namespace tidemark::ingest
