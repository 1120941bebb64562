// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"
#include "../fact_index.hpp"

namespace stackmodel::rules {

struct subnet_gateway_outside {
    static constexpr rule_info info{
        .id = "subnet/gateway-or-pool-outside",
        .level = severity::error,
        .summary = "a gateway or an allocation pool outside its subnet",
        .explanation = R"(The gateway and the allocation pools of a subnet lie inside its CIDR, pools hold neither the
network nor the broadcast address, and the gateway is not in a pool: Neutron refuses the command otherwise.)",
        .bad = R"(=== controller1/commands/networks.sh
neutron net-create net1
neutron subnet-create net1 192.168.60.0/24 --name subnet1 --gateway 192.168.61.1
)",
        .good = R"(=== controller1/commands/networks.sh
neutron net-create net1
neutron subnet-create net1 192.168.60.0/24 --name subnet1 --gateway 192.168.60.1
)",
        .reference = "neutron/db/db_base_plugin_v2.py; ipam",
    };

    static constexpr void check(fact_index const& known, findings& out) {
        for (auto const& one : known.all.subnets) {
            if (one.gateway && !is_inside(one, *one.gateway)) {
                out.report(info, one.gateway_where,
                           say("the gateway ", *one.gateway, " is not in the subnet ", one.address.network(one.prefix),
                               '/', one.prefix))
                    .also(one.where, "the subnet's CIDR");
            }
            for (auto const& pool : one.pools) {
                auto const whole = say(pool.first, " to ", pool.last);
                if (!is_inside(one, pool.first) || !is_inside(one, pool.last)) {
                    out.report(info, pool.where,
                               say("the pool ", whole, " is not inside the subnet ", one.address.network(one.prefix),
                                   '/', one.prefix))
                        .also(one.where, "the subnet's CIDR");
                } else if (pool.last < pool.first) {
                    out.report(info, pool.where, say("the pool ", whole, " ends before it starts"));
                } else if (one.gateway && pool.first <= *one.gateway && *one.gateway <= pool.last) {
                    out.report(info, pool.where, say("the gateway ", *one.gateway, " is inside the pool ", whole))
                        .also(one.gateway_where, "the gateway");
                }
            }
        }
    }

private:
    static constexpr bool is_inside(subnet const& one, ip_address const& address) {
        if (address.is_v4() != one.address.is_v4() || address.network(one.prefix) != one.address.network(one.prefix)) {
            return false;
        }
        if (!address.is_v4() || one.prefix > 30) {
            return true;
        }
        ipv4_network const whole{one.address.v4(), {one.prefix}};
        return address.v4() != whole.network() && address.v4() != whole.broadcast();
    }
};

} // namespace stackmodel::rules
