// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../node.hpp"

namespace stackmodel::rules {

struct dvr_without_open_vswitch {
    static constexpr rule_info info{
        .id = "dvr/without-open-vswitch",
        .level = severity::warning,
        .summary = "distributed routers with the Linux bridge driver",
        .explanation = R"(Only Open vSwitch agents can be part of a distributed router. With linuxbridge alone routers
cannot be made at all; linuxbridge beside openvswitch is at best of no use.)",
        .bad = R"(=== controller1/etc/neutron/neutron.conf
[DEFAULT]
core_plugin = ml2
router_distributed = True
=== controller1/etc/neutron/plugins/ml2/ml2_conf.ini
[ml2]
type_drivers = vxlan
tenant_network_types = vxlan
mechanism_drivers = linuxbridge,l2population
[ml2_type_vxlan]
vni_ranges = 1:1000
)",
        .good = R"(=== controller1/etc/neutron/neutron.conf
[DEFAULT]
core_plugin = ml2
router_distributed = True
=== controller1/etc/neutron/plugins/ml2/ml2_conf.ini
[ml2]
type_drivers = vxlan
tenant_network_types = vxlan
mechanism_drivers = openvswitch,l2population
[ml2_type_vxlan]
vni_ranges = 1:1000
)",
        .reference = "neutron documentation: distributed virtual routing",
    };

    static constexpr void check(neutron_node const& node, findings& out) {
        if (!node.conf || !node.conf->DEFAULT.router_distributed.is(true, false) || !node.ml2) {
            return;
        }
        auto const& drivers = node.ml2->ml2.mechanism_drivers;
        if (drivers && drivers->contains("linuxbridge")) {
            bool const alone = !drivers->contains("openvswitch");
            out.report(info, alone ? severity::error : severity::warning,
                       drivers.part(drivers->find("linuxbridge")->at),
                       alone ? "routers are distributed, which the Linux bridge agent cannot do: use openvswitch"
                             : "routers are distributed, which the Linux bridge agent cannot do: drop linuxbridge")
                .also(node.conf->DEFAULT.router_distributed.where(), "distributed routers are switched on here");
        }
    }
};

} // namespace stackmodel::rules
