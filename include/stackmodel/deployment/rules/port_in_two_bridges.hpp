// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"
#include "../fact_index.hpp"

namespace stackmodel::rules {

struct port_in_two_bridges {
    static constexpr rule_info info{
        .id = "network/port-in-two-bridges",
        .level = severity::error,
        .summary = "a port is added to two bridges",
        .explanation = R"(A port belongs to one bridge: `ovs-vsctl add-port` refuses the second with "already exists on
bridge", and the kernel takes an interface out of the one bridge when it is put into the other.)",
        .bad = R"(=== network1/commands/bridges.sh
ovs-vsctl add-br br-ex
ovs-vsctl add-br br-vlan
ovs-vsctl add-port br-ex eth2
ovs-vsctl add-port br-vlan eth2
)",
        .good = R"(=== network1/commands/bridges.sh
ovs-vsctl add-br br-ex
ovs-vsctl add-br br-vlan
ovs-vsctl add-port br-ex eth2
ovs-vsctl add-port br-vlan eth3
)",
        .reference = "ovs-vsctl(8)",
    };

    static constexpr void check(fact_index const& known, findings& out) {
        auto const& ports = known.all.bridge_ports;
        for (std::size_t i = 0; i < ports.size(); ++i) {
            auto const& b = ports[i];
            auto const own = known.of_node(ports, b.node);
            for (auto const& a : own) {
                if (&a == &b) {
                    break;
                }
                if (a.port == b.port && a.bridge_name != b.bridge_name) {
                    out.report(info, b.where,
                               say(b.port, " is a port of ", a.bridge_name, " already, so it cannot be one of ",
                                   b.bridge_name))
                        .also(a.where, say(a.port, " is added to ", a.bridge_name, " here"));
                    break;
                }
            }
        }
    }
};

} // namespace stackmodel::rules
