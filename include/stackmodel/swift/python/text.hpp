// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/optional.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <string>
#include <string_view>

/// Numbers and characters as Python 3 reads and writes them.
namespace stackmodel::swift::python {

/// Takes one character off the front of UTF-8; surrogates count as characters, a byte that is no UTF-8 as its
/// surrogate escape.
inline char32_t take_character(std::string_view& text) {
    auto const byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    auto const first = byte(0);
    std::size_t const size = first < 0x80   ? 1
                             : first < 0xC2 ? 0
                             : first < 0xE0 ? 2
                             : first < 0xF0 ? 3
                             : first < 0xF5 ? 4
                                            : 0;
    bool whole = size > 0 && size <= text.size();
    char32_t character = size < 2 ? first : first & (0xFFU >> (size + 1));
    for (std::size_t i = 1; whole && i < size; ++i) {
        whole = (byte(i) & 0xC0) == 0x80;
        character = character << 6 | (byte(i) & 0x3FU);
    }
    constexpr std::array<char32_t, 5> least = {0, 0, 0x80, 0x800, 0x10000};
    if (!whole || character < least[size] || character > 0x10FFFF) {
        text.remove_prefix(1);
        return 0xDC00U + first;
    }
    text.remove_prefix(size);
    return character;
}

inline void append_character(std::string& text, char32_t c) {
    if (c < 0x80) {
        text += static_cast<char>(c);
    } else if (c < 0x800) {
        text += static_cast<char>(0xC0 | c >> 6);
        text += static_cast<char>(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        text += static_cast<char>(0xE0 | c >> 12);
        text += static_cast<char>(0x80 | (c >> 6 & 0x3F));
        text += static_cast<char>(0x80 | (c & 0x3F));
    } else {
        text += static_cast<char>(0xF0 | c >> 18);
        text += static_cast<char>(0x80 | (c >> 12 & 0x3F));
        text += static_cast<char>(0x80 | (c >> 6 & 0x3F));
        text += static_cast<char>(0x80 | (c & 0x3F));
    }
}

/// Whether it stands for a byte that was no UTF-8.
[[nodiscard]] constexpr bool is_surrogate_escape(char32_t c) { return c >= 0xDC80 && c <= 0xDCFF; }
[[nodiscard]] constexpr bool is_surrogate(char32_t c) { return c >= 0xD800 && c <= 0xDFFF; }

/// os.fsdecode: what comes from the command line, with bytes that are no UTF-8 as surrogate escapes.
[[nodiscard]] inline std::string decoded(std::string_view raw) {
    std::string text;
    while (!raw.empty()) {
        auto const before = raw;
        auto const c = take_character(raw);
        if (is_surrogate(c) && before.size() - raw.size() == 3) {
            // the system's UTF-8 has no surrogates: each of their bytes is escaped
            for (std::size_t i = 0; i < 3; ++i) {
                append_character(text, 0xDC00U + static_cast<unsigned char>(before[i]));
            }
            continue;
        }
        append_character(text, c);
    }
    return text;
}

/// os.fsencode: the reverse of decoded().
[[nodiscard]] inline std::string encoded(std::string_view text) {
    std::string raw;
    while (!text.empty()) {
        auto const c = take_character(text);
        if (is_surrogate_escape(c)) {
            raw += static_cast<char>(c - 0xDC00);
        } else {
            append_character(raw, c);
        }
    }
    return raw;
}

/// How many characters a text has: len().
[[nodiscard]] inline std::size_t length(std::string_view text) {
    std::size_t count = 0;
    for (; !text.empty(); ++count) {
        take_character(text);
    }
    return count;
}

namespace detail {

/// The characters zero of each set of decimal digits (Unicode 14, as in Python 3.11).
inline constexpr std::array<char32_t, 66> zeros = {
    0x30,    0x660,   0x6f0,   0x7c0,   0x966,   0x9e6,   0xa66,   0xae6,   0xb66,   0xbe6,   0xc66,
    0xce6,   0xd66,   0xde6,   0xe50,   0xed0,   0xf20,   0x1040,  0x1090,  0x17e0,  0x1810,  0x1946,
    0x19d0,  0x1a80,  0x1a90,  0x1b50,  0x1bb0,  0x1c40,  0x1c50,  0xa620,  0xa8d0,  0xa900,  0xa9d0,
    0xa9f0,  0xaa50,  0xabf0,  0xff10,  0x104a0, 0x10d30, 0x11066, 0x110f0, 0x11136, 0x111d0, 0x112f0,
    0x11450, 0x114d0, 0x11650, 0x116c0, 0x11730, 0x118e0, 0x11950, 0x11c50, 0x11d50, 0x11da0, 0x16a60,
    0x16ac0, 0x16b50, 0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6, 0x1e140, 0x1e2f0, 0x1e950, 0x1fbf0};

/// Digits that are no decimal digits, such as superscripts: first and last of each run.
inline constexpr std::array<std::array<char32_t, 2>, 20> other_digits = {
    {{0xb2, 0xb3},     {0xb9, 0xb9},       {0x1369, 0x1371},   {0x19da, 0x19da},   {0x2070, 0x2070},
     {0x2074, 0x2079}, {0x2080, 0x2089},   {0x2460, 0x2468},   {0x2474, 0x247c},   {0x2488, 0x2490},
     {0x24ea, 0x24ea}, {0x24f5, 0x24fd},   {0x24ff, 0x24ff},   {0x2776, 0x277e},   {0x2780, 0x2788},
     {0x278a, 0x2792}, {0x10a40, 0x10a43}, {0x10e60, 0x10e68}, {0x11052, 0x1105a}, {0x1f100, 0x1f10a}}};

} // namespace detail

/// The value of a decimal digit of any script; -1 of other characters.
[[nodiscard]] constexpr int decimal_digit(char32_t c) {
    for (auto const zero : detail::zeros) {
        if (c >= zero && c < zero + 10) {
            return static_cast<int>(c - zero);
        }
    }
    return -1;
}

/// str.isdigit() of one character.
[[nodiscard]] constexpr bool is_digit_character(char32_t c) {
    if (decimal_digit(c) >= 0) {
        return true;
    }
    for (auto const& [first, last] : detail::other_digits) {
        if (c >= first && c <= last) {
            return true;
        }
    }
    return false;
}

/// str.isspace() of one character.
[[nodiscard]] constexpr bool is_space_character(char32_t c) {
    return (c >= 0x9 && c <= 0xd) || (c >= 0x1c && c <= 0x20) || c == 0x85 || c == 0xa0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200a) || c == 0x2028 || c == 0x2029 || c == 0x202f || c == 0x205f || c == 0x3000;
}

namespace detail {

/// The text that int() and float() see: ASCII digits, no white space around it. Empty when it holds other characters.
[[nodiscard]] inline std::string numeric(std::string_view text) {
    std::string ascii;
    while (!text.empty()) {
        auto const c = take_character(text);
        auto const digit = decimal_digit(c);
        if (digit >= 0) {
            ascii += static_cast<char>('0' + digit);
        } else if (is_space_character(c)) {
            ascii += ' ';
        } else if (c < 0x80 && c != 0) {
            ascii += static_cast<char>(c);
        } else {
            return {};
        }
    }
    auto const first = ascii.find_first_not_of(' ');
    return first == std::string::npos ? std::string() : ascii.substr(first, ascii.find_last_not_of(' ') - first + 1);
}

/// Takes out underscores between digits; false when one stands elsewhere.
[[nodiscard]] inline bool drop_underscores(std::string& text) {
    std::string kept;
    auto const is_alnum = [](char c) { return (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z'); };
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '_') {
            kept += text[i];
        } else if (i == 0 || i + 1 == text.size() || !is_alnum(text[i - 1]) || !is_alnum(text[i + 1])) {
            return false;
        }
    }
    text = kept;
    return true;
}

} // namespace detail

/// int(text, base), as decimal text without leading zeros, so that it may have any size; nothing when it is none.
/// A base other than 10 takes up to 64 bits.
[[nodiscard]] inline optional<std::string> parse_big_integer(std::string_view text, int base = 10) {
    auto digits = detail::numeric(text);
    bool const negative = digits.starts_with('-');
    if (negative || digits.starts_with('+')) {
        digits.erase(0, 1);
    }
    if (base == 8 && digits.size() > 2 && digits[0] == '0' && (digits[1] | 32) == 'o') {
        digits.erase(0, digits[2] == '_' ? 3 : 2);
    }
    if (digits.empty() || !detail::drop_underscores(digits)) {
        return {};
    }
    if (base != 10) {
        std::int64_t number = 0;
        auto const [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number, base);
        if (error != std::errc() || end != digits.data() + digits.size() || number < 0) {
            return {};
        }
        digits = std::to_string(number);
    }
    if (digits.find_first_not_of("0123456789") != std::string::npos) {
        return {};
    }
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size() - 1));
    return (negative && digits != "0" ? "-" : "") + digits;
}

