// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"
#include "../fact_index.hpp"

namespace stackmodel::rules {

struct lower_interface_missing {
    static constexpr rule_info info{
        .id = "network/lower-interface-missing",
        .level = severity::error,
        .summary = "a VLAN interface or a part of a bond names an interface that the node does not have",
        .explanation = R"(A VLAN interface is made on top of another one (`vlan-raw-device`, or what stands before the
dot of its name), and a part of a bond names the bond. When that one does not exist, neither does the interface. Files
often leave out network cards that only carry others, so those are judged where the file has one that nothing uses.)",
        .bad = R"(=== compute1/etc/network/interfaces
auto bond0
iface bond0 inet manual
    bond-slaves none
auto vlan100
iface vlan100 inet static
    vlan-raw-device bond1
    address 10.0.1.31/24
)",
        .good = R"(=== compute1/etc/network/interfaces
auto bond0
iface bond0 inet manual
    bond-slaves none
auto vlan100
iface vlan100 inet static
    vlan-raw-device bond0
    address 10.0.1.31/24
)",
        .reference = "vlan-interfaces(5), interfaces(5)",
    };

    static constexpr void check(fact_index const& known, findings& out) {
        for (auto const& one : known.all.lower_interfaces) {
            auto const nics = known.of_node(known.all.interfaces, one.node);
            auto const bridges = known.of_node(known.all.bridges, one.node);
            auto const ports = known.of_node(known.all.bridge_ports, one.node);
            if (one.name == "none" ||
                std::any_of(nics.begin(), nics.end(), [&](auto const& nic) { return nic.name == one.name; }) ||
                std::any_of(bridges.begin(), bridges.end(), [&](auto const& made) { return made.name == one.name; }) ||
                std::any_of(ports.begin(), ports.end(), [&](auto const& port) { return port.port == one.name; })) {
                continue;
            }
            if (is_made_by_software(one.name) || known.has_spare_interface(one.node)) {
                out.report(info, one.where,
                           say(one.upper, " needs ", one.name, ", which ", known.all.name_of(one),
                               " does not have: define it, or name the right one"))
                    .also(nics.empty() ? location{} : nics.front().where, "interfaces of this node are defined here");
            }
        }
    }

private:
    /// Other than network cards these are there only when something makes them.
    static constexpr bool is_made_by_software(std::string_view name) {
        return name.starts_with("bond") || name.starts_with("br") || name.starts_with("team") ||
               name.starts_with("vlan");
    }
};

} // namespace stackmodel::rules
