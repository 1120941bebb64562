// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../node.hpp"

namespace stackmodel::rules {

struct local_ip_missing {
    static constexpr rule_info info{
        .id = "neutron/local-ip-missing",
        .level = severity::error,
        .summary = "an agent makes tunnels and has no local_ip",
        .explanation =
            R"(`local_ip` is the address at which tunnels of this node end. With `tunnel_types` in [agent], or
`enable_vxlan` in [vxlan], the agent says "Tunneling cannot be enabled without a valid local_ip" and stops.)",
        .bad = R"(=== compute1/etc/neutron/plugins/ml2/openvswitch_agent.ini
[agent]
tunnel_types = vxlan
)",
        .good = R"(=== compute1/etc/neutron/plugins/ml2/openvswitch_agent.ini
[ovs]
local_ip = 10.0.1.31
[agent]
tunnel_types = vxlan
)",
        .reference = "neutron 2015.1: ovs_neutron_agent.py, linuxbridge_neutron_agent.py",
    };

    static constexpr void check(neutron_node const& node, findings& out) {
        if (!node.runs_l2_agent() || node.family == l2_family::unknown || node.local_ip().is_set()) {
            return;
        }
        auto const& tunnels = node.l2_agent->agent.tunnel_types;
        auto const& vxlan = node.l2_agent->vxlan.enable_vxlan;
        if (node.family == l2_family::open_vswitch && tunnels && !tunnels->empty() && !(*tunnels)[0].value.empty()) {
            // packages bring a file with tunnel_types along; they wait to be filled in, the service's password as well
            bool const untouched = node.conf && node.conf->keystone_authtoken.username.is_set() &&
                                   !node.conf->keystone_authtoken.password.is_set();
            out.report(info, untouched ? severity::warning : info.level, tunnels.where(),
                       say("the Open vSwitch agent of ", node.name,
                           " makes tunnels, but [ovs] has no local_ip: add this node's address in "
                           "the tunnel network"))
                .also(node.l2_agent->ovs.header, "local_ip belongs into this section");
        } else if (node.family == l2_family::linux_bridge && vxlan && *vxlan) {
            out.report(info, vxlan.where(),
                       say("the Linux bridge agent of ", node.name,
                           " makes VXLAN tunnels, but [vxlan] has no local_ip: add this node's "
                           "address in the tunnel network"))
                .also(node.l2_agent->vxlan.header, "local_ip belongs into this section");
        }
    }
};

} // namespace stackmodel::rules
