// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"
#include "../../core/optional.hpp"
#include "../fact_index.hpp"

namespace stackmodel::rules {

struct service_runs_elsewhere {
    static constexpr rule_info info{
        .id = "network/service-runs-elsewhere",
        .level = severity::error,
        .summary = "a service connects to a node that does not run what it looks for",
        .explanation = R"(The deployment shows where its database and its message broker run: accounts are created on
those nodes, or their configuration lies there. A connection to another node is refused.)",
        .bad = R"(=== controller1/etc/nova/nova.conf
[database]
connection = mysql://nova:Sn7jvJxsPa@10.0.1.13/nova
=== db1/commands/grants.sql
CREATE DATABASE nova;
GRANT ALL PRIVILEGES ON nova.* TO 'nova'@'%' IDENTIFIED BY 'Sn7jvJxsPa';
=== db1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.1.12
    netmask 255.255.255.0
=== broker1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.1.13
    netmask 255.255.255.0
)",
        .good = R"(=== controller1/etc/nova/nova.conf
[database]
connection = mysql://nova:Sn7jvJxsPa@10.0.1.12/nova
=== db1/commands/grants.sql
CREATE DATABASE nova;
GRANT ALL PRIVILEGES ON nova.* TO 'nova'@'%' IDENTIFIED BY 'Sn7jvJxsPa';
=== db1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.1.12
    netmask 255.255.255.0
)",
    };

    static constexpr void check(fact_index const& known, findings& out) {
        for (auto const which : {service::mysql, service::amqp}) {
            std::vector<fact const*> hosts;
            auto const where = which == service::mysql ? realm::mysql : realm::amqp;
            for (auto const& one : known.all.accounts) {
                if (one.realm == where) {
                    hosts.push_back(&one);
                }
            }
            for (auto const& one : known.all.listeners) {
                if (one.service == which) {
                    hosts.push_back(&one);
                }
            }
            if (hosts.empty()) {
                continue;
            }
            for (auto const& one : known.all.connections) {
                auto const target = one.service == which ? known.node_at(one.host, one.node) : nullopt;
                if (!target ||
                    std::any_of(hosts.begin(), hosts.end(), [&](fact const* host) { return host->node == *target; })) {
                    continue;
                }
                out.report(info, one.where,
                           say(one.user, " looks for ", name_of(which), " on ", known.all.nodes[*target], " (",
                               one.host, "), but it runs on ", known.all.name_of(*hosts.front()),
                               ": name that node's address"))
                    .also(hosts.front()->where, say(name_of(which), " is set up here"));
            }
        }
    }
};

} // namespace stackmodel::rules
