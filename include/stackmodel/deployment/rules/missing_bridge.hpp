// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"
#include "../fact_index.hpp"

namespace stackmodel::rules {

struct missing_bridge {
    static constexpr rule_info info{
        .id = "network/missing-bridge",
        .level = severity::error,
        .summary = "a bridge that a program needs and that nothing creates",
        .explanation = R"(The Open vSwitch agent exits when a bridge of `bridge_mappings` does not exist on its node
("Bridge br-ex for physical network external does not exist. Agent terminated!"), and the L3 agent refuses every
router when `external_network_bridge` does not exist. Create the bridge on each node whose agent reads the option, or
leave the mapping out there.

Judged only where the deployment records its bridges, in `commands/*.sh` or in /etc/network/interfaces.)",
        .bad = R"(=== compute1/etc/neutron/plugins/ml2/ml2_conf.ini
[ml2]
type_drivers = flat,vxlan
tenant_network_types = vxlan
mechanism_drivers = openvswitch
[ml2_type_flat]
flat_networks = external
[ml2_type_vxlan]
vni_ranges = 1:1000
[ovs]
local_ip = 10.20.0.31
bridge_mappings = external:br-ex
[agent]
tunnel_types = vxlan
=== compute1/commands/setup.sh
apt-get install -y nova-compute neutron-plugin-openvswitch-agent
ovs-vsctl add-br br-int
)",
        .good = R"(=== compute1/etc/neutron/plugins/ml2/ml2_conf.ini
[ml2]
type_drivers = flat,vxlan
tenant_network_types = vxlan
mechanism_drivers = openvswitch
[ml2_type_flat]
flat_networks = external
[ml2_type_vxlan]
vni_ranges = 1:1000
[ovs]
local_ip = 10.20.0.31
bridge_mappings = external:br-ex
[agent]
tunnel_types = vxlan
=== compute1/commands/setup.sh
apt-get install -y nova-compute neutron-plugin-openvswitch-agent
ovs-vsctl add-br br-ex
)",
        .reference = "neutron/plugins/openvswitch/agent/ovs_neutron_agent.py, setup_physical_bridges; "
                     "neutron/agent/l3/agent.py, check_config",
    };

    static constexpr void check(fact_index const& known, findings& out) {
        auto const records = [&](bridge_kind kind) {
            return std::any_of(known.all.bridges.begin(), known.all.bridges.end(),
                               [&](bridge const& made) { return made.kind == kind; });
        };
        bool const records_ovs = records(bridge_kind::open_vswitch);
        bool const records_linux = records(bridge_kind::linux_bridge);
        for (auto const& need : known.all.needed_bridges) {
            if (!(need.kind == bridge_kind::open_vswitch ? records_ovs : records_linux)) {
                continue;
            }
            auto const made = known.of_node(known.all.bridges, need.node);
            if (std::any_of(made.begin(), made.end(),
                            [&](bridge const& one) { return one.name == need.name && one.kind == need.kind; })) {
                continue;
            }
            auto& found = out.report(info, need.where,
                                     say(need.user, " needs the bridge ", need.name, ", and nothing creates it on ",
                                         known.all.name_of(need), ": create it there (ovs-vsctl add-br ", need.name,
                                         ") or take it out of this node's file"));
            for (auto const& plugged : known.of_node(known.all.bridge_ports, need.node)) {
                if (plugged.bridge_name == need.name) {
                    found.also(plugged.where, say("a port is added to ", need.name, " here"));
                }
            }
            for (auto const& other : made) {
                found.also(other.where, say("the bridge that is created here is ", other.name));
            }
        }
    }
};

} // namespace stackmodel::rules
