// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"
#include "../fact_index.hpp"

namespace stackmodel::rules {

struct bridge_port_without_interface {
    static constexpr rule_info info{
        .id = "network/bridge-port-without-interface",
        .level = severity::error,
        .summary = "a bridge gets a network interface that the node does not have",
        .explanation = R"(The port stays down, and the bridge has no way out. The interface has to be in
/etc/network/interfaces of the same node, `manual` and brought up. Ports that Open vSwitch makes itself
(`type=internal`, patch and tunnel ports) need none. The bridge_ports of a stanza are brought up with it, so they are
judged only where the file has an interface that nothing uses.)",
        .bad = R"(=== network1/commands/bridges.sh
ovs-vsctl add-br br-ex
ovs-vsctl add-port br-ex eth4
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
        for (auto const& plugged : known.all.bridge_ports) {
            auto const nics = known.of_node(known.all.interfaces, plugged.node);
            if (plugged.internal || nics.empty() || (plugged.by_ifup && !known.has_spare_interface(plugged.node)) ||
                made_elsewhere(known, plugged) ||
                std::any_of(nics.begin(), nics.end(),
                            [&](network_interface const& nic) { return nic.name == plugged.port; })) {
                continue;
            }
            out.report(info, plugged.where,
                       say(plugged.port, " is added to ", plugged.bridge_name, ", but ", known.all.name_of(plugged),
                           " has no such interface in /etc/network/interfaces: name the right one, or define ",
                           plugged.port, " there as manual"))
                .also(nics.back().where, say("interfaces of this node: ", names_of(nics)));
        }
    }

private:
    static constexpr string names_of(std::span<network_interface const> nics) {
        std::vector<std::string_view> names;
        for (auto const& nic : nics) {
            if (std::find(names.begin(), names.end(), nic.name.view()) == names.end()) {
                names.push_back(nic.name);
            }
        }
        return listing(names);
    }
    /// Bridges can be ports of each other, and commands make links of their own.
    static constexpr bool made_elsewhere(fact_index const& known, bridge_port const& plugged) {
        auto const made = known.of_node(known.all.bridges, plugged.node);
        return std::any_of(made.begin(), made.end(), [&](bridge const& one) { return one.name == plugged.port; });
    }
};

} // namespace stackmodel::rules
