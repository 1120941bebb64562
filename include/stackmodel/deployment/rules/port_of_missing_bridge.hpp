// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"
#include "../fact_index.hpp"

namespace stackmodel::rules {

struct port_of_missing_bridge {
    static constexpr rule_info info{
        .id = "network/port-of-missing-bridge",
        .level = severity::error,
        .summary = "a port is added to a bridge that nothing creates",
        .explanation = R"(`ovs-vsctl add-port` and `brctl addif` fail when the bridge does not exist, and the node
stays without its uplink. Create the bridge first, under the same name.)",
        .bad = R"(=== network1/commands/bridges.sh
ovs-vsctl add-br br-int
ovs-vsctl add-port br-ex eth3
)",
        .good = R"(=== network1/commands/bridges.sh
ovs-vsctl add-br br-ex
ovs-vsctl add-port br-ex eth3
)",
        .reference = "ovs-vsctl(8)",
    };

    static constexpr void check(fact_index const& known, findings& out) {
        for (auto const& plugged : known.all.bridge_ports) {
            auto const made = known.of_node(known.all.bridges, plugged.node);
            if (made.empty() || std::any_of(made.begin(), made.end(),
                                            [&](bridge const& one) { return one.name == plugged.bridge_name; })) {
                continue; // a node that creates no bridge at all may have them from elsewhere
            }
            auto& found = out.report(info, plugged.where,
                                     say(plugged.port, " is added to ", plugged.bridge_name,
                                         ", which is never created "
                                         "on ",
                                         known.all.name_of(plugged), ": create it first"));
            for (auto const& other : made) {
                found.also(other.where, say("the bridge that is created here is ", other.name));
            }
        }
    }
};

} // namespace stackmodel::rules
