// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "string.hpp"

#include <algorithm>
#include <array>
#include <concepts>
#include <cstdint>
#include <string_view>
#include <vector>

/// Small constexpr helpers on text that formats, values and rules share.
namespace stackmodel {

[[nodiscard]] constexpr bool is_blank(char c) { return c == ' ' || c == '\t'; }
[[nodiscard]] constexpr bool is_space(char c) { return is_blank(c) || (c >= '\n' && c <= '\r'); }
[[nodiscard]] constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
[[nodiscard]] constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
[[nodiscard]] constexpr bool is_alpha(char c) { return is_upper(c) || (c >= 'a' && c <= 'z'); }
[[nodiscard]] constexpr bool is_word(char c) { return is_alpha(c) || is_digit(c) || c == '_'; }
[[nodiscard]] constexpr char lower(char c) { return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; }

[[nodiscard]] constexpr std::string_view trim_left(std::string_view text) {
    std::size_t start = 0;
    while (start < text.size() && is_space(text[start])) {
        ++start;
    }
    return text.substr(start);
}

[[nodiscard]] constexpr std::string_view trim_right(std::string_view text) {
    auto size = text.size();
    while (size > 0 && is_space(text[size - 1])) {
        --size;
    }
    return text.substr(0, size);
}

[[nodiscard]] constexpr std::string_view trim(std::string_view text) { return trim_left(trim_right(text)); }

[[nodiscard]] constexpr bool iequals(std::string_view a, std::string_view b) {
    return a.size() == b.size() &&
           std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return lower(x) == lower(y); });
}

[[nodiscard]] constexpr string lowered(std::string_view text) {
    string result;
    for (char c : text) {
        result += lower(c);
    }
    return result;
}

[[nodiscard]] constexpr bool contains(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

/// Takes one line off the front of `rest`, without its line end ("\n" or "\r\n").
constexpr std::string_view take_line(std::string_view& rest) {
    auto const newline = rest.find('\n');
    auto line = rest.substr(0, newline);
    rest.remove_prefix(newline == std::string_view::npos ? rest.size() : newline + 1);
    if (!line.empty() && line.back() == '\r') {
        line.remove_suffix(1);
    }
    return line;
}

/// Takes one word off the front of `rest`: blanks before it are skipped. Empty when there is none.
constexpr std::string_view take_word(std::string_view& rest) {
    rest = trim_left(rest);
    std::size_t size = 0;
    while (size < rest.size() && !is_space(rest[size])) {
        ++size;
    }
    auto const word = rest.substr(0, size);
    rest.remove_prefix(size);
    return word;
}

/// The words of `text`, as views into it.
[[nodiscard]] constexpr std::vector<std::string_view> words_of(std::string_view text) {
    std::vector<std::string_view> result;
    for (auto word = take_word(text); !word.empty(); word = take_word(text)) {
        result.push_back(word);
    }
    return result;
}

/// Whether `word` is one of `words`, which have blanks between them.
[[nodiscard]] constexpr bool has_word(std::string_view words, std::string_view word) {
    for (auto at = words.find(word); at != std::string_view::npos && !word.empty(); at = words.find(word, at + 1)) {
        auto const end = at + word.size();
        if ((at == 0 || words[at - 1] == ' ') && (end == words.size() || words[end] == ' ')) {
            return true;
        }
    }
    return false;
}

/// The parts of `text` between `separator`s, trimmed; as many as separators plus one.
[[nodiscard]] constexpr std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> result;
    for (;;) {
        auto const at = text.find(separator);
        result.push_back(trim(text.substr(0, at)));
        if (at == std::string_view::npos) {
            return result;
        }
        text.remove_prefix(at + 1);
    }
}

[[nodiscard]] constexpr string decimal(std::integral auto number) {
    char digits[24]{};
    std::size_t start = std::size(digits);
    bool const negative = number < 0;
    do {
        auto const digit = static_cast<int>(number % 10);
        digits[--start] = static_cast<char>('0' + (digit < 0 ? -digit : digit));
        number = static_cast<decltype(number)>(number / 10);
    } while (number != 0);
    if (negative) {
        digits[--start] = '-';
    }
    return std::string_view(digits + start, std::size(digits) - start);
}

