// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"
#include "../fact_index.hpp"

namespace stackmodel::rules {

struct gateway_differs {
    static constexpr rule_info info{
        .id = "network/gateway-differs",
        .level = severity::warning,
        .summary = "one node of a network uses another gateway than all the others",
        .explanation = R"(Where at least three neighbours agree on a gateway and a single one uses another, it is most
often a slip.)",
        .bad = R"(=== compute1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.31/24
    gateway 10.0.0.1
=== compute2/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.32/24
    gateway 10.0.0.1
=== compute3/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.33/24
    gateway 10.0.0.1
=== compute4/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.34/24
    gateway 10.0.0.7
)",
        .good = R"(=== compute1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.31/24
    gateway 10.0.0.1
=== compute2/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.32/24
    gateway 10.0.0.1
)",
    };

    static constexpr void check(fact_index const& known, findings& out) {
        struct entry {
            ip_address network;
            std::uint8_t prefix;
            default_gateway const* gateway;
        };
        std::vector<entry> all;
        for (auto const& gateway : known.all.gateways) {
            for (auto const& owned : known.of_node(known.all.addresses, gateway.node)) {
                if (owned.interface == gateway.interface && owned.address.is_v4() == gateway.address.is_v4()) {
                    all.push_back({owned.address.network(owned.prefix), owned.prefix, &gateway});
                    break;
                }
            }
        }
        stable_sort(all, [](entry const& a, entry const& b) {
            return a.network != b.network ? a.network < b.network : a.prefix < b.prefix;
        });
        for (auto begin = all.begin(); begin != all.end();) {
            auto const end = std::find_if(begin, all.end(), [&](entry const& one) {
                return one.network != begin->network || one.prefix != begin->prefix;
            });
            auto const members = static_cast<std::size_t>(end - begin);
            for (auto one = begin; one != end && members >= 4; ++one) {
                auto const& usual = one == begin ? (begin + 1)->gateway : begin->gateway;
                auto const agreeing = static_cast<std::size_t>(std::count_if(
                    begin, end, [&](entry const& other) { return other.gateway->address == usual->address; }));
                if (agreeing == members - 1 && one->gateway->address != usual->address) {
                    out.report(info, one->gateway->where,
                               say("the gateway of ", known.all.name_of(*one->gateway), " is ", one->gateway->address,
                                   ", its neighbours use ", usual->address, ": is that meant?"))
                        .also(usual->where, say("the gateway of ", known.all.name_of(*usual)));
                }
            }
            begin = end;
        }
    }
};

} // namespace stackmodel::rules
