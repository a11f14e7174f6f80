// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QObject>

namespace tidemark::pg
{

/// The data half of a COPY FROM STDIN. Lives on its connection's thread. Memory is bounded: write() takes the
/// bytes into libpq's buffer; once isFull(), wait for drained() before writing more. Whatever ends it other
/// than a finish() that succeeds, nothing is stored; one exception: an error with connectionLost after
/// finish() leaves it unknown. Letting go of the writer without finish() is an abort().
class CopyWriter : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Ignored once the COPY has failed or finish() was called.
    virtual void write(QByteArrayView data) = 0;
    [[nodiscard]] virtual bool isFull() const = 0;
    /// finish() or abort(), once. Ends the COPY; the reply holds the number of rows the server stored, or why
    /// it refused them.
    virtual void finish(Reply<qint64> reply) = 0;
    /// Makes the server roll the COPY back; reply as finish, with ErrorKind::Cancelled.
    virtual void abort(Reply<qint64> reply) = 0;

Q_SIGNALS:
    void drained();
    /// The COPY failed before finish was called; finish will give the same error.
    void failed(const tidemark::Error &error);
};

} // namespace tidemark::pg
