// SPDX-License-Identifier: Apache-2.0
// Written by data/options/generate.py; do not edit.
// clang-format off
#pragma once

#include "../table.hpp"

namespace stackmodel::catalog {

namespace detail {
inline constexpr char neutron_fwaas_rows[] = R"([DEFAULT]
admin_password	aa	s	Fs
admin_tenant_name	aa	s
admin_user	aa	s
agent_mode	ac	s	dlegacy	cdvr|dvr_snat|legacy
auth_region	aa	s
auth_strategy	aa	s	dkeystone
auth_url	aa	s
enable_metadata_proxy	ac	b	dtrue
endpoint_type	aa	s	dpublicURL
external_ingress_mark	ac	s	d0x2
external_network_bridge	aa	s	dbr-ex
external_network_bridge	bb	s	dbr-ex	Fr
external_network_bridge	cc	s	dbr-ex	Fu
external_pids	ac	s	d$state_path/external/pids
gateway_external_network_id	ac	s	d
ha_confs_path	ac	s	d$state_path/ha_confs
ha_keepalived_state_change_server_threads	bc	i	n1	Fz
ha_vrrp_advert_int	ac	i	d2
ha_vrrp_auth_password	ac	s	Fs
ha_vrrp_auth_type	ac	s	dPASS	cAH|PASS
handle_internal_only_routers	ac	b	dtrue
ipv6_gateway	ac	s	d
meta_flavor_driver_mappings	aa	s
metadata_access_mark	ac	s	d0x1
metadata_port	ab	i	d9697
metadata_port	cc	p	d9697	Fu
network_device_mtu	ab	i
network_device_mtu	cc	i	Fru
neutron_db_connection	it	s	FTqui
ovs_integration_bridge	ac	s	dbr-int
ovs_use_veth	ac	b	dfalse
prefix_delegation_driver	bc	s	ddibbler
router_delete_namespaces	aa	b	dfalse
router_delete_namespaces	bb	b	dtrue	Fr
router_id	ab	s	d
router_id	cc	s	d	Fru
send_arp_for_ha	ac	i	d3
[default_fwg_rules]
egress_action	jv	s	dallow
egress_action	wx	s	dallow	callow|deny|reject
egress_destination_ipv4_address	jx	s
egress_destination_ipv6_address	jx	s
egress_destination_port	jx	s
egress_source_ipv4_address	jx	s
egress_source_ipv6_address	jx	s
egress_source_port	jx	s
enabled	jx	b	dtrue
ingress_action	jv	s	ddeny
ingress_action	wx	s	ddeny	callow|deny|reject
ingress_destination_ipv4_address	jx	s
ingress_destination_ipv6_address	jx	s
ingress_destination_port	jx	s
ingress_source_ipv4_address	jx	s
ingress_source_ipv6_address	jx	s
ingress_source_port	jx	s
protocol	jx	s
shared	jx	b	dfalse
[fwaas]
agent_version	df	s	dv1	fb
agent_version	gu	s	dv2	fb
agent_version	vw	s	dv2	fb	Fr
conntrack_driver	ex	s	dconntrack	fb
driver	ax	s	d	fb
enabled	ax	b	dfalse	fb
firewall_l2_driver	gx	s	dnoop	fb
[ngfw]
smc_api_auth_key	ac	s	d
smc_api_version	ac	s	d
smc_url	ac	s	d
[quotas]
quota_firewall	aa	i	d1
quota_firewall	bb	i	d-1
quota_firewall	ce	i	d10	Fu
quota_firewall	fj	i	d10
quota_firewall_group	kx	i	d10
quota_firewall_policy	aa	i	d1
quota_firewall_policy	bb	i	d-1
quota_firewall_policy	ce	i	d10	Fu
quota_firewall_policy	fx	i	d10
quota_firewall_rule	aa	i	d100
quota_firewall_rule	bb	i	d-1
quota_firewall_rule	ce	i	d100	Fu
quota_firewall_rule	fx	i	d100
[service_providers]
service_provider	hx	m	d
[varmour]
director	ac	s	dlocalhost
director_port	ac	s	d443
password	ac	s	dvarmour	Fs
username	ac	s	dvarmour
)";
inline constexpr std::uint32_t neutron_fwaas_groups[] = {
    0, 1156, 1758, 1956, 2025, 2410, 2454,
};
} // namespace detail

inline constexpr table neutron_fwaas("neutron-fwaas", detail::neutron_fwaas_rows, detail::neutron_fwaas_groups, R"(a neutron_fwaas.conf
b fwaas_driver.ini
)",
    R"()");

} // namespace stackmodel::catalog
