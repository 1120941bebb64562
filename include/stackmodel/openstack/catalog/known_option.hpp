// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/release.hpp"

#include <algorithm>
#include <optional>
#include <span>
#include <string_view>

namespace stackmodel::catalog {

/// An option and the releases that have it, by their letters: a is Kilo. One that came back has a row for each time.
struct known_option {
    std::string_view group; ///< in lower case, except DEFAULT
    std::string_view name;
    char first;
    char last;

    [[nodiscard]] constexpr bool is_in(release which) const {
        auto const letter = static_cast<char>('a' + static_cast<int>(which));
        return first <= letter && letter <= last;
    }
    [[nodiscard]] constexpr release since() const { return static_cast<release>(first - 'a'); }
    [[nodiscard]] constexpr release until() const { return static_cast<release>(last - 'a'); }
};

using options = std::span<known_option const>;

/// The rows of one group.
[[nodiscard]] constexpr options of_group(options all, std::string_view group) {
    auto const first = std::lower_bound(all.begin(), all.end(), group,
                                        [](known_option const& one, std::string_view wanted) { return one.group < wanted; });
    auto const last = std::upper_bound(first, all.end(), group,
                                       [](std::string_view wanted, known_option const& one) { return wanted < one.group; });
    return {first, last};
}

/// The rows of one option, by its group's rows.
[[nodiscard]] constexpr options of_name(options of_one_group, std::string_view name) {
    auto const first = std::lower_bound(of_one_group.begin(), of_one_group.end(), name,
                                        [](known_option const& one, std::string_view wanted) { return one.name < wanted; });
    auto last = first;
    while (last != of_one_group.end() && last->name == name) {
        ++last;
    }
    return {first, last};
}

} // namespace stackmodel::catalog
