// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cache/archive.h"

#include <QByteArray>

#include <optional>
#include <utility>

/// A pane's data as one blob: format version, SHA-256 checksum, then the compressed fields. What is read back
/// equals what was written, floats included. Never trusts what it reads: neither lengths nor shapes.
namespace tidemark::cache
{

/// What became of a blob.
enum class BlobState {
    Good,
    OtherFormat, ///< written by an older or newer program: of no use here, but not damaged
    Damaged
};

template<typename T>
struct Decoded {
    BlobState state = BlobState::Damaged;
    std::optional<T> data; ///< where Good
    Making making{};       ///< how it was made
};

/// The fields under their seal; pane: a blob of one pane must not be read as another's.
[[nodiscard]] QByteArray seal(quint16 pane, const QByteArray &fields);
[[nodiscard]] Decoded<QByteArray> unseal(quint16 pane, const QByteArray &blob);
void prepare(QDataStream &stream);

/// Series: that of a pane.
template<typename Series>
[[nodiscard]] QByteArray encode(const Series &data, const Making &making = {})
{
    QByteArray fields;
    QDataStream stream(&fields, QIODevice::WriteOnly);
    prepare(stream);
    Writer writer(stream);
    writer(data, making);
    return seal(paneOf<Series>().code, fields);
}

template<typename Series>
[[nodiscard]] Decoded<Series> decode(const QByteArray &blob)
{
    const Decoded<QByteArray> fields = unseal(paneOf<Series>().code, blob);
    if (!fields.data)
        return {fields.state, std::nullopt};
    QDataStream stream(*fields.data);
    prepare(stream);
    Reader reader(stream);
    Series data;
    Making making;
    reader(data, making);
    if (!reader.isGood() || !reader.isAtEnd())
        return {};
    if constexpr (requires { isWellFormed(data); }) {
        if (!isWellFormed(data))
            return {};
    }
    return {BlobState::Good, std::move(data), std::move(making)};
}

} // namespace tidemark::cache
