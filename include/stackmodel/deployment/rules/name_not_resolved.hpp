// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"
#include "../../core/sort.hpp"
#include "../fact_index.hpp"

#include <utility>

namespace stackmodel::rules {

struct name_not_resolved {
    static constexpr rule_info info{
        .id = "network/name-not-resolved",
        .level = severity::error,
        .summary = "a service connects to a name that the node's /etc/hosts does not have",
        .explanation = R"(The deployment keeps its names in /etc/hosts. A name that is missing there on one node, or
misspelt in a service's file, resolves to nothing: "Name or service not known". Judged are names without a dot that
other nodes have in their /etc/hosts, or that are almost those of a node.)",
        .bad = R"(=== compute1/etc/nova/nova.conf
[oslo_messaging_rabbit]
rabbit_host = controler1
=== compute1/etc/hosts
127.0.0.1 localhost
10.0.0.11 controller1
=== controller1/etc/hosts
127.0.0.1 localhost
10.0.0.11 controller1
)",
        .good = R"(=== compute1/etc/nova/nova.conf
[oslo_messaging_rabbit]
rabbit_host = controller1
=== compute1/etc/hosts
127.0.0.1 localhost
10.0.0.11 controller1
=== controller1/etc/hosts
127.0.0.1 localhost
10.0.0.11 controller1
)",
    };

    static constexpr void check(fact_index const& known, findings& out) {
        std::vector<std::pair<std::string_view, host_entry const*>> names; // those of all /etc/hosts
        for (auto const& entry : known.all.host_entries) {
            if (!entry.address.is_loopback() && !entry.address.is_multicast()) {
                names.push_back({entry.name, &entry});
            }
        }
        stable_sort(names, [](auto const& a, auto const& b) { return a.first < b.first; });
        std::vector<std::pair<source const*, std::string_view>> told; // one finding for each file
        for (auto const& one : known.all.connections) {
            std::pair<source const*, std::string_view> const use{one.where.file, one.host};
            if (!is_missing(known, one) || std::find(told.begin(), told.end(), use) != told.end()) {
                continue;
            }
            auto const at = std::lower_bound(names.begin(), names.end(), one.host.view(),
                                             [](auto const& a, std::string_view wanted) { return a.first < wanted; });
            if (at != names.end() && at->first == one.host) {
                told.push_back(use);
                report(known, one, "which this node's /etc/hosts does not have: add it there", *at->second, out);
                continue;
            }
            if (known.node_named(one.host)) {
                continue; // names of nodes that no /etc/hosts has come from a name server
            }
            auto const meant = nearest_name(names, one.host);
            if (!meant.empty()) {
                auto const other =
                    std::lower_bound(names.begin(), names.end(), meant,
                                     [](auto const& a, std::string_view wanted) { return a.first < wanted; });
                told.push_back(use);
                report(known, one, say("which no /etc/hosts has; did you mean ", meant, '?'), *other->second, out);
            }
        }
    }

private:
    static constexpr bool is_missing(fact_index const& known, connection const& one) {
        auto const entries = known.of_node(known.all.host_entries, one.node);
        bool const keeps_names = std::any_of(entries.begin(), entries.end(), [](host_entry const& entry) {
            return !entry.address.is_loopback() && !entry.address.is_multicast();
        });
        return keeps_names && !one.host.empty() && !contains(one.host, ".") && !contains(one.host, ":") &&
               one.host != "localhost" && !known.resolve(one.host, one.node);
    }
    static constexpr std::string_view
    nearest_name(std::vector<std::pair<std::string_view, host_entry const*>> const& names, std::string_view wanted) {
        std::vector<std::string_view> candidates;
        for (auto const& one : names) {
            if (candidates.empty() || candidates.back() != one.first) {
                candidates.push_back(one.first);
            }
        }
        return nearest(wanted, candidates);
    }
    static constexpr void report(fact_index const& known, connection const& one, string const& what,
                                 host_entry const& entry, findings& out) {
        auto& found = out.report(info, one.where, say(one.user, " connects to ", one.host, ", ", what));
        found.also(entry.where, say(entry.name, " is ", entry.address, " on ", known.all.name_of(entry)));
        auto const own = known.of_node(known.all.host_entries, one.node);
        auto const same =
            std::find_if(own.begin(), own.end(), [&](host_entry const& line) { return line.address == entry.address; });
        found.also(same != own.end() ? same->where : own.back().where, say("/etc/hosts of ", known.all.name_of(one)));
    }
};

} // namespace stackmodel::rules
