// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../model/interfaces_file.hpp"

namespace stackmodel::rules {

struct interfaces_no_netmask {
    static constexpr rule_info info{
        .id = "interfaces/no-netmask",
        .level = severity::warning,
        .summary = "an address without a netmask gets that of its old class",
        .explanation = R"(Without `netmask` and without a prefix behind the address ifupdown falls back on address
classes, which nobody uses any more: 10.x.y.z gets a /8, 172.16.x.y a /16.)",
        .bad = R"(=== compute1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.31
)",
        .good = R"(=== compute1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.31/24
)",
        .reference = "ifupdown 0.8.41, archcommon.c, compute_v4_mask",
    };

    static constexpr void check(interfaces_file const& file, findings& out) {
        for (auto const& stanza : file.stanzas) {
            if (stanza.class_prefix) {
                out.report(info, stanza.address.where(),
                           say(*stanza.address, " has no netmask, so ", stanza.name(), " gets a /", *stanza.prefix,
                               ": write the prefix behind the address, or a netmask line"));
            }
        }
    }
};

} // namespace stackmodel::rules
