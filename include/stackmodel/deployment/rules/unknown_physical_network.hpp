// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"
#include "../fact_index.hpp"

namespace stackmodel::rules {

struct unknown_physical_network {
    static constexpr rule_info info{
        .id = "network/unknown-physical-network",
        .level = severity::error,
        .summary = "a network is created on a physical network that the type drivers do not know",
        .explanation = R"(`--provider:physical_network` has to be one of `flat_networks` (type flat) or
`network_vlan_ranges` (type vlan) of the server's ml2_conf.ini. With another name neutron-server refuses the command.)",
        .bad = R"(=== controller1/etc/neutron/plugins/ml2/ml2_conf.ini
[ml2]
type_drivers = flat,vxlan
tenant_network_types = vxlan
mechanism_drivers = openvswitch
[ml2_type_flat]
flat_networks = external
[ml2_type_vxlan]
vni_ranges = 1:1000
=== controller1/commands/networks.sh
neutron net-create ext-net --router:external --provider:physical_network physnet1 --provider:network_type flat
)",
        .good = R"(=== controller1/etc/neutron/plugins/ml2/ml2_conf.ini
[ml2]
type_drivers = flat,vxlan
tenant_network_types = vxlan
mechanism_drivers = openvswitch
[ml2_type_flat]
flat_networks = external
[ml2_type_vxlan]
vni_ranges = 1:1000
=== controller1/commands/networks.sh
neutron net-create ext-net --router:external --provider:physical_network external --provider:network_type flat
)",
        .reference = "neutron/plugins/ml2/drivers/type_flat.py, type_vlan.py: validate_provider_segment",
    };

    static constexpr void check(fact_index const& known, findings& out) {
        std::vector<physical_network> named;
        bool const server_known = std::any_of(known.all.physical_networks.begin(), known.all.physical_networks.end(),
                                              [](physical_network const& one) { return one.by_server; });
        for (auto const& one : known.all.physical_networks) {
            if (one.by_server || !server_known) {
                named.push_back(one);
            }
        }
        for (auto const& network : known.all.provider_networks) {
            if (network.physical_network.empty() || named.empty() ||
                std::any_of(named.begin(), named.end(), [&](physical_network const& one) {
                    return one.offered &&
                           (one.name == "*" || (one.name == network.physical_network &&
                                                (network.network_type.empty() || network.network_type == one.type)));
                })) {
                continue;
            }
            auto& found = out.report(info, network.where,
                                     say("the network ", network.name, " is put on ", network.physical_network,
                                         network.network_type.empty() ? "" : " as type ", network.network_type,
                                         ", which ml2_conf.ini does not offer: neutron-server refuses it"));
            std::vector<std::string_view> told;
            for (auto const& one : named) {
                if (!one.offered && one.name == network.physical_network) {
                    found.also(one.drivers, say("the driver for ", one.type, " is not loaded"));
                }
                if (std::find(told.begin(), told.end(), one.name.view()) == told.end() && told.size() < 4) {
                    told.push_back(one.name);
                    found.also(one.where, say("offered: ", one.name, " as type ", one.type));
                }
            }
        }
    }
};

} // namespace stackmodel::rules
