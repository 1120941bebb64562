// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../model/interfaces_file.hpp"

namespace stackmodel::rules {

struct interfaces_network_mismatch {
    static constexpr rule_info info{
        .id = "interfaces/network-mismatch",
        .level = severity::warning,
        .summary = "network or broadcast does not fit address and netmask",
        .explanation =
            R"(Both follow from the address and the netmask, so a line that says something else shows that one
of them is wrong. ifupdown has not needed `network` for long; a wrong `broadcast` is set as it stands.)",
        .bad = R"(=== compute1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.31
    netmask 255.255.255.0
    broadcast 10.0.1.255
)",
        .good = R"(=== compute1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.31
    netmask 255.255.255.0
    broadcast 10.0.0.255
)",
    };

    static constexpr void check(interfaces_file const& file, findings& out) {
        for (auto const& stanza : file.stanzas) {
            if (!stanza.address || !stanza.address->is_v4() || !stanza.prefix) {
                continue;
            }
            ipv4_network const network{stanza.address->v4(), {*stanza.prefix}};
            compare(stanza, stanza.network, "network", network.network(), out);
            compare(stanza, stanza.broadcast, "broadcast", network.broadcast(), out);
        }
    }

private:
    static constexpr void compare(network_stanza const& stanza, option<ip_address> const& told, std::string_view name,
                                  ipv4 computed, findings& out) {
        if (told && told->v4() != computed) {
            out.report(info, told.where(),
                       say(name, ' ', *told, " does not fit ", *stanza.address, '/', *stanza.prefix, ", whose ", name,
                           " address is ", computed))
                .also(stanza.address.where(), say(stanza.name(), " has ", *stanza.address, '/', *stanza.prefix))
                .fix_by(fix_safety::unsafe, say("write ", computed), told.where(), computed.str());
        }
    }
};

} // namespace stackmodel::rules
