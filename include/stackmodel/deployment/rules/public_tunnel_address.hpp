// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"
#include "../fact_index.hpp"

namespace stackmodel::rules {

struct public_tunnel_address {
    static constexpr rule_info info{
        .id = "network/public-tunnel-address",
        .level = severity::warning,
        .summary = "tunnels end at an address of public space",
        .explanation = R"(The network below the tunnels is the deployment's own and should use private addresses (RFC
1918). Networks such as 12.0.0.0/8 belong to somebody: hosts there cannot be reached from such a node, and if the
address is really yours, tunnels without encryption cross the Internet.)",
        .bad = R"(=== compute1/etc/neutron/plugins/ml2/openvswitch_agent.ini
[ovs]
local_ip = 12.0.1.31
[agent]
tunnel_types = vxlan
)",
        .good = R"(=== compute1/etc/neutron/plugins/ml2/openvswitch_agent.ini
[ovs]
local_ip = 10.0.1.31
[agent]
tunnel_types = vxlan
)",
        .reference = "RFC 1918, RFC 6598",
    };

    static constexpr void check(fact_index const& known, findings& out) {
        for (auto const& one : known.all.tunnel_endpoints) {
            if (!one.address.is_v4() || one.address.is_private() || one.address.v4().is_shared() ||
                one.address.is_loopback() || one.address.is_link_local() || is_documentation(one.address.v4())) {
                continue;
            }
            auto const* own = known.find_address(one.node, one.address);
            out.report(info, one.where,
                       say(one.address, " is public address space: use a private network below the tunnels"))
                .also(own ? own->where : location{}, say(known.all.name_of(one), " has the address here"));
        }
    }

private:
    /// 192.0.2.0/24, 198.51.100.0/24, 203.0.113.0/24 and 198.18.0.0/15 are nobody's.
    static constexpr bool is_documentation(ipv4 address) {
        auto const first = address.bits >> 8;
        return first == 0xC00002 || first == 0xC63364 || first == 0xCB0071 || address.bits >> 17 == 0x6309;
    }
};

} // namespace stackmodel::rules
