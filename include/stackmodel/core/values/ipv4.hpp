// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../result.hpp"
#include "../text.hpp"

#include <compare>
#include <cstdint>
#include <string_view>

namespace stackmodel {

/// IPv4 address in dotted-quad form. Leading zeros are refused, as inet_pton(3) does.
struct ipv4 {
    std::uint32_t bits = 0; ///< host byte order: 10.0.0.1 is 0x0a000001

    [[nodiscard]] static constexpr result<ipv4> parse(std::string_view text) {
        constexpr std::string_view ordinals[] = {"first", "second", "third", "fourth"};
        ipv4 address;
        for (std::size_t i = 0; i < 4; ++i) {
            if (i > 0) {
                if (!text.starts_with('.')) {
                    return problem{"is not an IPv4 address: it needs four numbers with dots between them"};
                }
                text.remove_prefix(1);
            }
            std::uint32_t number = 0;
            std::size_t digits = 0;
            while (digits < text.size() && is_digit(text[digits]) && digits < 4) {
                number = number * 10 + static_cast<std::uint32_t>(text[digits++] - '0');
            }
            if (digits == 0) {
                return problem{say("is not an IPv4 address: the ", ordinals[i], " number is missing")};
            }
            if (number > 255 || digits > 3) {
                return problem{say("is not an IPv4 address: the ", ordinals[i], " number is above 255")};
            }
            if (digits > 1 && text.front() == '0') {
                return problem{say("is not an IPv4 address: the ", ordinals[i], " number has a leading zero")};
            }
            address.bits = address.bits << 8 | number;
            text.remove_prefix(digits);
        }
        if (!text.empty()) {
            return problem{say("is not an IPv4 address: \"", text, "\" follows it")};
        }
        return address;
    }

    [[nodiscard]] constexpr string str() const {
        return say(bits >> 24, '.', bits >> 16 & 255, '.', bits >> 8 & 255, '.', bits & 255);
    }

    [[nodiscard]] constexpr bool is_wildcard() const { return bits == 0; }
    [[nodiscard]] constexpr bool is_loopback() const { return bits >> 24 == 127; }
    [[nodiscard]] constexpr bool is_multicast() const { return bits >> 28 == 14; }
    [[nodiscard]] constexpr bool is_link_local() const { return bits >> 16 == 0xA9FE; }
    /// RFC 1918
    [[nodiscard]] constexpr bool is_private() const {
        return bits >> 24 == 10 || bits >> 20 == 0xAC1 || bits >> 16 == 0xC0A8;
    }
    /// RFC 6598, 100.64.0.0/10
    [[nodiscard]] constexpr bool is_shared() const { return bits >> 22 == 0x191; }

    friend constexpr auto operator<=>(ipv4, ipv4) = default;
};

/// Length of a network's prefix, from "255.255.255.0" or "24".
struct netmask {
    std::uint8_t length = 32;

    [[nodiscard]] static constexpr result<netmask> parse(std::string_view text) {
        if (text.find('.') == std::string_view::npos) {
            if (text.empty() || text.size() > 2 || !is_digit(text.front()) || !is_digit(text.back())) {
                return problem{"is not a netmask: it takes a form like 255.255.255.0 or a number from 0 to 32"};
            }
            auto const number = text.size() == 1 ? text[0] - '0' : (text[0] - '0') * 10 + (text[1] - '0');
            if (number > 32) {
                return problem{"is not a netmask: a prefix has at most 32 bits"};
            }
            return netmask{static_cast<std::uint8_t>(number)};
        }
        auto const mask = ipv4::parse(text);
        if (!mask) {
            return problem{"is not a netmask: it takes a form like 255.255.255.0 or a number from 0 to 32"};
        }
        std::uint8_t length = 0;
        while (length < 32 && (mask->bits << length & 0x80000000U)) {
            ++length;
        }
        if (length < 32 && mask->bits << length != 0) {
            return problem{"is not a netmask: its one bits are not all at the front"};
        }
        return netmask{length};
    }

    [[nodiscard]] constexpr std::uint32_t bits() const { return length == 0 ? 0 : ~std::uint32_t{0} << (32 - length); }
    [[nodiscard]] constexpr string str() const { return ipv4{bits()}.str(); }
    friend constexpr auto operator<=>(netmask, netmask) = default;
};

/// "10.0.0.1/24" or "10.0.0.1/255.255.255.0": an address and the length of its network's prefix.
struct ipv4_network {
    ipv4 address;
    netmask mask;

    [[nodiscard]] static constexpr result<ipv4_network> parse(std::string_view text) {
        auto const slash = text.find('/');
        if (slash == std::string_view::npos) {
            return problem{"is not a network: it needs an address and a prefix, such as 10.0.0.0/24"};
        }
        auto const address = ipv4::parse(text.substr(0, slash));
        auto const mask = netmask::parse(text.substr(slash + 1));
        if (!address || !mask) {
            return problem{
                say("is not a network: its part before or behind the slash ", address ? mask.why() : address.why())};
        }
        return ipv4_network{*address, *mask};
    }

    [[nodiscard]] constexpr ipv4 network() const { return {address.bits & mask.bits()}; }
    [[nodiscard]] constexpr ipv4 broadcast() const { return {address.bits | ~mask.bits()}; }
    [[nodiscard]] constexpr bool contains(ipv4 other) const { return (other.bits & mask.bits()) == network().bits; }
    [[nodiscard]] constexpr bool overlaps(ipv4_network const& other) const {
        return contains(other.network()) || other.contains(network());
    }
    [[nodiscard]] constexpr string str() const { return say(address, '/', mask.length); }
    friend constexpr bool operator==(ipv4_network, ipv4_network) = default;
};

} // namespace stackmodel
