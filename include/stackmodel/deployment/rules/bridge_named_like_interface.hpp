// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"
#include "../fact_index.hpp"

namespace stackmodel::rules {

struct bridge_named_like_interface {
    static constexpr rule_info info{
        .id = "network/bridge-named-like-interface",
        .level = severity::error,
        .summary = "a bridge is created under the name of a network interface",
        .explanation = R"(A bridge is a network interface itself, so its name must not be taken: `ovs-vsctl add-br eth3`
on a node that has an eth3 fails or hides the interface. Most often the bridge and the port were mixed up.)",
        .bad = R"(=== network1/commands/bridges.sh
ovs-vsctl add-br eth3
=== network1/etc/network/interfaces
auto eth3
iface eth3 inet manual
    up ip link set dev $IFACE up
)",
        .good = R"(=== network1/commands/bridges.sh
ovs-vsctl add-br br-ex
ovs-vsctl add-port br-ex eth3
=== network1/etc/network/interfaces
auto eth3
iface eth3 inet manual
    up ip link set dev $IFACE up
)",
    };

    static constexpr void check(fact_index const& known, findings& out) {
        for (auto const& made : known.all.bridges) {
            for (auto const& nic : known.of_node(known.all.interfaces, made.node)) {
                if (nic.name == made.name && looks_physical(nic.name)) {
                    out.report(info, made.where,
                               say("the bridge gets the name of the network interface ", nic.name,
                                   ": give the bridge a name of its own, such as br-ex, and add ", nic.name,
                                   " to it as a port"))
                        .also(nic.where, say(nic.name, " is a network interface here"));
                }
            }
        }
    }

private:
    /// Bridges have stanzas in /etc/network/interfaces too, so only names that network cards get count.
    static constexpr bool looks_physical(std::string_view name) {
        constexpr std::string_view prefixes[] = {"eth", "en", "em", "p1p", "p2p", "p3p", "p4p"};
        for (auto const prefix : prefixes) {
            if (name.starts_with(prefix) && name.size() > prefix.size() &&
                (is_digit(name[prefix.size()]) || prefix == "en")) {
                return true;
            }
        }
        return false;
    }
};

} // namespace stackmodel::rules
