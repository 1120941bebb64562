// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stackmodel/core/result.hpp>

#include <string>
#include <string_view>

/// What a text is as a T, written back; or "! " and why it is none.
template <class T>
std::string read_as(std::string_view text) {
    auto const value = stackmodel::parse<T>(text);
    return std::string(value ? value->str() : stackmodel::string("! ")) +
           std::string(value ? std::string_view{} : value.why().view());
}

template <class T>
std::string why_not(std::string_view text) {
    auto const value = stackmodel::parse<T>(text);
    return value ? "it is one" : std::string(value.why().view());
}

template <class T>
bool is_a(std::string_view text) {
    return stackmodel::parse<T>(text).has_value();
}
