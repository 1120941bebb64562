// SPDX-License-Identifier: Apache-2.0
// Written by data/options/generate.py; do not edit.
// clang-format off
#pragma once

#include "../table.hpp"

namespace stackmodel::catalog {

namespace detail {
inline constexpr char neutron_rows[] = R"([DEFAULT]
admin_password	ab	s	fi	Fs
admin_tenant_name	ab	s	fi
admin_user	ab	s	fi
advertise_mtu	ab	b	dfalse
advertise_mtu	cc	b	dtrue
advertise_mtu	dd	b	dtrue	Fr
agent_down_time	al	i	d75
agent_down_time	mn	i	d75	x2147483.0
agent_down_time	oo	i	d75
agent_down_time	pw	i	d75	x2147483.0
agent_down_time	xx	i	d75	n1	x2147483
agent_mode	ae	s	dlegacy	cdvr|dvr_snat|legacy	fc
agent_mode	fx	s	dlegacy	cdvr|dvr_snat|legacy|dvr_no_external	fc
agent_type	cf	s	cdhcp|l3|lbaas	FTui
allow_automatic_dhcp_failover	ax	b	dtrue
allow_automatic_l3agent_failover	ax	b	dfalse
allow_bulk	ax	b	dtrue
allow_overlapping_ips	an	b	dfalse
allow_overlapping_ips	oo	b	dtrue	wYoga	Fr
allow_pagination	ac	b	dfalse
allow_pagination	dd	b	dtrue	Fr
allow_sorting	ac	b	dfalse
allow_sorting	dd	b	dtrue	Fr
allowed_conntrack_helpers	jx	ld	damanda:tcp,ftp:tcp,h323:udp,h323:tcp,irc:tcp,netbios-ns:udp,pptp:tcp,sane:tcp,sip:udp,sip:tcp,snmp:udp,tftp:udp
allsets	bc	b	dfalse	FTi
api_extensions_path	ax	s	d
api_paste_config	ab	s	dapi-paste.ini
api_workers	aa	i	d0
api_workers	br	i	fac
api_workers	sw	i	n1	fac
apic_system_id	aa	s	dopenstack
arp_header_match	ax	b	dfalse	FTi
arp_responder	ax	b	dfalse	FTi
auth_ca_cert	ax	s	fehi
auth_insecure	ab	b	dfalse	fi
auth_region	ab	s	fi
auth_strategy	ax	s	dkeystone
auth_url	ab	s	fi
backdoor_port	aa	s
backlog	av	i	d4096
backlog	ww	i	d4096	w2026.1	Fr
base_mac	ax	s	dfa:16:3e:00:00:00
bgp_drscheduler_driver	cc	s	dneutron.services.bgp.scheduler.bgp_dragent_scheduler.ChanceScheduler	Fu
bind_host	ae	s	d0.0.0.0
bind_host	fw	H	d0.0.0.0
bind_port	ab	i	d9696
bind_port	cw	p	d9696
bridge_firewalling	dx	b	dfalse	FTui
bridge_mac_table_size	ef	i	d50000	fcfj
bulk_reload_interval	kx	i	d0	n0	ff
cache_url	ac	s	dmemory://	fi
cache_url	df	s	d	fi	Fr
check_min_tx_rate_support	jx	b	dfalse	FTui
cleanup_on_shutdown	kx	b	dfalse	fc
client_socket_timeout	ab	i	d900
code_profiling_calls_to_log	kw	i	d50	Fu
code_profiling_calls_to_log	xx	i	d50	n1	Fu
conf_dir	ax	s	Fi
conntrack_installed	fx	b	dfalse	FTui
core_plugin	ax	s
daemonize	ae	b	dtrue	Fi
default_availability_zones	cx	l	d
default_ipv4_subnet_pool	ab	s
default_ipv4_subnet_pool	cc	s	Fr
default_ipv6_subnet_pool	ab	s
default_ipv6_subnet_pool	cc	s	Fr
dhcp_agent_notification	ax	b	dtrue
dhcp_agents_per_network	ai	i	d1
dhcp_agents_per_network	jx	i	d1	n1
dhcp_broadcast_reply	ax	b	dfalse	ff
dhcp_confs	ax	s	d$state_path/dhcp	ff
dhcp_delete_namespaces	aa	b	dfalse	ff
dhcp_delete_namespaces	bb	b	dtrue	ff	Fr
dhcp_domain	aa	s	dopenstacklocal	ff
dhcp_domain	bd	s	dopenstacklocal	ff	Fr
dhcp_driver	ax	s	dneutron.agent.linux.dhcp.Dnsmasq	ff
dhcp_lease_duration	ac	i	d86400	oDEFAULT/dhcp_lease_time
dhcp_lease_duration	dw	i	d86400
dhcp_lease_duration	xx	i	d86400	n-1
dhcp_lease_time	ac	@	oDEFAULT/dhcp_lease_duration
dhcp_load_type	ax	s	dnetworks	cnetworks|subnets|ports
dhcp_rebinding_time	gw	i	d0	ff
dhcp_rebinding_time	xx	i	d0	n0	ff	Fu
dhcp_release6	dx	b	dfalse	FTui
dhcp_renewal_time	gw	i	d0	ff
dhcp_renewal_time	xx	i	d0	n0	ff	Fu
dibbler_version	be	b	dfalse	FTi
dibbler_version	ft	b	dfalse	wPike	FTrui
dns_domain	bx	s	dopenstacklocal
dnsmasq_base_log_dir	bx	s	ff
dnsmasq_config_file	ax	s	d	ff
dnsmasq_dns_server	ac	@	oDEFAULT/dnsmasq_dns_servers
dnsmasq_dns_servers	ac	l	oDEFAULT/dnsmasq_dns_server	ff
dnsmasq_dns_servers	dx	l	d	ff
dnsmasq_enable_addr6_list	jx	b	dfalse	ff
dnsmasq_lease_max	aw	i	d16777216	ff
dnsmasq_lease_max	xx	i	d16777216	n1	ff
dnsmasq_local_resolv	cx	b	dfalse	ff
dnsmasq_local_service_supported	fx	b	dfalse	FTui
dnsmasq_txt_record	wx	s	d	ff
dnsmasq_version	ae	b	dfalse	FTi
dnsmasq_version	fx	b	dfalse	wPike	FTrui
driver	ax	s	dneutron.services.metering.drivers.noop.noop_driver.NoopMeteringDriver	fj
dvr_base_mac	ax	s	dfa:16:3f:00:00:00
ebtables_installed	bx	b	dfalse	FTi
enable_code_profiling	kx	b	dfalse	Fu
enable_conntrackd	ux	b	dfalse	Fui
enable_default_route_bfd	rx	b	dfalse
enable_default_route_ecmp	rx	b	dfalse
enable_dvr	fx	b	dtrue
enable_isolated_metadata	ax	b	dfalse	ff
enable_metadata_network	ax	b	dfalse	ff
enable_metadata_proxy	ax	b	dtrue	fc
enable_ndp_proxy_by_default	ox	b	dfalse	Fu
enable_new_agents	bx	b	dtrue
enable_services_on_agents_with_admin_state_down	ax	b	dfalse
enable_signals	sv	b	dtrue
enable_snat_by_default	bx	b	dtrue
enable_traditional_dhcp	mx	b	dtrue
endpoint_type	aa	s	dpublicURL	fi
endpoint_type	ab	s	dadminURL	fi
endpoint_url	bb	s
external_dns_driver	cx	s
external_ingress_mark	ax	s	d0x2	fc
external_network_bridge	aa	s	dbr-ex	fc
external_network_bridge	bb	s	dbr-ex	fc	Fr
external_network_bridge	cc	s	dbr-ex	fc
external_network_bridge	dh	s	d	fc	Fr
external_pids	ax	s	d$state_path/external/pids
fatal_deprecations	aa	b	dfalse
filter_validation	hx	b	dtrue
force	af	b	dfalse	FTi
force_gateway_on_subnet	ab	b	dtrue
force_gateway_on_subnet	cc	b	dtrue	Fr
force_metadata	bx	b	dfalse	ff
gateway_external_network_id	ae	s	d	fc
gateway_external_network_id	fi	s	d	fc	Fr
global_physnet_mtu	cr	i	d1500	oml2/segment_mtu
global_physnet_mtu	sx	i	d1500
granular_traffic_data	lx	b	dfalse	fj
gre_conntrack	jx	b	dfalse	FTui
group	ax	s	Fi
ha_confs_path	ax	s	d$state_path/ha_confs	fc
ha_conntrackd_enabled	ux	b	dfalse	fc
ha_conntrackd_group	uw	i	d3780	fc
ha_conntrackd_group	xx	i	d3780	n0	fc
ha_conntrackd_hashlimit	uw	i	d131072	fc
ha_conntrackd_hashlimit	xx	i	d131072	n1	fc
ha_conntrackd_hashsize	uw	i	d32768	fc
ha_conntrackd_hashsize	xx	i	d32768	n1	fc
ha_conntrackd_ipv4_mcast_addr	ux	s	d225.0.0.50	fc
ha_conntrackd_rcvsocketbuffer	uw	i	d24985600	fc
ha_conntrackd_rcvsocketbuffer	xx	i	d24985600	n1	fc
ha_conntrackd_sndsocketbuffer	uw	i	d24985600	fc
ha_conntrackd_sndsocketbuffer	xx	i	d24985600	n1	fc
ha_conntrackd_socketbuffersize	uw	i	d262142	fc
ha_conntrackd_socketbuffersize	xx	i	d262142	n1	fc
ha_conntrackd_socketbuffersize_max_grown	uw	i	d655355	fc
ha_conntrackd_socketbuffersize_max_grown	xx	i	d655355	n1	fc
ha_conntrackd_unix_backlog	uw	i	d20	fc
ha_conntrackd_unix_backlog	xx	i	d20	n1	fc
ha_keepalived_state_change_server_threads	bw	i	n1	fc	Fz
ha_vrrp_advert_int	aw	i	d2	fc
ha_vrrp_advert_int	xx	i	d2	n1	fc
ha_vrrp_auth_password	ax	s	fc	Fs
ha_vrrp_auth_type	ax	s	dPASS	cAH|PASS	fc
ha_vrrp_health_check_interval	dw	i	d0	fc
ha_vrrp_health_check_interval	xx	i	d0	n0	fc
handle_internal_only_routers	ax	b	dtrue	fc
host	ae	s	Fz
host	fx	H	Fz
host_dvr_for_dhcp	gx	b	dtrue
http_retries	gx	i	d3	n0
icmpv6_header_match	bx	b	dfalse	FTi
interface_driver	at	s	facfjp
interface_driver	ux	s	dopenvswitch	facfj
ip6tables_installed	bx	b	dfalse	FTi
ip_lib_force_root	ax	b	dfalse
ip_nonlocal_bind	ex	b	dfalse	FTui
ipam_driver	bc	s
ipam_driver	dx	s	dinternal
iproute2_vxlan	ax	b	dfalse	FTi
ipset_installed	bx	b	dfalse	FTi
ipv6_gateway	ax	s	d	fc
ipv6_pd_enabled	cq	b	dfalse
ipv6_pd_enabled	rx	b	dfalse	w2023.2	Fr
keepalived_garp_on_sighup_support	qx	b	dfalse	FTui
keepalived_ipv6_support	bx	b	dfalse	FTi
keepalived_use_no_track	hl	b	dtrue	fc
keepalived_use_no_track	mp	b	dtrue	fc	Fr
l3_ha	ax	b	dfalse
l3_ha_net_cidr	ax	s	d169.254.192.0/18
l3_ha_network_physical_name	ax	s	d
l3_ha_network_type	ax	s	d
mac_generation_retries	ac	i	d16
mac_generation_retries	dd	i	d16	Fr
max_allowed_address_pair	aw	i	d10
max_allowed_address_pair	xx	i	d10	n0
max_dns_nameservers	aw	i	d5
max_dns_nameservers	xx	i	d5	n0
max_fixed_ips_per_port	ab	i	d5
max_fixed_ips_per_port	ce	i	d5	Fr
max_header_line	ab	i	d16384
max_l3_agents_per_router	aw	i	d3
max_l3_agents_per_router	xx	i	d3	n0
max_routes	aw	i	d30
max_routes	xx	i	d30	n1	w2026.2	Fr
max_rtr_adv_interval	cw	i	d100	fc
max_rtr_adv_interval	xx	i	d100	n4	fc
max_subnet_host_routes	aw	i	d20
max_subnet_host_routes	xx	i	d20	n0
measure_interval	aw	i	d30	fj
measure_interval	xx	i	d30	n1	fj
meta_flavor_driver_mappings	aa	s
metadata_access_mark	ax	s	d0x1	fc
metadata_backlog	av	i	d4096	fehi
metadata_backlog	wx	i	d4096	n1	fehi
metadata_port	ab	i	d9697	fc	Fi
metadata_port	cx	p	d9697	fc	Fi
metadata_proxy_group	ab	s	Fi
metadata_proxy_group	ax	s	d	faehi	Fi
metadata_proxy_num_threads	dd	i	d1000	Fui
metadata_proxy_shared_secret	ax	s	d	fehi	Fs
metadata_proxy_socket	ax	s	d$state_path/metadata_proxy	faehi	Fi
metadata_proxy_socket_mode	ax	s	ddeduce	cdeduce|user|group|all	fehi
metadata_proxy_user	ab	s	Fi
metadata_proxy_user	ax	s	d	faehi	Fi
metadata_proxy_watch_log	ab	b	dtrue	Fi
metadata_proxy_watch_log	ae	b	Fi
metadata_workers	ak	i	fhi	Fz
metadata_workers	lw	i	fehi
metadata_workers	xx	i	n0	fehi
migration_plugin	wx	s	Fui
min_l3_agents_per_router	ac	i	d2
min_l3_agents_per_router	dd	i	d2	Fr
min_rtr_adv_interval	cw	i	d30	fc
min_rtr_adv_interval	xx	i	d30	n3	fc
monitor_cidr	ax	s	Fi
monitor_interface	ax	s	Fi
my_ip	rx	s	Fz
my_ipv6	rx	s	Fz
namespace	ax	s	Fi
network_auto_schedule	ax	b	dtrue
network_device_mtu	ab	i	fcf
network_device_mtu	cc	i	fcfp	Fr
network_id	ae	s	Fi
network_link_prefix	fx	s
network_scheduler_driver	aa	s	dneutron.scheduler.dhcp_agent_scheduler.ChanceScheduler
network_scheduler_driver	bx	s	dneutron.scheduler.dhcp_agent_scheduler.WeightScheduler
notify_nova_on_port_data_changes	ax	b	dtrue
notify_nova_on_port_status_changes	ax	b	dtrue
nova_admin_auth_url	ab	s	dhttp://localhost:5000/v2.0
nova_admin_password	ab	s	Fs
nova_admin_tenant_id	ab	s
nova_admin_tenant_name	ab	s
nova_admin_username	ab	s
nova_api_insecure	ab	@	onova/insecure
nova_ca_certificates_file	ab	@	onova/cafile
nova_client_cert	ax	s	d	fehi
nova_client_priv_key	ax	s	d	fehi
nova_metadata_host	ff	H	d127.0.0.1	oDEFAULT/nova_metadata_ip	fi
nova_metadata_host	gx	H	d127.0.0.1	fehi
nova_metadata_insecure	ax	b	dfalse	fehi
nova_metadata_ip	ae	s	d127.0.0.1	fi
nova_metadata_ip	ff	@	oDEFAULT/nova_metadata_host
nova_metadata_port	ab	i	d8775	fi
nova_metadata_port	cx	p	d8775	fehi
nova_metadata_protocol	ax	s	dhttp	chttp|https	fehi
nova_notify	at	b	dfalse	FTi
nova_region_name	ab	@	onova/region_name
nova_url	ab	s	dhttp://127.0.0.1:8774/v2
num_sync_threads	aw	i	d4	ff
num_sync_threads	xx	i	d4	n1	ff
ovn_localnet_learn_fdb_support	rx	b	dfalse	FTui
ovn_nb_db_schema_gateway_chassis_support	rv	b	dfalse	FTui
ovn_nb_db_schema_port_group_support	ox	b	dfalse	FTui
ovn_nb_db_schema_stateless_nat_support	ox	b	dfalse	FTui
ovn_sb_db_schema_chassis_private_support	sx	b	dfalse	FTui
ovn_sb_db_schema_virtual_port_support	ox	b	dfalse	FTui
ovs_all_ports	af	b	dfalse	FTi
ovs_conntrack	cx	b	dfalse	FTui
ovs_geneve	bx	b	dfalse	FTi
ovs_integration_bridge	aj	s	dbr-int	fcfjp
ovs_integration_bridge	kr	s	dbr-int	fcfj	Fr
ovs_patch	al	b	dfalse	FTi
ovs_patch	mx	b	dtrue	FTui
ovs_qos_direct_port_supported	kx	b	dfalse	FTui
ovs_use_veth	ax	b	dfalse	fcfjp
ovs_vsctl_timeout	af	i	d10	fcfjp
ovs_vsctl_timeout	gh	@	oovs/ovsdb_timeout
ovs_vxlan	ax	b	dfalse	FTi
ovsdb_native	ax	b	dfalse	FTi
pagination_max_limit	ax	s	d-1
pd_confs	bt	s	d$state_path/pd	fc
pd_dhcp_driver	bt	s	ddibbler	fc
per_router_log_files	xx	b	dfalse	fc
periodic_fuzzy_delay	aw	i	d5	fac
periodic_fuzzy_delay	xx	i	d5	n0	fac
periodic_interval	aw	i	d40	fac
periodic_interval	xx	i	d40	n1	fac
pid_file	ax	s	Fi
policy_default_rule	aa	s	ddefault
policy_dirs	aa	m	dpolicy.d
policy_file	aa	s	dpolicy.json
port	xx	s	FTui
prefix	bc	s	dN	FTi
prefix_delegation_driver	bt	s	ddibbler	fc
ra_confs	ax	s	d$state_path/ra	fc
radvd_user	hx	s	d	fc
read_netns	ax	b	dfalse	FTi
report_interval	aw	i	d300	fj
report_interval	xx	i	d300	n1	fj
resync_interval	aw	i	d5	ff
resync_interval	xx	i	d5	n1	ff
resync_throttle	iw	i	d1	ff
resync_throttle	xx	i	d1	n0	ff
retry_until_window	av	i	d30
retry_until_window	ww	i	d30	w2026.1	Fr
router_auto_schedule	ax	b	dtrue
router_delete_namespaces	aa	b	dfalse	fc
router_delete_namespaces	bb	b	dtrue	fc	Fr
router_distributed	ax	b	dfalse
router_id	ab	s	d	fc
router_id	ab	s	fc	Fi
router_id	cc	s	d	fc	Fri
router_id	dx	s	fc	Fui
router_log_files_in_ha_confs	xx	b	dtrue	fc
router_scheduler_driver	aa	s	dneutron.scheduler.l3_agent_scheduler.ChanceScheduler
router_scheduler_driver	bx	s	dneutron.scheduler.l3_agent_scheduler.LeastRoutersScheduler
rpc_resources_processing_step	nx	i	d20	n1
rpc_response_max_timeout	iw	i	d600	fabcfgijs
rpc_response_max_timeout	xx	i	d600	n1	fabcfijs
rpc_state_report_workers	cr	i	d1	fac
rpc_state_report_workers	sx	i	d1	n0	fac
rpc_workers	aa	i	d0
rpc_workers	bh	i	d1	fac
rpc_workers	ir	i	fac
rpc_workers	sx	i	n0	fac
run_external_periodic_tasks	aa	b	dtrue
send_arp_for_ha	ad	i	d3	fc
send_arp_for_ha	ee	i	d3	fc	Fr
send_events_interval	aw	i	d2
send_events_interval	xx	i	d2	n1
service	aa	s	cfwaas|lbaas|vpnaas	FTi
service	bb	s	FTi
service	cc	s	FTrui
service_plugins	ax	l	d	Fi
setproctitle	iw	s	don
setproctitle	xx	s	don	coff|on|brief
split_branches	bc	b	dfalse	FTi
split_branches	di	b	dtrue	FTrui
ssl_ca_file	ab	s
ssl_cert_file	ab	s
ssl_key_file	ab	s
state_path	ax	s	d/var/lib/neutron	Fi
subproject	bx	s	FTi
sync_plugin	wx	s	Fui
tcp_keepidle	ab	i	d600
use_namespaces	ab	b	dtrue	fcfj	Fr
use_ssl	av	b	dfalse
use_ssl	ww	b	dfalse	w2026.1	Fr
user	ax	s	Fi
vendor_pen	bt	s	d8888	fc
vf_extended_management	di	b	dfalse	FTui
vf_management	ai	b	dfalse	FTi
vlan_qinq	uu	b	dfalse
vlan_qinq	vx	b	w2025.2	Fr
vlan_transparent	au	b	dfalse
vlan_transparent	vx	b	w2025.2	Fr
web_framework	ce	s	dlegacy	clegacy|pecan
web_framework	ff	s	dpecan	clegacy|pecan	Fr
wsgi_keep_alive	ab	b	dtrue
[agent]
agent_type	bb	s	dOpen vSwitch agent	fb	Fr
agent_type	cc	s	fb	Frz
agent_type	dj	s	dOpen vSwitch agent	fb	Fr
arp_responder	ab	b	dfalse	fbm
arp_responder	cx	b	dfalse	fb
availability_zone	cx	s	dnova	l255	facf
availability_zone	dd	s	dnova	l255	fcf
baremetal_smartnic	jx	b	dfalse	fb
check_child_processes_action	ab	s	drespawn	crespawn|exit
check_child_processes_action	cx	s	drespawn	crespawn|exit
check_child_processes_interval	ab	i	d60
check_child_processes_interval	cw	i	d60
check_child_processes_interval	xx	i	d60	n0
comment_iptables_rules	ab	b	dtrue
comment_iptables_rules	cx	b	dtrue
debug_iptables_rules	dx	b	dfalse
dont_fragment	ab	b	dtrue	fbm
dont_fragment	cx	b	dtrue	fb
drop_flows_on_start	bb	b	dfalse	fb
drop_flows_on_start	cx	b	dfalse	fb
dscp	gx	i	n0	x63	fgt
dscp_inherit	gx	b	dfalse	fgt
enable_distributed_routing	ab	b	dfalse	fbm
enable_distributed_routing	cx	b	dfalse	fb
enable_mac_spoofing_protection	aa	b	dtrue
enable_metrics_collection	ab	b	dfalse	fb
explicitly_egress_direct	gx	b	dfalse	fb
extensions	bx	l	d	fbcegs
integration_bridge	ab	s	dbr-int	fb
kill_scripts_path	ix	s	d/etc/neutron/kill_scripts/
l2_population	ab	b	dfalse	fbm
l2_population	cx	b	dfalse	fb
local_network_vswitch	ab	s	dprivate	fb
log_agent_heartbeats	bd	b	dfalse	fbcfip
log_agent_heartbeats	cx	b	dfalse	facfij
metrics_max_retries	ab	i	d100	fb
minimize_polling	ab	b	dtrue	fbm
minimize_polling	cx	b	dtrue	fb
ovsdb_monitor_respawn_interval	ab	i	d30	fbm
ovsdb_monitor_respawn_interval	cx	i	d30	fb
physical_network_vswitch_mappings	ab	l	d	fb
polling_interval	ab	i	d2	fEbgmoq
polling_interval	cw	i	d2	fbgt
polling_interval	xx	i	d2	n1	ft
prevent_arp_spoofing	aa	b	dfalse	fm
prevent_arp_spoofing	bb	b	dtrue	fb
prevent_arp_spoofing	ce	b	dtrue	fbgt	Fr
quitting_rpc_timeout	ab	i	d10	fbgm
quitting_rpc_timeout	cw	i	d10	fbgt
quitting_rpc_timeout	xx	i	d10	n0	ft
report_interval	ad	f	d30	facfip
report_interval	cx	f	d30	facfij
root_helper	ab	s	dsudo	fav
root_helper	cx	s	dsudo	Fi
root_helper_daemon	ab	s
root_helper_daemon	cx	s	Fi
rpc_support_old_agents	aa	b	dfalse	fq
tunnel_csum	bb	b	dfalse	fb
tunnel_csum	cx	b	dfalse	fb
tunnel_types	ab	l	d	fbm
tunnel_types	cx	l	d	fb
use_helper_for_ns_read	ab	b	dtrue
use_helper_for_ns_read	cx	b	dtrue	Fi
use_random_fully	jx	b	dtrue
veth_mtu	ab	i	fbm
veth_mtu	cn	i	d9000	fb
veth_mtu	or	i	d9000	wYoga	fb	Fr
vxlan_udp_port	ab	i	d4789	fbm
vxlan_udp_port	cx	p	d4789	fb
[bgp]
bgp_router_id	cc	s	fp
bgp_speaker_driver	cc	s	fp
chassis_router_vrf_id	ww	i	d10	fp	Fu
chassis_router_vrf_id	xx	i	d10	n0	fp	Fu
main_router_name	ww	s	dbgp-lr-main	fp	Fu
main_router_vrf_id	ww	i	d42	fp	Fu
main_router_vrf_id	xx	i	d42	n0	fp	Fu
[cisco]
model_class	aa	s	dneutron.plugins.cisco.models.virt_phy_sw_v2.VirtualPhysicalSwitchModelV2	fl
nexus_l3_enable	aa	b	dfalse	fl
provider_vlan_auto_create	aa	b	dtrue	fl
provider_vlan_auto_trunk	aa	b	dtrue	fl
provider_vlan_name_prefix	aa	s	dp-	fl
svi_round_robin	aa	b	dfalse	fl
vlan_name_prefix	aa	s	dq-	fl
[cisco_n1k]
bridge_mappings	aa	s	d	fl
default_network_profile	aa	s	ddefault_network_profile	fl
default_policy_profile	aa	s	dservice_profile	fl
enable_tunneling	aa	b	dtrue	fl
http_pool_size	aa	i	d4	fl
http_timeout	aa	i	d15	fl
integration_bridge	aa	s	dbr-int	fl
local_ip	aa	s	d10.0.0.3	fl
network_node_policy_profile	aa	s	ddhcp_pp	fl
network_vlan_ranges	aa	s	dvlan:1:4095	fl
poll_duration	aa	i	d60	fl
restrict_network_profiles	aa	b	dtrue	fl
restrict_policy_profiles	aa	b	dfalse	fl
tenant_network_type	aa	s	dlocal	fl
tunnel_bridge	aa	s	dbr-tun	fl
vxlan_id_ranges	aa	s	d5000:10000	fl
[cli_script]
dry_run	mx	b	dfalse	Fu
[contrail]
api_server_ip	ab	s	d127.0.0.1	fI
api_server_port	ab	i	d8082	fI
[database]
connection	ac	s	d	odatabase/sql_connection	fav	FTsi
connection	dx	s	d	fav	FTsui
engine	ax	s	d	Fi
sql_connection	ac	@	odatabase/connection
[designate]
admin_auth_url	cm	s	Fu
admin_auth_url	nr	s	wXena	Fr
admin_password	cm	s	Fsu
admin_password	nr	s	wXena	Fsr
admin_tenant_id	cm	s	Fu
admin_tenant_id	nr	s	wXena	Fr
admin_tenant_name	cm	s	Fu
admin_tenant_name	nr	s	wXena	Fr
admin_username	cm	s	Fu
admin_username	nr	s	wXena	Fr
allow_reverse_dns_lookup	cx	b	dtrue
auth_plugin	ex	@	odesignate/auth_type
auth_section	ex	s	Fu
auth_type	ex	s	odesignate/auth_plugin
auth_url	qx	s	Fq
ca_cert	cd	s	Fu
ca_cert	ep	@	odesignate/cafile
cafile	ep	s	odesignate/ca_cert	Fu
cafile	qx	s
certfile	ex	s
collect_timing	hx	b	dfalse
default_domain_id	qx	s
default_domain_name	qx	s
domain_id	qx	s
domain_name	qx	s
insecure	cx	b	dfalse
ipv4_ptr_zone_prefix_size	cr	i	d24
ipv4_ptr_zone_prefix_size	sx	i	d24	n8	x24	kZonePrefixIPv4
ipv6_ptr_zone_prefix_size	cr	i	d120
ipv6_ptr_zone_prefix_size	sx	i	d120	n4	x124	kZonePrefixIPv6
keyfile	ex	s
password	qx	s	Fs
project_domain_id	qx	s
project_domain_name	qx	s
project_id	qx	s	odesignate/tenant_id
project_name	qx	s	odesignate/tenant_name
ptr_zone_email	cx	s	d
split_loggers	hx	b	dfalse
system_scope	qx	s
tenant_id	qx	@	odesignate/project_id
tenant_id	qx	s
tenant_name	qx	@	odesignate/project_name
tenant_name	qx	s
timeout	ew	i
timeout	xx	f
trust_id	qx	s
url	cs	s
url	tx	u	hhttp|https
user_domain_id	qx	s
user_domain_name	qx	s
user_id	qx	s
user_name	qx	@	odesignate/username
username	qx	s	odesignate/user_name
[dhcp]
dhcp_rebinding_time	no	i	d0	fb
dhcp_rebinding_time	pw	i	d0	fb
dhcp_rebinding_time	xx	i	d0	n0	fb
dhcp_renewal_time	no	i	d0	fb
dhcp_renewal_time	pw	i	d0	fb
dhcp_renewal_time	xx	i	d0	n0	fb
enable_ipv6	no	b	dtrue	fb
enable_ipv6	px	b	dtrue	fb
[dns_forwarder]
client_dns_server_ports	xx	ls	d169.254.169.254:53,[fd00::254]:53	P^(?:\d+(?:\.\d+){3}|\[[0-9a-fA-F:]+\]):\d+$	Fu
upstream_dns_query_timeout	xx	i	d5	n1	Fu
upstream_dns_server_ports	xx	ls	d	P^(?:\d+(?:\.\d+){3}|\[[0-9a-fA-F:]+\]):\d+$	Fu
[eswitch]
backoff_rate	ab	i	d2	fE
daemon_endpoint	ab	s	dtcp://127.0.0.1:60001	fE
physical_interface_mappings	ab	l	d	fE
request_timeout	ab	i	d3000	fE
retries	ab	i	d3	fE
vnic_type	aa	s	dmlnx_direct	fJ
[experimental]
ipv6_pd_enabled	rx	b	dfalse
linuxbridge	pt	b	dfalse
[fdb]
shared_physical_device_mappings	dx	l	d	Fu
[fwaas]
driver	ac	s	d
enabled	ac	b	dfalse
[heleos]
admin_password	ab	s	fw	Fs
admin_username	ab	s	dadmin	fw
async_requests	ab	b	dtrue	fw
dummy_utif_id	ab	s	fw
esm_mgmt	ab	s	fw
inband_id	ab	s	fw
mgmt_id	ab	s	fw
oob_id	ab	s	fw
resource_pool_id	ab	s	ddefault	fw
router_image	ab	s	fw
[ironic]
auth_plugin	jx	@	oironic/auth_type
auth_section	jx	s	Fu
auth_type	jx	s	oironic/auth_plugin
auth_url	jx	s	Fq
cafile	jx	s
certfile	jx	s
collect_timing	jx	b	dfalse
connect_retries	jx	i	Fu
connect_retry_delay	jx	f	Fu
default_domain_id	jx	s
default_domain_name	jx	s
domain_id	jx	s
domain_name	jx	s
enable_notifications	jx	b	dfalse
endpoint_override	jx	s	Fu
insecure	jx	b	dfalse
interface	jx	s	Fru
keyfile	jx	s
max_version	jx	s	Fu
min_version	jx	s	Fu
password	jx	s	Fs
project_domain_id	jx	s
project_domain_name	jx	s
project_id	jx	s	oironic/tenant_id
project_name	jx	s	oironic/tenant_name
region_name	jx	s	Fu
retriable_status_codes	sx	li	Fu
service_name	jx	s	Fu
service_type	jx	s	Fu
split_loggers	jx	b	dfalse
status_code_retries	jx	i	Fu
status_code_retry_delay	jx	f	Fu
system_scope	jx	s
tenant_id	jx	@	oironic/project_id
tenant_id	jx	s
tenant_name	jx	@	oironic/project_name
tenant_name	jx	s
timeout	jw	i
timeout	xx	f
trust_id	jx	s
user_domain_id	jx	s
user_domain_name	jx	s
user_id	jx	s
user_name	jx	@	oironic/username
username	jx	s	oironic/user_name
valid_interfaces	jx	l	Fu
version	jx	s	Fu
[l2pop]
agent_boot_time	ah	i	d180	fd
agent_boot_time	ii	i	d180	wStein	fd	Fr
[l3_arista]
l3_sync_interval	aa	i	d180	fr
mlag_config	aa	b	dfalse	fr
primary_l3_host	aa	s	d	fr
primary_l3_host_password	aa	s	d	fr	Fs
primary_l3_host_username	aa	s	d	fr
secondary_l3_host	aa	s	d	fr
use_vrf	aa	b	dfalse	fr
[l3_brocade_mlx]
switch_names	ab	s	d	fC
[l3_brocade_mlx_example]
address	ab	s	d	fC
password	ab	s	dpassword	fC	Fs
physical_networks	ab	s	d	fC
ports	ab	s	d	fC
username	ab	s	dadmin	fC
[linux_bridge]
bridge_mappings	bb	l	d	fg
bridge_mappings	ct	l	d	fg
physical_interface_mappings	ab	l	d	fgqz
physical_interface_mappings	ct	l	d	fg
[local_ip]
static_nat	ox	b	dfalse	Fu
[macvtap]
physical_interface_mappings	cx	l	d	ft
[meta]
default_flavor	aa	s	d	fA
default_l3_flavor	aa	s	d	fA
extension_map	aa	s	d	fA
l3_plugin_list	aa	s	d	fA
plugin_list	aa	s	d	fA
rpc_flavor	aa	s	d	fA
supported_extension_aliases	aa	s	d	fA
[metadata]
auth_ca_cert	rx	s	fb
host_proxy_listen_port	uw	i	d80	fb
host_proxy_listen_port	xx	i	d80	n1	x65535	fb
metadata_proxy_shared_secret	rx	s	d	fb	Fs
nova_client_cert	rx	s	d	fb
nova_client_priv_key	rx	s	d	fb
nova_metadata_host	rx	H	d127.0.0.1	fb
nova_metadata_insecure	rx	b	dfalse	fb
nova_metadata_port	rx	p	d8775	fb
nova_metadata_protocol	rx	s	dhttp	chttp|https	fb
provider_base_mac	ux	s	dfa:16:ee:00:00:00	fb
provider_cidr	ux	s	d240.0.0.0/16	fb
provider_vlan_id	uw	i	d1	fb
provider_vlan_id	xx	i	d1	n1	x4094	fb
[metadata_haproxy]
timeout_client	xx	i	d32	n1	fcefh
timeout_connect	xx	i	d30	n1	fcefh
timeout_http_keep_alive	xx	i	d30	n1	fcefh
timeout_http_request	xx	i	d30	n1	fcefh
timeout_server	xx	i	d32	n1	fcefh
[metadata_rate_limiting]
base_query_rate_limit	rw	i	d10	fcefh
base_query_rate_limit	xx	i	d10	n1	fcefh
base_window_duration	rw	i	d10	fcefh
base_window_duration	xx	i	d10	n1	fcefh
burst_query_rate_limit	rw	i	d10	fcefh
burst_query_rate_limit	xx	i	d10	n1	fcefh
burst_window_duration	rw	i	d10	fcefh
burst_window_duration	xx	i	d10	n1	fcefh
ip_versions	rr	l	d4	fcefh	Fu
ip_versions	sx	li	d4	C4|6	fcefh
rate_limit_enabled	rx	b	dfalse	fcefh
[midonet]
midonet_uri	aa	s	dhttp://localhost:8080/midonet-api	fF
password	aa	s	dpassw0rd	fF	Fs
project_id	aa	s	d77777777-7777-7777-7777-777777777777	fF
username	aa	s	dadmin	fF
[ml2]
extension_drivers	ax	l	d	fd
external_network_type	bx	s	fd
mechanism_drivers	ax	l	d	fd
overlay_ip_version	dr	i	d4	fd
overlay_ip_version	sx	i	d4	c4|6	fd
path_mtu	ab	i	d0	fd
path_mtu	cc	i	d1500	fd
path_mtu	dw	i	d0	fd
path_mtu	xx	i	d0	n0	fd
physical_network_mtus	at	l	d	fd
physical_network_mtus	ux	d	d	fd
project_network_types	wx	l	dlocal	oml2/tenant_network_types	fd
segment_mtu	ab	i	d0	fd
segment_mtu	cr	@	oDEFAULT/global_physnet_mtu
tenant_network_types	av	l	dlocal	fd
tenant_network_types	wx	@	oml2/project_network_types
tunnelled_network_rp_name	qx	s	drp_tunnelled	fd
type_drivers	aa	l	dlocal,flat,vlan,gre,vxlan	fd
type_drivers	bx	l	dlocal,flat,vlan,gre,vxlan,geneve	fd
[ml2_arista]
eapi_host	aa	s	d	fr
eapi_password	aa	s	d	fr	Fs
eapi_username	aa	s	d	fr
region_name	aa	s	dRegionOne	fr
sync_interval	aa	i	d180	fr
use_fqdn	aa	b	dtrue	fr
[ml2_brocade]
address	ab	s	d	fB
ostype	ab	s	dNOS	fB
osversion	ab	s	d4.0.0	fB
password	ab	s	dpassword	fB	Fs
physical_networks	ab	s	d	fB
rbridge_id	ab	s	d1	fB
username	ab	s	dadmin	fB
[ml2_brocade_fi_ni]
switch_names	ab	s	d	fy
[ml2_brocade_mlx_example]
address	ab	s	d	fy	Ft
ostype	ab	s	dNI	cNI|FI	fy	Ft
password	ab	s	dpassword	fy	Fst
physical_networks	ab	s	d	fy	Ft
ports	ab	s	d	fy	Ft
transport	ab	s	dSSH	cSSH|TELNET	fy	Ft
username	ab	s	dadmin	fy	Ft
[ml2_cisco_apic]
apic_agent_poll_interval	aa	f	d2	fn
apic_agent_report_interval	aa	f	d30	fn
apic_app_profile_name	aa	s	d${apic_system_id}_app	fn
apic_domain_name	aa	s	d${apic_system_id}	fn
apic_entity_profile	aa	s	d${apic_system_id}_entity_profile	fn
apic_function_profile	aa	s	d${apic_system_id}_function_profile	fn
apic_host_uplink_ports	aa	l	d	fn
apic_hosts	aa	l	d	fn
apic_lacp_profile	aa	s	d${apic_system_id}_lacp_profile	fn
apic_name_mapping	aa	s	duse_name	fn
apic_node_profile	aa	s	d${apic_system_id}_node_profile	fn
apic_password	aa	s	fn	Fs
apic_sync_interval	aa	i	d0	fn
apic_use_ssl	aa	b	dtrue	fn
apic_username	aa	s	fn
apic_vlan_ns_name	aa	s	d${apic_system_id}_vlan_ns	fn
apic_vlan_range	aa	s	d2:4093	fn
apic_vpc_pairs	aa	l	d	fn
[ml2_fslsdn]
crd_api_insecure	ab	b	dfalse	fx
crd_auth_strategy	ab	s	dkeystone	fx
crd_auth_url	ab	s	dhttp://127.0.0.1:5000/v2.0/	fx
crd_ca_certificates_file	ab	s	fx
crd_password	ab	s	dpassword	fx	Fs
crd_region_name	ab	s	dRegionOne	fx
crd_tenant_name	ab	s	dservice	fx
crd_url	ab	s	dhttp://127.0.0.1:9797	fx
crd_url_timeout	ab	i	d30	fx
crd_user_name	ab	s	dcrd	fx
[ml2_ncs]
password	aa	s	fG	Fs
timeout	aa	i	d10	fG
url	aa	s	fG
username	aa	s	fG
[ml2_odl]
password	ab	s	Fs
session_timeout	ab	i	d30
timeout	ab	i	d10
url	ab	s
username	ab	s
[ml2_sriov]
agent_required	aa	b	dfalse	fD
agent_required	bb	b	dtrue	fD	Fr
exclude_devices	cc	l	d	fs
physical_device_mappings	cc	l	d	fs
supported_pci_vendor_devs	ac	l	d15b3:1004,8086:10ca	fD
supported_pci_vendor_devs	dd	l	fD	Fr
[ml2_type_flat]
flat_networks	ab	l	d	fd
flat_networks	cx	l	d*	fd
[ml2_type_geneve]
max_header_size	bc	i	d50	fd
max_header_size	dw	i	d30	fd
max_header_size	xx	i	d30	n0	fd
vni_ranges	bx	l	d	fd
[ml2_type_gre]
tunnel_id_ranges	ax	l	d	fd
[ml2_type_vlan]
network_vlan_ranges	ax	l	d	fd
[ml2_type_vxlan]
vni_ranges	ax	l	d	fd
vxlan_group	ax	s	fd
[network_log]
burst_limit	gx	i	d25	n25	fbcg
local_output_log_base	gx	s	fbcg
rate_limit	gx	i	d100	n100	fbcg
[nova]
auth_plugin	ab	s
auth_plugin	cx	@	onova/auth_type
auth_section	ax	s
auth_type	cx	s	onova/auth_plugin
auth_url	cx	s	Fq
cafile	ab	s	oDEFAULT/nova_ca_certificates_file
cafile	cx	s
certfile	ax	s
collect_timing	hx	b	dfalse
default_domain_id	cx	s
default_domain_name	cx	s
domain_id	cx	s
domain_name	cx	s
endpoint_type	bx	s	dpublic	cpublic|admin|internal
insecure	ab	b	dfalse	oDEFAULT/nova_api_insecure
insecure	cx	b	dfalse
keyfile	ax	s
live_migration_events	lo	b	dfalse	Fr
password	cx	s	Fs
project_domain_id	cx	s
project_domain_name	cx	s
project_id	cx	s	onova/tenant_id
project_name	cx	s	onova/tenant_name
region_name	ab	s	oDEFAULT/nova_region_name
region_name	cx	s
split_loggers	hx	b	dfalse
system_scope	gx	s
tenant_id	cx	@	onova/project_id
tenant_id	cx	s
tenant_name	cx	@	onova/project_name
tenant_name	cx	s
timeout	aw	i
timeout	xx	f
trust_id	cx	s
user_domain_id	cx	s
user_domain_name	cx	s
user_id	cx	s
user_name	cx	@	onova/username
username	cx	s	onova/user_name
[nvsd]
nvsd_ip	ab	s	d127.0.0.1	fv
nvsd_passwd	ab	s	doc123	fv	Fs
nvsd_port	ab	i	d8082	fv
nvsd_retries	ab	i	d0	fv
nvsd_user	ab	s	docplugin	fv
request_timeout	ab	i	d30	fv
[ofc]
api_max_attempts	aa	i	d3	fo
cert_file	aa	s	fo
driver	aa	s	dtrema	fo
enable_packet_filter	aa	b	dtrue	fo
host	aa	s	d127.0.0.1	fo
insecure_ssl	aa	b	dfalse	fo
key_file	aa	s	fo
path_prefix	aa	s	d	fo
port	aa	s	d8888	fo
support_packet_filter_on_ofc_router	aa	b	dtrue	fo
use_ssl	aa	b	dfalse	fo
[ovn]
allow_stateless_action_supported	qt	b	dtrue	w2023.1	fdek	Fr
bfd_min_rx	wx	i	d1000	n1	fde
bfd_min_tx	wx	i	d100	n1	fde
bfd_mult	wx	i	d3	n1	x255	fde
broadcast_arps_to_all_routers	tx	b	dtrue	fde
dhcp_default_lease_time	kw	i	d43200	fdek
dhcp_default_lease_time	xx	i	d43200	n1	fde
disable_ovn_dhcp_for_baremetal_ports	px	b	dfalse	fdek
dns_records_ovn_owned	ux	b	dfalse	fde
dns_servers	kx	l	d	fdek
enable_distributed_floating_ip	kx	b	dfalse	fdek
fdb_age_threshold	sv	i	d0	n0	fde
fdb_age_threshold	wx	i	d300	n0	fde
ha_failover_strategy	wx	s	dnormal	cnormal|aggressive|conservative|manual	fde
live_migration_activation_strategy	ux	s	drarp	crarp|	fde
localnet_learn_fdb	rx	b	dfalse	fdek
mac_binding_age_threshold	sw	i	d0	n0	fde
mac_binding_age_threshold	xx	i	d300	n0	fde
neutron_sync_mode	kl	s	dlog	coff|log|repair	fk
neutron_sync_mode	mx	s	dlog	coff|log|repair|migrate	fdek
ovn_dhcp4_global_options	kx	d	d	fdek
ovn_dhcp6_global_options	kx	d	d	fdek
ovn_emit_need_to_frag	kt	b	dfalse	fdek
ovn_emit_need_to_frag	uv	b	dtrue	w2025.1	fde	Fr
ovn_l3_mode	kr	b	dtrue	fek	Fr
ovn_l3_scheduler	kx	s	dleastloaded	cleastloaded|chance	fdek
ovn_metadata_enabled	kx	b	dfalse	fdek
ovn_nb_ca_cert	kx	s	d	fdek
ovn_nb_certificate	kx	s	d	fdek
ovn_nb_connection	kt	s	dtcp:127.0.0.1:6641	fdek
ovn_nb_connection	ux	ls	dtcp:127.0.0.1:6641	P^(tcp|ssl|unix):.+	fde
ovn_nb_private_key	kx	s	d	fdek
ovn_router_indirect_snat	sw	b	dfalse	fde
ovn_router_indirect_snat	xx	b	dtrue	w2026.2	fde	Fr
ovn_sb_ca_cert	kx	s	d	fdek
ovn_sb_certificate	kx	s	d	fdek
ovn_sb_connection	kt	s	dtcp:127.0.0.1:6642	fdek
ovn_sb_connection	ux	ls	dtcp:127.0.0.1:6642	P^(tcp|ssl|unix):.+	fde
ovn_sb_private_key	kx	s	d	fdek
ovs_create_tap	ww	b	dfalse	w2026.1	fde	Fr
ovs_create_tap	xx	b	dtrue	w2026.1	fde	Fr
ovsdb_connection_timeout	kw	i	d180	fdek
ovsdb_connection_timeout	xx	i	d180	n1	fde
ovsdb_log_level	kx	s	dINFO	cCRITICAL|ERROR|WARNING|INFO|DEBUG	fdek
ovsdb_probe_interval	kx	i	d60000	n0	fdek
ovsdb_retry_max_interval	kw	i	d180	fdek
ovsdb_retry_max_interval	xx	i	d180	n1	fde
stateless_nat_enabled	vx	b	dfalse	fde
vhost_sock_dir	kx	s	d/var/run/openvswitch	fdek
vif_type	kr	s	dovs	covs|vhostuser	fek	Fr
[ovn_evpn]
bgp_as	xx	i	n1	x4294967295	fe
bgp_local_interface	xx	s	fe
frr_vty_socket	xx	s	d/run/frr	fe
[ovn_nb_global]
fdb_removal_limit	sx	i	d0	n0	fd
ignore_lsp_down	sx	b	dfalse	fd
mac_binding_removal_limit	sx	i	d0	n0	fd
[ovs]
bridge_mac_table_size	gx	i	d50000	fcdfjk
bridge_mappings	ab	l	d	fbm
bridge_mappings	cx	l	d	fb
datapath_type	bb	s	dsystem	csystem|netdev	fb
datapath_type	cx	s	dsystem	csystem|netdev	fb
igmp_flood	sx	b	dfalse	fcdfj
igmp_flood_reports	sx	b	dtrue	fcdfj
igmp_flood_unregistered	sx	b	dfalse	fcdfj
igmp_snooping_enable	gx	b	dfalse	fcdfjk
int_peer_patch_port	ab	s	dpatch-tun	fbm
int_peer_patch_port	cx	s	dpatch-tun	fb
integration_bridge	ab	s	dbr-int	fbmo
integration_bridge	cj	s	dbr-int	fb
integration_bridge	kr	s	dbr-int	oovs/ovs_integration_bridge	fb
integration_bridge	sx	s	dbr-int	fb
local_ip	ab	I	v4	fbm
local_ip	cx	I	fb
of_connect_timeout	bb	i	d30	fb
of_connect_timeout	cd	i	d30	fb
of_connect_timeout	ew	i	d300	fb
of_connect_timeout	xx	i	d300	n1	fb
of_inactivity_probe	fw	i	d10	fb
of_inactivity_probe	xx	i	d10	n0	fb
of_interface	bb	s	dovs-ofctl	covs-ofctl|native	fb
of_interface	cc	s	dovs-ofctl	covs-ofctl|native	fb
of_interface	de	s	dnative	covs-ofctl|native	fb
of_interface	fi	s	dnative	covs-ofctl|native	fb	Fr
of_listen_address	bb	I	d127.0.0.1	fb
of_listen_address	cx	I	d127.0.0.1	fb
of_listen_port	bb	i	d6633	fb
of_listen_port	cx	p	d6633	fb
of_request_timeout	bb	i	d10	fb
of_request_timeout	cd	i	d10	fb
of_request_timeout	ew	i	d300	fb
of_request_timeout	xx	i	d300	n1	fb
openflow_processed_per_port	px	b	dfalse	fb
ovs_integration_bridge	kr	@	oovs/integration_bridge
ovsdb_connection	ab	s	dtcp:127.0.0.1:6640	fbm
ovsdb_connection	ct	s	dtcp:127.0.0.1:6640	fbcefj
ovsdb_connection	kt	s	dunix:/usr/local/var/run/openvswitch/db.sock	fh
ovsdb_connection	ux	s	dtcp:127.0.0.1:6640	p^(tcp|ssl|unix):.+	fbcefj
ovsdb_connection	ux	s	dunix:/usr/local/var/run/openvswitch/db.sock	p^(tcp|ssl|unix):.+	fh
ovsdb_connection_timeout	kw	i	d180	feh
ovsdb_connection_timeout	xx	i	d180	n1	feh
ovsdb_debug	hx	b	dfalse	fbcefj
ovsdb_interface	ab	s	dvsctl	cvsctl|native	fbm
ovsdb_interface	cc	s	dvsctl	cvsctl|native	fb
ovsdb_interface	df	s	dnative	cvsctl|native	fbcfj
ovsdb_interface	gh	s	dnative	cvsctl|native	fbcfj	Fr
ovsdb_timeout	gh	i	d10	oDEFAULT/ovs_vsctl_timeout	fcfj
ovsdb_timeout	iw	i	d10	fcdfjk
ovsdb_timeout	xx	i	d10	n1	fcdfj
qos_meter_bandwidth	ux	b	dfalse	fb
resource_provider_bandwidths	ix	l	d	fb
resource_provider_default_hypervisor	jx	s	fb
resource_provider_hypervisors	ix	d	d	fb
resource_provider_inventory_defaults	ix	d	dallocation_ratio:1.0,min_unit:1,step_size:1,reserved:0	fb
resource_provider_packet_processing_inventory_defaults	ox	d	dallocation_ratio:1.0,min_unit:1,step_size:1,reserved:0	fb
resource_provider_packet_processing_with_direction	ox	l	d	fb
resource_provider_packet_processing_without_direction	ox	l	d	fb
ssl_ca_cert_file	gx	s	fbcefj
ssl_cert_file	gx	s	fbcefj
ssl_key_file	gx	s	fbcefj
trunk_enabled	wx	b	dtrue	fb
tun_peer_patch_port	ab	s	dpatch-int	fbm
tun_peer_patch_port	cx	s	dpatch-int	fb
tunnel_bridge	ab	s	dbr-tun	fbm
tunnel_bridge	cx	s	dbr-tun	fb
use_veth_interconnection	ab	b	dfalse	fbm
use_veth_interconnection	ck	b	dfalse	fb
use_veth_interconnection	ll	b	dfalse	wVictoria	fb	Fr
vhostuser_socket_dir	cx	s	d/var/run/openvswitch	fb
[ovs_driver]
ovs_create_tap	xx	b	dtrue	w2026.2	fd	Fr
vnic_type_blacklist	ik	l	d	fd
vnic_type_blacklist	lr	@	oovs_driver/vnic_type_prohibit_list
vnic_type_prohibit_list	lr	l	d	oovs_driver/vnic_type_blacklist	fd
vnic_type_prohibit_list	sx	l	d	fd
[physical_interface]
physical_interface	ab	s	deth0	fz
[placement]
auth_plugin	ex	@	oplacement/auth_type
auth_section	ex	s	Fu
auth_type	ex	s	oplacement/auth_plugin
auth_url	mx	s	Fq
cafile	ex	s
certfile	ex	s
collect_timing	hx	b	dfalse
default_domain_id	mx	s
default_domain_name	mx	s
domain_id	mx	s
domain_name	mx	s
endpoint_type	ex	s	dpublic	cpublic|admin|internal
insecure	ex	b	dfalse
keyfile	ex	s
password	mx	s	Fs
project_domain_id	mx	s
project_domain_name	mx	s
project_id	mx	s	oplacement/tenant_id
project_name	mx	s	oplacement/tenant_name
region_name	ex	s
split_loggers	hx	b	dfalse
system_scope	mx	s
tenant_id	mx	@	oplacement/project_id
tenant_id	mx	s
tenant_name	mx	@	oplacement/project_name
tenant_name	mx	s
timeout	ew	i
timeout	xx	f
trust_id	mx	s
user_domain_id	mx	s
user_domain_name	mx	s
user_id	mx	s
user_name	mx	@	oplacement/username
username	mx	s	oplacement/user_name
[provider]
default_router_provider	aa	s	dl3-agent	fo
router_providers	aa	l	dl3-agent,openflow	fo
[proxy]
admin_password	aa	s	Fs
admin_tenant_name	aa	s
admin_user	aa	s
auth_region	aa	s
auth_strategy	aa	s	dkeystone
auth_url	aa	s
[qos]
kernel_hz	ct	i	d250	Fu
notification_drivers	bb	l	dmessage_queue
notification_drivers	cd	l	dmessage_queue
notification_drivers	ee	l	dmessage_queue	Fr
tbf_latency	ct	i	d50	Fu
[quotas]
default_quota	ab	i	d-1
default_quota	cx	i	d-1
quota_driver	aa	s	dneutron.db.quota_db.DbQuotaDriver
quota_driver	ab	s	d
quota_driver	bb	s	dneutron.db.quota.driver.DbQuotaDriver
quota_driver	cm	s	dneutron.db.quota.driver.DbQuotaDriver
quota_driver	nx	s	dneutron.db.quota.driver_nolock.DbQuotaNoLockDriver
quota_floatingip	ab	i	d50
quota_floatingip	cx	i	d50
quota_items	aa	l	dnetwork,subnet,port
quota_items	bb	l	dnetwork,subnet,port	Fr
quota_items	cc	l	dnetwork,subnet,port	Fr
quota_network	ab	i	d10
quota_network	ce	i	d10
quota_network	fx	i	d100
quota_network_gateway	aa	i	d5	fK
quota_packet_filter	aa	i	d100
quota_port	ab	i	d50
quota_port	ce	i	d50
quota_port	fx	i	d500
quota_rbac_entry	bc	@	oquotas/quota_rbac_policy
quota_rbac_policy	bc	i	d10	oQUOTAS/quota_rbac_entry
quota_router	ab	i	d10
quota_router	cx	i	d10
quota_router_route	xx	i	d30
quota_security_group	ab	i	d10
quota_security_group	cx	i	d10
quota_security_group_rule	ab	i	d100
quota_security_group_rule	cx	i	d100
quota_subnet	ab	i	d10
quota_subnet	ce	i	d10
quota_subnet	fx	i	d100
track_quota_usage	bb	b	dtrue
track_quota_usage	cx	b	dtrue
[sdnve]
base_url	aa	s	d/one/nb/v2/
controller_ips	aa	l	d127.0.0.1
default_tenant_type	aa	s	dOVERLAY
format	aa	s	djson
info	aa	s	dsdnve_info_string
integration_bridge	aa	s
interface_mappings	aa	l	d
of_signature	aa	s	dSDNVE-OF
out_of_band	aa	b	dtrue
overlay_signature	aa	s	dSDNVE-OVERLAY
password	aa	s	dadmin	Fs
port	aa	s	d8443
reset_bridge	aa	b	dtrue
use_fake_controller	aa	b	dfalse
userid	aa	s	dadmin
[sdnve_agent]
polling_interval	aa	i	d2	fH
rpc	aa	b	dtrue	fH
[securitygroup]
enable_ipset	ab	b	dtrue	fd
enable_ipset	cx	b	dtrue	fbdgt
enable_security_group	ab	b	dtrue	fLbdgmoqv
enable_security_group	cx	b	dtrue	fbdgt
firewall_driver	ab	s	fHbgmoqv
firewall_driver	cx	s	fbdgt
permitted_ethertypes	gx	l	d	fbdgt
[service_providers]
service_provider	ax	m	d
[sriov_driver]
vnic_type_blacklist	ik	l	d	fd
vnic_type_blacklist	lr	@	osriov_driver/vnic_type_prohibit_list
vnic_type_prohibit_list	lr	l	d	osriov_driver/vnic_type_blacklist	fd
vnic_type_prohibit_list	sx	l	d	fd
[sriov_nic]
exclude_devices	ac	l	d	fDs
exclude_devices	dx	l	d	fs
physical_device_mappings	ac	l	d	fDs
physical_device_mappings	dx	l	d	fs
resource_provider_bandwidths	ix	l	d	fs
resource_provider_default_hypervisor	jx	s	fs
resource_provider_hypervisors	ix	d	d	fs
resource_provider_inventory_defaults	ix	d	dallocation_ratio:1.0,min_unit:1,step_size:1,reserved:0	fs
[switch]
address	ab	s	d	fz
ostype	ab	s	dNOS	fz
password	ab	s	d	fz	Fs
username	ab	s	d	fz
[vlans]
network_vlan_ranges	aa	l	d	fqz
tenant_network_type	aa	s	dlocal	fq
[vrouter]
flavor	ab	s	d2	fu
image_id	ab	s	fu
keystone_url	ab	s	fu
management_network_id	ab	s	fu
nova_poll_interval	ab	i	d5	fu
nova_spawn_timeout	ab	i	d300	fu
tenant_admin_name	ab	s	fu
tenant_admin_password	ab	s	fu	Fs
tenant_id	ab	s	fu
vrouter_boot_timeout	ab	i	d300	fu
vrouter_credentials	ab	s	dvyatta:vyatta	fu
vrouter_poll_interval	ab	i	d5	fu
[vxlan]
arp_responder	bb	b	dtrue	fg
arp_responder	ct	b	dfalse	fg
enable_vxlan	ab	b	dtrue	fgq
enable_vxlan	ct	b	dtrue	fg
l2_population	ab	b	dfalse	fgq
l2_population	ct	b	dfalse	fg
local_ip	aa	I	v4	fq
local_ip	bb	I	fg
local_ip	ct	I	fg
multicast_ranges	ft	l	d	fg
tos	ab	i	fgq
tos	cf	i	fg
tos	gt	i	fg	Fr
ttl	ab	i	fgq
ttl	ct	i	fg
udp_dstport	ft	p	fg
udp_srcport_max	ft	p	d0	fg
udp_srcport_min	ft	p	d0	fg
vxlan_group	ab	s	d224.0.0.1	fgq
vxlan_group	ct	s	d224.0.0.1	fg
[xenapi]
connection_password	el	s	fb	Fs
connection_password	mm	s	wWallaby	fb	Fsr
connection_url	el	s	fb
connection_url	mm	s	wWallaby	fb	Fr
connection_username	el	s	fb
connection_username	mm	s	wWallaby	fb	Fr
)";
inline constexpr std::uint32_t neutron_groups[] = {
    0, 12960, 15333, 15577, 15887, 16467, 16503, 16577, 16726, 18109, 18354, 18606, 18805, 18872, 18920, 18962,
    19199, 20292, 20368, 20587, 20627, 20768, 20913, 20950, 20998, 21188, 21704, 21904, 22335, 22511, 23189, 23354,
    23535, 23578, 23800, 24537, 24897, 24976, 25068, 25295, 25360, 25486, 25528, 25574, 25632, 25739, 26705, 26873,
    27165, 29308, 29410, 29529, 32584, 32828, 32882, 33704, 33801, 33931, 34110, 35217, 35618, 35678, 35924, 35968,
    36178, 36539, 36627, 36701, 37046, 37508,
};
} // namespace detail

