// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "integer.hpp"

#include <cstdint>
#include <string_view>

/// Amounts with a unit.
namespace stackmodel {

namespace detail {

struct unit {
    std::string_view name;
    std::int64_t factor;
};

template <class Units>
constexpr result<std::int64_t> parse_amount(std::string_view text, Units const& units, std::string_view what) {
    std::size_t size = 0;
    while (size < text.size() && is_digit(text[size])) {
        ++size;
    }
    auto const number = to_integer(text.substr(0, size));
    auto const suffix = trim(text.substr(size));
    if (!number) {
        return problem{say("is no ", what, ": it has to begin with a whole number")};
    }
    std::vector<std::string_view> names;
    for (auto const& known : units) {
        if (suffix == known.name) {
            if (*number > std::numeric_limits<std::int64_t>::max() / known.factor) {
                return problem{say("is no ", what, ": it is too large")};
            }
            return *number * known.factor;
        }
        if (!known.name.empty()) {
            names.push_back(known.name);
        }
    }
    return problem{say("is no ", what, ": the unit \"", suffix, "\" is none of ", listing(names, " or "))};
}

} // namespace detail

/// A time in whole seconds: "300", "300s", "5m", "2h", "1d", "1w".
struct duration {
    std::int64_t seconds = 0;

    [[nodiscard]] static constexpr result<duration> parse(std::string_view text) {
        constexpr detail::unit units[] = {{"", 1}, {"s", 1}, {"m", 60}, {"h", 3600}, {"d", 86400}, {"w", 604800}};
        auto const amount = detail::parse_amount(text, units, "duration");
        if (!amount) {
            return problem{amount.why()};
        }
        return duration{*amount};
    }
    friend constexpr auto operator<=>(duration, duration) = default;
};

/// A size in bytes. k, M, G, T (also with B behind them) are powers of 1000; Ki, Mi, Gi, Ti and the upper-case K are
/// powers of 1024.
struct byte_size {
    std::int64_t bytes = 0;

    [[nodiscard]] static constexpr result<byte_size> parse(std::string_view text) {
        constexpr std::int64_t kilo = 1000, kibi = 1024;
        constexpr detail::unit units[] = {
            {"", 1},
            {"B", 1},
            {"k", kilo},
            {"kB", kilo},
            {"M", kilo * kilo},
            {"MB", kilo * kilo},
            {"G", kilo * kilo * kilo},
            {"GB", kilo * kilo * kilo},
            {"T", kilo * kilo * kilo * kilo},
            {"TB", kilo * kilo * kilo * kilo},
            {"K", kibi},
            {"KB", kibi},
            {"Ki", kibi},
            {"KiB", kibi},
            {"Mi", kibi * kibi},
            {"MiB", kibi * kibi},
            {"Gi", kibi * kibi * kibi},
            {"GiB", kibi * kibi * kibi},
            {"Ti", kibi * kibi * kibi * kibi},
            {"TiB", kibi * kibi * kibi * kibi},
        };
        auto const amount = detail::parse_amount(text, units, "size");
        if (!amount) {
            return problem{amount.why()};
        }
        return byte_size{*amount};
    }
    friend constexpr auto operator<=>(byte_size, byte_size) = default;
};

} // namespace stackmodel
