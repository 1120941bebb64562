// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "integer.hpp"
#include "ipv6.hpp"

namespace stackmodel {

/// An IPv4 or IPv6 address.
class ip_address {
public:
    constexpr ip_address() = default;
    constexpr ip_address(ipv4 address) : v4_(address) {}
    constexpr ip_address(ipv6 address) : is_v4_(false), v6_(address) {}

    [[nodiscard]] static constexpr result<ip_address> parse(std::string_view text) {
        if (text.find(':') != std::string_view::npos) {
            auto const address = ipv6::parse(text);
            if (!address) {
                return problem{address.why()};
            }
            return ip_address(*address);
        }
        auto const address = ipv4::parse(text);
        if (!address) {
            return problem{address.why()};
        }
        return ip_address(*address);
    }

    [[nodiscard]] constexpr bool is_v4() const { return is_v4_; }
    [[nodiscard]] constexpr ipv4 v4() const { return v4_; }
    [[nodiscard]] constexpr ipv6 const& v6() const { return v6_; }

    [[nodiscard]] constexpr string str() const { return either(is_v4_, v4_.str(), v6_.str()); }
    [[nodiscard]] constexpr bool is_wildcard() const { return is_v4_ ? v4_.is_wildcard() : v6_.is_wildcard(); }
    [[nodiscard]] constexpr bool is_loopback() const { return is_v4_ ? v4_.is_loopback() : v6_.is_loopback(); }
    [[nodiscard]] constexpr bool is_multicast() const { return is_v4_ ? v4_.is_multicast() : v6_.is_multicast(); }
    [[nodiscard]] constexpr bool is_link_local() const { return is_v4_ ? v4_.is_link_local() : v6_.is_link_local(); }
    [[nodiscard]] constexpr bool is_private() const { return is_v4_ ? v4_.is_private() : v6_.is_private(); }

    /// The address with all bits behind the first `prefix` ones cleared.
    [[nodiscard]] constexpr ip_address network(std::uint8_t prefix) const {
        if (is_v4_) {
            return ipv4{v4_.bits & netmask{prefix}.bits()};
        }
        auto result = v6_;
        for (std::size_t i = 0; i < 8; ++i) {
            auto const kept = prefix > i * 16 ? prefix - i * 16 : 0;
            if (kept < 16) {
                result.groups[i] = static_cast<std::uint16_t>(result.groups[i] & ~(0xFFFFU >> kept));
            }
        }
        return result;
    }

    friend constexpr bool operator==(ip_address const&, ip_address const&) = default;
    friend constexpr auto operator<=>(ip_address const& a, ip_address const& b) = default;

private:
    bool is_v4_ = true;
    ipv4 v4_;
    ipv6 v6_;
};

/// An address with the length of its network's prefix, of either family: "10.0.0.11/24", "fd00::11/64".
struct ip_network {
    ip_address address;
    std::uint8_t prefix = 0; ///< bits

    [[nodiscard]] static constexpr result<ip_network> parse(std::string_view text) {
        auto const slash = text.find('/');
        auto const address = ip_address::parse(text.substr(0, slash));
        if (!address) {
            return problem{address.why()};
        }
        auto const longest = address->is_v4() ? 32 : 128;
        auto const prefix = slash == std::string_view::npos ? nullopt : to_integer(text.substr(slash + 1));
        if (!prefix || *prefix < 0 || *prefix > longest) {
            return problem{say("is not a network: behind a slash it needs a prefix of 0 to ", longest, " bits")};
        }
        return ip_network{*address, static_cast<std::uint8_t>(*prefix)};
    }

    [[nodiscard]] constexpr ip_address network() const { return address.network(prefix); }
    [[nodiscard]] constexpr bool contains(ip_address const& other) const {
        return other.is_v4() == address.is_v4() && other.network(prefix) == network();
    }
    [[nodiscard]] constexpr bool overlaps(ip_network const& other) const {
        return prefix < other.prefix ? contains(other.address) : other.contains(address);
    }
    [[nodiscard]] constexpr string str() const { return say(address, '/', static_cast<unsigned>(prefix)); }
    friend constexpr bool operator==(ip_network const&, ip_network const&) = default;
};

} // namespace stackmodel
