// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"
#include "../fact_index.hpp"

namespace stackmodel::rules {

struct tunnel_in_other_network {
    static constexpr rule_info info{
        .id = "neutron/tunnel-in-other-network",
        .level = severity::warning,
        .summary = "the tunnels of one node end in another network than those of all others",
        .explanation =
            R"(Tunnels work between networks too, as long as there is a way. But where the nodes have a network
for tunnels and one of them uses its management address instead, the traffic of its instances goes over the wrong wire,
with the wrong MTU.)",
        .bad = R"(=== compute1/etc/neutron/plugins/ml2/openvswitch_agent.ini
[ovs]
local_ip = 10.0.0.31
[agent]
tunnel_types = vxlan
=== compute1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.31/24
auto eth1
iface eth1 inet static
    address 10.0.1.31/24
=== compute2/etc/neutron/plugins/ml2/openvswitch_agent.ini
[ovs]
local_ip = 10.0.1.32
[agent]
tunnel_types = vxlan
=== compute2/etc/network/interfaces
auto eth1
iface eth1 inet static
    address 10.0.1.32/24
=== network1/etc/neutron/plugins/ml2/openvswitch_agent.ini
[ovs]
local_ip = 10.0.1.21
[agent]
tunnel_types = vxlan
=== network1/etc/network/interfaces
auto eth1
iface eth1 inet static
    address 10.0.1.21/24
)",
        .good = R"(=== compute1/etc/neutron/plugins/ml2/openvswitch_agent.ini
[ovs]
local_ip = 10.0.1.31
[agent]
tunnel_types = vxlan
=== compute1/etc/network/interfaces
auto eth1
iface eth1 inet static
    address 10.0.1.31/24
=== compute2/etc/neutron/plugins/ml2/openvswitch_agent.ini
[ovs]
local_ip = 10.0.1.32
[agent]
tunnel_types = vxlan
=== compute2/etc/network/interfaces
auto eth1
iface eth1 inet static
    address 10.0.1.32/24
)",
    };

    static constexpr void check(fact_index const& known, findings& out) {
        for (auto const& one : known.all.tunnel_endpoints) {
            auto const* own = known.find_address(one.node, one.address);
            if (!own) {
                continue;
            }
            // another node's end of tunnels that lies in a second network of this node
            tunnel_endpoint const* peer = nullptr;
            std::size_t peers = 0, in_same_network = 0;
            for (auto const& other : known.all.tunnel_endpoints) {
                if (other.node == one.node || other.address.is_v4() != one.address.is_v4()) {
                    continue;
                }
                ++peers;
                if (other.address.network(own->prefix) == one.address.network(own->prefix)) {
                    ++in_same_network;
                    break;
                }
                peer = &other;
            }
            auto const* better = peer ? known.address_beside(one.node, peer->address) : nullptr;
            if (peers < 2 || in_same_network > 0 || !better || better->interface == own->interface) {
                continue;
            }
            out.report(info, one.where,
                       say("local_ip ", one.address, " is on ", own->interface, ", but the tunnels of ",
                           known.all.name_of(*peer), " end in the network of ", better->interface, ": use ",
                           better->address))
                .also(better->where, say(known.all.name_of(one), " has ", better->address, " on ", better->interface))
                .also(peer->where, say("local_ip of ", known.all.name_of(*peer)));
        }
    }
};

} // namespace stackmodel::rules
