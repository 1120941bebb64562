// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "optional.hpp"
#include "source.hpp"
#include "string.hpp"

#include <string_view>
#include <utility>

namespace stackmodel {

/// Why a text is not the value it should be: half a sentence that goes behind the quoted text,
/// for example "is not an IPv4 address: the second number is above 255".
struct problem {
    string what;
    span at{}; ///< the part of the text that is wrong; empty: all of it
};

/// A value, or the reason why there is none.
template <class T>
class result {
public:
    using value_type = T;

    constexpr result(T value) : value_(std::move(value)) {}
    constexpr result(problem why) : why_(std::move(why)) {}

    [[nodiscard]] constexpr bool has_value() const { return value_.has_value(); }
    constexpr explicit operator bool() const { return has_value(); }

    /// Only to be called on a result that holds a value.
    [[nodiscard]] constexpr T const& operator*() const& { return *value_; }
    [[nodiscard]] constexpr T&& operator*() && { return *std::move(value_); }
    [[nodiscard]] constexpr T const* operator->() const { return &*value_; }

    /// Why there is no value; empty when there is one.
    [[nodiscard]] constexpr string const& why() const { return why_.what; }
    /// The part of the text that is wrong; empty: all of it.
    [[nodiscard]] constexpr span where() const { return why_.at; }

private:
    optional<T> value_;
    problem why_;
};

/// How the text of an option becomes a T. The default asks T itself:
/// `static constexpr result<T> T::parse(std::string_view)`. Built-in types have specialisations.
template <class T>
struct value_parser {
    [[nodiscard]] static constexpr result<T> parse(std::string_view text) { return T::parse(text); }
};

template <class T>
[[nodiscard]] constexpr result<T> parse(std::string_view text) {
    return value_parser<T>::parse(text);
}

} // namespace stackmodel
