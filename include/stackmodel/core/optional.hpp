// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <utility>

namespace stackmodel {

/// "No value."
struct nullopt_t {};
inline constexpr nullopt_t nullopt{};

/// std::optional for types that have a default value, with the members that are used here. The models have dozens of
/// optional types, and each costs a compiler several milliseconds with std::optional: a fifth of an include.
template <class T>
class optional {
public:
    using value_type = T;

    constexpr optional() = default;
    constexpr optional(nullopt_t) {}
    constexpr optional(T const& value) : value_(value), has_value_(true) {}
    constexpr optional(T&& value) : value_(std::move(value)), has_value_(true) {}

    [[nodiscard]] constexpr bool has_value() const { return has_value_; }
    constexpr explicit operator bool() const { return has_value_; }

    /// Only to be called when there is a value.
    [[nodiscard]] constexpr T& operator*() & { return value_; }
    [[nodiscard]] constexpr T const& operator*() const& { return value_; }
    [[nodiscard]] constexpr T&& operator*() && { return std::move(value_); }
    [[nodiscard]] constexpr T* operator->() { return &value_; }
    [[nodiscard]] constexpr T const* operator->() const { return &value_; }

    [[nodiscard]] constexpr T value_or(T fallback) const { return has_value_ ? value_ : std::move(fallback); }

    constexpr T& emplace(T value) {
        *this = optional(std::move(value));
        return value_;
    }
    constexpr void reset() { *this = optional(); }

    /// Two that are empty are equal: an empty one holds the default.
    [[nodiscard]] friend constexpr bool operator==(optional const&, optional const&) = default;

private:
    T value_{};
    bool has_value_ = false;
};

template <class T>
optional(T) -> optional<T>;

} // namespace stackmodel
