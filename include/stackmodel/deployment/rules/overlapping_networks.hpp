// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"
#include "../fact_index.hpp"

namespace stackmodel::rules {

struct overlapping_networks {
    static constexpr rule_info info{
        .id = "network/overlapping-networks",
        .level = severity::warning,
        .summary = "two interfaces of a node are in the same network",
        .explanation = R"(The kernel sends all packets for the network through one of the two interfaces and answers ARP
requests for both addresses on either of them. One of the two addresses or netmasks is most likely wrong.)",
        .bad = R"(=== compute1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.31/24
auto eth1
iface eth1 inet static
    address 10.0.0.131/24
)",
        .good = R"(=== compute1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.31/24
auto eth1
iface eth1 inet static
    address 10.0.1.31/24
)",
    };

    static constexpr void check(fact_index const& known, findings& out) {
        for (node_id node = 0; node < known.all.nodes.size(); ++node) {
            auto const own = known.of_node(known.all.addresses, node);
            for (std::size_t i = 0; i < own.size() && i < 64; ++i) {
                for (std::size_t k = 0; k < i; ++k) {
                    compare(own[k], own[i], out);
                }
            }
        }
    }

private:
    static constexpr void compare(owned_address const& a, owned_address const& b, findings& out) {
        auto const prefix = std::min(a.prefix, b.prefix);
        bool const host = std::max(a.prefix, b.prefix) >= (a.address.is_v4() ? 31 : 127);
        if (host || a.interface == b.interface || a.address == b.address || a.address.is_v4() != b.address.is_v4() ||
            a.address.is_loopback() || b.address.is_loopback() || a.address.is_link_local() ||
            a.address.network(prefix) != b.address.network(prefix)) {
            return;
        }
        out.report(info, b.where,
                   say(b.interface, " (", b.address, '/', b.prefix, ") is in the same network as ", a.interface, " (",
                       a.address, '/', a.prefix, "): correct the address or the netmask"))
            .also(a.where, say("the address of ", a.interface));
    }
};

} // namespace stackmodel::rules