namespace detail {
constexpr void append(string& out, std::string_view text) { out.append(text); }
constexpr void append(string& out, char character) { out += character; }
template <class T>
    requires(std::integral<T> && !std::same_as<T, char> && !std::same_as<T, bool>)
constexpr void append(string& out, T number) {
    out += decimal(number).view();
}
template <class T>
    requires requires(T const& value) { value.str(); }
constexpr void append(string& out, T const& value) {
    out.append(value.str());
}
} // namespace detail

/// Joins text, numbers and values that have `str()` into one sentence; works in constant evaluation.
template <class... Parts>
[[nodiscard]] constexpr string say(Parts const&... parts) {
    string result;
    (detail::append(result, parts), ...);
    return result;
}

/// `yes` or `no`. For texts in place of `?:`, which g++ 12 compiles so that both are destroyed twice when a constant is
/// evaluated.
[[nodiscard]] constexpr string either(bool condition, string yes, string no) {
    if (condition) {
        return yes;
    }
    return no;
}

/// "; did you mean X?", or nothing when there is no X.
[[nodiscard]] constexpr string hint_at(std::string_view meant) {
    if (meant.empty()) {
        return {};
    }
    return say("; did you mean ", meant, '?');
}

/// "a, b and c"
template <class Strings>
[[nodiscard]] constexpr string listing(Strings const& items, std::string_view last = " and ") {
    string result;
    std::size_t index = 0;
    for (auto const& item : items) {
        if (index > 0) {
            result += index + 1 == std::size(items) ? last : std::string_view(", ");
        }
        detail::append(result, item);
        ++index;
    }
    return result;
}

/// Number of single-character edits (insert, delete, replace, swap of neighbours) between two words; more than `limit`
/// when it is above that. Words that differ over more than 63 characters are infinitely far apart.
[[nodiscard]] constexpr std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit = 63) {
    constexpr std::size_t longest = 63;
    auto const too_far = limit + 1;
    while (!a.empty() && !b.empty() && a.front() == b.front()) { // what they start and end with alike costs nothing
        a.remove_prefix(1);
        b.remove_prefix(1);
    }
    while (!a.empty() && !b.empty() && a.back() == b.back()) {
        a.remove_suffix(1);
        b.remove_suffix(1);
    }
    if (a.size() > longest || b.size() > longest) {
        return static_cast<std::size_t>(-1);
    }
    std::size_t rows[3][longest + 1]{}; // of the usual table: this one and the two before, near its diagonal
    for (std::size_t j = 0; j <= b.size(); ++j) {
        rows[0][j] = j;
    }
    for (std::size_t i = 1; i <= a.size(); ++i) {
        auto* const current = rows[i % 3];
        auto const* const previous = rows[(i + 2) % 3];
        auto const* const before = rows[(i + 1) % 3];
        auto const first = i > limit ? i - limit : 1;
        auto const last = std::min(b.size(), i + limit);
        current[first - 1] = first == 1 ? i : too_far;
        auto least = current[first - 1];
        for (std::size_t j = first; j <= last; ++j) {
            auto best = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U);
            best = std::min(best, current[j - 1] + 1);
            if (j < i + limit) {
                best = std::min(best, previous[j] + 1);
            }
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                best = std::min(best, before[j - 2] + 1);
            }
            current[j] = best;
            least = std::min(least, best);
        }
        if (least > limit) {
            return too_far;
        }
    }
    auto const apart = a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
    return apart > limit ? too_far : rows[a.size() % 3][b.size()];
}

/// The candidate that `word` was most likely meant to be, or an empty view: at most one edit in words of up to five
/// characters, two in longer ones.
template <class Candidates>
[[nodiscard]] constexpr std::string_view nearest(std::string_view word, Candidates const& candidates) {
    std::string_view best;
    std::size_t best_distance = word.size() <= 5 ? 2 : 3;
    for (std::string_view candidate : candidates) {
        auto const difference =
            candidate.size() > word.size() ? candidate.size() - word.size() : word.size() - candidate.size();
        if (difference >= best_distance || candidate == word) {
            continue;
        }
        if (auto const distance = edit_distance(word, candidate, best_distance - 1); distance < best_distance) {
            best = candidate;
            best_distance = distance;
        }
    }
    return best;
}

/// The same for candidates with blanks between them.
[[nodiscard]] constexpr std::string_view nearest_word(std::string_view word, std::string_view candidates) {
    return nearest(word, words_of(candidates));
}

} // namespace stackmodel
