// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"
#include "../fact_index.hpp"

namespace stackmodel::rules {

struct route_through_missing_interface {
    static constexpr rule_info info{
        .id = "network/route-through-missing-interface",
        .level = severity::error,
        .summary = "a static route leaves through an interface that the node does not have",
        .explanation = R"(`ip route add ... dev X` needs an interface X that is up, so something has to bring it up:
/etc/network/interfaces of the same node, or a command that makes it. Otherwise: "Cannot find device".)",
        .bad = R"(=== storage1/etc/network/interfaces
auto eth1
iface eth1 inet static
    address 10.0.1.31
    netmask 255.255.255.0
    up ip route add 10.0.2.0/24 via 10.0.1.1 dev eth2
)",
        .good = R"(=== storage1/etc/network/interfaces
auto eth1
iface eth1 inet static
    address 10.0.1.31
    netmask 255.255.255.0
    up ip route add 10.0.2.0/24 via 10.0.1.1 dev eth1
)",
        .reference = "ip-route(8)",
    };

    static constexpr void check(fact_index const& known, findings& out) {
        for (auto const& one : known.all.routes) {
            auto const nics = known.of_node(known.all.interfaces, one.node);
            if (one.device.empty() || one.device == "lo" || nics.empty() || is_there(known, one)) {
                continue;
            }
            out.report(info, one.device_where,
                       say(known.all.name_of(one), " has no interface ", one.device,
                           ": the route is refused; name one that is brought up here"))
                .also(nics.back().where, say(nics.back().name, " is an interface of this node"));
        }
    }

private:
    static constexpr bool is_there(fact_index const& known, route const& one) {
        auto const named = [&](auto const& list, auto name) {
            auto const own = known.of_node(list, one.node);
            return std::any_of(own.begin(), own.end(), [&](auto const& stated) { return stated.*name == one.device; });
        };
        return named(known.all.interfaces, &network_interface::name) || named(known.all.bridges, &bridge::name) ||
               named(known.all.bridge_ports, &bridge_port::port) ||
               named(known.all.addresses, &owned_address::interface);
    }
};

} // namespace stackmodel::rules
