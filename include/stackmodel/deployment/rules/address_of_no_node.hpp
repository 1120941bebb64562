// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"
#include "../fact_index.hpp"

namespace stackmodel::rules {

struct address_of_no_node {
    static constexpr rule_info info{
        .id = "network/address-of-no-node",
        .level = severity::error,
        .summary = "a service connects to an address in the deployment's own networks that no node has",
        .explanation =
            R"(The address lies in a network of the deployment, but no node owns it, so nothing answers there.
An address that many services share may be a virtual one that a load balancer or keepalived holds; those are left
alone, and so are services of which the deployment's files show nothing else: their node may simply not be there.)",
        .bad = R"(=== network1/etc/neutron/metadata_agent.ini
[DEFAULT]
nova_metadata_ip = 10.0.0.99
metadata_proxy_shared_secret = Zw8kq2LmVt
=== network1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.21
    netmask 255.255.255.0
=== controller1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.11
    netmask 255.255.255.0
=== controller1/etc/nova/nova.conf
[DEFAULT]
enabled_apis = osapi_compute,metadata
my_ip = 10.0.0.11
[neutron]
service_metadata_proxy = True
metadata_proxy_shared_secret = Zw8kq2LmVt
)",
        .good = R"(=== network1/etc/neutron/metadata_agent.ini
[DEFAULT]
nova_metadata_ip = 10.0.0.11
metadata_proxy_shared_secret = Zw8kq2LmVt
=== network1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.21
    netmask 255.255.255.0
=== controller1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.11
    netmask 255.255.255.0
)",
    };

    static constexpr void check(fact_index const& known, findings& out) {
        if (!knows_all_addresses(known)) {
            return;
        }
        auto const at_hand = services_at_hand(known);
        struct use {
            ip_address address;
            connection const* by = nullptr;
        };
        std::vector<use> uses;
        for (auto const& one : known.all.connections) {
            auto const address = known.resolve(one.host, one.node);
            if (address && !address->is_loopback() && !address->is_wildcard() && !known.owner_of(*address) &&
                known.in_own_network(*address) && at_hand.of[static_cast<std::size_t>(one.service)]) {
                uses.push_back({*address, &one});
            }
        }
        stable_sort(uses, [](use const& a, use const& b) { return a.address < b.address; });
        for (auto group = uses.begin(); group != uses.end();) {
            auto const end =
                std::find_if(group, uses.end(), [&](use const& one) { return one.address != group->address; });
            bool const shared = std::any_of(group, end, [&](use const& one) {
                return one.by->service != group->by->service || one.by->node != group->by->node;
            });
            for (; group != end; ++group) {
                if (!shared) {
                    report(known, out, *group->by, group->address);
                }
            }
        }
    }

private:
    /// A deployment that leaves out the interfaces of some nodes may have the address on one of those.
    static constexpr bool knows_all_addresses(fact_index const& known) {
        for (node_id node = 0; node < known.all.nodes.size(); ++node) {
            if (!known.knows_addresses_of(node)) {
                return false;
            }
        }
        return true;
    }

    struct service_flags {
        bool of[static_cast<std::size_t>(service::other) + 1]{};
        constexpr void set(service which) { of[static_cast<std::size_t>(which)] = true; }
    };
    /// The services of which files are there: they listen, have accounts, or are reached by others.
    static constexpr service_flags services_at_hand(fact_index const& known) {
        service_flags flags;
        for (auto const& one : known.all.listeners) {
            flags.set(one.service);
        }
        for (auto const& one : known.all.accounts) {
            if (one.realm != realm::keystone) {
                flags.set(one.realm == realm::mysql ? service::mysql : service::amqp);
            }
        }
        for (auto const& one : known.all.connections) {
            auto const target = known.node_at(one.host, one.node);
            if (target && *target != one.node) {
                flags.set(one.service);
            }
        }
        return flags;
    }

    static constexpr void report(fact_index const& known, findings& out, connection const& one,
                                 ip_address const& address) {
        auto& found = out.report(info, one.where,
                                 say(one.user, " connects to ", name_of(one.service), " at ", address,
                                     ", which no node of the deployment has: name the node that runs it"));
        if (auto const* beside = known.address_beside(one.node, address)) {
            found.also(beside->where, say("the network of ", address, " is defined here"));
        }
    }
};

} // namespace stackmodel::rules