/// int(text, base) that fits 64 bits.
[[nodiscard]] inline optional<std::int64_t> parse_integer(std::string_view text, int base = 10) {
    auto const digits = parse_big_integer(text, base);
    std::int64_t number = 0;
    if (!digits || std::from_chars(digits->data(), digits->data() + digits->size(), number).ec != std::errc()) {
        return {};
    }
    return number;
}

/// float(text)
[[nodiscard]] inline optional<double> parse_real(std::string_view text) {
    auto ascii = detail::numeric(text);
    if (!detail::drop_underscores(ascii)) {
        return {};
    }
    std::string_view rest = ascii;
    bool const negative = rest.starts_with('-');
    if (negative || rest.starts_with('+')) {
        rest.remove_prefix(1);
    }
    auto const with_sign = [&](double number) { return negative ? -number : number; };
    std::string word;
    for (char c : rest) {
        word += static_cast<char>(c >= 'A' && c <= 'Z' ? c | 32 : c);
    }
    if (word == "inf" || word == "infinity") {
        return with_sign(std::numeric_limits<double>::infinity());
    }
    if (word == "nan") {
        return std::numeric_limits<double>::quiet_NaN();
    }
    if (rest.empty() || (!(rest[0] >= '0' && rest[0] <= '9') && rest[0] != '.')) {
        return {};
    }
    double number = 0;
    auto const [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), number);
    if (end != rest.data() + rest.size()) {
        return {};
    }
    if (error == std::errc::result_out_of_range) {
        number = std::strtod(word.c_str(), nullptr); // infinity, or a number near zero
    }
    return with_sign(number);
}

