// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../node.hpp"

namespace stackmodel::rules {

struct tunnel_type_not_offered {
    static constexpr rule_info info{
        .id = "neutron/tunnel-type-not-offered",
        .level = severity::error,
        .summary = "tenants get a type of network that the agent cannot carry",
        .explanation = R"(Each tunnel type of `tenant_network_types` has to stand in `tunnel_types` of the Open vSwitch
agents. The Linux bridge agent can do vxlan and no gre. Ports on this node cannot be bound otherwise.)",
        .bad = R"(=== compute1/etc/neutron/plugins/ml2/ml2_conf.ini
[ml2]
type_drivers = vxlan,gre
tenant_network_types = vxlan
mechanism_drivers = openvswitch
[ml2_type_vxlan]
vni_ranges = 1:1000
[ovs]
local_ip = 10.0.1.31
[agent]
tunnel_types = gre
=== compute1/etc/nova/nova-compute.conf
[DEFAULT]
compute_driver = libvirt.LibvirtDriver
)",
        .good = R"(=== compute1/etc/neutron/plugins/ml2/ml2_conf.ini
[ml2]
type_drivers = vxlan,gre
tenant_network_types = vxlan
mechanism_drivers = openvswitch
[ml2_type_vxlan]
vni_ranges = 1:1000
[ovs]
local_ip = 10.0.1.31
[agent]
tunnel_types = vxlan
=== compute1/etc/nova/nova-compute.conf
[DEFAULT]
compute_driver = libvirt.LibvirtDriver
)",
    };

    static constexpr void check(neutron_node const& node, findings& out) {
        if (!node.runs_l2_agent()) {
            return;
        }
        auto const& types = node.l2_agent->ml2.tenant_network_types;
        auto const& tunnels = node.l2_agent->agent.tunnel_types;
        auto const& drivers = node.l2_agent->ml2.mechanism_drivers;
        if (!types) {
            return;
        }
        for (auto const& type : *types) {
            bool const tunnel = type.value == "gre" || type.value == "vxlan";
            if (tunnel && node.family == l2_family::open_vswitch && !tunnels.is_unknown() &&
                !(tunnels && tunnels->contains(type.value))) {
                bool const is_set = tunnels.is_set();
                out.report(info, is_set ? tunnels.where() : types.part(type.at),
                           say("tenants get ", type.value, " networks, but the Open vSwitch agent of ", node.name,
                               is_set ? " makes other tunnels: add " : " makes none: add tunnel_types = ", type.value,
                               is_set ? " to tunnel_types" : " to [agent]"))
                    .also(is_set ? types.part(type.at) : node.l2_agent->agent.header,
                          is_set ? "what tenants get" : "tunnel_types belongs into this section");
            } else if (type.value == "gre" && node.family == l2_family::linux_bridge &&
                       !(drivers && drivers->contains("openvswitch"))) {
                out.report(info, types.part(type.at),
                           "the Linux bridge agent cannot make GRE tunnels: use vxlan, or the "
                           "Open vSwitch agent")
                    .also(drivers.where(), "the mechanism driver is chosen here");
            } else if (type.value == "vxlan" && node.family == l2_family::linux_bridge &&
                       node.l2_agent->vxlan.enable_vxlan.is(false, true)) {
                out.report(info, node.l2_agent->vxlan.enable_vxlan.where(),
                           "tenants get vxlan networks, but VXLAN is switched off in the Linux bridge agent")
                    .also(types.part(type.at), "what tenants get");
            }
        }
    }
};

} // namespace stackmodel::rules
