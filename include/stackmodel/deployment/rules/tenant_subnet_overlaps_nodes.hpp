// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"
#include "../fact_index.hpp"

namespace stackmodel::rules {

struct tenant_subnet_overlaps_nodes {
    static constexpr rule_info info{
        .id = "subnet/overlaps-nodes",
        .level = severity::warning,
        .summary = "a tenant's subnet overlaps with a network of the nodes",
        .explanation = R"(Instances in that subnet cannot reach services of the deployment at such addresses, the
metadata server and mirrors among them: for them these addresses are neighbours.)",
        .bad = R"(=== controller1/commands/networks.sh
neutron net-create net1
neutron subnet-create net1 10.0.0.0/24 --name subnet1
=== controller1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.11/24
)",
        .good = R"(=== controller1/commands/networks.sh
neutron net-create net1
neutron subnet-create net1 192.168.60.0/24 --name subnet1
=== controller1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.11/24
)",
    };

    static constexpr void check(fact_index const& known, findings& out) {
        for (auto const& one : known.all.subnets) {
            if (!is_tenants(known, one)) {
                continue;
            }
            for (auto const* owned : known.owners()) {
                auto const prefix = std::min(one.prefix, owned->prefix);
                if (owned->address.is_v4() == one.address.is_v4() &&
                    owned->address.network(prefix) == one.address.network(prefix)) {
                    out.report(info, one.where,
                               say("the subnet overlaps with the network of ", owned->address, '/', owned->prefix,
                                   " on ", known.all.name_of(*owned), ": use another range"))
                        .also(owned->where, say(known.all.name_of(*owned), " has ", owned->address));
                    break;
                }
            }
        }
    }

private:
    static constexpr bool is_tenants(fact_index const& known, subnet const& one) {
        for (auto const& network : known.all.provider_networks) {
            if (network.name == one.network) {
                return !network.external && network.physical_network.empty();
            }
        }
        return false; // made elsewhere
    }
};

} // namespace stackmodel::rules
