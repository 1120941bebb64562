// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../model/interfaces_file.hpp"

namespace stackmodel::rules {

struct interfaces_gateway_outside_network {
    static constexpr rule_info info{
        .id = "interfaces/gateway-outside-network",
        .level = severity::error,
        .summary = "a gateway that cannot be reached from the interface",
        .explanation = R"(The gateway has to be a neighbour: an address in the network of the interface, and not the
interface's own. Otherwise `ip route` answers "Nexthop has invalid gateway" and the node has no way out.)",
        .bad = R"(=== compute1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.31
    netmask 255.255.255.0
    gateway 10.0.1.1
)",
        .good = R"(=== compute1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.31
    netmask 255.255.255.0
    gateway 10.0.0.1
)",
    };

    static constexpr void check(interfaces_file const& file, findings& out) {
        for (auto const& stanza : file.stanzas) {
            if (!stanza.address || !stanza.prefix || !stanza.gateway || stanza.syntax->find("pointopoint") ||
                stanza.gateway->is_link_local() || stanza.address->is_v4() != stanza.gateway->is_v4()) {
                continue;
            }
            auto const& gateway = *stanza.gateway;
            auto const network = stanza.address->network(*stanza.prefix);
            if (gateway == *stanza.address) {
                out.report(info, stanza.gateway.where(),
                           say("the gateway ", gateway, " is the address of ", stanza.name(),
                               " itself: name the router's address"))
                    .also(stanza.address.where(), say(stanza.name(), " has ", gateway));
            } else if (gateway.network(*stanza.prefix) != network) {
                out.report(info, stanza.gateway.where(),
                           say("the gateway ", gateway, " is not in the network of ", stanza.name(), ", ", network, '/',
                               *stanza.prefix, ": it cannot be reached"))
                    .also(stanza.address.where(), say(stanza.name(), " has ", *stanza.address, '/', *stanza.prefix));
            } else if (gateway.is_v4() && *stanza.prefix <= 30) {
                ipv4_network const whole{gateway.v4(), {*stanza.prefix}};
                if (gateway.v4() == whole.network() || gateway.v4() == whole.broadcast()) {
                    out.report(info, stanza.gateway.where(),
                               say("the gateway ", gateway, " is the network or broadcast address of ", network, '/',
                                   *stanza.prefix));
                }
            }
        }
    }
};

} // namespace stackmodel::rules
