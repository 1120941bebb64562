// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/result.hpp"
#include "../core/text.hpp"
#include "ring_device.hpp"

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

/// Rings as an operator wants them: what a rings.toml says. ring_plan.hpp tells what a builder lacks of it.
namespace stackmodel::swift {

/// A device that a ring shall have.
struct described_device {
    ring_device device;     ///< without id and parts
    string node;            ///< name of its node, for reports
    double bytes = 0;       ///< its size; 0: not told
    string former_ip;       ///< address that it has in builders made before it was renumbered
    std::uint32_t line = 0; ///< of rings.toml
};

/// A ring that there shall be.
struct described_ring {
    string name; ///< account, container, object, object-1...; its builder is NAME.builder
    int part_power = 0;
    number replicas;
    std::int64_t min_part_hours = 24;
    double overload = 0;
    double bytes_per_weight = 1e9; ///< size of a device whose weight is 1
    double used = 1;               ///< how much of the devices' sizes holds data, 0 to 1
    std::vector<described_device> devices;
    std::uint32_t line = 0; ///< of rings.toml
};

namespace detail {

/// The number that `text` starts with, and what follows it: digits, perhaps with a fraction.
struct leading_number {
    bool is_there = false;
    double value = 0;
    std::string_view rest;
};

[[nodiscard]] constexpr leading_number take_number(std::string_view text) {
    leading_number result;
    double digits = 0;
    double divisor = 1;
    bool fraction = false;
    std::size_t i = 0;
    for (; i < text.size() && (is_digit(text[i]) || (text[i] == '.' && !fraction)); ++i) {
        if (text[i] == '.') {
            fraction = true;
            continue;
        }
        result.is_there = true;
        digits = digits * 10 + (text[i] - '0');
        divisor *= fraction ? 10 : 1;
    }
    result.value = digits / divisor;
    result.rest = trim(text.substr(i));
    return result;
}

} // namespace detail

/// Bytes, from texts such as 4TB and 3.64TiB. Makers of disks count in powers of 1000, and so do kB to PB; KiB to PiB
/// are powers of 1024.
[[nodiscard]] constexpr result<double> parse_storage_size(std::string_view text) {
    constexpr std::pair<std::string_view, double> units[] = {
        {"B", 1.0},
        {"kB", 1e3},
        {"MB", 1e6},
        {"GB", 1e9},
        {"TB", 1e12},
        {"PB", 1e15},
        {"KiB", 1024.0},
        {"MiB", 1048576.0},
        {"GiB", 1073741824.0},
        {"TiB", 1099511627776.0},
        {"PiB", 1125899906842624.0},
    };
    auto const number = detail::take_number(trim(text));
    if (number.is_there) {
        for (auto const& [name, bytes] : units) {
            if (iequals(number.rest, name)) {
                return number.value * bytes;
            }
        }
    }
    return problem{"is no size: write 4TB or 3.64TiB"};
}

/// A share, from a text such as 10%.
[[nodiscard]] constexpr result<double> parse_percentage(std::string_view text) {
    auto const number = detail::take_number(trim(text));
    if (!number.is_there || number.rest != "%") {
        return problem{"is no percentage: write 10%"};
    }
    return number.value / 100;
}

/// A device's weight by its size, to two decimals, as swift-ring-builder shows weights.
[[nodiscard]] constexpr double weight_of(double bytes, double bytes_per_weight) {
    auto const hundredths = bytes / bytes_per_weight * 100 + 0.5;
    return static_cast<double>(static_cast<std::int64_t>(hundredths)) / 100;
}

} // namespace stackmodel::swift
