// SPDX-License-Identifier: Apache-2.0
// Written by data/options/generate.py; do not edit.
// clang-format off
#pragma once

#include "../table.hpp"

namespace stackmodel::catalog {

namespace detail {
inline constexpr char neutron_vpnaas_rows[] = R"([DEFAULT]
allow_automatic_vpnagent_failover	sx	b	dfalse	fd	Fu
cmd	ax	l	fd	Fqi
mount_paths	ax	d	fd	Fqi
rootwrap_config	ax	s	d/etc/neutron/rootwrap.conf	fd	Fi
vpn_auto_schedule	sx	b	dtrue	fd	Fu
vpn_scheduler_driver	sx	s	dneutron_vpnaas.scheduler.vpn_agent_scheduler.LeastRoutersScheduler	fd	Fu
[cisco_csr_ipsec]
status_check_interval	ag	i	d60	fd
[ipsec]
config_base_dir	ax	s	d$state_path/ipsec	fabc
enable_detailed_logging	bx	b	dfalse	fabc
ipsec_status_check_interval	ax	i	d60	fabc
[libreswan]
ipsec_config_template	xx	s	fac	Fz
ipsec_secret_template	xx	s	fac	Fz
restart_check_config	dx	@	opluto/restart_check_config
shutdown_check_back_off	ab	f	d1.5	fc
shutdown_check_back_off	cx	@	opluto/shutdown_check_back_off
shutdown_check_retries	ab	i	d5	fc
shutdown_check_retries	cx	@	opluto/shutdown_check_retries
shutdown_check_timeout	ab	i	d1	fc
shutdown_check_timeout	cx	@	opluto/shutdown_check_timeout
[openswan]
ipsec_config_template	aw	s	fd	Fz
ipsec_secret_template	aw	s	fd	Fz
[ovn]
allow_stateless_action_supported	st	b	dtrue	w2023.1	fab	Fr
bfd_min_rx	wx	i	d1000	n1
bfd_min_tx	wx	i	d100	n1
bfd_mult	wx	i	d3	n1	x255
broadcast_arps_to_all_routers	tx	b	dtrue
dhcp_default_lease_time	sw	i	d43200	fab
dhcp_default_lease_time	xx	i	d43200	n1
disable_ovn_dhcp_for_baremetal_ports	sx	b	dfalse	fab
dns_records_ovn_owned	ux	b	dfalse
dns_servers	sx	l	d	fab
enable_distributed_floating_ip	sx	b	dfalse	fab
fdb_age_threshold	sv	i	d0	n0	fab
fdb_age_threshold	wx	i	d300	n0
ha_failover_strategy	wx	s	dnormal	cnormal|aggressive|conservative|manual
live_migration_activation_strategy	ux	s	drarp	crarp|
localnet_learn_fdb	sx	b	dfalse	fab
mac_binding_age_threshold	sw	i	d0	n0	fab
mac_binding_age_threshold	xx	i	d300	n0
neutron_sync_mode	sx	s	dlog	coff|log|repair|migrate	fab
ovn_dhcp4_global_options	sx	d	d	fab
ovn_dhcp6_global_options	sx	d	d	fab
ovn_emit_need_to_frag	st	b	dfalse	fab
ovn_emit_need_to_frag	uv	b	dtrue	w2025.1	Fr
ovn_l3_scheduler	sx	s	dleastloaded	cleastloaded|chance	fab
ovn_metadata_enabled	sx	b	dfalse	fab
ovn_nb_ca_cert	sx	s	d	fab
ovn_nb_certificate	sx	s	d	fab
ovn_nb_connection	st	s	dtcp:127.0.0.1:6641	fab
ovn_nb_connection	ux	ls	dtcp:127.0.0.1:6641	P^(tcp|ssl|unix):.+
ovn_nb_private_key	sx	s	d	fab
ovn_router_indirect_snat	sw	b	dfalse	fab
ovn_router_indirect_snat	xx	b	dtrue	w2026.2	Fr
ovn_sb_ca_cert	sx	s	d	fab
ovn_sb_certificate	sx	s	d	fab
ovn_sb_connection	st	s	dtcp:127.0.0.1:6642	fab
ovn_sb_connection	ux	ls	dtcp:127.0.0.1:6642	P^(tcp|ssl|unix):.+
ovn_sb_private_key	sx	s	d	fab
ovs_create_tap	ww	b	dfalse	w2026.1	Fr
ovs_create_tap	xx	b	dtrue	w2026.1	Fr
ovsdb_connection_timeout	sw	i	d180	fab
ovsdb_connection_timeout	xx	i	d180	n1
ovsdb_log_level	sx	s	dINFO	cCRITICAL|ERROR|WARNING|INFO|DEBUG	fab
ovsdb_probe_interval	sx	i	d60000	n0	fab
ovsdb_retry_max_interval	sw	i	d180	fab
ovsdb_retry_max_interval	xx	i	d180	n1
stateless_nat_enabled	vx	b	dfalse
vhost_sock_dir	sx	s	d/var/run/openvswitch	fab
[ovs]
ovsdb_connection	st	s	dunix:/usr/local/var/run/openvswitch/db.sock	fab
ovsdb_connection	ux	s	dunix:/usr/local/var/run/openvswitch/db.sock	p^(tcp|ssl|unix):.+
ovsdb_connection_timeout	sx	i	d180	fab
[pluto]
restart_check_config	dx	b	dfalse	olibreswan/restart_check_config	fabc
shutdown_check_back_off	cx	f	d1.5	olibreswan/shutdown_check_back_off	fabc
shutdown_check_retries	cx	i	d5	olibreswan/shutdown_check_retries	fabc
shutdown_check_timeout	cx	i	d1	olibreswan/shutdown_check_timeout	fabc
[service_providers]
service_provider	cx	m	d	fd
[strongswan]
default_config_area	ax	s	d/etc/strongswan.d	fabc
ipsec_config_template	ax	s	fabc	Fz
ipsec_secret_template	ax	s	fabc	Fz
strongswan_config_template	ax	s	fabc	Fz
[vpnagent]
vpn_device_driver	ab	m	dneutron_vpnaas.services.vpn.device_drivers.vyatta_ipsec.VyattaIPSecDriver	fc
vpn_device_driver	aw	m	dneutron_vpnaas.services.vpn.device_drivers.ipsec.OpenSwanDriver	fc
vpn_device_driver	sw	m	dneutron_vpnaas.services.vpn.device_drivers.ovn_ipsec.OvnStrongSwanDriver	fab
vpn_device_driver	xx	m	dneutron_vpnaas.services.vpn.device_drivers.libreswan_ipsec.LibreSwanDriver	fac
)";
inline constexpr std::uint32_t neutron_vpnaas_groups[] = {
    0, 292, 344, 480, 895, 972, 2896, 3099, 3391, 3438, 3610,
};
} // namespace detail

inline constexpr table neutron_vpnaas("neutron-vpnaas", detail::neutron_vpnaas_rows, detail::neutron_vpnaas_groups, R"(a ovn_vpn_agent.ini
b neutron_ovn_vpn_agent.ini
c vpn_agent.ini
d neutron_vpnaas.conf
)",
    R"()");

} // namespace stackmodel::catalog
