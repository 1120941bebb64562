// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../model/interfaces_file.hpp"

namespace stackmodel::rules {

struct interfaces_unusable_address {
    static constexpr rule_info info{
        .id = "interfaces/unusable-address",
        .level = severity::error,
        .summary = "an address that no host can have",
        .explanation = R"(The first address of a network stands for the network, the last one for all of its hosts. An
interface that has one of them cannot be talked to.)",
        .bad = R"(=== compute1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.255
    netmask 255.255.255.0
)",
        .good = R"(=== compute1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.254
    netmask 255.255.255.0
)",
    };

    static constexpr void check(interfaces_file const& file, findings& out) {
        for (auto const& stanza : file.stanzas) {
            if (!stanza.address || !stanza.address->is_v4() || !stanza.prefix || *stanza.prefix > 30 ||
                stanza.class_prefix) {
                continue;
            }
            ipv4_network const network{stanza.address->v4(), {*stanza.prefix}};
            bool const first = network.address == network.network();
            if (first || network.address == network.broadcast()) {
                out.report(info, stanza.address.where(),
                           say(*stanza.address, " is the ", first ? "network" : "broadcast", " address of ",
                               network.network(), '/', *stanza.prefix, ": give ", stanza.name(),
                               " an address between the two"));
            } else if (network.address.is_multicast()) {
                out.report(info, stanza.address.where(), say(*stanza.address, " is a multicast address"));
            }
        }
    }
};

} // namespace stackmodel::rules
