// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../result.hpp"
#include "../text.hpp"

#include <cstdint>
#include <string_view>

namespace stackmodel {

/// A hardware address: 00:1c:73:16:11:2c, 00-1C-73-16-11-2C or, as switches write it, 001c.7316.112c.
struct mac_address {
    std::uint64_t bits = 0; ///< 48 bits, the first octet in the highest place

    [[nodiscard]] static constexpr result<mac_address> parse(std::string_view text) {
        bool const dotted = text.size() == 14 && text[4] == '.';
        char const separator = dotted ? '.' : text.size() > 2 ? text[2] : ':';
        std::size_t const group = dotted ? 4 : 2;
        if ((!dotted && (text.size() != 17 || (separator != ':' && separator != '-')))) {
            return problem{"is no MAC address: it takes a form like 00:1c:73:16:11:2c"};
        }
        mac_address result;
        for (std::size_t i = 0; i < text.size(); ++i) {
            char const c = lower(text[i]);
            if (i % (group + 1) == group) {
                if (c != separator) {
                    return problem{"is no MAC address: its separators are not all the same"};
                }
                continue;
            }
            if (!is_digit(c) && !(c >= 'a' && c <= 'f')) {
                return problem{say("is no MAC address: \"", text[i], "\" is no hexadecimal digit")};
            }
            result.bits = result.bits << 4 | static_cast<std::uint64_t>(is_digit(c) ? c - '0' : c - 'a' + 10);
        }
        return result;
    }

    [[nodiscard]] constexpr bool is_multicast() const { return (bits >> 40 & 1) != 0; }
    [[nodiscard]] constexpr bool is_local() const { return (bits >> 40 & 2) != 0; }

    [[nodiscard]] constexpr string str() const {
        constexpr std::string_view digits = "0123456789abcdef";
        string result;
        for (int shift = 40; shift >= 0; shift -= 8) {
            auto const octet = static_cast<std::size_t>(bits >> shift & 255);
            result += digits[octet >> 4];
            result += digits[octet & 15];
            if (shift > 0) {
                result += ':';
            }
        }
        return result;
    }
    friend constexpr auto operator<=>(mac_address, mac_address) = default;
};

} // namespace stackmodel
