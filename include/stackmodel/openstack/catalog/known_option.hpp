// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/release.hpp"

#include <cstddef>
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

/// A table of options. It is text, one row a line in the order of bytes, "group name ab" with the letters of the first
/// and last release: a literal costs the compiler nothing, where an array of thousands of rows does.
class options {
public:
    class iterator {
    public:
        constexpr explicit iterator(char const* row) : row_(row) {}
        constexpr known_option operator*() const {
            std::string_view const rest(row_, line_end(row_));
            auto const name = rest.find(' ') + 1;
            auto const letters = rest.size() - 2;
            return {rest.substr(0, name - 1), rest.substr(name, letters - 1 - name), rest[letters], rest[letters + 1]};
        }
        constexpr iterator& operator++() {
            row_ += line_end(row_) + 1;
            return *this;
        }
        constexpr bool operator==(iterator const&) const = default;

    private:
        static constexpr std::size_t line_end(char const* row) {
            std::size_t length = 0;
            while (row[length] != '\n') {
                ++length;
            }
            return length;
        }
        char const* row_;
    };

    /// `rows`: as said above, each with its line end.
    constexpr explicit options(std::string_view rows) : rows_(rows) {}

    [[nodiscard]] constexpr iterator begin() const { return iterator(rows_.data()); }
    [[nodiscard]] constexpr iterator end() const { return iterator(rows_.data() + rows_.size()); }
    [[nodiscard]] constexpr bool empty() const { return rows_.empty(); }

    /// The rows of one group.
    [[nodiscard]] constexpr options of_group(std::string_view group) const { return between(group, nullptr); }
    /// The rows of one option.
    [[nodiscard]] constexpr options of(std::string_view group, std::string_view name) const {
        return between(group, &name);
    }

private:
    /// The rows of a group, or of one name in it.
    [[nodiscard]] constexpr options between(std::string_view group, std::string_view const* name) const {
        auto const first = find_row(group, name, false);
        return options(rows_.substr(first, find_row(group, name, true) - first));
    }
    /// Where the first row starts that is not before the wanted ones, or the first one behind them.
    [[nodiscard]] constexpr std::size_t find_row(std::string_view group, std::string_view const* name,
                                                 bool behind) const {
        std::size_t low = 0, high = rows_.size();
        while (low < high) {
            auto middle = low + (high - low) / 2;
            while (middle > low && rows_[middle - 1] != '\n') {
                --middle;
            }
            auto const row = *iterator(rows_.data() + middle);
            auto order = row.group.compare(group);
            if (order == 0 && name) {
                order = row.name.compare(*name);
            }
            if (behind ? order > 0 : order >= 0) {
                high = middle;
            } else {
                low = rows_.find('\n', middle) + 1;
            }
        }
        return low;
    }

    std::string_view rows_;
};

} // namespace stackmodel::catalog
