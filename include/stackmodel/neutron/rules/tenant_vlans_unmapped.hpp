// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../node.hpp"

namespace stackmodel::rules {

struct tenant_vlans_unmapped {
    static constexpr rule_info info{
        .id = "neutron/tenant-vlans-unmapped",
        .level = severity::error,
        .summary = "a node maps no physical network that tenant VLANs are on",
        .explanation = R"(Networks of tenants are VLANs on a physical network of network_vlan_ranges. Each node with
instances, routers or DHCP needs that physical network in its mappings; without it ports there are not bound.)",
        .bad = R"(=== compute1/etc/nova/nova-compute.conf
[DEFAULT]
compute_driver = libvirt.LibvirtDriver
=== compute1/etc/neutron/plugins/ml2/ml2_conf.ini
[ml2]
type_drivers = flat,vlan
tenant_network_types = vlan
mechanism_drivers = linuxbridge
[ml2_type_flat]
flat_networks = external
[ml2_type_vlan]
network_vlan_ranges = datacentre:200:299
[linux_bridge]
physical_interface_mappings = external:eth2
)",
        .good = R"(=== compute1/etc/nova/nova-compute.conf
[DEFAULT]
compute_driver = libvirt.LibvirtDriver
=== compute1/etc/neutron/plugins/ml2/ml2_conf.ini
[ml2]
type_drivers = flat,vlan
tenant_network_types = vlan
mechanism_drivers = linuxbridge
[ml2_type_flat]
flat_networks = external
[ml2_type_vlan]
network_vlan_ranges = datacentre:200:299
[linux_bridge]
physical_interface_mappings = datacentre:eth1,external:eth2
)",
    };

    static constexpr void check(neutron_node const& node, findings& out) {
        if (!node.runs_l2_agent() || node.family == l2_family::unknown || !node.mappings()) {
            return;
        }
        auto const& types = node.l2_agent->ml2.tenant_network_types;
        auto const& ranges = node.l2_agent->ml2_type_vlan.network_vlan_ranges;
        if (!types || types->empty() || (*types)[0].value != "vlan" || !ranges) {
            return; // VLANs are not what tenants get first
        }
        bool any = false, mapped = false;
        for (auto const& one : *ranges) {
            any = any || one.value.ids.has_value();
            for (auto const& mapping : *node.mappings()) {
                mapped = mapped || (one.value.ids && mapping.value.physical_network == one.value.physical_network);
            }
        }
        if (any && !mapped) {
            out.report(info, node.mappings().where(),
                       say("tenants get VLANs, but ", node.name,
                           " maps none of the physical networks that they are on: add ",
                           (*ranges)[0].value.physical_network, " here"))
                .also(ranges.where(), "the VLANs of tenants");
        }
    }
};

} // namespace stackmodel::rules
