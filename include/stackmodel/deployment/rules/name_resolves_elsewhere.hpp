// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"
#include "../fact_index.hpp"

namespace stackmodel::rules {

struct name_resolves_elsewhere {
    static constexpr rule_info info{
        .id = "hosts/name-resolves-elsewhere",
        .level = severity::error,
        .summary = "/etc/hosts gives a node an address that it does not have",
        .explanation = R"(The name is that of a node of the deployment, and the node has other addresses. Whatever asks
for it by name talks to somebody else, or to nobody.)",
        .bad = R"(=== compute1/etc/hosts
127.0.0.1 localhost
10.0.0.12 controller1
=== controller1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.11/24
)",
        .good = R"(=== compute1/etc/hosts
127.0.0.1 localhost
10.0.0.11 controller1
=== controller1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.11/24
)",
    };

    static constexpr void check(fact_index const& known, findings& out) {
        for (auto const& entry : known.all.host_entries) {
            auto const node = known.node_named(entry.name);
            bool const own_loopback = entry.address.is_loopback() && node == entry.node;
            if (!node || own_loopback || !known.knows_addresses_of(*node) || known.find_address(*node, entry.address)) {
                continue;
            }
            auto const name = known.all.nodes[*node];
            auto const own = known.of_node(known.all.addresses, *node);
            auto const* right = known.address_beside(*node, entry.address);
            for (auto const& candidate : own) {
                if (!right && !candidate.address.is_loopback()) {
                    right = &candidate;
                }
            }
            if (entry.address.is_loopback()) {
                out.report(info, entry.where,
                           say(entry.name, " is another node, ", name, ", and gets this node's loopback address"))
                    .also(right ? right->where : location{}, say("an address of ", name));
                continue;
            }
            auto const* owner = known.owner_of(entry.address);
            if (!owner && !known.in_own_network(entry.address)) {
                continue; // an address of another kind, such as one behind a translation
            }
            auto& found = out.report(info, entry.where,
                                     say(entry.name, " is given ", entry.address,
                                         owner ? ", which is an address of " : ", which it does not have",
                                         owner ? known.all.name_of(*owner) : "", ": ", name, " has ", right->address));
            found.also(right->where, say(name, " has ", right->address));
            if (owner) {
                found.also(owner->where, say(known.all.name_of(*owner), " has ", entry.address));
            }
        }
    }
};

} // namespace stackmodel::rules
