// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/option.hpp"
#include "../../core/oslo_config.hpp"
#include "../../core/values/boolean.hpp"
#include "../../core/values/choice.hpp"
#include "../../core/values/integer.hpp"
#include "../../core/values/ip_address.hpp"
#include "../../core/values/list.hpp"
#include "../../core/values/vlan.hpp"

/// ml2_conf.ini: the ML2 plugin of neutron-server and, until Kilo's packages split them off, the layer 2 agents.
/// Options: neutron/plugins/ml2/config.py, .../drivers/type_*.py, neutron/agent/securitygroups_rpc.py,
/// neutron/plugins/{openvswitch,linuxbridge}/common/config.py (2015.1) and neutron/conf/ (from Newton on).
namespace stackmodel {

struct ml2_section {
    location header;
    STACKMODEL_FIELDS(option,
        (type_drivers, list<string>),
        (tenant_network_types, list<string>),
        (mechanism_drivers, list<string>),
        (extension_drivers, list<string>),
        (path_mtu, integer<0>),
        (segment_mtu, integer<0>),
        (physical_network_mtus, list<string>),
        (external_network_type, string),
        (overlay_ip_version, integer<4, 6>))
};

struct ml2_type_flat_section {
    location header;
    STACKMODEL_FIELDS(option, (flat_networks, list<string>))
};

struct ml2_type_vlan_section {
    location header;
    STACKMODEL_FIELDS(option, (network_vlan_ranges, list<vlan_range>))
};

struct ml2_type_gre_section {
    location header;
    STACKMODEL_FIELDS(option, (tunnel_id_ranges, list<id_range<gre_id>>))
};

struct ml2_type_vxlan_section {
    location header;
    STACKMODEL_FIELDS(option,
        (vni_ranges, list<id_range<vni>>),
        (vxlan_group, string))
};

struct securitygroup_section {
    STACKMODEL_FIELDS(option,
        (enable_security_group, bool),
        (enable_ipset, bool),
        (firewall_driver, string))
};

struct ovs_section {
    location header;
    STACKMODEL_FIELDS(option,
        (integration_bridge, string),
        (tunnel_bridge, string),
        (local_ip, ip_address),
        (bridge_mappings, list<physnet_mapping>))
};

struct linux_bridge_section {
    location header;
    STACKMODEL_FIELDS(option,
        (physical_interface_mappings, list<physnet_mapping>),
        (bridge_mappings, list<physnet_mapping>))
};

struct vxlan_section {
    location header;
    STACKMODEL_FIELDS(option,
        (enable_vxlan, bool),
        (local_ip, ip_address),
        (vxlan_group, string),
        (l2_population, bool),
        (ttl, integer<0>))
};

struct l2_agent_section {
    location header;
    STACKMODEL_FIELDS(option,
        (tunnel_types, list<string>),
        (l2_population, bool),
        (vxlan_udp_port, integer<0, 65535>),
        (enable_distributed_routing, bool),
        (arp_responder, bool),
        (prevent_arp_spoofing, bool),
        (polling_interval, integer<>),
        (veth_mtu, integer<>),
        (root_helper, string))
};

struct vlans_section {
    STACKMODEL_FIELDS(option,
        (tenant_network_type, string),
        (network_vlan_ranges, list<vlan_range>))
};

/// The sections that the ML2 plugin and the layer 2 agents read.
template <class File>
struct ml2_options : oslo_model<File> {
    STACKMODEL_FIELDS(section,
        (ml2, ml2_section),
        (ml2_type_flat, ml2_type_flat_section),
        (ml2_type_vlan, ml2_type_vlan_section),
        (ml2_type_gre, ml2_type_gre_section),
        (ml2_type_vxlan, ml2_type_vxlan_section),
        (securitygroup, securitygroup_section),
        (ovs, ovs_section),
        (linux_bridge, linux_bridge_section),
        (vxlan, vxlan_section),
        (agent, l2_agent_section),
        (vlans, vlans_section))
};

struct ml2_conf : ml2_options<ml2_conf> {
    static constexpr std::string_view kind = "ml2_conf.ini";
    static constexpr std::string_view paths[] = {"etc/neutron/plugins/ml2/ml2_conf.ini",
                                                 "etc/neutron/plugins/ml2/ml2_conf_*.ini"};

    [[nodiscard]] static constexpr bool recognises(std::string_view text) {
        return contains(text, "[ml2]") || contains(text, "[ml2_type_");
    }
};

/// The file that the Open vSwitch agent has of its own: ovs_neutron_plugin.ini in Kilo, openvswitch_agent.ini from
/// Liberty on.
struct openvswitch_agent_ini : ml2_options<openvswitch_agent_ini> {
    static constexpr std::string_view kind = "openvswitch_agent.ini";
    static constexpr std::string_view paths[] = {"etc/neutron/plugins/ml2/openvswitch_agent.ini",
                                                 "etc/neutron/plugins/openvswitch/ovs_neutron_plugin.ini"};
};

/// The file that the Linux bridge agent has of its own: linuxbridge_conf.ini in Kilo, linuxbridge_agent.ini from
/// Liberty on.
struct linuxbridge_agent_ini : ml2_options<linuxbridge_agent_ini> {
    static constexpr std::string_view kind = "linuxbridge_agent.ini";
    static constexpr std::string_view paths[] = {"etc/neutron/plugins/ml2/linuxbridge_agent.ini",
                                                 "etc/neutron/plugins/linuxbridge/linuxbridge_conf.ini"};
};

struct sriov_nic_section {
    STACKMODEL_FIELDS(option,
        (physical_device_mappings, list<physnet_mapping>),
        (exclude_devices, list<string>))
};

/// sriov_agent.ini, ml2_conf_sriov.ini in Kilo.
struct sriov_agent_ini : oslo_model<sriov_agent_ini> {
    static constexpr std::string_view kind = "sriov_agent.ini";
    static constexpr std::string_view paths[] = {"etc/neutron/plugins/ml2/sriov_agent.ini",
                                                 "etc/neutron/plugins/ml2/ml2_conf_sriov.ini"};
    STACKMODEL_FIELDS(section, (sriov_nic, sriov_nic_section), (securitygroup, securitygroup_section))
};

} // namespace stackmodel
