// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../optional.hpp"
#include "../result.hpp"
#include "../text.hpp"

#include <cstdint>
#include <limits>
#include <string_view>

namespace stackmodel {

/// Whole numbers as Python's int() reads them: a sign, digits with single underscores between them. Nothing when it
/// is none or does not fit.
[[nodiscard]] constexpr optional<std::int64_t> to_integer(std::string_view text) {
    bool const negative = text.starts_with('-');
    if (negative || text.starts_with('+')) {
        text.remove_prefix(1);
    }
    std::uint64_t number = 0;
    bool digit_before = false;
    for (char c : text) {
        if (c == '_' && digit_before) {
            digit_before = false;
            continue;
        }
        if (!is_digit(c) || number > (std::numeric_limits<std::int64_t>::max() - 9) / 10) {
            return nullopt;
        }
        number = number * 10 + static_cast<std::uint64_t>(c - '0');
        digit_before = true;
    }
    if (!digit_before) {
        return nullopt;
    }
    return negative ? -static_cast<std::int64_t>(number) : static_cast<std::int64_t>(number);
}

/// A whole number from Min to Max.
template <std::int64_t Min = std::numeric_limits<std::int64_t>::min(),
          std::int64_t Max = std::numeric_limits<std::int64_t>::max()>
class integer {
public:
    constexpr integer() = default;
    constexpr integer(std::int64_t number) : number_(number) {}

    [[nodiscard]] static constexpr result<integer> parse(std::string_view text) {
        auto const number = to_integer(text);
        if (!number) {
            return problem{"is not a whole number"};
        }
        if (*number < Min) {
            return problem{say("is too small: the least is ", Min)};
        }
        if (*number > Max) {
            return problem{say("is too large: the most is ", Max)};
        }
        return integer(*number);
    }

    [[nodiscard]] constexpr std::int64_t value() const { return number_; }
    [[nodiscard]] constexpr string str() const { return decimal(number_); }
    friend constexpr auto operator<=>(integer, integer) = default;

private:
    std::int64_t number_ = Min > 0 ? Min : 0;
};

/// A number with a fraction, as Python's float() reads it less nan and infinity.
class real {
public:
    constexpr real() = default;
    constexpr real(double number) : number_(number) {}

    [[nodiscard]] static constexpr result<real> parse(std::string_view text) {
        bool const negative = text.starts_with('-');
        if (negative || text.starts_with('+')) {
            text.remove_prefix(1);
        }
        double number = 0;
        double scale = 1;
        bool any = false, fraction = false;
        while (!text.empty() && (is_digit(text.front()) || (text.front() == '.' && !fraction))) {
            bool const before_underscore = text.size() > 2 && text[1] == '_' && is_digit(text[0]) && is_digit(text[2]);
            if (text.front() == '.') {
                fraction = true;
            } else {
                any = true;
                number = number * 10 + (text.front() - '0');
                scale = fraction ? scale * 10 : scale;
            }
            text.remove_prefix(before_underscore ? 2 : 1);
        }
        if (any && (text.starts_with('e') || text.starts_with('E'))) {
            auto const exponent = to_integer(text.substr(1));
            if (!exponent || *exponent > 300 || *exponent < -300) {
                return problem{"is not a number"};
            }
            for (std::int64_t i = 0; i < (*exponent < 0 ? -*exponent : *exponent); ++i) {
                *exponent < 0 ? scale *= 10 : number *= 10;
            }
            text = {};
        }
        if (!any || !text.empty()) {
            return problem{"is not a number"};
        }
        return real((negative ? -number : number) / scale);
    }

    [[nodiscard]] constexpr double value() const { return number_; }
    friend constexpr auto operator<=>(real, real) = default;

private:
    double number_ = 0;
};

} // namespace stackmodel
