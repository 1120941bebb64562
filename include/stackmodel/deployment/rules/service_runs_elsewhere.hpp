// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"
#include "../../core/optional.hpp"
#include "../../core/sort.hpp"
#include "../catalog_entries.hpp"
#include "../fact_index.hpp"

namespace stackmodel::rules {

struct service_runs_elsewhere {
    static constexpr rule_info info{
        .id = "network/service-runs-elsewhere",
        .level = severity::error,
        .summary = "a service connects to a node that does not run what it looks for",
        .explanation =
            R"(The deployment shows where a service runs: it listens there, its accounts are created there, its
files or packages are there, or all others look for it there. A connection to another node is refused. Nodes with a load
balancer (haproxy, keepalived, nginx ...) are left alone.)",
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
        auto const homes = homes_of_services(known);
        auto const endpoints = catalog_connections(known.all);
        for (auto const* list : {&known.all.connections, &endpoints}) {
            for (auto const& one : *list) {
                auto const target = known.node_at(one.host, one.node);
                if (!target || one.service == service::other || one.service == service::ntp ||
                    !known.of_node(known.all.relays, *target).empty()) {
                    continue;
                }
                auto const first = std::lower_bound(homes.begin(), homes.end(), home{one.service, 0, {}});
                if (first == homes.end() || first->which != one.service || runs_on(homes, one.service, *target)) {
                    continue;
                }
                out.report(info, one.where,
                           say(one.user, " looks for ", name_of(one.service), " on ", known.all.nodes[*target], " (",
                               one.host, "), but it runs on ", known.all.nodes[first->node],
                               ": name that node's address"))
                    .also(first->where, say(name_of(one.service), " is set up here"));
            }
        }
    }

private:
    struct home {
        service which;
        node_id node;
        location where;

        friend constexpr bool operator<(home const& a, home const& b) {
            return a.which != b.which ? a.which < b.which : a.node < b.node;
        }
    };

    /// Where each service runs: it listens there, its accounts are made there, or its files or packages are there. Of
    /// services that show none of these, where most of their users look for them.
    static constexpr std::vector<home> homes_of_services(fact_index const& known) {
        std::vector<home> homes;
        for (auto const& one : known.all.accounts) {
            if (one.realm != realm::keystone) {
                homes.push_back({one.realm == realm::mysql ? service::mysql : service::amqp, one.node, one.where});
            }
        }
        for (auto const& one : known.all.listeners) {
            homes.push_back({one.service, one.node, one.where});
        }
        for (auto const& one : known.all.service_homes) {
            homes.push_back({one.service, one.node, one.where});
        }
        stable_sort(homes, [](home const& a, home const& b) { return a < b; });
        add_usual_targets(known, homes);
        return homes;
    }

    static constexpr void add_usual_targets(fact_index const& known, std::vector<home>& homes) {
        std::vector<home> targets;
        for (auto const& one : known.all.connections) {
            auto const target = known.node_at(one.host, one.node);
            bool const loopback = one.host == "localhost" || one.host.view().starts_with("127.") || one.host == "::1";
            if (target && one.service != service::other && !loopback) {
                targets.push_back({one.service, *target, one.where});
            }
        }
        stable_sort(targets, [](home const& a, home const& b) { return a < b; });
        std::vector<home> added;
        for (auto group = targets.begin(); group != targets.end();) {
            auto const end = std::find_if(group, targets.end(), [&](home const& one) { return *group < one; });
            auto const first = std::lower_bound(homes.begin(), homes.end(), home{group->which, 0, {}});
            bool const seen = first != homes.end() && first->which == group->which;
            if (!seen && end - group > 1) { // one that is alone with its opinion does not count
                added.push_back(*group);
            }
            group = end;
        }
        homes.insert(homes.end(), added.begin(), added.end());
        stable_sort(homes, [](home const& a, home const& b) { return a < b; });
    }

    static constexpr bool runs_on(std::vector<home> const& homes, service which, node_id node) {
        auto const at = std::lower_bound(homes.begin(), homes.end(), home{which, node, {}});
        return at != homes.end() && at->which == which && at->node == node;
    }
};

} // namespace stackmodel::rules
