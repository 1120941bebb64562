// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"
#include "../catalog_entries.hpp"
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
        auto const endpoints = catalog_connections(known.all);
        for (auto const* list : {&known.all.connections, &endpoints}) {
            for (auto const& one : *list) {
                auto const target = known.node_at(one.host, one.node);
                if (one.service == service::amqp && belongs_to_another(one.port) && !listens(known, one, target)) {
                    out.report(info, one.port_where ? one.port_where : one.where,
                               say("port ", one.port, " of RabbitMQ is not for clients; ", one.user,
                                   " needs the AMQP port, 5672 by default"));
                } else if (one.service != service::other &&
                           (!target || known.of_node(known.all.relays, *target).empty())) {
                    judge(known, one, target, out);
                }
            }
        }
    }

private:
    static constexpr void judge(fact_index const& known, connection const& one, optional<node_id> target,
                                findings& out) {
        auto const where = one.port_where ? one.port_where : one.where;
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
        } else if (!counterpart) {
            compare(known, one, where, out);
        }
    }

    /// Nothing says where the service listens: a port that nobody else uses for it, and that is not the usual one.
    static constexpr void compare(fact_index const& known, connection const& one, location where, findings& out) {
        connection const* other = nullptr;
        int others = 0;
        if (is_usual(one.service, one.port)) {
            return;
        }
        for (auto const& candidate : known.all.connections) {
            if (candidate.service == one.service && candidate.host == one.host && candidate.where != one.where) {
                if (candidate.port == one.port) {
                    return;
                }
                other = other ? other : &candidate;
                ++others;
            }
        }
        bool const one_will_do = one.service == service::mysql || one.service == service::amqp;
        if (others >= (one_will_do ? 1 : 2) && is_usual(one.service, other->port)) {
            out.report(info, where,
                       say(one.user, " looks for ", name_of(one.service), " on port ", one.port, " of ", one.host,
                           ", where all others use ", other->port, ": use that port"))
                .also(other->port_where ? other->port_where : other->where,
                      say(other->user, " uses port ", other->port));
        }
    }
    static constexpr bool is_usual(service which, std::uint16_t port) {
        switch (which) {
        case service::amqp:
            return port == 5672 || port == 5671;
        case service::mysql:
            return port == 3306;
        case service::keystone_public:
        case service::keystone_admin:
            return port == 5000 || port == 35357;
        case service::glance_api:
            return port == 9292;
        case service::nova_api:
            return port == 8774;
        case service::neutron_api:
            return port == 9696;
        case service::novnc_proxy:
            return port == 6080;
        default:
            return true; // nothing is known of others
        }
    }
    static constexpr bool listens(fact_index const& known, connection const& one, optional<node_id> target) {
        if (!target) {
            return false;
        }
        auto const own = known.of_node(known.all.listeners, *target);
        return std::any_of(own.begin(), own.end(),
                           [&](listener const& candidate) { return candidate.service == one.service; });
    }
    static constexpr bool belongs_to_another(std::uint16_t port) {
        constexpr std::uint16_t others[] = {4369, 15671, 15672, 25672}; // epmd, web interface, cluster
        return std::find(std::begin(others), std::end(others), port) != std::end(others);
    }
};

} // namespace stackmodel::rules
