// SPDX-License-Identifier: Apache-2.0
// Written by data/options/generate.py; do not edit.
// clang-format off
#pragma once

#include "../table.hpp"

namespace stackmodel::catalog {

namespace detail {
inline constexpr char neutron_lbaas_rows[] = R"([DEFAULT]
admin_password	aa	s	fb	Fs
admin_tenant_name	aa	s	fb
admin_user	aa	s	fb
allow_automatic_lbaas_agent_failover	ef	b	dfalse	fb
allow_automatic_lbaas_agent_failover	gi	b	dfalse	wQueens	fb	Fr
auth_region	aa	s	fb
auth_strategy	aa	s	dkeystone	fb
auth_url	aa	s	fb
device_driver	ab	m	dneutron_lbaas.drivers.haproxy.namespace_driver.HaproxyNSDriver	fc
device_driver	ac	m	dneutron_lbaas.services.loadbalancer.drivers.haproxy.namespace_driver.HaproxyNSDriver	fc
device_driver	df	m	dneutron_lbaas.drivers.haproxy.namespace_driver.HaproxyNSDriver	fc	Fu
device_driver	gi	m	dneutron_lbaas.drivers.haproxy.namespace_driver.HaproxyNSDriver	wQueens	fc	Fru
endpoint_type	aa	s	dpublicURL	fb
external_pids	ef	s	d$state_path/external/pids	fb	Fu
interface_driver	ci	s	fc
loadbalancer_pool_scheduler_driver	ac	s	dneutron_lbaas.services.loadbalancer.agent_scheduler.ChanceScheduler	fb
loadbalancer_scheduler_driver	af	s	dneutron_lbaas.agent_scheduler.ChanceScheduler	fb
loadbalancer_scheduler_driver	gi	s	dneutron_lbaas.agent_scheduler.ChanceScheduler	wQueens	fb	Fr
loadbalancer_state_path	ai	@	ohaproxy/loadbalancer_state_path
meta_flavor_driver_mappings	aa	s	fb
network_device_mtu	ab	i	fc
network_device_mtu	cc	i	fc	Fr
ovs_integration_bridge	ai	s	dbr-int	fc
ovs_use_veth	ai	b	dfalse	fc
periodic_interval	af	i	d10	fc
periodic_interval	gi	i	d10	wQueens	fc	Fr
user_group	ai	@	ohaproxy/user_group
[certificates]
barbican_auth	cf	s	dbarbican_acl_auth	fb
barbican_auth	gi	s	dbarbican_acl_auth	wQueens	fb	Fr
cert_manager_class	aa	s	dneutron_lbaas.common.cert_manager.barbican_cert_manager	fb
cert_manager_type	bf	s	dbarbican	fb
cert_manager_type	gi	s	dbarbican	wQueens	fb	Fr
storage_path	af	s	fb	Fz
storage_path	gi	s	wQueens	fb	Frz
[haproxy]
interface_driver	ai	s
jinja_config_template	af	s	Fz
jinja_config_template	gi	s	wQueens	Fruz
loadbalancer_state_path	af	s	d$state_path/lbaas	oDEFAULT/loadbalancer_state_path	fac
loadbalancer_state_path	gi	s	d$state_path/lbaas	oDEFAULT/loadbalancer_state_path	wQueens	fc	Fr
periodic_interval	af	i	d10
periodic_interval	gi	i	d10	wQueens	Fr
send_gratuitous_arp	af	i	d3	fac
send_gratuitous_arp	gi	i	d3	wQueens	fc	Fr
user_group	af	s	dnogroup	oDEFAULT/user_group	fac
user_group	gi	s	dnogroup	oDEFAULT/user_group	wQueens	fc	Fr
[heleoslb]
admin_password	ab	s	Fs
admin_username	ab	s
async_requests	ab	b
dummy_utif_id	ab	s
esm_mgmt	ab	s
inband_id	ab	s
lb_flavor	ab	s	dsmall
lb_image	ab	s
mgmt_id	ab	s
oob_id	ab	s
resource_pool_id	ab	s
sync_interval	ab	i	d60
[kemptechnologies]
check_interval	bi	i	d9	fb
connect_timeout	bi	i	d4	fb
lm_address	bi	s	d192.168.0.1	fb
lm_password	bi	s	d1fourall	fb	Fs
lm_username	bi	s	dbal	fb
retry_count	bi	i	d2	fb
[netscaler_driver]
netscaler_ncc_password	ac	s
netscaler_ncc_uri	ac	s
netscaler_ncc_username	ac	s
[octavia]
allocates_vip	cf	b	dfalse
allocates_vip	gi	b	dfalse	wQueens	Fr
base_url	bf	s	dhttp://127.0.0.1:9876
base_url	gi	s	dhttp://127.0.0.1:9876	wQueens	Fr
request_poll_interval	bf	i	d3
request_poll_interval	gi	i	d3	wQueens	Fr
request_poll_timeout	bf	i	d100
request_poll_timeout	gi	i	d100	wQueens	Fr
[oslo_messaging]
event_stream_topic	cf	s	dneutron_lbaas_event	fb	Fu
event_stream_topic	gi	s	dneutron_lbaas_event	wQueens	fb	Fru
[quotas]
quota_health_monitor	ac	i	d-1	fb
quota_healthmonitor	ab	i	d-1	fb
quota_healthmonitor	cf	i	d-1	fb
quota_healthmonitor	gi	i	d-1	wQueens	fb	Fr
quota_listener	ab	i	d-1	fb
quota_listener	cf	i	d-1	fb
quota_listener	gi	i	d-1	wQueens	fb	Fr
quota_loadbalancer	ab	i	d10	fb
quota_loadbalancer	cf	i	d10	fb
quota_loadbalancer	gi	i	d10	wQueens	fb	Fr
quota_member	ab	i	d-1	fb
quota_member	cf	i	d-1	fb
quota_member	gi	i	d-1	wQueens	fb	Fr
quota_pool	ab	i	d10	fb
quota_pool	cf	i	d10	fb
quota_pool	gi	i	d10	wQueens	fb	Fr
quota_vip	ac	i	d10	fb
[radware]
actions_to_skip	ac	l	dsetup_l2_l3
ha_secondary_address	ac	s
l2_l3_ctor_params	ac	d	dservice:_REPLACE_,ha_network_name:HA-Network,ha_ip_pool_name:default,allocate_ha_vrrp:true,allocate_ha_ips:true,twoleg_enabled:_REPLACE_
l2_l3_setup_params	ac	d	ddata_port:1,data_ip_address:192.168.200.99,data_ip_mask:255.255.255.0,gateway:192.168.200.1,ha_port:2
l2_l3_workflow_name	ac	s	dopenstack_l2_l3
l4_action_name	ac	s	dBaseCreate
l4_workflow_name	ac	s	dopenstack_l4
service_adc_type	ac	s	dVA
service_adc_version	ac	s	d
service_cache	ac	i	d20
service_compression_throughput	ac	i	d100
service_ha_pair	ac	b	dfalse
service_isl_vlan	ac	i	d-1
service_resource_pool_ids	ac	l	d
service_session_mirroring_enabled	ac	b	dfalse
service_ssl_throughput	ac	i	d100
service_throughput	ac	i	d1000
vdirect_address	ac	s
vdirect_password	ab	s	dradware
vdirect_password	cc	s	dradware	Fs
vdirect_user	ac	s	dvDirect
[radwarev2]
base_uri	fi	s	d
child_workflow_template_names	ai	l	dmanage_l3
configure_allowed_address_pairs	fi	b	dfalse
ha_secondary_address	ai	s
port	fi	i	d2189
service_adc_type	ai	s	dVA
service_adc_version	ai	s	d
service_cache	ai	i	d20
service_compression_throughput	ai	i	d100
service_ha_pair	ai	b	dfalse
service_isl_vlan	ai	i	d-1
service_resource_pool_ids	ai	l	d
service_session_mirroring_enabled	ai	b	dfalse
service_ssl_throughput	ai	i	d100
service_throughput	ai	i	d1000
ssl	fi	b	dtrue
ssl_verify_context	fi	b	dtrue
stats_action_name	ai	s	dstats
timeout	fi	i	d5000
vdirect_address	ai	s
vdirect_password	ab	s	dradware
vdirect_password	ci	s	dradware	Fs
vdirect_user	ai	s	dvDirect
workflow_action_name	ai	s	dapply
workflow_params	ai	d	dtwoleg_enabled:_REPLACE_,ha_network_name:HA-Network,ha_ip_pool_name:default,allocate_ha_vrrp:true,allocate_ha_ips:true,data_port:1,data_ip_address:192.168.200.99,data_ip_mask:255.255.255.0,gateway:192.168.200.1,ha_port:2
workflow_template_name	ai	s	dos_lb_v2
[radwarev2_debug]
configure_l3	ai	b	dtrue
configure_l4	ai	b	dtrue
provision_service	ai	b	dtrue
[service_auth]
admin_password	bf	s	dpassword	fb	Fs
admin_password	gi	s	dpassword	wQueens	fb	Fsr
admin_project_domain	bf	s	dadmin	fb
admin_project_domain	gi	s	dDefault	wQueens	fb	Fr
admin_tenant_name	bf	s	dadmin	fb
admin_tenant_name	gi	s	dadmin	wQueens	fb	Fr
admin_user	bf	s	dadmin	fb
admin_user	gi	s	dadmin	wQueens	fb	Fr
admin_user_domain	bf	s	dadmin	fb
admin_user_domain	gi	s	dDefault	wQueens	fb	Fr
auth_url	be	s	dhttp://127.0.0.1:5000/v2.0	fb
auth_url	ff	s	fb
auth_url	gi	s	wQueens	fb	Fr
auth_version	be	s	d2	fb
auth_version	ff	s	d3	fb
auth_version	gi	s	d3	wQueens	fb	Fr
cafile	gi	s	wQueens	fb	Fr
certfile	gi	s	wQueens	fb	Fr
endpoint_type	bf	s	dpublic	fb
endpoint_type	gi	s	dpublic	wQueens	fb	Fr
insecure	cf	b	dfalse	fb
insecure	gi	b	dfalse	wQueens	fb	Fr
keyfile	gi	s	wQueens	fb	Fr
region	bf	s	dRegionOne	fb
region	gi	s	dRegionOne	wQueens	fb	Fr
service_name	bf	s	dlbaas	fb
service_name	gi	s	dlbaas	wQueens	fb	Fr
[service_providers]
service_provider	ci	m	d	fb
)";
inline constexpr std::uint32_t neutron_lbaas_groups[] = {
    0, 1378, 1710, 2239, 2467, 2652, 2750, 3052, 3180, 3713, 4607, 5601, 5696, 6610,
};
} // namespace detail

inline constexpr table neutron_lbaas("neutron-lbaas", detail::neutron_lbaas_rows, detail::neutron_lbaas_groups, R"(a services_lbaas.conf
b neutron_lbaas.conf
c lbaas_agent.ini
)",
    R"()");

} // namespace stackmodel::catalog
