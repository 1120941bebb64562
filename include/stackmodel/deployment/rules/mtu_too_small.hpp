// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"
#include "../fact_index.hpp"

namespace stackmodel::rules {

struct mtu_too_small {
    static constexpr rule_info info{
        .id = "network/mtu-too-small",
        .level = severity::error,
        .summary = "a tunnel's path_mtu is larger than the MTU of the interface below",
        .explanation = R"(Neutron computes the MTU of tunnelled networks from `path_mtu`. An interface with a smaller
MTU drops the large packets: connections open and then hang. Raise the `mtu` of the tunnel interface on every node
(and on the switches), or lower path_mtu. An interface without an `mtu` line has 1500.)",
        .bad = R"(=== compute1/etc/neutron/plugins/ml2/ml2_conf.ini
[ml2]
type_drivers = vxlan
tenant_network_types = vxlan
mechanism_drivers = openvswitch
path_mtu = 9000
[ml2_type_vxlan]
vni_ranges = 1:1000
[ovs]
local_ip = 10.20.0.31
[agent]
tunnel_types = vxlan
=== compute1/etc/network/interfaces
auto eth1
iface eth1 inet static
    address 10.20.0.31
    netmask 255.255.255.0
)",
        .good = R"(=== compute1/etc/neutron/plugins/ml2/ml2_conf.ini
[ml2]
type_drivers = vxlan
tenant_network_types = vxlan
mechanism_drivers = openvswitch
path_mtu = 9000
[ml2_type_vxlan]
vni_ranges = 1:1000
[ovs]
local_ip = 10.20.0.31
[agent]
tunnel_types = vxlan
=== compute1/etc/network/interfaces
auto eth1
iface eth1 inet static
    address 10.20.0.31
    netmask 255.255.255.0
    mtu 9000
)",
        .reference = "neutron/plugins/ml2/drivers/type_tunnel.py, get_mtu",
    };

    static constexpr void check(fact_index const& known, findings& out) {
        constexpr std::uint32_t ethernet_mtu = 1500;
        for (auto const& tunnel : known.all.tunnel_endpoints) {
            auto const* owned = known.find_address(tunnel.node, tunnel.address);
            if (!tunnel.path_mtu || !owned) {
                continue;
            }
            for (auto const& nic : known.of_node(known.all.interfaces, tunnel.node)) {
                auto const mtu = nic.mtu.value_or(ethernet_mtu);
                if (nic.name != owned->interface || mtu >= *tunnel.path_mtu) {
                    continue;
                }
                out.report(info, tunnel.path_mtu_where,
                           say("path_mtu is ", *tunnel.path_mtu, ", but ", nic.name, " of ", known.all.name_of(tunnel),
                               ", which carries the tunnels, has an MTU of ", mtu, ": large packets get lost; set mtu ",
                               *tunnel.path_mtu, " there"))
                    .also(nic.mtu_where ? nic.mtu_where : nic.where, say(nic.name, " has an MTU of ", mtu))
                    .also(tunnel.where, "the tunnels of this node end here");
                break;
            }
        }
    }
};

} // namespace stackmodel::rules
