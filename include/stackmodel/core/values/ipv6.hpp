// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ipv4.hpp"

#include <array>

namespace stackmodel {

/// IPv6 address in the forms of RFC 4291, with `::` and an embedded IPv4 address; a zone such as %eth0 is dropped.
struct ipv6 {
    std::array<std::uint16_t, 8> groups{};

    [[nodiscard]] static constexpr result<ipv6> parse(std::string_view text) {
        text = text.substr(0, text.find('%'));
        std::array<std::uint16_t, 8> front{}, back{};
        std::size_t front_size = 0, back_size = 0;
        bool gap = false;
        if (text.starts_with("::")) {
            gap = true;
            text.remove_prefix(2);
        }
        while (!text.empty()) {
            auto& groups = gap ? back : front;
            auto& size = gap ? back_size : front_size;
            if (front_size + back_size >= 8) {
                return problem{"is not an IPv6 address: it has more than eight groups"};
            }
            auto const colon = text.find(':');
            auto const part = text.substr(0, colon);
            if (part.find('.') != std::string_view::npos && colon == std::string_view::npos) {
                auto const tail = ipv4::parse(part);
                if (!tail || front_size + back_size > 6) {
                    return problem{"is not an IPv6 address: the IPv4 address at its end is wrong"};
                }
                groups[size++] = static_cast<std::uint16_t>(tail->bits >> 16);
                groups[size++] = static_cast<std::uint16_t>(tail->bits);
                text = {};
                break;
            }
            if (part.empty() || part.size() > 4) {
                return problem{"is not an IPv6 address: a group takes one to four hexadecimal digits"};
            }
            std::uint16_t number = 0;
            for (char c : part) {
                auto const digit = is_digit(c)                          ? c - '0'
                                   : lower(c) >= 'a' && lower(c) <= 'f' ? lower(c) - 'a' + 10
                                                                        : -1;
                if (digit < 0) {
                    return problem{"is not an IPv6 address: a group takes one to four hexadecimal digits"};
                }
                number = static_cast<std::uint16_t>(number * 16 + digit);
            }
            groups[size++] = number;
            if (colon == std::string_view::npos) {
                break;
            }
            text.remove_prefix(colon + 1);
            if (text.starts_with(':')) {
                if (gap) {
                    return problem{"is not an IPv6 address: it has :: twice"};
                }
                gap = true;
                text.remove_prefix(1);
            } else if (text.empty()) {
                return problem{"is not an IPv6 address: it ends with a colon"};
            }
        }
        if (gap ? front_size + back_size > 7 : front_size != 8) {
            return problem{"is not an IPv6 address: it needs eight groups, or :: in place of some"};
        }
        ipv6 address;
        for (std::size_t i = 0; i < front_size; ++i) {
            address.groups[i] = front[i];
        }
        for (std::size_t i = 0; i < back_size; ++i) {
            address.groups[8 - back_size + i] = back[i];
        }
        return address;
    }

    /// The form that RFC 5952 recommends.
    [[nodiscard]] constexpr string str() const {
        std::size_t best = 8, best_size = 1;
        for (std::size_t i = 0; i < 8; ++i) {
            std::size_t size = 0;
            while (i + size < 8 && groups[i + size] == 0) {
                ++size;
            }
            if (size > best_size) {
                best = i;
                best_size = size;
            }
        }
        string text;
        for (std::size_t i = 0; i < 8; ++i) {
            if (i == best) {
                text += "::";
                i += best_size - 1;
                continue;
            }
            if (i > 0 && i != best + best_size) {
                text += ':';
            }
            bool leading = true;
            for (int shift = 12; shift >= 0; shift -= 4) {
                auto const digit = static_cast<unsigned>(groups[i] >> shift & 15);
                if (digit != 0 || !leading || shift == 0) {
                    text += "0123456789abcdef"[digit];
                    leading = false;
                }
            }
        }
        return text;
    }

    [[nodiscard]] constexpr bool is_wildcard() const { return *this == ipv6{}; }
    [[nodiscard]] constexpr bool is_loopback() const { return *this == ipv6{{0, 0, 0, 0, 0, 0, 0, 1}}; }
    [[nodiscard]] constexpr bool is_multicast() const { return groups[0] >> 8 == 0xFF; }
    [[nodiscard]] constexpr bool is_link_local() const { return groups[0] >> 6 == 0x3FA; }
    /// RFC 4193, fc00::/7
    [[nodiscard]] constexpr bool is_private() const { return groups[0] >> 9 == 0x7E; }

    friend constexpr auto operator<=>(ipv6 const&, ipv6 const&) = default;
};

} // namespace stackmodel
