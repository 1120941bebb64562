// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"
#include "../fact_index.hpp"

namespace stackmodel::rules {

struct service_switched_off {
    static constexpr rule_info info{
        .id = "network/service-switched-off",
        .level = severity::error,
        .summary = "a service is needed by another node and switched off where it should run",
        .explanation =
            R"(The agent is pointed at a node whose configuration switches the service off: the metadata agent
gets "connection refused", and instances boot without keys and host names. Add the service to `enabled_apis` there, or
point the agent at the node that runs it.)",
        .bad = R"(=== network1/etc/neutron/metadata_agent.ini
[DEFAULT]
nova_metadata_ip = 10.0.0.11
metadata_proxy_shared_secret = Zw8kq2LmVt
=== controller1/etc/nova/nova.conf
[DEFAULT]
enabled_apis = osapi_compute
=== controller1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.11
    netmask 255.255.255.0
)",
        .good = R"(=== network1/etc/neutron/metadata_agent.ini
[DEFAULT]
nova_metadata_ip = 10.0.0.11
metadata_proxy_shared_secret = Zw8kq2LmVt
=== controller1/etc/nova/nova.conf
[DEFAULT]
enabled_apis = osapi_compute,metadata
[neutron]
service_metadata_proxy = True
metadata_proxy_shared_secret = Zw8kq2LmVt
=== controller1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.11
    netmask 255.255.255.0
)",
        .reference = "nova/service.py, enabled_apis",
    };

    static constexpr void check(fact_index const& known, findings& out) {
        for (auto const& one : known.all.connections) {
            auto const target = known.node_at(one.host, one.node);
            if (!target) {
                continue;
            }
            for (auto const& off : known.of_node(known.all.disabled_services, *target)) {
                if (off.service == one.service) {
                    out.report(info, off.where,
                               say(name_of(off.service), " is switched off: ", off.how, ", but ", one.user, " on ",
                                   known.all.name_of(one), " needs it: switch it on"))
                        .also(one.where, say(one.user, " is pointed at ", known.all.nodes[*target], " here"));
                }
            }
        }
    }
};

} // namespace stackmodel::rules