inline constexpr table neutron("neutron", detail::neutron_rows, detail::neutron_groups, R"(a neutron.conf
b openvswitch_agent.ini
c l3_agent.ini
d ml2_conf.ini
e ovn_agent.ini
f dhcp_agent.ini
g linuxbridge_agent.ini
h neutron_ovn_metadata_agent.ini
i metadata_agent.ini
j metering_agent.ini
k ovn.ini
l cisco_plugins.ini
m ovs_neutron_plugin.ini
n ml2_conf_cisco.ini
o nec.ini
p bgp_dragent.ini
q linuxbridge_conf.ini
r ml2_conf_arista.ini
s sriov_agent.ini
t macvtap_agent.ini
u vrouter.ini
v nvsdplugin.ini
w heleos_conf.ini
x ml2_conf_fslsdn.ini
y ml2_conf_brocade_fi_ni.ini
z brocade.ini
A metaplugin.ini
B ml2_conf_brocade.ini
C brocade_mlx.ini
D ml2_conf_sriov.ini
E mlnx_conf.ini
F midonet.ini
G ml2_conf_ncs.ini
H sdnve_neutron_plugin.ini
I contrailplugin.ini
J ml2_conf_mlnx.ini
K nsx.ini
L restproxy.ini
)",
    R"(oslo.middleware	allow_headers	cx	X-Auth-Token,X-Identity-Status,X-Roles,X-Service-Catalog,X-User-Id,X-Tenant-Id,X-OpenStack-Request-ID
oslo.middleware	allow_methods	cx	GET,PUT,POST,DELETE,PATCH
oslo.middleware	expose_headers	cx	X-Auth-Token,X-Subject-Token,X-Service-Token,X-OpenStack-Request-ID,OpenStack-Volume-microversion
oslo.policy	enforce_new_defaults	rs	true
oslo.policy	enforce_scope	rs	true
oslo.policy	policy_file	mt	policy.yaml
)");

} // namespace stackmodel::catalog
