// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../optional.hpp"
#include "integer.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>

/// Identifiers of virtual networks and ranges of them, with the bounds of neutron/plugins/common/constants.py.
namespace stackmodel {

namespace detail {

/// A number from Min to Max that is called `Kind` in messages.
template <class Kind, std::int64_t Min, std::int64_t Max>
struct network_id {
    std::uint32_t number = static_cast<std::uint32_t>(Min);

    [[nodiscard]] static constexpr result<network_id> parse(std::string_view text) {
        auto const value = to_integer(text);
        if (!value) {
            return problem{say("is not a ", Kind::name, ": it takes a whole number")};
        }
        if (*value < Min || *value > Max) {
            return problem{say("is not a ", Kind::name, ": these run from ", Min, " to ", Max)};
        }
        return network_id{static_cast<std::uint32_t>(*value)};
    }
    [[nodiscard]] constexpr string str() const { return decimal(number); }
    friend constexpr auto operator<=>(network_id, network_id) = default;
};

struct vlan_kind {
    static constexpr std::string_view name = "VLAN id";
};
struct vni_kind {
    static constexpr std::string_view name = "VNI";
};
struct gre_kind {
    static constexpr std::string_view name = "GRE tunnel id";
};

} // namespace detail

/// IEEE 802.1Q: 0 and 4095 are reserved.
using vlan_id = detail::network_id<detail::vlan_kind, 1, 4094>;
/// RFC 7348: 24 bits. Neutron accepts 0 as well.
using vni = detail::network_id<detail::vni_kind, 0, (1 << 24) - 1>;
/// RFC 2890: 32 bits.
using gre_id = detail::network_id<detail::gre_kind, 0, (std::int64_t{1} << 32) - 1>;

/// "first:last", both ends included.
template <class Id>
struct id_range {
    Id first;
    Id last;

    [[nodiscard]] static constexpr result<id_range> parse(std::string_view text) {
        auto const colon = text.find(':');
        if (colon == std::string_view::npos || text.find(':', colon + 1) != std::string_view::npos) {
            return problem{"is not a range: it takes the form first:last"};
        }
        auto const first = Id::parse(trim(text.substr(0, colon)));
        auto const last = Id::parse(trim(text.substr(colon + 1)));
        if (!first || !last) {
            return problem{say("is not a range: \"", trim(first ? text.substr(colon + 1) : text.substr(0, colon)),
                               "\" ", first ? last.why() : first.why())};
        }
        if (*last < *first) {
            return problem{"is not a range: its end is below its start"};
        }
        return id_range{*first, *last};
    }

    [[nodiscard]] constexpr std::uint64_t count() const { return std::uint64_t{last.number} - first.number + 1; }
    [[nodiscard]] constexpr bool overlaps(id_range const& other) const {
        return first <= other.last && other.first <= last;
    }
    [[nodiscard]] constexpr string str() const { return say(first, ':', last); }
    friend constexpr bool operator==(id_range const&, id_range const&) = default;
};

/// "physnet" or "physnet:first:last": a physical network, and the VLAN ids on it that tenants may get.
/// Source: neutron/plugins/common/utils.py, parse_network_vlan_range.
struct vlan_range {
    string physical_network;
    optional<id_range<vlan_id>> ids;

    [[nodiscard]] static constexpr result<vlan_range> parse(std::string_view text) {
        auto const colon = text.find(':');
        auto const name = trim(text.substr(0, colon));
        if (name.empty()) {
            return problem{"has no physical network before the range"};
        }
        if (colon == std::string_view::npos) {
            return vlan_range{name, nullopt};
        }
        auto const ids = id_range<vlan_id>::parse(text.substr(colon + 1));
        if (!ids) {
            return problem{ids.why()};
        }
        return vlan_range{name, *ids};
    }

    [[nodiscard]] constexpr string str() const {
        return either(ids.has_value(), say(physical_network, ':', *ids), physical_network);
    }
    friend constexpr bool operator==(vlan_range const&, vlan_range const&) = default;
};

/// "physnet:bridge" or "physnet:interface". Source: neutron/common/utils.py, parse_mappings.
struct physnet_mapping {
    string physical_network;
    string target;

    [[nodiscard]] static constexpr result<physnet_mapping> parse(std::string_view text) {
        auto const colon = text.find(':');
        if (colon == std::string_view::npos || text.find(':', colon + 1) != std::string_view::npos) {
            return problem{"is not a mapping: it takes the form physical_network:target"};
        }
        auto const name = trim(text.substr(0, colon));
        auto const target = trim(text.substr(colon + 1));
        if (name.empty() || target.empty()) {
            return problem{say("is not a mapping: its ", name.empty() ? "physical network" : "target", " is missing")};
        }
        return physnet_mapping{name, target};
    }

    [[nodiscard]] constexpr string str() const { return say(physical_network, ':', target); }
    friend constexpr bool operator==(physnet_mapping const&, physnet_mapping const&) = default;
};

} // namespace stackmodel
