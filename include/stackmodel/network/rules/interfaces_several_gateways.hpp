// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../model/interfaces_file.hpp"

namespace stackmodel::rules {

struct interfaces_several_gateways {
    static constexpr rule_info info{
        .id = "interfaces/several-gateways",
        .level = severity::error,
        .summary = "two interfaces of a node set the default gateway",
        .explanation = R"(There is one default route. ifup fails on the second `gateway` line with "File exists" and
leaves that interface half configured. Keep the line where the way out is; use `metric` for a fallback, or
`up ip route add` for single networks.)",
        .bad = R"(=== compute1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.31/24
    gateway 10.0.0.1
auto eth1
iface eth1 inet static
    address 10.0.1.31/24
    gateway 10.0.1.1
)",
        .good = R"(=== compute1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.31/24
    gateway 10.0.0.1
auto eth1
iface eth1 inet static
    address 10.0.1.31/24
)",
    };

    static constexpr void check(interfaces_file const& file, findings& out) {
        network_stanza const* first = nullptr;
        for (auto const& stanza : file.stanzas) {
            if (!stanza.gateway || !stanza.gateway->is_v4() || stanza.syntax->find("metric") ||
                !file.is_brought_up(stanza.name())) {
                continue;
            }
            if (first && first->name() != stanza.name()) {
                out.report(info, stanza.gateway.where(),
                           say(stanza.name(), " sets a default gateway, and ", first->name(),
                               " has set one already: keep one of them"))
                    .also(first->gateway.where(), say("the default gateway of ", first->name()));
            }
            first = first ? first : &stanza;
        }
    }
};

} // namespace stackmodel::rules
