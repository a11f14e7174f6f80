// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <functional>
#include <type_traits>
#include <utility>
#include <variant>

namespace tidemark
{

/// A T or an Error, never both and never neither; the member names are those of std::expected (C++23).
template<typename T>
class [[nodiscard]] Result
{
public:
    using value_type = T;

    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    /// Calling these on the other alternative is a programming error (std::get throws).
    [[nodiscard]] T &value() & { return std::get<0>(m_state); }
    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_state)); }
    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }

    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    template<typename U>
    [[nodiscard]] T value_or(U &&fallback) const
    {
        return has_value() ? value() : static_cast<T>(std::forward<U>(fallback));
    }

    /// f(const T&) -> U gives Result<U>; an Error passes through.
    template<typename F>
    [[nodiscard]] auto transform(F &&f) const -> Result<std::invoke_result_t<F, const T &>>
    {
        if (!has_value())
            return error();
        return std::invoke(std::forward<F>(f), value());
    }

    /// f(const T&) -> Result<U>; an Error passes through.
    template<typename F>
    [[nodiscard]] auto and_then(F &&f) const -> std::invoke_result_t<F, const T &>
    {
        if (!has_value())
            return error();
        return std::invoke(std::forward<F>(f), value());
    }

private:
    std::variant<T, Error> m_state;
};

/// Done, or an Error.
template<>
class [[nodiscard]] Result<void>
{
public:
    using value_type = void;

    Result() = default;
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }
    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<std::monostate, Error> m_state;
};

/// How an asynchronous call answers: exactly once, from the event loop of the callee's thread, never from
/// inside the call itself, and not at all once the callee was destroyed.
template<typename T>
using Reply = std::function<void(Result<T>)>;

/// Progress of a long job: called any number of times before its Reply, on the same thread.
template<typename T>
using Progress = std::function<void(const T &)>;

} // namespace tidemark
