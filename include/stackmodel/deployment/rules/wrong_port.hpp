// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"
#include "../fact_index.hpp"

namespace stackmodel::rules {

struct wrong_port {
    static constexpr rule_info info{
        .id = "network/wrong-port",
        .level = severity::error,
        .summary = "a service connects to a port on which its counterpart does not listen",
        .explanation =
            R"(The node that is meant runs the service, but on another port; or the port is known to belong to
something else, as RabbitMQ's 15672 does to its web interface and 25672 to the cluster.)",
        .bad = R"(=== compute1/etc/nova/nova.conf
[DEFAULT]
rpc_backend = rabbit
[oslo_messaging_rabbit]
rabbit_host = 10.0.0.13
rabbit_port = 15672
)",
        .good = R"(=== compute1/etc/nova/nova.conf
[DEFAULT]
rpc_backend = rabbit
[oslo_messaging_rabbit]
rabbit_host = 10.0.0.13
rabbit_port = 5672
)",
        .reference = "https://www.rabbitmq.com/docs/networking#ports",
    };

    static constexpr void check(fact_index const& known, findings& out) {
        for (auto const& one : known.all.connections) {
            if (one.service == service::other) {
                continue;
            }
            auto const where = one.port_where ? one.port_where : one.where;
            auto const target = known.node_at(one.host, one.node);
            listener const* counterpart = nullptr;
            bool fits = false;
            if (target) {
                for (auto const& candidate : known.of_node(known.all.listeners, *target)) {
                    if (candidate.service == one.service) {
                        counterpart = &candidate;
                        fits = fits || candidate.port == one.port;
                    }
                }
            }
            if (counterpart && !fits) {
                out.report(info, where,
                           say(one.user, " looks for ", name_of(one.service), " on port ", one.port, " of ", one.host,
                               ", but it listens on ", counterpart->port, ": use that port"))
                    .also(counterpart->where, say(name_of(one.service), " listens on ", counterpart->port));
            } else if (!counterpart && one.service == service::amqp && belongs_to_another(one.port)) {
                out.report(info, where,
                           say("port ", one.port, " of RabbitMQ is not for clients; ", one.user,
                               " needs the AMQP port, 5672 by default"));
            }
        }
    }

private:
    static constexpr bool belongs_to_another(std::uint16_t port) {
        constexpr std::uint16_t others[] = {4369, 15671, 15672, 25672}; // epmd, web interface, cluster
        return std::find(std::begin(others), std::end(others), port) != std::end(others);
    }
};

} // namespace stackmodel::rules
