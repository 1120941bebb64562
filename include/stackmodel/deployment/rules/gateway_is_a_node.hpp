// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"
#include "../fact_index.hpp"

namespace stackmodel::rules {

struct gateway_is_a_node {
    static constexpr rule_info info{
        .id = "network/gateway-is-a-node",
        .level = severity::info,
        .summary = "the default gateway is another node of the deployment",
        .explanation = R"(That node has to forward packets and to know the way out. Nothing is wrong when it does.)",
        .bad = R"(=== compute1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.31/24
    gateway 10.0.0.11
=== controller1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.11/24
)",
        .good = R"(=== compute1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.31/24
    gateway 10.0.0.1
)",
    };

    static constexpr void check(fact_index const& known, findings& out) {
        for (auto const& gateway : known.all.gateways) {
            if (auto const* owner = known.owner_of(gateway.address); owner && owner->node != gateway.node) {
                out.report(info, gateway.where,
                           say("the gateway ", gateway.address, " is the node ", known.all.name_of(*owner),
                               ", which has to forward packets"))
                    .also(owner->where, say(known.all.name_of(*owner), " has ", gateway.address));
            }
        }
    }
};

} // namespace stackmodel::rules
