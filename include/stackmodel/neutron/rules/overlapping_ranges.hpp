// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../model/ml2_conf.hpp"

namespace stackmodel::rules {

namespace detail {
template <class Ranges, class Overlap>
constexpr void report_overlaps(rule_info const& rule, Ranges const& ranges, findings& out, Overlap const& overlap) {
    if (!ranges) {
        return;
    }
    for (std::size_t i = 0; i < ranges->size(); ++i) {
        for (std::size_t k = i + 1; k < ranges->size() && k < i + 64; ++k) {
            if (overlap((*ranges)[i].value, (*ranges)[k].value)) {
                out.report(rule, ranges.part((*ranges)[k].at),
                           say((*ranges)[k].value, " overlaps with ", (*ranges)[i].value, ": keep them apart"))
                    .also(ranges.part((*ranges)[i].at), "the other range");
            }
        }
    }
}
} // namespace detail

struct overlapping_ranges {
    static constexpr rule_info info{
        .id = "ml2/overlapping-ranges",
        .level = severity::warning,
        .summary = "two ranges of ids overlap",
        .explanation = R"(neutron-server joins the ranges of a network, so nothing breaks; but whoever wrote two ranges
that overlap meant something else, and the ids in between may belong to another network or another cloud.)",
        .bad = R"(=== controller1/etc/neutron/plugins/ml2/ml2_conf.ini
[ml2]
type_drivers = vlan
tenant_network_types = vlan
mechanism_drivers = openvswitch
[ml2_type_vlan]
network_vlan_ranges = physnet1:100:199,physnet1:150:250
)",
        .good = R"(=== controller1/etc/neutron/plugins/ml2/ml2_conf.ini
[ml2]
type_drivers = vlan
tenant_network_types = vlan
mechanism_drivers = openvswitch
[ml2_type_vlan]
network_vlan_ranges = physnet1:100:199,physnet2:150:250
)",
    };

    static constexpr void check(ml2_conf const& conf, findings& out) {
        auto const& vlans = conf.ml2_type_vlan.network_vlan_ranges;
        detail::report_overlaps(info, vlans, out, [](vlan_range const& a, vlan_range const& b) {
            return a.physical_network == b.physical_network && a.ids && b.ids && a.ids->overlaps(*b.ids);
        });
        auto const overlap = [](auto const& a, auto const& b) { return a.overlaps(b); };
        detail::report_overlaps(info, conf.ml2_type_gre.tunnel_id_ranges, out, overlap);
        detail::report_overlaps(info, conf.ml2_type_vxlan.vni_ranges, out, overlap);
    }
};

} // namespace stackmodel::rules
