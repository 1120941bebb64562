// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"
#include "../fact_index.hpp"

namespace stackmodel::rules {

struct route_next_hop_unreachable {
    static constexpr rule_info info{
        .id = "network/route-next-hop-unreachable",
        .level = severity::error,
        .summary = "a static route over a next hop that is no neighbour of the node",
        .explanation = R"(The next hop has to be an address in a network that the node is in, of the device that the
route names, and not the node's own. Otherwise the kernel answers "Nexthop has invalid gateway" or "Network is
unreachable", and the network behind it stays out of reach.)",
        .bad = R"(=== storage1/etc/network/interfaces
auto eth1
iface eth1 inet static
    address 10.0.1.31
    netmask 255.255.255.0
    up ip route add 10.0.2.0/24 via 10.0.3.1 dev eth1
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
            if (one.fault.empty() && one.gateway && !one.onlink && known.knows_addresses_of(one.node)) {
                judge(known, one, out);
            }
        }
    }

private:
    static constexpr void judge(fact_index const& known, route const& one, findings& out) {
        auto const& gateway = *one.gateway;
        if (gateway.is_link_local() || leads_there(known, one)) {
            return;
        }
        if (auto const* own = known.find_address(one.node, gateway)) {
            out.report(info, one.gateway_where,
                       say("the next hop ", gateway, " is an address of this node itself: name the router's"))
                .also(own->where, say(own->interface, " has ", gateway));
            return;
        }
        auto const* beside = known.address_beside(one.node, gateway);
        auto const* of_device = address_on(known, one, gateway.is_v4());
        if (beside && (one.device.empty() || !of_device || beside->interface == one.device)) {
            return;
        }
        auto const* nearest_own = of_device ? of_device : any_address(known, one, gateway.is_v4());
        if (!nearest_own) {
            return; // no address of that family is at hand
        }
        out.report(info, one.gateway_where,
                   say("the next hop ", gateway, " is in no network of ", of_device ? one.device.view() : "this node",
                       ": the kernel refuses the route; name a router in ",
                       nearest_own->address.network(nearest_own->prefix), '/', nearest_own->prefix))
            .also(nearest_own->where,
                  say(nearest_own->interface, " has ", nearest_own->address, '/', nearest_own->prefix));
    }

    /// Whether another route of the node says that the next hop is on the link.
    static constexpr bool leads_there(fact_index const& known, route const& one) {
        auto const routes = known.of_node(known.all.routes, one.node);
        return std::any_of(routes.begin(), routes.end(), [&](route const& other) {
            return !other.gateway && other.network && other.network->is_v4() == one.gateway->is_v4() &&
                   other.network->network(other.prefix) == one.gateway->network(other.prefix);
        });
    }
    static constexpr owned_address const* address_on(fact_index const& known, route const& one, bool v4) {
        for (auto const& owned : known.of_node(known.all.addresses, one.node)) {
            if (owned.interface == one.device && owned.address.is_v4() == v4) {
                return &owned;
            }
        }
        return nullptr;
    }
    static constexpr owned_address const* any_address(fact_index const& known, route const& one, bool v4) {
        for (auto const& owned : known.of_node(known.all.addresses, one.node)) {
            if (owned.address.is_v4() == v4 && !owned.address.is_loopback()) {
                return &owned;
            }
        }
        return nullptr;
    }
};

} // namespace stackmodel::rules
