// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"
#include "../fact_index.hpp"

namespace stackmodel::rules {

struct listener_out_of_reach {
    static constexpr rule_info info{
        .id = "network/listener-out-of-reach",
        .level = severity::error,
        .summary = "a service listens on an address at which its clients do not call",
        .explanation = R"(The client connects to one address of the node, the service listens on another one, or on the
loopback only. The connection is refused.)",
        .bad = R"(=== broker1/etc/rabbitmq/rabbitmq-env.conf
NODE_IP_ADDRESS=127.0.0.1
=== broker1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.13/24
=== compute1/etc/nova/nova.conf
[oslo_messaging_rabbit]
rabbit_host = 10.0.0.13
)",
        .good = R"(=== broker1/etc/rabbitmq/rabbitmq-env.conf
NODE_IP_ADDRESS=10.0.0.13
=== broker1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.13/24
=== compute1/etc/nova/nova.conf
[oslo_messaging_rabbit]
rabbit_host = 10.0.0.13
)",
    };

    static constexpr void check(fact_index const& known, findings& out) {
        for (auto const& one : known.all.connections) {
            auto const target = known.node_at(one.host, one.node);
            auto const address = known.resolve(one.host, one.node);
            if (!target || !address || one.service == service::other) {
                continue;
            }
            listener const* counterpart = nullptr;
            bool reached = false;
            for (auto const& candidate : known.of_node(known.all.listeners, *target)) {
                if (candidate.service == one.service) {
                    counterpart = &candidate;
                    reached = reached || !candidate.address || *candidate.address == *address ||
                              (address->is_loopback() && *target == one.node && candidate.address->is_loopback());
                }
            }
            if (counterpart && !reached) {
                out.report(info, one.where,
                           say(one.user, " calls ", name_of(one.service), " at ", one.host, ", but it listens on ",
                               *counterpart->address, " only: make the two agree"))
                    .also(counterpart->where, say(name_of(one.service), " listens on ", *counterpart->address));
            }
        }
    }
};

} // namespace stackmodel::rules
