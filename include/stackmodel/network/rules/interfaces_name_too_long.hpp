// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/values/names.hpp"
#include "../model/interfaces_file.hpp"

namespace stackmodel::rules {

struct interfaces_name_too_long {
    static constexpr rule_info info{
        .id = "interfaces/name-too-long",
        .level = severity::error,
        .summary = "an interface name that the kernel refuses",
        .explanation = R"(Names of network interfaces have at most 15 characters. VLAN interfaces inherit the length of
their parent: enp129s0f0np0.1001 is too long; give it a short name and say `vlan-raw-device`.)",
        .bad = R"(=== compute1/etc/network/interfaces
auto enp129s0f0np0.1001
iface enp129s0f0np0.1001 inet manual
)",
        .good = R"(=== compute1/etc/network/interfaces
auto vlan1001
iface vlan1001 inet manual
    vlan-raw-device enp129s0f0np0
)",
        .reference = "linux/if.h, IFNAMSIZ",
    };

    static constexpr void check(interfaces_file const& file, findings& out) {
        for (auto const& stanza : file.syntax.ifaces) {
            if (stanza.name.empty() || is_placeholder(stanza.name)) {
                continue;
            }
            auto const name = interface_name::parse(stanza.name);
            if (!name) {
                out.report(info, stanza.name_where, say('"', stanza.name, "\" ", name.why()));
            }
        }
    }
};

} // namespace stackmodel::rules
