// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"
#include "../fact_index.hpp"

namespace stackmodel::rules {

struct route_invalid {
    static constexpr rule_info info{
        .id = "network/route-invalid",
        .level = severity::error,
        .summary = "a static route that the kernel does not take",
        .explanation = R"(`ip route add` and `route add` refuse a prefix that is too long, bits behind the prefix
("Invalid argument") and a next hop that is no address. In an `up` line of /etc/network/interfaces the failure also
leaves the interface half configured.)",
        .bad = R"(=== storage1/etc/network/interfaces
auto eth1
iface eth1 inet static
    address 10.0.1.31
    netmask 255.255.255.0
    up ip route add 10.0.2.5/24 via 10.0.1.1
)",
        .good = R"(=== storage1/etc/network/interfaces
auto eth1
iface eth1 inet static
    address 10.0.1.31
    netmask 255.255.255.0
    up ip route add 10.0.2.0/24 via 10.0.1.1
)",
        .reference = "ip-route(8), route(8)",
    };

    static constexpr void check(fact_index const& known, findings& out) {
        for (auto const& one : known.all.routes) {
            if (!one.fault.empty()) {
                out.report(info, one.where, say("the route is refused: ", one.fault));
            }
        }
    }
};

} // namespace stackmodel::rules
