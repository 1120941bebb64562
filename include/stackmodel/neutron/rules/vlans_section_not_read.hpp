// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../model/ml2_conf.hpp"

namespace stackmodel::rules {

struct vlans_section_not_read {
    static constexpr rule_info info{
        .id = "ml2/vlans-section-not-read",
        .level = severity::warning,
        .summary = "[vlans] belongs to the old Linux bridge plugin",
        .explanation = R"(The ML2 plugin does not read [vlans]. Tenant network types stand in [ml2], ranges in
[ml2_type_vlan].)",
        .bad = R"(=== controller1/etc/neutron/plugins/ml2/ml2_conf.ini
[ml2]
type_drivers = vlan
tenant_network_types = vlan
mechanism_drivers = linuxbridge
[ml2_type_vlan]
network_vlan_ranges = physnet1:100:199
[vlans]
network_vlan_ranges = physnet1:100:199
)",
        .good = R"(=== controller1/etc/neutron/plugins/ml2/ml2_conf.ini
[ml2]
type_drivers = vlan
tenant_network_types = vlan
mechanism_drivers = linuxbridge
[ml2_type_vlan]
network_vlan_ranges = physnet1:100:199
)",
        .reference = "neutron 2015.1: plugins/linuxbridge/common/config.py, plugins/ml2/config.py",
    };

    static constexpr void check(ml2_conf const& conf, findings& out) {
        auto const& type = conf.vlans.tenant_network_type;
        auto const& ranges = conf.vlans.network_vlan_ranges;
        if (type.is_set() || ranges.is_set()) {
            out.report(
                info, type.is_set() ? type.name_where() : ranges.name_where(),
                "ML2 does not read [vlans]: move what is meant to [ml2] and [ml2_type_vlan] and drop the section");
        }
    }
};

} // namespace stackmodel::rules