/// std::isfinite, whose header costs too much.
[[nodiscard]] constexpr bool is_finite(double number) {
    return number >= -std::numeric_limits<double>::max() && number <= std::numeric_limits<double>::max();
}

/// repr() of a float: the shortest digits that read back the same.
[[nodiscard]] inline std::string repr(double number) {
    if (number != number) {
        return "nan";
    }
    if (!is_finite(number)) {
        return number < 0 ? "-inf" : "inf";
    }
    std::array<char, 64> buffer{};
    auto const* end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::scientific).ptr;
    std::string_view const text(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
    auto const mark = text.find('e');
    auto const exponent = std::atoi(std::string(text.substr(mark + 1)).c_str());
    if (exponent < -4 || exponent >= 16) {
        return std::string(text);
    }
    end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::fixed).ptr;
    std::string fixed(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
    return fixed.find('.') == std::string::npos ? fixed + ".0" : fixed;
}

/// '%.<digits>f' % number
[[nodiscard]] inline std::string fixed(double number, int digits) {
    std::array<char, 400> buffer{};
    auto const* const end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::fixed, digits).ptr;
    std::string const text(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
    return text == "-nan" ? "nan" : text;
}

/// repr() of a str. Characters beyond Latin-1 count as printable, but for separators, controls and private ones.
[[nodiscard]] inline std::string repr(std::string_view text) {
    bool const apostrophe = text.find('\'') != std::string_view::npos;
    char const quote = apostrophe && text.find('"') == std::string_view::npos ? '"' : '\'';
    std::string result(1, quote);
    auto const escape = [&](char letter, char32_t c, int digits) {
        result += '\\';
        result += letter;
        for (int i = digits - 1; i >= 0; --i) {
            result += "0123456789abcdef"[c >> (4 * i) & 15];
        }
    };
    while (!text.empty()) {
        auto const c = take_character(text);
        if (c == static_cast<unsigned char>(quote) || c == '\\') {
            result += '\\';
            result += static_cast<char>(c);
        } else if (c == '\n' || c == '\r' || c == '\t') {
            result += c == '\n' ? "\\n" : c == '\r' ? "\\r" : "\\t";
        } else if (c < 0x20 || (c >= 0x7f && c <= 0xa0) || c == 0xad) {
            escape('x', c, 2);
        } else if ((c > 0xff && is_space_character(c)) || is_surrogate(c) || (c >= 0x200b && c <= 0x200f) ||
                   (c >= 0x202a && c <= 0x202e) || (c >= 0xe000 && c <= 0xf8ff) || c == 0xfeff || c == 0xffff ||
                   c == 0xfffe) {
            escape('u', c, 4);
        } else if (c >= 0xe0000) {
            escape('U', c, 8);
        } else {
            append_character(result, c);
        }
    }
    return result + quote;
}

} // namespace stackmodel::swift::python
