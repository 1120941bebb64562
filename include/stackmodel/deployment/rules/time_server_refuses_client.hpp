// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"
#include "../fact_index.hpp"

namespace stackmodel::rules {

struct time_server_refuses_client {
    static constexpr rule_info info{
        .id = "ntp/server-refuses-client",
        .level = severity::error,
        .summary = "the time server does not answer the nodes that ask it",
        .explanation =
            R"(ntpd applies the narrowest `restrict` line that fits the client. `ignore` and `noserve` mean no
time for it; nomodify, notrap, nopeer, noquery and kod do no harm.)",
        .bad = R"(=== compute1/etc/ntp.conf
server 10.0.0.11 iburst
=== compute1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.31/24
=== controller1/etc/ntp.conf
server 0.pool.ntp.org iburst
restrict 10.0.0.0 mask 255.255.255.0 ignore
=== controller1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.11/24
)",
        .good = R"(=== compute1/etc/ntp.conf
server 10.0.0.11 iburst
=== compute1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.31/24
=== controller1/etc/ntp.conf
server 0.pool.ntp.org iburst
restrict 10.0.0.0 mask 255.255.255.0 nomodify notrap
=== controller1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.11/24
)",
        .reference = "ntp.conf(5), access control",
    };

    static constexpr void check(fact_index const& known, findings& out) {
        std::vector<location> told; // one finding for each line that refuses
        for (auto const& source : known.all.time_sources) {
            auto const server = known.node_at(source.host, source.node);
            auto const address = known.resolve(source.host, source.node);
            if (!server || !address || *server == source.node) {
                continue;
            }
            auto const* client = known.address_beside(source.node, *address);
            if (!client) {
                continue; // the way there cannot be seen
            }
            auto const* line = narrowest(known.of_node(known.all.time_restrictions, *server), client->address);
            if (!line || !line->refused || std::find(told.begin(), told.end(), line->where) != told.end()) {
                continue;
            }
            told.push_back(line->where);
            out.report(info, line->where,
                       say("this line refuses ", client->address, " of ", known.all.name_of(source),
                           ", which takes its time from here: drop ignore and noserve for that network"))
                .also(source.where,
                      say(known.all.name_of(source), " asks ", known.all.nodes[*server], " for the time"));
        }
    }

private:
    static constexpr time_restriction const* narrowest(std::span<time_restriction const> lines,
                                                       ip_address const& client) {
        time_restriction const* best = nullptr;
        for (auto const& one : lines) {
            bool const fits = !one.network || (one.network->is_v4() == client.is_v4() &&
                                               one.network->network(one.prefix) == client.network(one.prefix));
            if (fits && (!best || one.prefix >= best->prefix)) {
                best = &one;
            }
        }
        return best;
    }
};

} // namespace stackmodel::rules
