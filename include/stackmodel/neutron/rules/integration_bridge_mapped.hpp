// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../model/ml2_conf.hpp"

namespace stackmodel::rules {

struct integration_bridge_mapped {
    static constexpr rule_info info{
        .id = "neutron/integration-bridge-mapped",
        .level = severity::error,
        .summary = "the Open vSwitch agent's own bridges are used for something else",
        .explanation = R"(The integration bridge, the tunnel bridge and the bridges of physical networks are three
different ones, which the agent joins with patch ports. One that is used twice is joined to itself, and its flows are
overwritten.)",
        .bad = R"(=== network1/etc/neutron/plugins/ml2/openvswitch_agent.ini
[ovs]
bridge_mappings = external:br-int
)",
        .good = R"(=== network1/etc/neutron/plugins/ml2/openvswitch_agent.ini
[ovs]
bridge_mappings = external:br-ex
)",
        .reference = "neutron/plugins/ml2/drivers/openvswitch/agent/ovs_neutron_agent.py",
    };

    template <class File>
    static constexpr void check(ml2_options<File> const& conf, findings& out) {
        auto const integration = conf.ovs.integration_bridge.value_or_default("br-int");
        auto const tunnel = conf.ovs.tunnel_bridge.value_or_default("br-tun");
        if (integration && tunnel && *integration == *tunnel) {
            auto const& told =
                conf.ovs.integration_bridge.is_set() ? conf.ovs.integration_bridge : conf.ovs.tunnel_bridge;
            out.report(info, told.where(), say(*tunnel, " is the integration bridge and the tunnel bridge in one"));
        }
        if (auto const& mappings = conf.ovs.bridge_mappings) {
            for (auto const& one : *mappings) {
                bool const own = (integration && one.value.target == *integration);
                if (own || (tunnel && one.value.target == *tunnel)) {
                    out.report(info, mappings.part(one.at),
                               say(one.value.target, " is the agent's ", own ? "integration" : "tunnel",
                                   " bridge: map ", one.value.physical_network,
                                   " to a bridge of its own, such as br-ex"));
                }
            }
        }
    }
};

} // namespace stackmodel::rules
