// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "optional.hpp"
#include "source.hpp"

#include <cstdint>
#include <utility>

namespace stackmodel {

/// What a file says about one option. Three states, which rules have to keep apart:
/// unset (the program's default applies), known, and set but unknown (templated, unreadable, or put together from
/// something that cannot be seen). Rules stay silent about what they do not know.
template <class T>
class option {
public:
    using value_type = T;

    [[nodiscard]] constexpr bool is_set() const { return static_cast<bool>(where_); }
    [[nodiscard]] constexpr bool is_known() const { return value_.has_value(); }
    [[nodiscard]] constexpr bool is_unknown() const { return is_set() && !is_known(); }
    constexpr explicit operator bool() const { return is_known(); }

    /// Only to be called when the value is known.
    [[nodiscard]] constexpr T const& operator*() const { return *value_; }
    [[nodiscard]] constexpr T const* operator->() const { return &*value_; }

    /// The value; nothing when the option is not set or unknown.
    [[nodiscard]] constexpr optional<T> const& value() const { return value_; }
    /// The value; the program's default when the option is not set; nothing when it is unknown.
    [[nodiscard]] constexpr optional<T> value_or_default(T fallback) const {
        if (is_set()) {
            return value_;
        }
        return fallback;
    }
    /// Whether the option is known to have this value, given the program's default.
    template <class U>
    [[nodiscard]] constexpr bool is(U const& wanted, T const& fallback = {}) const {
        return is_set() ? value_.has_value() && *value_ == wanted : fallback == wanted;
    }

    /// Where the value stands; no place when the option is not set.
    [[nodiscard]] constexpr location where() const { return where_; }
    [[nodiscard]] constexpr location name_where() const { return {where_.file, name_at_}; }
    /// A part of the value, by its place within it.
    [[nodiscard]] constexpr location part(span at) const {
        return {where_.file, {where_.at.offset + at.offset, at.length}};
    }

    constexpr void set(T value, location where, span name_at) {
        value_ = std::move(value);
        where_ = where;
        name_at_ = name_at;
    }
    constexpr void set_unknown(location where, span name_at) {
        value_.reset();
        where_ = where;
        name_at_ = name_at;
    }

private:
    optional<T> value_;
    location where_;
    span name_at_;
};

} // namespace stackmodel
