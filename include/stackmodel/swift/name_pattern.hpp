// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/result.hpp"
#include "../core/text.hpp"
#include "../core/values/ipv4.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace stackmodel::swift {

/// More names than any pattern may stand for: the ids of a ring's devices have 16 bits.
inline constexpr std::size_t most_names = 65535;

namespace detail {

/// The members of what stands between the brackets of a pattern: "01-40", "1,3,5-7", "b-m".
[[nodiscard]] constexpr result<std::vector<string>> members_of(std::string_view group) {
    std::vector<string> members;
    for (auto const item : split(group, ',')) {
        auto const dash = item.find('-');
        auto const first = item.substr(0, dash);
        auto const last = dash == std::string_view::npos ? first : item.substr(dash + 1);
        if (first.size() == 1 && last.size() == 1 && is_alpha(first[0]) && is_alpha(last[0])) {
            if (last[0] < first[0]) {
                return problem{say("has a range that runs backwards: ", item)};
            }
            for (int letter = first[0]; letter <= last[0]; ++letter) {
                auto const c = static_cast<char>(letter);
                members.emplace_back(std::string_view(&c, 1));
            }
            continue;
        }
        auto const value_of = [](std::string_view digits) -> std::int64_t {
            if (digits.empty() || digits.size() > 9) {
                return -1;
            }
            std::int64_t value = 0;
            for (char const c : digits) {
                if (!is_digit(c)) {
                    return -1;
                }
                value = value * 10 + (c - '0');
            }
            return value;
        };
        auto const from = value_of(first);
        auto const to = value_of(last);
        if (from < 0 || to < 0) {
            return problem{say("has brackets without a range: [", group, "]; they hold 1-12, 01-40, 1,3,5 or b-m")};
        }
        if (to < from) {
            return problem{say("has a range that runs backwards: ", item)};
        }
        if (static_cast<std::size_t>(to - from) >= most_names - members.size()) {
            return problem{say("stands for more than ", most_names, " names")};
        }
        // [01-40] keeps the zeros, [1-12] has none
        auto const width = first.size() > 1 && first[0] == '0' ? first.size() : 1;
        for (auto value = from; value <= to; ++value) {
            auto const digits = decimal(value);
            string member;
            for (auto missing = digits.size(); missing < width; ++missing) {
                member += '0';
            }
            member += digits.view();
            members.push_back(std::move(member));
        }
    }
    return members;
}

} // namespace detail

/// The names that a pattern stands for. A group in brackets stands for each of its members: `node[01-40]`, `d[1-12]`,
/// `sd[b-m]`, `n[1,3,5-7]`. Of several groups the last one runs fastest: `z[1-2]n[1-2]` is z1n1, z1n2, z2n1, z2n2.
[[nodiscard]] constexpr result<std::vector<string>> expand(std::string_view pattern) {
    std::vector<string> names;
    names.emplace_back();
    while (!pattern.empty()) {
        auto const open = pattern.find_first_of("[]");
        auto const plain = pattern.substr(0, open);
        for (auto& name : names) {
            name += plain;
        }
        if (open == std::string_view::npos) {
            break;
        }
        pattern.remove_prefix(open);
        auto const close = pattern.find(']');
        if (pattern[0] == ']' || close == std::string_view::npos) {
            return problem{"has a bracket without a partner"};
        }
        auto const members = detail::members_of(pattern.substr(1, close - 1));
        if (!members) {
            return problem{members.why()};
        }
        if (names.size() * members->size() > most_names) {
            return problem{say("stands for more than ", most_names, " names")};
        }
        std::vector<string> longer;
        longer.reserve(names.size() * members->size());
        for (auto const& name : names) {
            for (auto const& member : *members) {
                longer.push_back(say(name, member));
            }
        }
        names = std::move(longer);
        pattern.remove_prefix(close + 1);
    }
    return names;
}

/// The same for addresses; `10.0.1.11+` is 10.0.1.11 and those that follow it, `count` in all.
[[nodiscard]] constexpr result<std::vector<string>> expand_addresses(std::string_view pattern, std::size_t count) {
    if (!pattern.ends_with('+')) {
        return expand(pattern);
    }
    auto const first = ipv4::parse(pattern.substr(0, pattern.size() - 1));
    if (!first) {
        return problem{"does not count up from an IPv4 address, as 10.0.1.11+ does"};
    }
    std::vector<string> addresses;
    for (std::size_t i = 0; i < count; ++i) {
        auto const value = std::uint64_t{first->bits} + i;
        if (value > 0xFFFFFFFFU) {
            return problem{"runs beyond 255.255.255.255"};
        }
        addresses.push_back(ipv4{static_cast<std::uint32_t>(value)}.str());
    }
    return addresses;
}

} // namespace stackmodel::swift
