// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace stackmodel {

/// A string literal that can be a template argument: `get<"ml2", "type_drivers">()`.
template <std::size_t Size>
struct fixed_string {
    char characters[Size]{};

    constexpr fixed_string() = default;
    constexpr fixed_string(char const (&literal)[Size]) { // implicit: it stands for the literal
        for (std::size_t i = 0; i < Size; ++i) {
            characters[i] = literal[i];
        }
    }
    [[nodiscard]] constexpr std::string_view view() const { return {characters, Size - 1}; }
};

} // namespace stackmodel
