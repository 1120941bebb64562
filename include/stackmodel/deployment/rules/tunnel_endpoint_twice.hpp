// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"
#include "../fact_index.hpp"

namespace stackmodel::rules {

struct tunnel_endpoint_twice {
    static constexpr rule_info info{
        .id = "neutron/tunnel-endpoint-twice",
        .level = severity::error,
        .summary = "two nodes have the same local_ip",
        .explanation = R"(Every agent announces `local_ip` as the end of its tunnels. With the same one on two nodes the
packets for one of them go to the other. The usual cause is an ml2_conf.ini that was copied without a change.)",
        .bad = R"(=== compute1/etc/neutron/plugins/ml2/openvswitch_agent.ini
[ovs]
local_ip = 10.0.1.31
[agent]
tunnel_types = vxlan
=== compute2/etc/neutron/plugins/ml2/openvswitch_agent.ini
[ovs]
local_ip = 10.0.1.31
[agent]
tunnel_types = vxlan
)",
        .good = R"(=== compute1/etc/neutron/plugins/ml2/openvswitch_agent.ini
[ovs]
local_ip = 10.0.1.31
[agent]
tunnel_types = vxlan
=== compute2/etc/neutron/plugins/ml2/openvswitch_agent.ini
[ovs]
local_ip = 10.0.1.32
[agent]
tunnel_types = vxlan
)",
    };

    static constexpr void check(fact_index const& known, findings& out) {
        std::vector<tunnel_endpoint const*> sorted;
        for (auto const& one : known.all.tunnel_endpoints) {
            sorted.push_back(&one);
        }
        stable_sort(sorted, [](auto const* a, auto const* b) { return a->address < b->address; });
        for (std::size_t i = 1; i < sorted.size(); ++i) {
            auto const& a = *sorted[i - 1];
            auto const& b = *sorted[i];
            if (a.address == b.address && a.node != b.node) {
                out.report(info, b.where,
                           say("local_ip ", b.address, " is that of ", known.all.name_of(a),
                               " too: each node needs its own address in the tunnel network"))
                    .also(a.where, say("local_ip of ", known.all.name_of(a)));
            }
        }
    }
};

} // namespace stackmodel::rules
