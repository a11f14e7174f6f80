// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cache/paneforms.h"

#include <QDataStream>
#include <QIODevice>

#include <optional>
#include <vector>

/// The two archives that the fields() of cache/paneforms.h are written to and read from.
namespace tidemark::cache
{

/// What QDataStream writes as we want it.
template<typename T>
concept Plain = std::is_arithmetic_v<T> || std::same_as<T, QString> || std::same_as<T, QByteArray>;

class Writer
{
public:
    explicit Writer(QDataStream &stream)
        : m_stream(stream)
    {
    }
    void operator()(const auto &...values) { (put(values), ...); }

private:
    void put(const Plain auto &v) { m_stream << v; }
    void put(Instant v) { m_stream << toMSecs(v); }
    void put(TenantId v) { m_stream << v.value(); }
    template<typename E>
    requires std::is_enum_v<E>
    void put(E v) { m_stream << static_cast<quint8>(v); }
    template<typename T>
    void put(const std::optional<T> &v)
    {
        put(v.has_value());
        if (v)
            put(*v);
    }
    void put(const QStringList &v) { putAll(v); }
    template<typename T>
    void put(const std::vector<T> &v)
    {
        putAll(v);
    }
    template<typename T>
    requires(std::is_class_v<T> && !Plain<T>) void put(const T &v) { fields(*this, v); }
    void putAll(const auto &list)
    {
        m_stream << static_cast<quint32>(list.size());
        for (const auto &one : list)
            put(one);
    }

    QDataStream &m_stream;
};

class Reader
{
public:
    explicit Reader(QDataStream &stream)
        : m_stream(stream)
    {
    }
    void operator()(auto &...values) { (get(values), ...); }
    [[nodiscard]] bool isGood() const { return m_stream.status() == QDataStream::Ok; }
    [[nodiscard]] bool isAtEnd() const { return m_stream.atEnd(); }

private:
    void get(Plain auto &v) { m_stream >> v; }
    void get(Instant &v)
    {
        qint64 msecs = 0;
        m_stream >> msecs;
        v = instantFromMSecs(msecs);
    }
    void get(TenantId &v)
    {
        qint32 id = 0;
        m_stream >> id;
        v = TenantId(id);
    }
    template<typename E>
    requires std::is_enum_v<E>
    void get(E &v)
    {
        quint8 number = 0;
        m_stream >> number;
        if (number > static_cast<quint8>(lastOf<E>))
            m_stream.setStatus(QDataStream::ReadCorruptData);
        else
            v = static_cast<E>(number);
    }
    template<typename T>
    void get(std::optional<T> &v)
    {
        bool there = false;
        get(there);
        v.reset(); // its default may be a value
        if (there && isGood())
            get(v.emplace());
    }
    void get(QStringList &v)
    {
        for (quint32 left = count(); left > 0 && isGood(); --left)
            get(v.emplace_back());
    }
    template<typename T>
    void get(std::vector<T> &v)
    {
        for (quint32 left = count(); left > 0 && isGood(); --left)
            get(v.emplace_back());
    }
    template<typename T>
    requires(std::is_class_v<T> && !Plain<T>) void get(T &v) { fields(*this, v); }
    // Every element takes at least a byte: a greater count is a lie.
    quint32 count()
    {
        quint32 number = 0;
        m_stream >> number;
        if (number > m_stream.device()->bytesAvailable()) {
            m_stream.setStatus(QDataStream::ReadCorruptData);
            return 0;
        }
        return number;
    }

    QDataStream &m_stream;
};

} // namespace tidemark::cache
