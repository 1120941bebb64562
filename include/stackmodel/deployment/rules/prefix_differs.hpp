// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"
#include "../fact_index.hpp"

namespace stackmodel::rules {

struct prefix_differs {
    static constexpr rule_info info{
        .id = "network/prefix-differs",
        .level = severity::error,
        .summary = "nodes of one network have different netmasks",
        .explanation =
            R"(Neighbours have to agree on how large their network is. A node with a smaller one sends packets
for some neighbours to its gateway, one with a larger one looks for far hosts on its own wire.)",
        .bad = R"(=== compute1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.31/24
=== compute2/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.32/24
=== compute3/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.33/25
)",
        .good = R"(=== compute1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.31/24
=== compute2/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.32/24
=== compute3/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.33/24
)",
    };

    static constexpr void check(fact_index const& known, findings& out) {
        // In the order of the addresses the members of a network follow each other: the widest network that an address
        // opens holds all that come before its end.
        auto const& owners = known.owners();
        for (std::size_t begin = 0; begin < owners.size();) {
            auto end = begin + 1;
            auto shortest = owners[begin]->prefix;
            while (end < owners.size() && owners[end]->address.is_v4() == owners[begin]->address.is_v4()) {
                auto const candidate = std::min(shortest, owners[end]->prefix);
                if (owners[end]->address.network(candidate) != owners[begin]->address.network(candidate)) {
                    break;
                }
                shortest = candidate;
                ++end;
            }
            compare(known, begin, end, out);
            begin = end;
        }
    }

private:
    static constexpr void compare(fact_index const& known, std::size_t begin, std::size_t end, findings& out) {
        auto const& owners = known.owners();
        std::size_t votes[129]{};
        std::uint8_t usual = owners[begin]->prefix;
        for (auto i = begin; i < end; ++i) {
            auto const prefix = owners[i]->prefix;
            if (!is_host(*owners[i]) && ++votes[prefix] > votes[usual]) {
                usual = prefix;
            }
        }
        for (auto i = begin; i < end; ++i) {
            auto const& one = *owners[i];
            auto const* neighbour = find_neighbour(owners, begin, end, one, usual);
            if (one.prefix == usual || is_host(one) || !neighbour || votes[usual] < 2 ||
                votes[usual] <= votes[one.prefix]) {
                continue;
            }
            out.report(info, one.where,
                       say(one.interface, " of ", known.all.name_of(one), " has a /", one.prefix,
                           ", its neighbours a /", usual, ": correct the netmask"))
                .also(neighbour->where,
                      say(known.all.name_of(*neighbour), " has ", neighbour->address, '/', neighbour->prefix));
        }
    }
    static constexpr bool is_host(owned_address const& one) { return one.prefix >= (one.address.is_v4() ? 31 : 127); }

    /// Somebody with the usual prefix in the same network, by either's count.
    static constexpr owned_address const* find_neighbour(std::vector<owned_address const*> const& owners,
                                                         std::size_t begin, std::size_t end, owned_address const& one,
                                                         std::uint8_t usual) {
        for (auto i = begin; i < end; ++i) {
            auto const& other = *owners[i];
            if (other.prefix == usual && other.node != one.node &&
                other.address.network(usual) == one.address.network(usual)) {
                return &other;
            }
        }
        return nullptr;
    }
};

} // namespace stackmodel::rules
