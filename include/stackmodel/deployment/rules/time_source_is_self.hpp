// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"
#include "../fact_index.hpp"

namespace stackmodel::rules {

struct time_source_is_self {
    static constexpr rule_info info{
        .id = "ntp/server-is-self",
        .level = severity::error,
        .summary = "a node takes its time from itself, or two nodes from each other only",
        .explanation = R"(ntpd never synchronises with itself, and two servers that only know each other drift together.
One node needs a source outside, or a fudged local clock, and the others name that node.)",
        .bad = R"(=== controller1/etc/ntp.conf
server 10.0.0.11 iburst
=== controller1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.11/24
)",
        .good = R"(=== controller1/etc/ntp.conf
server 0.pool.ntp.org iburst
=== controller1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.11/24
)",
    };

    static constexpr void check(fact_index const& known, findings& out) {
        for (auto const& source : known.all.time_sources) {
            auto const target = known.node_at(source.host, source.node);
            if (!target) {
                continue;
            }
            if (*target == source.node) {
                out.report(info, source.where,
                           say(source.host, " is this node itself: name the deployment's time server, or "
                                            "one outside"));
                continue;
            }
            auto const theirs = known.of_node(known.all.time_sources, *target);
            auto const ours = known.of_node(known.all.time_sources, source.node);
            bool const closed =
                !theirs.empty() && all_point_to(known, theirs, source.node) && all_point_to(known, ours, *target);
            if (closed && source.node < *target) {
                out.report(info, source.where,
                           say("this node and ", known.all.nodes[*target],
                               " take their time from each other only: name a server outside on one of them"))
                    .also(theirs.front().where, say(known.all.nodes[*target], " names this node"));
            }
        }
    }

private:
    static constexpr bool all_point_to(fact_index const& known, std::span<time_source const> sources, node_id target) {
        return std::all_of(sources.begin(), sources.end(),
                           [&](time_source const& one) { return known.node_at(one.host, one.node) == target; });
    }
};

} // namespace stackmodel::rules
