// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"
#include "../model/ml2_conf.hpp"

namespace stackmodel::rules {

struct tenant_type_without_driver {
    static constexpr rule_info info{
        .id = "ml2/tenant-type-without-driver",
        .level = severity::error,
        .summary = "a tenant network type whose type driver is not loaded",
        .explanation = R"(Networks of tenants are made of the types in `tenant_network_types`, and each of them needs
its driver in `type_drivers`. neutron-server stops at start-up with "No type driver for tenant network_type".)",
        .bad = R"(=== controller1/etc/neutron/plugins/ml2/ml2_conf.ini
[ml2]
type_drivers = flat,vlan
tenant_network_types = vxlan
mechanism_drivers = openvswitch
[ml2_type_vxlan]
vni_ranges = 1:1000
)",
        .good = R"(=== controller1/etc/neutron/plugins/ml2/ml2_conf.ini
[ml2]
type_drivers = flat,vxlan
tenant_network_types = vxlan
mechanism_drivers = openvswitch,l2population
[ml2_type_vxlan]
vni_ranges = 1:1000
)",
        .reference = "neutron/plugins/ml2/managers.py, TypeManager._check_tenant_network_types",
    };

    static constexpr void check(ml2_conf const& conf, findings& out) {
        auto const& drivers = conf.ml2.type_drivers;
        auto const& types = conf.ml2.tenant_network_types;
        if (!drivers || !types) {
            return; // the default loads every driver that comes with Neutron
        }
        for (auto const& type : *types) {
            if (type.value.empty() || drivers->contains(type.value)) {
                continue;
            }
            out.report(info, types.part(type.at),
                       say("tenant_network_types has ", type.value,
                           ", whose driver is not in type_drivers: "
                           "neutron-server stops at start-up; add it there or drop it here"))
                .also(drivers.where(), say("type_drivers loads no driver for ", type.value));
        }
    }
};

} // namespace stackmodel::rules
