// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"
#include "../fact_index.hpp"

namespace stackmodel::rules {

struct external_subnet_with_dhcp {
    static constexpr rule_info info{
        .id = "subnet/external-with-dhcp",
        .level = severity::warning,
        .summary = "Neutron answers DHCP requests on an external network",
        .explanation = R"(Nothing boots there, but other machines of the site do, and they get addresses and routes from
the cloud. Make subnets of external networks with --disable-dhcp (--no-dhcp).)",
        .bad = R"(=== controller1/commands/networks.sh
neutron net-create ext --router:external
neutron subnet-create ext 172.16.0.0/24 --name ext-subnet --gateway 172.16.0.1
)",
        .good = R"(=== controller1/commands/networks.sh
neutron net-create ext --router:external
neutron subnet-create ext 172.16.0.0/24 --name ext-subnet --gateway 172.16.0.1 --disable-dhcp
)",
    };

    static constexpr void check(fact_index const& known, findings& out) {
        for (auto const& one : known.all.subnets) {
            for (auto const& network : known.all.provider_networks) {
                if (one.dhcp && network.external && network.name == one.network && !one.network.empty()) {
                    out.report(
                           info, one.where,
                           say("the external network ", network.name, " gets a subnet with DHCP: add --disable-dhcp"))
                        .also(network.where, say(network.name, " is external"));
                }
            }
        }
    }
};

} // namespace stackmodel::rules
