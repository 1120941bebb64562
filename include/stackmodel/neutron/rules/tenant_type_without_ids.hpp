// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../model/ml2_conf.hpp"

namespace stackmodel::rules {

struct tenant_type_without_ids {
    static constexpr rule_info info{
        .id = "ml2/tenant-type-without-ids",
        .level = severity::error,
        .summary = "a tenant network type without ids to give out",
        .explanation = R"(Each network of a tenant takes an id from a range: vlan from `network_vlan_ranges`, gre from
`tunnel_id_ranges`, vxlan and geneve from `vni_ranges`. Without a range neutron-server answers "Unable to create the
network. No tenant network is available for allocation". flat has no ids at all and cannot be a tenant type.)",
        .bad = R"(=== controller1/etc/neutron/plugins/ml2/ml2_conf.ini
[ml2]
type_drivers = flat,vlan
tenant_network_types = vlan
mechanism_drivers = openvswitch
[ml2_type_vlan]
network_vlan_ranges = physnet1
)",
        .good = R"(=== controller1/etc/neutron/plugins/ml2/ml2_conf.ini
[ml2]
type_drivers = flat,vlan
tenant_network_types = vlan
mechanism_drivers = openvswitch
[ml2_type_vlan]
network_vlan_ranges = physnet1:771:789
)",
        .reference = "neutron/plugins/ml2/managers.py, TypeManager; drivers/type_*.py, allocate_tenant_segment",
    };

    static constexpr void check(ml2_conf const& conf, findings& out) {
        auto const& types = conf.ml2.tenant_network_types;
        if (!types) {
            return;
        }
        auto const& drivers = conf.ml2.type_drivers;
        for (auto const& type : *types) {
            auto const where = types.part(type.at);
            if (drivers && !drivers->contains(type.value)) {
                continue; // ml2/tenant-type-without-driver speaks of it
            }
            if (type.value == "flat") {
                out.report(info, where,
                           "flat networks cannot be made by tenants: neutron-server has no ids to give "
                           "out; use vlan, gre or vxlan here");
            } else if (type.value == "vlan") {
                auto const& ranges = conf.ml2_type_vlan.network_vlan_ranges;
                bool const any = ranges && std::any_of(ranges->begin(), ranges->end(),
                                                       [](auto const& one) { return one.value.ids.has_value(); });
                report(where, any || ranges.is_unknown(), ranges.is_set() ? ranges.where() : conf.ml2_type_vlan.header,
                       "vlan", "network_vlan_ranges in [ml2_type_vlan] has no range like physnet1:100:199", out);
            } else if (type.value == "gre") {
                auto const& ranges = conf.ml2_type_gre.tunnel_id_ranges;
                report(where, ranges.is_unknown() || (ranges && !ranges->empty()),
                       ranges.is_set() ? ranges.where() : conf.ml2_type_gre.header, "gre",
                       "tunnel_id_ranges in [ml2_type_gre] is empty", out);
            } else if (type.value == "vxlan") {
                auto const& ranges = conf.ml2_type_vxlan.vni_ranges;
                report(where, ranges.is_unknown() || (ranges && !ranges->empty()),
                       ranges.is_set() ? ranges.where() : conf.ml2_type_vxlan.header, "vxlan",
                       "vni_ranges in [ml2_type_vxlan] is empty", out);
            }
        }
    }

private:
    static constexpr void report(location type, bool fine, location ranges, std::string_view name, std::string_view why,
                                 findings& out) {
        if (!fine) {
            out.report(info, type, say("tenants get ", name, " networks, but ", why, ": no network can be created"))
                .also(ranges, "the range that is missing belongs here");
        }
    }
};

} // namespace stackmodel::rules
