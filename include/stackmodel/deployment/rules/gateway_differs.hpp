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
                // one outside its network is wrong on its own account
                if (owned.interface == gateway.interface && owned.address.is_v4() == gateway.address.is_v4() &&
                    gateway.address.network(owned.prefix) == owned.address.network(owned.prefix)) {
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
            // The odd one out differs from its neighbours, so two of the first three have the usual gateway.
            auto const members = end - begin;
            if (members >= 4) {
                auto const& first = begin[0].gateway->address;
                bool const first_is_usual = first == begin[1].gateway->address || first == begin[2].gateway->address;
                auto const& usual = *begin[first_is_usual ? 0 : 1].gateway;
                auto const differs = [&](entry const& one) { return one.gateway->address != usual.address; };
                auto const odd = std::find_if(begin, end, differs);
                if (odd != end && std::find_if(odd + 1, end, differs) == end) {
                    report(*odd->gateway, usual, known, out);
                }
            }
            begin = end;
        }
    }

private:
    static constexpr void report(default_gateway const& odd, default_gateway const& usual, fact_index const& known,
                                 findings& out) {
        out.report(info, odd.where,
                   say("the gateway of ", known.all.name_of(odd), " is ", odd.address, ", its neighbours use ",
                       usual.address, ": is that meant?"))
            .also(usual.where, say("the gateway of ", known.all.name_of(usual)));
    }
};

} // namespace stackmodel::rules
