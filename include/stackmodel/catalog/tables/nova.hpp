// SPDX-License-Identifier: Apache-2.0
// Written by data/options/generate.py; do not edit.
// clang-format off
#pragma once

#include "../table.hpp"

namespace stackmodel::catalog {

namespace detail {
inline constexpr char nova_rows[] = R"([DEFAULT]
aggregate_image_properties_isolation_namespace	ad	s
aggregate_image_properties_isolation_namespace	em	@	ofilter_scheduler/aggregate_image_properties_isolation_namespace
aggregate_image_properties_isolation_separator	ad	s	d.
aggregate_image_properties_isolation_separator	em	@	ofilter_scheduler/aggregate_image_properties_isolation_separator
allow_instance_snapshots	ad	b	dtrue
allow_instance_snapshots	eg	@	oapi/allow_instance_snapshots
allow_migrate_to_same_host	aa	b	dfalse
allow_resize_to_same_host	ax	b	dfalse
allow_same_net_traffic	ae	b	dtrue
allow_same_net_traffic	fj	b	dtrue	w16.0.0	Fr
api_paste_config	ac	s	dapi-paste.ini
api_paste_config	dx	@	owsgi/api_paste_config
api_rate_limit	ac	b	dfalse
arq_binding_timeout	kx	i	d300	n1
auth_strategy	ab	s	dkeystone
auth_strategy	cd	s	dkeystone	ckeystone|noauth2
auth_strategy	ej	@	oapi/auth_strategy
auto_assign_floating_ip	ad	b	dfalse
auto_assign_floating_ip	ej	b	dfalse	w15.0.0	Fr
backdoor_port	aa	s
bandwidth_poll_interval	al	i	d600
baremetal_scheduler_default_filters	ad	l	dRetryFilter,AvailabilityZoneFilter,ComputeFilter,ComputeCapabilitiesFilter,ImagePropertiesFilter,ExactRamFilter,ExactDiskFilter,ExactCoreFilter
baremetal_scheduler_default_filters	eg	@	ofilter_scheduler/baremetal_enabled_filters
bindir	al	s	Fz
block_device_allocate_retries	ai	i	d60
block_device_allocate_retries	jx	i	d60	n0
block_device_allocate_retries_interval	ad	i	d3
block_device_allocate_retries_interval	ex	i	d3	n0
boot_script_template	ac	s	d$pybasedir/nova/cloudpipe/bootscript.template
boot_script_template	de	@	ocloudpipe/boot_script_template
buckets_path	ab	s	d$state_path/buckets
ca_file	ac	s	dcacert.pem
ca_file	dg	@	ocrypto/ca_file
ca_path	ac	s	d$state_path/CA
ca_path	dg	@	ocrypto/ca_path
cell_worker_thread_pool_size	vx	i	d5	n1
cert	ax	s	dself.pem	Fi
cert_manager	ab	s	dnova.cert.manager.CertManager
cert_manager	cd	s	dnova.cert.manager.CertManager	Fr
cert_topic	ac	s	dcert
cert_topic	dd	s	dcert	Fr
client_socket_timeout	ac	i	d900
client_socket_timeout	du	@	owsgi/client_socket_timeout
cnt_vpn_clients	ac	i	d0
cnt_vpn_clients	dd	i	d0	n0
cnt_vpn_clients	ej	i	d0	n0	w15.0.0	Fr
compute_available_monitors	aa	m	dnova.compute.monitors.all_monitors
compute_available_monitors	bd	m	Fr
compute_driver	ax	s
compute_manager	ab	s	dnova.compute.manager.ComputeManager
compute_manager	cd	s	dnova.compute.manager.ComputeManager	Fr
compute_monitors	ax	l	d
compute_resources	ab	l	dvcpu
compute_resources	cc	l	d	Fr
compute_stats_class	ab	s	dnova.compute.stats.Stats
compute_stats_class	cd	s	dnova.compute.stats.Stats	Fr
compute_topic	ad	s	dcompute
compute_topic	ee	s	dcompute	w15.0.0	Fr
concurrency_backend	xx	s	dauto	cauto|threading|eventlet
config_drive_format	aa	s	diso9660
config_drive_format	bh	s	diso9660	ciso9660|vfat
config_drive_format	ix	s	diso9660	ciso9660|vfat	w19.0.0	Fr
config_drive_skip_versions	ad	s	d1.0 2007-01-19 2007-03-01 2007-08-29 2007-10-10 2007-12-15 2008-02-01 2008-09-01
config_drive_skip_versions	eu	@	oapi/config_drive_skip_versions
console_allowed_origins	bd	l	d
console_allowed_origins	ex	@	oconsole/allowed_origins
console_driver	ad	s	dnova.console.xvp.XVPConsoleProxy
console_driver	ee	s	dnova.console.xvp.XVPConsoleProxy	w15.0.0	Fr
console_host	ax	s	Fz
console_manager	ab	s	dnova.console.manager.ConsoleProxyManager
console_manager	cd	s	dnova.console.manager.ConsoleProxyManager	Fr
console_public_hostname	ad	s	Fz
console_public_hostname	ek	@	oxenserver/console_public_hostname
console_token_ttl	ac	i	d600
console_token_ttl	dd	i	d600	n0
console_token_ttl	ex	@	oconsoleauth/token_ttl
console_topic	ad	s	dconsole
console_topic	ee	s	dconsole	w15.0.0	Fr
console_xvp_conf	ac	s	d/etc/xvp.conf
console_xvp_conf	dj	@	oxvp/console_xvp_conf
console_xvp_conf_template	ac	s	d$pybasedir/nova/console/xvp.conf.template
console_xvp_conf_template	dj	@	oxvp/console_xvp_conf_template
console_xvp_log	ac	s	d/var/log/xvp.log
console_xvp_log	dj	@	oxvp/console_xvp_log
console_xvp_multiplex_port	aa	i	d5900
console_xvp_multiplex_port	bc	i	d5900	n1	x65535
console_xvp_multiplex_port	dj	@	oxvp/console_xvp_multiplex_port
console_xvp_pid	ac	s	d/var/run/xvp.pid
console_xvp_pid	dj	@	oxvp/console_xvp_pid
consoleauth_manager	ab	s	dnova.consoleauth.manager.ConsoleAuthManager
consoleauth_manager	cd	s	dnova.consoleauth.manager.ConsoleAuthManager	Fr
consoleauth_topic	ad	s	dconsoleauth
consoleauth_topic	ee	s	dconsoleauth	w15.0.0	Fr
cpu_allocation_ratio	aa	f	d16.0
cpu_allocation_ratio	bd	f	d0.0
cpu_allocation_ratio	eh	f	d0.0	n0.0
cpu_allocation_ratio	ix	f	n0.0
create_unique_mac_address_attempts	ac	i	d5
create_unique_mac_address_attempts	dd	i	d5	n1
create_unique_mac_address_attempts	ej	i	d5	n1	w15.0.0	Fr
crl_file	ac	s	dcrl.pem
crl_file	dg	@	ocrypto/crl_file
daemon	ax	b	dfalse	Fi
db_backend	bc	@	odatabase/backend
db_backend	nr	@	oapi_database/backend
db_backend	nr	@	odatabase/backend
db_driver	ab	s	dnova.db
db_driver	cd	s	dnova.db	Fr
db_driver	eg	s	dnova.db	w13.0.0	Fr
default_access_ip_network_name	ax	s
default_availability_zone	ax	s	dnova
default_ephemeral_format	ax	s
default_flavor	ac	s	dm1.small
default_flavor	dd	s	dm1.small	Fr
default_flavor	ei	s	dm1.small	w14.0.0	Fr
default_floating_pool	ae	s	dnova
default_floating_pool	fj	s	dnova	w16.0.0	Fr
default_green_pool_size	ru	i	d1000	n100
default_green_pool_size	vx	i	d1000	n100	w32.0.0	Fr
default_notification_level	aa	s	dINFO
default_notification_level	bd	s	dINFO	cDEBUG|INFO|WARN|ERROR|CRITICAL
default_notification_level	ex	@	onotifications/default_level
default_publisher_id	ac	s
default_publisher_id	dd	s	d$my_ip
default_publisher_id	eg	@	onotifications/default_publisher_id
default_schedule_zone	ax	s
default_thread_pool_size	vx	i	d10	n1
defer_iptables_apply	ah	b	dfalse
defer_iptables_apply	ij	b	dfalse	w19.0.0	Fr
dhcp_domain	ad	s	dnovalocal
dhcp_domain	ei	s	dnovalocal	w15.0.0	Fr
dhcp_domain	ju	@	oapi/dhcp_domain
dhcp_lease_time	ac	i	d86400
dhcp_lease_time	de	i	d86400	n1
dhcp_lease_time	fj	i	d86400	n1	w16.0.0	Fr
dhcpbridge	ae	s	d$bindir/nova-dhcpbridge
dhcpbridge	fj	s	d$bindir/nova-dhcpbridge	w16.0.0	Fr
dhcpbridge_flagfile	ae	m	d/etc/nova/nova-dhcpbridge.conf
dhcpbridge_flagfile	fj	m	d/etc/nova/nova-dhcpbridge.conf	w16.0.0	Fr
disk_allocation_ratio	ab	f	d1.0
disk_allocation_ratio	cd	f	d0.0
disk_allocation_ratio	eh	f	d0.0	n0.0
disk_allocation_ratio	ix	f	n0.0
disk_weight_multiplier	cd	f	d1.0
disk_weight_multiplier	em	@	ofilter_scheduler/disk_weight_multiplier
dmz_cidr	ae	l	d
dmz_cidr	fj	l	d	w16.0.0	Fr
dmz_mask	ac	s	d255.255.255.0
dmz_mask	de	@	ocloudpipe/dmz_mask
dmz_net	ac	s	d10.0.0.0
dmz_net	de	@	ocloudpipe/dmz_net
dns_server	ae	m	d
dns_server	fj	m	d	w16.0.0	Fr
dns_update_periodic_interval	ac	i	d-1
dns_update_periodic_interval	dd	i	d-1	n-1
dns_update_periodic_interval	ej	i	d-1	n-1	w15.0.0	Fr
dnsmasq_config_file	ae	s	d
dnsmasq_config_file	fj	s	d	w16.0.0	Fr
ebtables_exec_attempts	ac	i	d3
ebtables_exec_attempts	de	i	d3	n1
ebtables_exec_attempts	fj	i	d3	n1	w16.0.0	Fr
ebtables_retry_interval	ae	f	d1.0
ebtables_retry_interval	fj	f	d1.0	w16.0.0	Fr
ec2_dmz_host	ab	s	d$my_ip
ec2_host	ab	s	d$my_ip
ec2_listen	ab	s	d0.0.0.0
ec2_listen_port	aa	i	d8773
ec2_listen_port	bb	i	d8773	n1	x65535
ec2_path	ab	s	d/
ec2_port	aa	i	d8773
ec2_port	bb	i	d8773	n1	x65535
ec2_private_dns_show_ip	ab	b	dfalse
ec2_scheme	aa	s	dhttp
ec2_scheme	bb	s	dhttp	chttp|https
ec2_strict_validation	ab	b	dtrue
ec2_timestamp_expiry	ab	i	d300
ec2_workers	ab	i
enable_instance_password	ad	b	dtrue
enable_instance_password	eu	@	oapi/enable_instance_password
enable_network_quota	bc	b	dfalse
enable_network_quota	dd	b	dfalse	Fr
enable_network_quota	ej	b	dfalse	w14.0.0	Fr
enable_new_services	ax	b	dtrue
enabled_apis	ab	l	dec2,osapi_compute,metadata
enabled_apis	cd	l	dosapi_compute,metadata
enabled_apis	eu	ls	dosapi_compute,metadata	Cosapi_compute|metadata
enabled_ssl_apis	ar	l	d
enabled_ssl_apis	su	ls	d	Cosapi_compute|metadata
fake_call	ac	b	dfalse
fake_network	ae	b	dfalse
fake_network	fj	b	dfalse	w16.0.0	Fr
fatal_deprecations	aa	b	dfalse
fatal_exception_format_errors	ac	b	dfalse
fatal_exception_format_errors	dd	b	dfalse	Fr
firewall_driver	ae	s
firewall_driver	fj	s	dnova.virt.firewall.NoopFirewallDriver	w16.0.0	Fr
fixed_ip_disassociate_timeout	ac	i	d600
fixed_ip_disassociate_timeout	dd	i	d600	n0
fixed_ip_disassociate_timeout	ej	i	d600	n0	w15.0.0	Fr
fixed_range_v6	ad	s	dfd00::/48
fixed_range_v6	ej	s	dfd00::/48	w15.0.0	Fr
flat_injected	ax	b	dfalse
flat_interface	ad	s
flat_interface	ej	s	w15.0.0	Fr
flat_network_bridge	ad	s
flat_network_bridge	ej	s	w15.0.0	Fr
flat_network_dns	ad	s	d8.8.4.4
flat_network_dns	ej	s	d8.8.4.4	w15.0.0	Fr
floating_ip_dns_manager	ad	s	dnova.network.noop_dns_driver.NoopDNSDriver
floating_ip_dns_manager	ej	s	dnova.network.noop_dns_driver.NoopDNSDriver	w15.0.0	Fr
force_config_drive	ab	s	calways|True|False
force_config_drive	cx	b	dfalse
force_dhcp_release	ad	b	dtrue
force_dhcp_release	ej	b	dtrue	w15.0.0	Fr
force_raw_images	ax	b	dtrue
force_snat_range	ae	m	d
force_snat_range	fj	m	d	w16.0.0	Fr
forward_bridge_interface	ae	m	dall
forward_bridge_interface	fj	m	dall	w16.0.0	Fr
fping_path	bd	s	d/usr/sbin/fping
fping_path	eg	@	oapi/fping_path
gateway	ad	s
gateway	ej	s	w15.0.0	Fr
gateway_v6	ad	s
gateway_v6	ej	s	w15.0.0	Fr
heal_instance_info_cache_interval	at	i	d60
heal_instance_info_cache_interval	ux	i	d-1
host	am	s	Fz
host	nx	D	Fz
html5proxy_host	bb	s	d0.0.0.0
html5proxy_port	bb	i	d6082	n1	x65535
image_cache_manager_interval	ac	i	d2400
image_cache_manager_interval	dj	i	d2400	n-1
image_cache_manager_interval	kx	@	oimage_cache/manager_interval
image_cache_subdirectory_name	aj	s	d_base
image_cache_subdirectory_name	kx	@	oimage_cache/subdirectory_name
image_decryption_dir	ac	s	d/tmp
image_decryption_dir	dd	s	d/tmp	Fr
initial_cpu_allocation_ratio	ip	f	d16.0	n0.0
initial_cpu_allocation_ratio	qx	f	d4.0	n0.0
initial_disk_allocation_ratio	ix	f	d1.0	n0.0
initial_ram_allocation_ratio	ip	f	d1.5	n0.0
initial_ram_allocation_ratio	qx	f	d1.0	n0.0
injected_network_template	ax	s	d$pybasedir/nova/virt/interfaces.template
instance_build_timeout	ac	i	d0
instance_build_timeout	dx	i	d0	n0
instance_delete_interval	ax	i	d300
instance_dns_domain	ad	s	d
instance_dns_domain	ej	s	d	w15.0.0	Fr
instance_dns_manager	ad	s	dnova.network.noop_dns_driver.NoopDNSDriver
instance_dns_manager	ej	s	dnova.network.noop_dns_driver.NoopDNSDriver	w15.0.0	Fr
instance_name_template	ax	s	dinstance-%08x
instance_usage_audit	ax	b	dfalse
instance_usage_audit_period	ac	s	dmonth
instance_usage_audit_period	dh	s	dmonth	p(hour|month|day|year)(@([0-9]+))?
instance_usage_audit_period	ix	s	dmonth	p^(hour|month|day|year)(@([0-9]+))?$
instances_path	ax	s	d$state_path/instances
internal_service_availability_zone	ax	s	dinternal
io_ops_weight_multiplier	ad	f	d-1.0
io_ops_weight_multiplier	em	@	ofilter_scheduler/io_ops_weight_multiplier
iptables_bottom_regex	ae	s	d
iptables_bottom_regex	fj	s	d	w16.0.0	Fr
iptables_drop_action	ae	s	dDROP
iptables_drop_action	fj	s	dDROP	w16.0.0	Fr
iptables_top_regex	ae	s	d
iptables_top_regex	fj	s	d	w16.0.0	Fr
ipv6_backend	ac	s	drfc2462
ipv6_backend	de	s	drfc2462	crfc2462|account_identifier
ipv6_backend	fj	s	drfc2462	crfc2462|account_identifier	w16.0.0	Fr
isolated_hosts	ad	l	d
isolated_hosts	em	@	ofilter_scheduler/isolated_hosts
isolated_images	ad	l	d
isolated_images	em	@	ofilter_scheduler/isolated_images
key	ax	s	Fi
key_file	ac	s	dprivate/cakey.pem
key_file	dg	@	ocrypto/key_file
keys_path	ac	s	d$state_path/keys
keys_path	dg	@	ocrypto/keys_path
keystone_ec2_insecure	ab	b	dfalse
keystone_ec2_url	ab	s	dhttp://localhost:5000/v2.0/ec2tokens
l3_lib	ad	s	dnova.network.l3.LinuxNetL3
l3_lib	ej	s	dnova.network.l3.LinuxNetL3	w15.0.0	Fr
ldap_dns_base_dn	ae	s	dou=hosts,dc=example,dc=org
ldap_dns_base_dn	fj	s	dou=hosts,dc=example,dc=org	w16.0.0	Fr
ldap_dns_password	ae	s	dpassword	Fs
ldap_dns_password	fj	s	dpassword	w16.0.0	Fsr
ldap_dns_servers	ae	m	ddns.example.org
ldap_dns_servers	fj	m	ddns.example.org	w16.0.0	Fr
ldap_dns_soa_expiry	ad	s	d86400
ldap_dns_soa_expiry	ee	i	d86400
ldap_dns_soa_expiry	fj	i	d86400	w16.0.0	Fr
ldap_dns_soa_hostmaster	ae	s	dhostmaster@example.org
ldap_dns_soa_hostmaster	fj	s	dhostmaster@example.org	w16.0.0	Fr
ldap_dns_soa_minimum	ad	s	d7200
ldap_dns_soa_minimum	ee	i	d7200
ldap_dns_soa_minimum	fj	i	d7200	w16.0.0	Fr
ldap_dns_soa_refresh	ad	s	d1800
ldap_dns_soa_refresh	ee	i	d1800
ldap_dns_soa_refresh	fj	i	d1800	w16.0.0	Fr
ldap_dns_soa_retry	ad	s	d3600
ldap_dns_soa_retry	ee	i	d3600
ldap_dns_soa_retry	fj	i	d3600	w16.0.0	Fr
ldap_dns_url	ad	s	dldap://ldap.example.com:389
ldap_dns_url	ee	u	dldap://ldap.example.com:389
ldap_dns_url	fj	u	dldap://ldap.example.com:389	w16.0.0	Fr
ldap_dns_user	ae	s	duid=admin,ou=people,dc=example,dc=org
ldap_dns_user	fj	s	duid=admin,ou=people,dc=example,dc=org	w16.0.0	Fr
linuxnet_interface_driver	ae	s	dnova.network.linux_net.LinuxBridgeInterfaceDriver
linuxnet_interface_driver	fj	s	dnova.network.linux_net.LinuxBridgeInterfaceDriver	w16.0.0	Fr
linuxnet_ovs_integration_bridge	ae	s	dbr-int
linuxnet_ovs_integration_bridge	fj	s	dbr-int	w16.0.0	Fr
live_migration_retry_count	ac	i	d30
live_migration_retry_count	dt	i	d30	n0
live_migration_retry_count	ux	i	d30	n0	Fa
lockout_attempts	ab	i	d5
lockout_minutes	ab	i	d15
lockout_window	ab	i	d15
log_options	hi	b	dtrue	Fu
long_rpc_timeout	hx	i	d1800
manager_shutdown_timeout	wx	i	d160	n0
max_age	ac	i	d0
max_age	dd	i	d0	n0
max_age	eh	@	oquota/max_age
max_concurrent_builds	ac	i	d10
max_concurrent_builds	dx	i	d10	n0
max_concurrent_live_migrations	bi	i	d1
max_concurrent_live_migrations	jx	i	d1	n0
max_concurrent_snapshots	lx	i	d5	n0
max_header_line	ac	i	d16384
max_header_line	du	@	owsgi/max_header_line
max_instances_per_host	ad	i	d50
max_instances_per_host	em	@	ofilter_scheduler/max_instances_per_host
max_io_ops_per_host	ad	i	d8
max_io_ops_per_host	em	@	ofilter_scheduler/max_io_ops_per_host
max_local_block_devices	ax	i	d3
maximum_instance_delete_attempts	ah	i	d5
maximum_instance_delete_attempts	ix	i	d5	n1
memcached_servers	ab	l
memcached_servers	cc	l	Fr
metadata_cache_expiration	ac	i	d15
metadata_cache_expiration	dd	i	d15	n0
metadata_cache_expiration	eu	@	oapi/metadata_cache_expiration
metadata_host	ae	s	d$my_ip
metadata_host	fj	s	d$my_ip	w16.0.0
metadata_listen	au	s	d0.0.0.0
metadata_listen_port	aa	i	d8775
metadata_listen_port	bc	i	d8775	n1	x65535
metadata_listen_port	du	p	d8775
metadata_manager	ab	s	dnova.api.manager.MetadataManager
metadata_manager	cd	s	dnova.api.manager.MetadataManager	Fr
metadata_port	aa	i	d8775
metadata_port	bc	i	d8775	n1	x65535
metadata_port	de	p	d8775
metadata_port	fj	p	d8775	w16.0.0	Fr
metadata_workers	ad	i
metadata_workers	eu	i	n1
migrate_max_retries	ac	i	d-1
migrate_max_retries	dx	i	d-1	n-1
mkisofs_cmd	ax	s	dgenisoimage
monkey_patch	af	b	dfalse
monkey_patch	gg	b	dfalse	w17.0.0	Fr
monkey_patch_modules	ab	l	dnova.api.ec2.cloud:nova.notifications.notify_decorator,nova.compute.api:nova.notifications.notify_decorator
monkey_patch_modules	cf	l	dnova.compute.api:nova.notifications.notify_decorator
monkey_patch_modules	gg	l	dnova.compute.api:nova.notifications.notify_decorator	w17.0.0	Fr
multi_host	ad	b	dfalse
multi_host	ej	b	dfalse	w15.0.0	Fr
multi_instance_display_name_template	ad	s	d%(name)s-%(count)d
multi_instance_display_name_template	eg	s	d%(name)s-%(count)d	w15.0.0	Fr
my_block_storage_ip	ax	s	d$my_ip
my_ip	ax	s	Fz
my_shared_fs_storage_ip	ux	s	d$my_ip
network_allocate_retries	ac	i	d0
network_allocate_retries	dx	i	d0	n0
network_api_class	ab	s	dnova.network.api.API
network_api_class	cc	s	dnova.network.api.API	Fr
network_device_mtu	ab	i
network_device_mtu	cc	i	Fr
network_driver	ad	s	dnova.network.linux_net
network_driver	ej	s	dnova.network.linux_net	w15.0.0	Fr
network_manager	ad	s	dnova.network.manager.VlanManager
network_manager	eg	s	dnova.network.manager.VlanManager	cnova.network.manager.FlatManager|nova.network.manager.FlatDHCPManager|nova.network.manager.VlanManager
network_manager	hj	s	dnova.network.manager.VlanManager	cnova.network.manager.FlatManager|nova.network.manager.FlatDHCPManager|nova.network.manager.VlanManager	w18.0.0	Fr
network_size	ac	i	d256
network_size	dd	i	d256	n1
network_size	ej	i	d256	n1	w15.0.0	Fr
network_topic	ad	s	dnetwork
network_topic	ee	s	dnetwork	w15.0.0	Fr
networks_path	ae	s	d$state_path/networks
networks_path	fj	s	d$state_path/networks	w16.0.0	Fr
neutron_default_tenant_id	bd	s	ddefault
neutron_default_tenant_id	eu	@	oapi/neutron_default_tenant_id
non_inheritable_image_properties	ae	l	dcache_in_nova,bittorrent
non_inheritable_image_properties	fj	l	dcache_in_nova,bittorrent,img_signature_hash_method,img_signature,img_signature_key_type,img_signature_certificate_uuid
non_inheritable_image_properties	kx	l	dcache_in_nova,bittorrent
notification_format	cd	s	dboth	cunversioned|versioned|both
notification_format	ex	@	onotifications/notification_format
notify_api_faults	ad	b	dfalse
notify_api_faults	ef	@	onotifications/notify_on_api_faults
notify_on_state_change	ac	s
notify_on_state_change	dd	s	cvm_state|vm_and_task_state
notify_on_state_change	ex	@	onotifications/notify_on_state_change
novncproxy_base_url	aa	s	dhttp://127.0.0.1:6080/vnc_auto.html
novncproxy_base_url	bx	@	ovnc/novncproxy_base_url
novncproxy_host	ab	s	d0.0.0.0	Fi
novncproxy_host	cx	@	ovnc/novncproxy_host
novncproxy_port	aa	i	d6080	FTi
novncproxy_port	bb	i	d6080	n1	x65535
novncproxy_port	cx	@	ovnc/novncproxy_port
null_kernel	ad	s	dnokernel
null_kernel	ef	s	dnokernel	w15.0.0	Fr
num_networks	ac	i	d1
num_networks	dd	i	d1	n1
num_networks	ej	i	d1	n1	w15.0.0	Fr
os_roles	dx	l	FTuiz
os_tenant_id	dx	s	FTuiz
os_user_id	dx	s	FTuiz
osapi_compute_ext_list	bc	l	d	Fr
osapi_compute_extension	aa	m	dnova.api.openstack.compute.contrib.standard_extensions
osapi_compute_extension	bc	m	dnova.api.openstack.compute.legacy_v2.contrib.standard_extensions	Fr
osapi_compute_link_prefix	ad	s
osapi_compute_link_prefix	eu	@	oapi/compute_link_prefix
osapi_compute_listen	au	s	d0.0.0.0
osapi_compute_listen_port	aa	i	d8774
osapi_compute_listen_port	bc	i	d8774	n1	x65535
osapi_compute_listen_port	du	p	d8774
osapi_compute_unique_server_name_scope	ac	s	d
osapi_compute_unique_server_name_scope	dx	s	d	c|project|global
osapi_compute_workers	ad	i
osapi_compute_workers	eu	i	n1
osapi_glance_link_prefix	ad	s
osapi_glance_link_prefix	eu	@	oapi/glance_link_prefix
osapi_hide_server_address_states	ad	l	dbuilding
osapi_hide_server_address_states	eh	@	oapi/hide_server_address_states
osapi_max_limit	ac	i	d1000
osapi_max_limit	dd	i	d1000	n0
osapi_max_limit	eu	@	oapi/max_limit
ovs_vsctl_timeout	ac	i	d120
ovs_vsctl_timeout	de	i	d120	n0
ovs_vsctl_timeout	fj	i	d120	n0	w16.0.0	Fr
password_length	ac	i	d12
password_length	dx	i	d12	n0
pci_alias	ad	m	d
pci_alias	ex	@	opci/alias
pci_passthrough_whitelist	ad	m	d
pci_passthrough_whitelist	eo	@	opci/passthrough_whitelist
pci_passthrough_whitelist	px	@	opci/device_spec
periodic_enable	ax	b	dtrue
periodic_fuzzy_delay	ad	i	d60
periodic_fuzzy_delay	ex	i	d60	n0
pointer_model	dh	s	dusbtablet	cps2mouse|usbtablet
pointer_model	ix	s	dusbtablet	cps2mouse|usbtablet
policy_default_rule	ab	s	ddefault
policy_dirs	ab	m	dpolicy.d
policy_file	ab	s	dpolicy.json
post_mortem	fx	b	dfalse	FTui
preallocate_images	aa	s	dnone
preallocate_images	bx	s	dnone	cnone|space
project_cert_subject	ac	s	d/C=US/ST=California/O=OpenStack/OU=NovaDev/CN=project-ca-%.16s-%s
project_cert_subject	dg	@	ocrypto/project_cert_subject
public_interface	ae	s	deth0
public_interface	fj	s	deth0	w16.0.0	Fr
pybasedir	ax	s	Fz
quota_cores	ac	i	d20
quota_cores	dd	i	d20	n-1
quota_cores	ex	@	oquota/cores
quota_driver	ac	s	dnova.quota.DbQuotaDriver
quota_driver	dd	s	dnova.quota.DbQuotaDriver	Fr
quota_driver	eg	@	oquota/driver
quota_fixed_ips	ac	i	d-1
quota_fixed_ips	dd	i	d-1	n-1
quota_fixed_ips	ej	@	oquota/fixed_ips
quota_floating_ips	ac	i	d10
quota_floating_ips	dd	i	d10	n-1
quota_floating_ips	ej	@	oquota/floating_ips
quota_injected_file_content_bytes	ac	i	d10240
quota_injected_file_content_bytes	dd	i	d10240	n-1
quota_injected_file_content_bytes	ex	@	oquota/injected_file_content_bytes
quota_injected_file_path_length	ac	i	d255
quota_injected_file_path_length	dd	i	d255	n-1
quota_injected_file_path_length	ex	@	oquota/injected_file_path_length
quota_injected_files	ac	i	d5
quota_injected_files	dd	i	d5	n-1
quota_injected_files	ex	@	oquota/injected_files
quota_instances	ac	i	d10
quota_instances	dd	i	d10	n-1
quota_instances	ex	@	oquota/instances
quota_key_pairs	ac	i	d100
quota_key_pairs	dd	i	d100	n-1
quota_key_pairs	ex	@	oquota/key_pairs
quota_metadata_items	ac	i	d128
quota_metadata_items	dd	i	d128	n-1
quota_metadata_items	ex	@	oquota/metadata_items
quota_networks	bc	i	d3
quota_networks	dd	i	d3	n0	Fr
quota_networks	ej	i	d3	n0	w14.0.0	Fr
quota_ram	ac	i	d51200
quota_ram	dd	i	d51200	n-1
quota_ram	ex	@	oquota/ram
quota_security_group_rules	ac	i	d20
quota_security_group_rules	dd	i	d20	n-1
quota_security_group_rules	ej	@	oquota/security_group_rules
quota_security_groups	ac	i	d10
quota_security_groups	dd	i	d10	n-1
quota_security_groups	ej	@	oquota/security_groups
quota_server_group_members	ac	i	d10
quota_server_group_members	dd	i	d10	n-1
quota_server_group_members	ex	@	oquota/server_group_members
quota_server_groups	ac	i	d10
quota_server_groups	dd	i	d10	n-1
quota_server_groups	ex	@	oquota/server_groups
ram_allocation_ratio	aa	f	d1.5
ram_allocation_ratio	bd	f	d0.0
ram_allocation_ratio	eh	f	d0.0	n0.0
ram_allocation_ratio	ix	f	n0.0
ram_weight_multiplier	ad	f	d1.0
ram_weight_multiplier	em	@	ofilter_scheduler/ram_weight_multiplier
reboot_timeout	ac	i	d0
reboot_timeout	dx	i	d0	n0
reclaim_instance_interval	ab	i	d0
reclaim_instance_interval	cd	i	d0	n0
reclaim_instance_interval	ex	i	d0
record	aa	b	dfalse	FTi
record	bx	s	Fi
region_list	ab	l	d
reimage_timeout_per_gb	px	i	d20	n1
remove_unused_base_images	aj	b	dtrue
remove_unused_base_images	kx	@	oimage_cache/remove_unused_base_images
remove_unused_original_minimum_age_seconds	aj	i	d86400
remove_unused_original_minimum_age_seconds	kx	@	oimage_cache/remove_unused_original_minimum_age_seconds
report_interval	ax	i	d10
rescue_timeout	ac	i	d0
rescue_timeout	dx	i	d0	n0
reservation_expire	ad	i	d86400
reservation_expire	eh	@	oquota/reservation_expire
reserved_host_cpus	fx	i	d0	n0
reserved_host_disk_mb	ac	i	d0
reserved_host_disk_mb	dx	i	d0	n0
reserved_host_memory_mb	ac	i	d512
reserved_host_memory_mb	dx	i	d512	n0
reserved_huge_pages	dx	md
resize_confirm_window	ac	i	d0
resize_confirm_window	dx	i	d0	n0
resize_fs_using_block_device	ax	b	dfalse
restrict_isolated_hosts_to_isolated_images	ad	b	dtrue
restrict_isolated_hosts_to_isolated_images	em	@	ofilter_scheduler/restrict_isolated_hosts_to_isolated_images
resume_guests_state_on_host_boot	ax	b	dfalse
rootwrap_config	ax	s	d/etc/nova/rootwrap.conf
routing_source_ip	ae	s	d$my_ip
routing_source_ip	fj	s	d$my_ip	w16.0.0	Fr
run_external_periodic_tasks	aa	b	dtrue
running_deleted_instance_action	aa	s	dreap
running_deleted_instance_action	bh	s	dreap	cnoop|log|shutdown|reap
running_deleted_instance_action	ix	s	dreap	creap|log|shutdown|noop
running_deleted_instance_poll_interval	ax	i	d1800
running_deleted_instance_timeout	ax	i	d0
s3_access_key	ac	s	dnotchecked
s3_access_key	dd	s	dnotchecked	Fr
s3_affix_tenant	ac	b	dfalse
s3_affix_tenant	dd	b	dfalse	Fr
s3_host	ac	s	d$my_ip
s3_host	dd	s	d$my_ip	Fr
s3_listen	ab	s	d0.0.0.0
s3_listen_port	aa	i	d3333
s3_listen_port	bb	i	d3333	n1	x65535
s3_port	aa	i	d3333
s3_port	bc	i	d3333	n1	x65535
s3_port	dd	p	d3333	Fr
s3_secret_key	ac	s	dnotchecked
s3_secret_key	dd	s	dnotchecked	Fr
s3_use_ssl	ac	b	dfalse
s3_use_ssl	dd	b	dfalse	Fr
scheduler_available_filters	ad	m	dnova.scheduler.filters.all_filters
scheduler_available_filters	em	@	ofilter_scheduler/available_filters
scheduler_default_filters	aa	l	dRetryFilter,AvailabilityZoneFilter,RamFilter,ComputeFilter,ComputeCapabilitiesFilter,ImagePropertiesFilter,ServerGroupAntiAffinityFilter,ServerGroupAffinityFilter
scheduler_default_filters	bd	l	dRetryFilter,AvailabilityZoneFilter,RamFilter,DiskFilter,ComputeFilter,ComputeCapabilitiesFilter,ImagePropertiesFilter,ServerGroupAntiAffinityFilter,ServerGroupAffinityFilter
scheduler_default_filters	em	@	ofilter_scheduler/enabled_filters
scheduler_driver	ab	s	dnova.scheduler.filter_scheduler.FilterScheduler
scheduler_driver	cd	s	dfilter_scheduler
scheduler_driver	el	@	oscheduler/driver
scheduler_driver_task_period	ad	i	d60
scheduler_driver_task_period	eg	@	oscheduler/periodic_task_interval
scheduler_host_manager	ab	s	dnova.scheduler.host_manager.HostManager
scheduler_host_manager	cc	s	dhost_manager
scheduler_host_manager	dd	s	dhost_manager	chost_manager|ironic_host_manager
scheduler_host_manager	eg	@	oscheduler/host_manager
scheduler_host_subset_size	ad	i	d1
scheduler_host_subset_size	em	@	ofilter_scheduler/host_subset_size
scheduler_instance_sync_interval	ax	i	d120
scheduler_json_config_location	ad	s	d
scheduler_manager	ab	s	dnova.scheduler.manager.SchedulerManager
scheduler_manager	cd	s	dnova.scheduler.manager.SchedulerManager	Fr
scheduler_max_attempts	ad	i	d3
scheduler_max_attempts	em	@	oscheduler/max_attempts
scheduler_topic	ad	s	dscheduler
scheduler_topic	ee	s	dscheduler	w15.0.0	Fru
scheduler_tracks_instance_changes	ad	b	dtrue
scheduler_tracks_instance_changes	em	@	ofilter_scheduler/track_instance_changes
scheduler_use_baremetal_filters	ad	b	dfalse
scheduler_use_baremetal_filters	eg	@	ofilter_scheduler/use_baremetal_filters
scheduler_weight_classes	ad	l	dnova.scheduler.weights.all_weighers
scheduler_weight_classes	em	@	ofilter_scheduler/weight_classes
secure_proxy_ssl_header	bc	s
secure_proxy_ssl_header	dx	@	owsgi/secure_proxy_ssl_header
security_group_api	ab	s	dnova
security_group_api	cc	s	dnova	Fr
send_arp_for_ha	ae	b	dfalse
send_arp_for_ha	fj	b	dfalse	w16.0.0
send_arp_for_ha_count	ae	i	d3
send_arp_for_ha_count	fj	i	d3	w16.0.0
serialproxy_host	bb	s	d0.0.0.0
serialproxy_port	bb	i	d6083	n1	x65535
service_down_time	ax	i	d60
servicegroup_driver	ab	s	ddb
servicegroup_driver	cx	s	ddb	cdb|mc
share_dhcp_address	ac	b	dfalse
share_dhcp_address	dd	b	dfalse	Fr
share_dhcp_address	ej	b	dfalse	w2014.2	Fr
shelved_offload_time	ax	i	d0
shelved_poll_interval	ax	i	d3600
shutdown_timeout	ac	i	d60
shutdown_timeout	dh	i	d60	n1
shutdown_timeout	ix	i	d60	n0
snapshot_name_template	ac	s	dsnapshot-%s
snapshot_name_template	dd	s	dsnapshot-%s	Fr
soft_affinity_weight_multiplier	cd	f	d1.0
soft_affinity_weight_multiplier	eh	@	ofilter_scheduler/soft_affinity_weight_multiplier
soft_anti_affinity_weight_multiplier	cd	f	d1.0
soft_anti_affinity_weight_multiplier	eh	@	ofilter_scheduler/soft_anti_affinity_weight_multiplier
source_is_ipv6	ax	b	dfalse	Fi
sql_connection	bc	@	odatabase/connection
sql_connection	nr	@	oapi_database/connection
sql_connection	nr	@	odatabase/connection
sql_connection_debug	bc	@	odatabase/connection_debug
sql_connection_debug	nr	@	oapi_database/connection_debug
sql_connection_debug	nr	@	odatabase/connection_debug
sql_connection_trace	bc	@	odatabase/connection_trace
sql_connection_trace	nr	@	oapi_database/connection_trace
sql_connection_trace	nr	@	odatabase/connection_trace
sql_idle_timeout	bc	@	odatabase/idle_timeout
sql_max_overflow	bc	@	odatabase/max_overflow
sql_max_overflow	nr	@	oapi_database/max_overflow
sql_max_overflow	nr	@	odatabase/max_overflow
sql_max_pool_size	bc	@	odatabase/max_pool_size
sql_max_retries	bc	@	odatabase/max_retries
sql_max_retries	nr	@	oapi_database/max_retries
sql_max_retries	nr	@	odatabase/max_retries
sql_min_pool_size	bc	@	odatabase/min_pool_size
sql_retry_interval	bc	@	odatabase/retry_interval
sql_retry_interval	nr	@	oapi_database/retry_interval
sql_retry_interval	nr	@	odatabase/retry_interval
sqlite_db	bc	@	odatabase/sqlite_db
sqlite_synchronous	bc	@	odatabase/sqlite_synchronous
sqlite_synchronous	nr	@	oapi_database/sqlite_synchronous
sqlite_synchronous	nr	@	odatabase/sqlite_synchronous
ssl_ca_file	ac	s
ssl_ca_file	de	@	ossl/ca_file
ssl_ca_file	du	@	owsgi/ssl_ca_file
ssl_cert_file	ac	s
ssl_cert_file	de	@	ossl/cert_file
ssl_cert_file	du	@	owsgi/ssl_cert_file
ssl_key_file	ac	s
ssl_key_file	de	@	ossl/key_file
ssl_key_file	du	@	owsgi/ssl_key_file
ssl_only	ax	b	dfalse	Fi
state_path	ax	s	d$pybasedir
stub_compute	ac	b	dfalse
sync_power_state_interval	ax	i	d600
sync_power_state_pool_size	dv	i	d1000
sync_power_state_pool_size	wx	i	d5
tcp_keepidle	ac	i	d600
tcp_keepidle	du	@	owsgi/tcp_keepidle
teardown_unused_network_gateway	ad	b	dfalse
teardown_unused_network_gateway	ej	b	dfalse	w15.0.0	Fr
tempdir	ax	s
thread_pool_statistic_period	vx	i	d-1	n-1
timeout_nbd	ac	i	d10
timeout_nbd	dx	i	d10	n0
until_refresh	ac	i	d0
until_refresh	dd	i	d0	n0
until_refresh	eh	@	oquota/until_refresh
update_dns_entries	ad	b	dfalse
update_dns_entries	ej	b	dfalse	w15.0.0	Fr
update_resources_interval	bx	i	d0
use_cow_images	ax	b	dtrue
use_forwarded_for	ad	b	dfalse
use_forwarded_for	er	@	oapi/use_forwarded_for
use_ipv6	ae	b	dfalse
use_ipv6	fj	b	dfalse	w16.0.0	Fr
use_network_dns_servers	ae	b	dfalse
use_network_dns_servers	fj	b	dfalse	w16.0.0	Fr
use_neutron	cd	b	dfalse
use_neutron	ej	b	dtrue	w15.0.0	Fr
use_neutron_default_nets	bc	s	dFalse
use_neutron_default_nets	dd	b	dfalse
use_neutron_default_nets	eu	@	oapi/use_neutron_default_nets
use_project_ca	ac	b	dfalse
use_project_ca	dg	@	ocrypto/use_project_ca
use_rootwrap_daemon	bx	b	dfalse
use_single_default_gateway	ae	b	dfalse
use_single_default_gateway	fj	b	dfalse	w16.0.0	Fr
user_cert_subject	ac	s	d/C=US/ST=California/O=OpenStack/OU=NovaDev/CN=%.16s-%.16s-%s
user_cert_subject	dg	@	ocrypto/user_cert_subject
vcpu_pin_set	ai	s
vcpu_pin_set	jx	s	w20.0.0	Fr
vendordata_driver	ab	s	dnova.api.metadata.vendordata_json.JsonFileVendorData
vendordata_driver	cd	s	dnova.api.metadata.vendordata_json.JsonFileVendorData	Fr
vendordata_driver	ef	s	dnova.api.metadata.vendordata_json.JsonFileVendorData	w13.0.0	Fr
vendordata_dynamic_connect_timeout	dd	i	d5	n3
vendordata_dynamic_connect_timeout	eu	@	oapi/vendordata_dynamic_connect_timeout
vendordata_dynamic_read_timeout	dd	i	d5	n0
vendordata_dynamic_read_timeout	eu	@	oapi/vendordata_dynamic_read_timeout
vendordata_dynamic_ssl_certfile	dd	s	d
vendordata_dynamic_ssl_certfile	eu	@	oapi/vendordata_dynamic_ssl_certfile
vendordata_dynamic_targets	dd	l	d
vendordata_dynamic_targets	eu	@	oapi/vendordata_dynamic_targets
vendordata_jsonfile_path	ad	s
vendordata_jsonfile_path	eu	@	oapi/vendordata_jsonfile_path
vendordata_providers	dd	l	d
vendordata_providers	eu	@	oapi/vendordata_providers
vif_plugging_is_fatal	ax	b	dtrue
vif_plugging_timeout	ac	i	d300
vif_plugging_timeout	dx	i	d300	n0
virt_mkfs	ax	m	d
vlan_interface	ad	s
vlan_interface	ej	s	w15.0.0	Fr
vlan_start	aa	i	d100
vlan_start	bd	i	d100	n1	x4094
vlan_start	ej	i	d100	n1	x4094	w15.0.0	Fr
vnc_enabled	aa	b	dtrue
vnc_enabled	bx	@	ovnc/enabled
vnc_keymap	aa	s	den-us
vnc_keymap	bk	@	ovnc/keymap
vncserver_listen	aa	s	d127.0.0.1
vncserver_listen	bf	@	ovnc/vncserver_listen
vncserver_listen	gn	@	ovnc/server_listen
vncserver_proxyclient_address	aa	s	d127.0.0.1
vncserver_proxyclient_address	bf	@	ovnc/vncserver_proxyclient_address
vncserver_proxyclient_address	gn	@	ovnc/server_proxyclient_address
volume_api_class	ab	s	dnova.volume.cinder.API
volume_api_class	cc	s	dnova.volume.cinder.API	Fr
volume_usage_poll_interval	ax	i	d0
vpn_flavor	ac	s	dm1.tiny
vpn_flavor	de	@	ocloudpipe/vpn_flavor
vpn_image_id	ac	s	d0
vpn_image_id	de	@	ocloudpipe/vpn_image_id
vpn_ip	ad	s	d$my_ip
vpn_ip	ej	s	d$my_ip	w15.0.0	Fr
vpn_key_suffix	ac	s	d-vpn
vpn_key_suffix	de	@	ocloudpipe/vpn_key_suffix
vpn_start	ac	i	d1000
vpn_start	dd	p	d1000
vpn_start	ej	p	d1000	w15.0.0	Fr
web	ax	s	d/usr/share/spice-html5	Fi
wsgi_default_pool_size	ac	i	d1000
wsgi_default_pool_size	du	@	owsgi/default_pool_size
wsgi_keep_alive	ac	b	dtrue
wsgi_keep_alive	du	@	owsgi/keep_alive
wsgi_log_format	ac	s	d%(client_ip)s "%(request_line)s" status: %(status_code)s len: %(body_length)s time: %(wall_seconds).7f
wsgi_log_format	du	@	owsgi/wsgi_log_format
xvpvncproxy_base_url	aa	s	dhttp://127.0.0.1:6081/console
xvpvncproxy_base_url	bj	@	ovnc/xvpvncproxy_base_url
xvpvncproxy_host	ab	s	d0.0.0.0
xvpvncproxy_host	cj	@	ovnc/xvpvncproxy_host
xvpvncproxy_port	aa	i	d6081
xvpvncproxy_port	bb	i	d6081	n1	x65535
xvpvncproxy_port	cj	@	ovnc/xvpvncproxy_port
[api]
allow_instance_snapshots	ee	b	dtrue	oDEFAULT/allow_instance_snapshots
allow_instance_snapshots	fg	b	dtrue	oDEFAULT/allow_instance_snapshots	w16.0.0	Fr
auth_strategy	ej	s	dkeystone	ckeystone|noauth2	oDEFAULT/auth_strategy
auth_strategy	ku	s	dkeystone	ckeystone|noauth2	w21.0.0	Fr
compute_link_prefix	eu	s	oDEFAULT/osapi_compute_link_prefix
compute_link_prefix	vx	s
config_drive_skip_versions	eu	s	d1.0 2007-01-19 2007-03-01 2007-08-29 2007-10-10 2007-12-15 2008-02-01 2008-09-01	oDEFAULT/config_drive_skip_versions
config_drive_skip_versions	vx	s	d1.0 2007-01-19 2007-03-01 2007-08-29 2007-10-10 2007-12-15 2008-02-01 2008-09-01
dhcp_domain	ju	s	dnovalocal	oDEFAULT/dhcp_domain
dhcp_domain	vx	s	dnovalocal
enable_instance_password	eu	b	dtrue	oDEFAULT/enable_instance_password
enable_instance_password	vx	b	dtrue
fping_path	eg	s	d/usr/sbin/fping	oDEFAULT/fping_path
glance_link_prefix	eu	s	oDEFAULT/osapi_glance_link_prefix
glance_link_prefix	vx	s
hide_server_address_states	ef	l	dbuilding	oDEFAULT/osapi_hide_server_address_states
hide_server_address_states	gh	l	dbuilding	oDEFAULT/osapi_hide_server_address_states	w17.0.0	Fr
instance_list_cells_batch_fixed_size	ix	i	d100	n100
instance_list_cells_batch_strategy	ix	s	ddistributed	cdistributed|fixed
instance_list_per_project_cells	hx	b	dfalse
list_records_by_skipping_down_cells	ix	b	dtrue
local_metadata_per_cell	ix	b	dfalse
max_limit	eu	i	d1000	n0	oDEFAULT/osapi_max_limit
max_limit	vx	i	d1000	n0
metadata_cache_expiration	eu	i	d15	n0	oDEFAULT/metadata_cache_expiration
metadata_cache_expiration	vx	i	d15	n0
neutron_default_project_id	vx	s	ddefault	oapi/neutron_default_tenant_id
neutron_default_tenant_id	eu	s	ddefault	oDEFAULT/neutron_default_tenant_id
neutron_default_tenant_id	vx	@	oapi/neutron_default_project_id
response_validation	tx	s	dwarn	cerror|warn|ignore
use_forwarded_for	eo	b	dfalse	oDEFAULT/use_forwarded_for
use_forwarded_for	pr	b	dfalse	oDEFAULT/use_forwarded_for	w26.0.0	Fr
use_neutron_default_nets	eu	b	dfalse	oDEFAULT/use_neutron_default_nets
use_neutron_default_nets	vx	b	dfalse
vendordata_dynamic_connect_timeout	eu	i	d5	n3	oDEFAULT/vendordata_dynamic_connect_timeout
vendordata_dynamic_connect_timeout	vx	i	d5	n3
vendordata_dynamic_failure_fatal	ex	b	dfalse
vendordata_dynamic_read_timeout	eu	i	d5	n0	oDEFAULT/vendordata_dynamic_read_timeout
vendordata_dynamic_read_timeout	vx	i	d5	n0
vendordata_dynamic_ssl_certfile	eu	s	d	oDEFAULT/vendordata_dynamic_ssl_certfile
vendordata_dynamic_ssl_certfile	vx	s	d
vendordata_dynamic_targets	eu	l	d	oDEFAULT/vendordata_dynamic_targets
vendordata_dynamic_targets	vx	l	d
vendordata_jsonfile_path	eu	s	oDEFAULT/vendordata_jsonfile_path
vendordata_jsonfile_path	vx	s
vendordata_providers	ef	l	d	oDEFAULT/vendordata_providers
vendordata_providers	gu	ls	dStaticJSON	CStaticJSON|DynamicJSON	oDEFAULT/vendordata_providers
vendordata_providers	vx	ls	dStaticJSON	CStaticJSON|DynamicJSON
[api_database]
asyncio_connection	ux	s	Fs
asyncio_slave_connection	ux	s	Fs
backend	nr	s	dsqlalchemy	oDEFAULT/db_backend
backend	sx	s	dsqlalchemy
connection	am	s	Fs
connection	nr	s	oDEFAULT/sql_connection|DATABASE/sql_connection|sql/connection	Fs
connection	sx	s	Fs
connection_debug	am	i	d0
connection_debug	nr	i	d0	n0	x100	oDEFAULT/sql_connection_debug
connection_debug	sx	i	d0	n0	x100
connection_parameters	hx	s	d
connection_recycle_time	gm	i	d3600	oapi_database/idle_timeout
connection_recycle_time	nx	i	d3600
connection_trace	am	b	dfalse
connection_trace	nr	b	dfalse	oDEFAULT/sql_connection_trace
connection_trace	sx	b	dfalse
db_inc_retry_interval	nx	b	dtrue
db_max_retries	nx	i	d20
db_max_retry_interval	nx	i	d10
db_retry_interval	nx	i	d1
idle_timeout	af	i	d3600
idle_timeout	gm	@	oapi_database/connection_recycle_time
max_overflow	am	i
max_overflow	nr	i	d50	oDEFAULT/sql_max_overflow|DATABASE/sqlalchemy_max_overflow
max_overflow	sx	i	d50
max_pool_size	am	i
max_pool_size	nx	i	d5
max_retries	am	i	d10
max_retries	nr	i	d10	oDEFAULT/sql_max_retries|DATABASE/sql_max_retries
max_retries	sx	i	d10
mysql_enable_ndb	np	b	dfalse
mysql_enable_ndb	qq	b	dfalse	w12.1.0	Fr
mysql_sql_mode	ax	s	dTRADITIONAL
mysql_wsrep_sync_wait	qx	i
pool_timeout	am	i
pool_timeout	nr	i	oDATABASE/sqlalchemy_pool_timeout
pool_timeout	sx	i
retry_interval	am	i	d10
retry_interval	nr	i	d10	oDEFAULT/sql_retry_interval|DATABASE/reconnect_interval
retry_interval	sx	i	d10
slave_connection	ax	s	Fs
sqlite_synchronous	am	b	dtrue
sqlite_synchronous	nr	b	dtrue	oDEFAULT/sqlite_synchronous
sqlite_synchronous	sx	b	dtrue
synchronous_reader	wx	b	dtrue
[barbican]
auth_endpoint	de	s	dhttp://localhost:5000/v3
auth_endpoint	fv	s	dhttp://localhost/identity/v3	okey_manager/auth_url
auth_endpoint	wx	u	dhttp://localhost/identity/v3	okey_manager/auth_url
barbican_api_version	dx	s
barbican_endpoint	dv	s
barbican_endpoint	wx	u
barbican_endpoint_type	hx	s	dpublic	cpublic|internal|admin
barbican_region_name	nx	s
cafile	ad	s
cafile	wx	s
catalog_info	ac	s	dkey-manager:barbican:public
catalog_info	dd	s	dkey-manager:barbican:public	Fr
certfile	ad	s
certfile	wx	s
collect_timing	wx	b	dfalse
endpoint_template	ac	s
endpoint_template	dd	s	Fr
insecure	ad	b	dfalse
insecure	wx	b	dfalse
keyfile	ad	s
keyfile	wx	s
number_of_retries	dx	i	d60
os_region_name	ac	s
os_region_name	dd	s	Fr
retry_delay	dx	i	d1
send_service_user_token	nx	b	dfalse
split_loggers	wx	b	dfalse
timeout	ad	i
timeout	ww	i
timeout	xx	f
verify_ssl	fx	b	dtrue
verify_ssl_path	ix	s
[barbican_service_user]
auth_plugin	nx	@	obarbican_service_user/auth_type
auth_section	nx	s
auth_type	nx	s	obarbican_service_user/auth_plugin
cafile	nx	s
certfile	nx	s
collect_timing	nx	b	dfalse
insecure	nx	b	dfalse
keyfile	nx	s
split_loggers	nx	b	dfalse
timeout	nw	i
timeout	xx	f
[cache]
backend	de	s	ddogpile.cache.null
backend	ff	s	ddogpile.cache.null	coslo_cache.memcache_pool|oslo_cache.dict|dogpile.cache.memcached|dogpile.cache.redis|dogpile.cache.memory|dogpile.cache.null
backend	gi	s	ddogpile.cache.null	coslo_cache.memcache_pool|oslo_cache.dict|oslo_cache.mongo|oslo_cache.etcd3gw|dogpile.cache.memcached|dogpile.cache.pylibmc|dogpile.cache.bmemcached|dogpile.cache.dbm|dogpile.cache.redis|dogpile.cache.memory|dogpile.cache.memory_pickle|dogpile.cache.null
backend	jl	s	ddogpile.cache.null	coslo_cache.memcache_pool|oslo_cache.dict|oslo_cache.mongo|oslo_cache.etcd3gw|dogpile.cache.memcached|dogpile.cache.pylibmc|dogpile.cache.bmemcached|dogpile.cache.dbm|dogpile.cache.redis|dogpile.cache.memory|dogpile.cache.memory_pickle|dogpile.cache.null|dogpile.cache.pymemcache
backend	mr	s	ddogpile.cache.null	coslo_cache.memcache_pool|oslo_cache.dict|oslo_cache.mongo|oslo_cache.etcd3gw|dogpile.cache.pymemcache|dogpile.cache.memcached|dogpile.cache.pylibmc|dogpile.cache.bmemcached|dogpile.cache.dbm|dogpile.cache.redis|dogpile.cache.memory|dogpile.cache.memory_pickle|dogpile.cache.null
backend	sv	s	ddogpile.cache.null	coslo_cache.memcache_pool|oslo_cache.dict|oslo_cache.mongo|oslo_cache.etcd3gw|dogpile.cache.pymemcache|dogpile.cache.memcached|dogpile.cache.pylibmc|dogpile.cache.bmemcached|dogpile.cache.dbm|dogpile.cache.redis|dogpile.cache.redis_sentinel|dogpile.cache.memory|dogpile.cache.memory_pickle|dogpile.cache.null
backend	wx	s	ddogpile.cache.null	coslo_cache.memcache_pool|oslo_cache.dict|oslo_cache.etcd3gw|dogpile.cache.pymemcache|dogpile.cache.memcached|dogpile.cache.pylibmc|dogpile.cache.bmemcached|dogpile.cache.dbm|dogpile.cache.redis|dogpile.cache.redis_sentinel|dogpile.cache.memory|dogpile.cache.memory_pickle|dogpile.cache.null
backend_argument	dx	m	d	Fs
backend_expiration_time	ux	i	n1
config_prefix	dx	s	dcache.oslo
dead_timeout	jv	f	d60
dead_timeout	wx	@	ocache/hashclient_dead_timeout
debug_cache_backend	dx	b	dfalse
enable_retry_client	jx	b	dfalse
enable_socket_keepalive	jx	b	dfalse
enabled	dx	b	dfalse
enforce_fips_mode	sv	b	dfalse
enforce_fips_mode	ww	b	dfalse	Fr
expiration_time	dt	i	d600
expiration_time	ux	i	d600	n1
hashclient_dead_timeout	wx	f	d60	ocache/dead_timeout
hashclient_retry_attempts	jx	i	d2	n1
hashclient_retry_delay	jv	f	d1
hashclient_retry_delay	wx	@	ocache/hashclient_retry_timeout
hashclient_retry_timeout	wx	f	d1	ocache/hashclient_retry_delay
memcache_dead_retry	dx	i	d300
memcache_password	pr	s	d
memcache_password	sv	s	Fs
memcache_password	wx	@	ocache/password
memcache_pool_connection_get_timeout	dx	i	d10
memcache_pool_flush_on_reconnect	mx	b	dfalse
memcache_pool_maxsize	dx	i	d10
memcache_pool_unused_timeout	dx	i	d60
memcache_sasl_enabled	px	b	dfalse
memcache_servers	dx	l	dlocalhost:11211
memcache_socket_timeout	dg	i	d3
memcache_socket_timeout	hi	f	d3.0
memcache_socket_timeout	jv	f	d1.0
memcache_socket_timeout	wx	@	ocache/socket_timeout
memcache_username	pr	s	d
memcache_username	sv	s
memcache_username	wx	@	ocache/username
password	wx	s	ocache/memcache_password|cache/redis_password	Fs
proxies	dx	l	d
redis_db	tx	i	d0	n0
redis_password	sv	s	Fs
redis_password	wx	@	ocache/password
redis_sentinel_service_name	sx	s	dmymaster
redis_sentinels	sx	l	dlocalhost:26379
redis_server	sx	s	dlocalhost:6379
redis_socket_timeout	sv	f	d1.0
redis_socket_timeout	wx	@	ocache/socket_timeout
redis_username	sv	s
redis_username	wx	@	ocache/username
retry_attempts	jx	i	d2	n1
retry_delay	jx	f	d0
socket_keepalive_count	jx	i	d1	n0
socket_keepalive_idle	jx	i	d1	n0
socket_keepalive_interval	jx	i	d1	n0
socket_timeout	wx	f	d1.0	ocache/memcache_socket_timeout|cache/redis_socket_timeout
tls_allowed_ciphers	jx	s
tls_cafile	jx	s
tls_certfile	jx	s
tls_enabled	jx	b	dfalse
tls_keyfile	jx	s
username	wx	s	ocache/memcache_username|cache/redis_username
[cells]
bandwidth_update_interval	ae	i	d600
bandwidth_update_interval	fi	i	d600	w16.0.0	Fr
call_timeout	ac	i	d60
call_timeout	de	i	d60	n0
call_timeout	fi	i	d60	n0	w16.0.0	Fr
capabilities	ae	l	dhypervisor=xenserver;kvm,os=linux;windows
capabilities	fi	l	dhypervisor=xenserver;kvm,os=linux;windows	w16.0.0	Fr
cell_type	aa	s	dcompute
cell_type	be	s	dcompute	capi|compute
cell_type	fi	s	dcompute	capi|compute	w16.0.0	Fr
cells_config	ae	s
cells_config	fi	s	w16.0.0	Fr
db_check_interval	ae	i	d60
db_check_interval	fi	i	d60	w16.0.0	Fr
driver	ac	s	dnova.cells.rpc_driver.CellsRPCDriver
driver	dd	s	dnova.cells.rpc_driver.CellsRPCDriver	Fr
enable	ae	b	dfalse
enable	fi	b	dfalse	w16.0.0	Fr
instance_update_num_instances	ae	i	d1
instance_update_num_instances	fi	i	d1	w16.0.0	Fr
instance_update_sync_database_limit	ce	i	d100
instance_update_sync_database_limit	fi	i	d100	w16.0.0	Fr
instance_updated_at_threshold	ae	i	d3600
instance_updated_at_threshold	fi	i	d3600	w16.0.0	Fr
manager	ab	s	dnova.cells.manager.CellsManager
manager	cc	s	dnova.cells.manager.CellsManager	Fr
max_hop_count	ae	i	d10
max_hop_count	fi	i	d10	w16.0.0	Fr
mute_child_interval	ae	i	d300
mute_child_interval	fi	i	d300	w16.0.0	Fr
mute_weight_multiplier	aa	f	d-10.0
mute_weight_multiplier	be	f	d-10000.0
mute_weight_multiplier	fi	f	d-10000.0	w16.0.0	Fr
mute_weight_value	aa	f	d1000.0
name	ae	s	dnova
name	fi	s	dnova	w16.0.0	Fr
offset_weight_multiplier	ae	f	d1.0
offset_weight_multiplier	fi	f	d1.0	w16.0.0	Fr
ram_weight_multiplier	ae	f	d10.0
ram_weight_multiplier	fi	f	d10.0	w16.0.0	Fr
reserve_percent	ae	f	d10.0
reserve_percent	fi	f	d10.0	w16.0.0	Fr
rpc_driver_queue_base	ae	s	dcells.intercell
rpc_driver_queue_base	fi	s	dcells.intercell	w16.0.0	Fr
scheduler	ae	s	dnova.cells.scheduler.CellsScheduler
scheduler	fi	s	dnova.cells.scheduler.CellsScheduler	w16.0.0	Fr
scheduler_filter_classes	ae	l	dnova.cells.filters.all_filters
scheduler_filter_classes	fi	l	dnova.cells.filters.all_filters	w16.0.0	Fr
scheduler_retries	ae	i	d10
scheduler_retries	fi	i	d10	w16.0.0	Fr
scheduler_retry_delay	ae	i	d2
scheduler_retry_delay	fi	i	d2	w16.0.0	Fr
scheduler_weight_classes	ae	l	dnova.cells.weights.all_weighers
scheduler_weight_classes	fi	l	dnova.cells.weights.all_weighers	w16.0.0	Fr
topic	ad	s	dcells
topic	ee	s	dcells	w15.0.0	Fr
[cinder]
api_insecure	ac	@	ocinder/insecure
auth_plugin	fx	@	ocinder/auth_type
auth_section	fx	s
auth_type	fx	s	ocinder/auth_plugin
auth_url	fx	s	Fq
ca_certificates_file	ac	@	ocinder/cafile
cafile	ac	s	ocinder/ca_certificates_file
cafile	dx	s
catalog_info	ac	s	dvolumev2:cinderv2:publicURL
catalog_info	de	s	dvolumev2:cinderv2:publicURL	p(\w+):(\w+):(.*?)
catalog_info	fh	s	dvolumev3:cinderv3:publicURL	p(\w+):(\w+):(.*?)
catalog_info	ip	s	dvolumev3::publicURL	p^\w+:\w*:.*$
catalog_info	qx	s	dvolumev3::publicURL	p^[\w-]+:\w*:.*$
certfile	ax	s
collect_timing	hx	b	dfalse
cross_az_attach	ax	b	dtrue
debug	ox	b	dfalse
default_domain_id	fx	s
default_domain_name	fx	s
domain_id	fx	s
domain_name	fx	s
endpoint_template	ax	s
http_retries	ac	i	d3
http_retries	dx	i	d3	n0
http_timeout	ac	@	ocinder/timeout
insecure	ac	b	dfalse	ocinder/api_insecure
insecure	dx	b	dfalse
keyfile	ax	s
os_region_name	ax	s
password	fx	s	Fs
project_domain_id	fx	s
project_domain_name	fx	s
project_id	fx	s
project_name	fx	s
split_loggers	hx	b	dfalse
system_scope	gx	s
tenant_id	fx	s
tenant_name	fx	s
timeout	ac	i	ocinder/http_timeout
timeout	dw	i
timeout	xx	f
trust_id	fx	s
user_domain_id	fx	s
user_domain_name	fx	s
user_id	fx	s
user_name	fx	@	ocinder/username
username	fx	s	ocinder/user_name
[cloudpipe]
boot_script_template	de	s	d$pybasedir/nova/cloudpipe/bootscript.template	oDEFAULT/boot_script_template
dmz_mask	de	I	d255.255.255.0	oDEFAULT/dmz_mask
dmz_net	de	I	d10.0.0.0	oDEFAULT/dmz_net
vpn_flavor	de	s	dm1.tiny	oDEFAULT/vpn_flavor
vpn_image_id	de	s	d0	oDEFAULT/vpn_image_id
vpn_key_suffix	de	s	d-vpn	oDEFAULT/vpn_key_suffix
[compute]
consecutive_build_service_disable_threshold	fx	i	d10
cpu_dedicated_set	jx	s
cpu_shared_set	hx	s
image_type_exclude_list	mx	l	d
live_migration_wait_for_vif_plug	gh	b	dfalse
live_migration_wait_for_vif_plug	ix	b	dtrue
max_concurrent_disk_ops	ix	i	d0	n0
max_disk_devices_to_attach	ix	i	d-1	n-1
packing_host_numa_cells_allocation_strategy	oo	b	dtrue
packing_host_numa_cells_allocation_strategy	px	b	dfalse
provider_config_location	lx	s	d/etc/nova/provider_config/
resource_provider_association_refresh	gh	i	d300	n1
resource_provider_association_refresh	ix	i	d300	n0	Fm
sharing_providers_max_uuids_per_request	rx	i	d200	n1
shutdown_retry_interval	hx	i	d10	n1
vmdk_allowed_types	kx	l	dstreamOptimized,monolithicSparse
[conductor]
manager	ab	s	dnova.conductor.manager.ConductorManager
manager	cd	s	dnova.conductor.manager.ConductorManager	Fr
topic	ad	s	dconductor
topic	eg	s	dconductor	w15.0.0	Fr
use_local	ab	b	dfalse
use_local	cd	b	dfalse	Fr
workers	ax	i
[console]
allowed_origins	ex	l	d	oDEFAULT/console_allowed_origins
ssl_ciphers	kx	s
ssl_minimum_version	kx	s	ddefault	cdefault|tlsv1_1|tlsv1_2|tlsv1_3
[consoleauth]
enforce_session_timeout	sx	b	dfalse
token_ttl	ex	i	d600	n0	oDEFAULT/console_token_ttl
[crypto]
ca_file	dg	s	dcacert.pem	oDEFAULT/ca_file
ca_path	dg	s	d$state_path/CA	oDEFAULT/ca_path
crl_file	dg	s	dcrl.pem	oDEFAULT/crl_file
key_file	dg	s	dprivate/cakey.pem	oDEFAULT/key_file
keys_path	dg	s	d$state_path/keys	oDEFAULT/keys_path
project_cert_subject	dg	s	d/C=US/ST=California/O=OpenStack/OU=NovaDev/CN=project-ca-%.16s-%s	oDEFAULT/project_cert_subject
use_project_ca	dg	b	dfalse	oDEFAULT/use_project_ca
user_cert_subject	dg	s	d/C=US/ST=California/O=OpenStack/OU=NovaDev/CN=%.16s-%.16s-%s	oDEFAULT/user_cert_subject
[cyborg]
cafile	kx	s
certfile	kx	s
collect_timing	kx	b	dfalse
connect_retries	kx	i
connect_retry_delay	kx	f
endpoint_override	kx	s
insecure	kx	b	dfalse
keyfile	kx	s
max_version	kx	c	k<lambda>	Fu
min_version	kx	c	k<lambda>	Fu
region_name	kx	s
retriable_status_codes	sx	li
service_name	kx	s
service_type	kx	s	daccelerator
split_loggers	kx	b	dfalse
status_code_retries	kx	i
status_code_retry_delay	kx	f
timeout	kw	i
timeout	xx	f
valid_interfaces	kx	l	dinternal,public
version	kx	c	k<lambda>	Fu
[database]
asyncio_connection	ux	s	Fs
asyncio_slave_connection	ux	s	Fs
backend	bc	s	dsqlalchemy	oDEFAULT/db_backend
backend	nr	s	dsqlalchemy	oDEFAULT/db_backend
backend	sx	s	dsqlalchemy
connection	bc	s	oDEFAULT/sql_connection|DATABASE/sql_connection|sql/connection	Fs
connection	nr	s	oDEFAULT/sql_connection|DATABASE/sql_connection|sql/connection	Fs
connection	sx	s	Fs
connection_debug	bc	i	d0	oDEFAULT/sql_connection_debug
connection_debug	nr	i	d0	n0	x100	oDEFAULT/sql_connection_debug
connection_debug	sx	i	d0	n0	x100
connection_parameters	nx	s	d
connection_recycle_time	nx	i	d3600
connection_trace	bc	b	dfalse	oDEFAULT/sql_connection_trace
connection_trace	nr	b	dfalse	oDEFAULT/sql_connection_trace
connection_trace	sx	b	dfalse
db_inc_retry_interval	bc	b	dtrue
db_inc_retry_interval	nx	b	dtrue
db_max_retries	bc	i	d20
db_max_retries	nx	i	d20
db_max_retry_interval	bc	i	d10
db_max_retry_interval	nx	i	d10
db_retry_interval	bc	i	d1
db_retry_interval	nx	i	d1
idle_timeout	bc	i	d3600	oDEFAULT/sql_idle_timeout|DATABASE/sql_idle_timeout|sql/idle_timeout
max_overflow	bb	i	oDEFAULT/sql_max_overflow|DATABASE/sqlalchemy_max_overflow
max_overflow	cc	i	d50	oDEFAULT/sql_max_overflow|DATABASE/sqlalchemy_max_overflow
max_overflow	nr	i	d50	oDEFAULT/sql_max_overflow|DATABASE/sqlalchemy_max_overflow
max_overflow	sx	i	d50
max_pool_size	bc	i	oDEFAULT/sql_max_pool_size|DATABASE/sql_max_pool_size
max_pool_size	nx	i	d5
max_retries	bc	i	d10	oDEFAULT/sql_max_retries|DATABASE/sql_max_retries
max_retries	nr	i	d10	oDEFAULT/sql_max_retries|DATABASE/sql_max_retries
max_retries	sx	i	d10
min_pool_size	bc	i	d1	oDEFAULT/sql_min_pool_size|DATABASE/sql_min_pool_size
mysql_enable_ndb	np	b	dfalse
mysql_enable_ndb	qq	b	dfalse	w12.1.0	Fr
mysql_sql_mode	bc	s	dTRADITIONAL
mysql_sql_mode	nx	s	dTRADITIONAL
mysql_wsrep_sync_wait	qx	i
pool_timeout	bc	i	oDATABASE/sqlalchemy_pool_timeout
pool_timeout	nr	i	oDATABASE/sqlalchemy_pool_timeout
pool_timeout	sx	i
reconnect_interval	bc	@	odatabase/retry_interval
reconnect_interval	nr	@	oapi_database/retry_interval
reconnect_interval	nr	@	odatabase/retry_interval
retry_interval	bc	i	d10	oDEFAULT/sql_retry_interval|DATABASE/reconnect_interval
retry_interval	nr	i	d10	oDEFAULT/sql_retry_interval|DATABASE/reconnect_interval
retry_interval	sx	i	d10
slave_connection	bc	s	Fs
slave_connection	nx	s	Fs
sql_connection	bc	@	odatabase/connection
sql_connection	nr	@	oapi_database/connection
sql_connection	nr	@	odatabase/connection
sql_idle_timeout	bc	@	odatabase/idle_timeout
sql_max_pool_size	bc	@	odatabase/max_pool_size
sql_max_retries	bc	@	odatabase/max_retries
sql_max_retries	nr	@	oapi_database/max_retries
sql_max_retries	nr	@	odatabase/max_retries
sql_min_pool_size	bc	@	odatabase/min_pool_size
sqlalchemy_max_overflow	bc	@	odatabase/max_overflow
sqlalchemy_max_overflow	nr	@	oapi_database/max_overflow
sqlalchemy_max_overflow	nr	@	odatabase/max_overflow
sqlalchemy_pool_timeout	bc	@	odatabase/pool_timeout
sqlalchemy_pool_timeout	nr	@	oapi_database/pool_timeout
sqlalchemy_pool_timeout	nr	@	odatabase/pool_timeout
sqlite_db	bc	s	doslo.sqlite	oDEFAULT/sqlite_db
sqlite_synchronous	bc	b	dtrue	oDEFAULT/sqlite_synchronous
sqlite_synchronous	nr	b	dtrue	oDEFAULT/sqlite_synchronous
sqlite_synchronous	sx	b	dtrue
synchronous_reader	wx	b	dtrue
use_db_reconnect	bc	b	dfalse
[devices]
enabled_mdev_types	nx	l	d	odevices/enabled_vgpu_types
enabled_vgpu_types	gm	l	d
enabled_vgpu_types	nx	@	odevices/enabled_mdev_types
[ephemeral_storage_encryption]
cipher	ax	s	daes-xts-plain64
default_format	sx	s	dluks	cluks
enabled	ax	b	dfalse
key_size	ac	i	d512
key_size	dx	i	d512	n1
[filter_scheduler]
aggregate_image_properties_isolation_namespace	em	s	oDEFAULT/aggregate_image_properties_isolation_namespace
aggregate_image_properties_isolation_namespace	nv	s
aggregate_image_properties_isolation_namespace	wx	s	w33.0.0	Fr
aggregate_image_properties_isolation_separator	em	s	d.	oDEFAULT/aggregate_image_properties_isolation_separator
aggregate_image_properties_isolation_separator	nv	s	d.
aggregate_image_properties_isolation_separator	wx	s	d.	w33.0.0	Fr
available_filters	em	m	dnova.scheduler.filters.all_filters	oDEFAULT/scheduler_available_filters
available_filters	nx	m	dnova.scheduler.filters.all_filters
baremetal_enabled_filters	ee	l	dRetryFilter,AvailabilityZoneFilter,ComputeFilter,ComputeCapabilitiesFilter,ImagePropertiesFilter,ExactRamFilter,ExactDiskFilter,ExactCoreFilter	oDEFAULT/baremetal_scheduler_default_filters
baremetal_enabled_filters	fg	l	dRetryFilter,AvailabilityZoneFilter,ComputeFilter,ComputeCapabilitiesFilter,ImagePropertiesFilter,ExactRamFilter,ExactDiskFilter,ExactCoreFilter	oDEFAULT/baremetal_scheduler_default_filters	Fr
build_failure_weight_multiplier	fx	f	d1000000.0
cpu_weight_multiplier	hx	f	d1.0
cross_cell_move_weight_multiplier	kx	f	d1000000.0
disk_weight_multiplier	em	f	d1.0	oDEFAULT/disk_weight_multiplier
disk_weight_multiplier	nx	f	d1.0
enabled_filters	ee	l	dRetryFilter,AvailabilityZoneFilter,RamFilter,DiskFilter,ComputeFilter,ComputeCapabilitiesFilter,ImagePropertiesFilter,ServerGroupAntiAffinityFilter,ServerGroupAffinityFilter	oDEFAULT/scheduler_default_filters
enabled_filters	fi	l	dRetryFilter,AvailabilityZoneFilter,ComputeFilter,ComputeCapabilitiesFilter,ImagePropertiesFilter,ServerGroupAntiAffinityFilter,ServerGroupAffinityFilter	oDEFAULT/scheduler_default_filters
enabled_filters	jm	l	dAvailabilityZoneFilter,ComputeFilter,ComputeCapabilitiesFilter,ImagePropertiesFilter,ServerGroupAntiAffinityFilter,ServerGroupAffinityFilter	oDEFAULT/scheduler_default_filters
enabled_filters	nx	l	dComputeFilter,ComputeCapabilitiesFilter,ImagePropertiesFilter,ServerGroupAntiAffinityFilter,ServerGroupAffinityFilter
host_subset_size	em	i	d1	n1	oDEFAULT/scheduler_host_subset_size
host_subset_size	nx	i	d1	n1
hypervisor_version_weight_multiplier	rx	f	d1.0
image_properties_default_architecture	gx	s	calpha|armv6|armv7l|armv7b|aarch64|cris|i686|ia64|lm32|m68k|microblaze|microblazeel|mips|mipsel|mips64|mips64el|openrisc|parisc|parisc64|ppc|ppcle|ppc64|ppc64le|ppcemb|s390|s390x|sh4|sh4eb|sparc|sparc64|unicore32|x86_64|xtensa|xtensaeb
image_props_weight_multiplier	ux	f	d0.0
image_props_weight_setting	ux	l	d
io_ops_weight_multiplier	em	f	d-1.0	oDEFAULT/io_ops_weight_multiplier
io_ops_weight_multiplier	nx	f	d-1.0
isolated_hosts	em	l	d	oDEFAULT/isolated_hosts
isolated_hosts	nx	l	d
isolated_images	em	l	d	oDEFAULT/isolated_images
isolated_images	nx	l	d
max_instances_per_host	ee	i	d50	oDEFAULT/max_instances_per_host
max_instances_per_host	fm	i	d50	n1	oDEFAULT/max_instances_per_host
max_instances_per_host	nx	i	d50	n1
max_io_ops_per_host	el	i	d8	oDEFAULT/max_io_ops_per_host
max_io_ops_per_host	mm	i	d8	n0	oDEFAULT/max_io_ops_per_host
max_io_ops_per_host	nx	i	d8	n0
num_instances_weight_multiplier	rx	f	d0.0
pci_in_placement	qx	b	dfalse
pci_weight_multiplier	fx	f	d1.0	n0.0
ram_weight_multiplier	em	f	d1.0	oDEFAULT/ram_weight_multiplier
ram_weight_multiplier	nx	f	d1.0
restrict_isolated_hosts_to_isolated_images	em	b	dtrue	oDEFAULT/restrict_isolated_hosts_to_isolated_images
restrict_isolated_hosts_to_isolated_images	nx	b	dtrue
shuffle_best_same_weighed_hosts	gx	b	dfalse
soft_affinity_weight_multiplier	eh	f	d1.0	oDEFAULT/soft_affinity_weight_multiplier
soft_affinity_weight_multiplier	ix	f	d1.0	n0.0
soft_anti_affinity_weight_multiplier	eh	f	d1.0	oDEFAULT/soft_anti_affinity_weight_multiplier
soft_anti_affinity_weight_multiplier	ix	f	d1.0	n0.0
track_instance_changes	em	b	dtrue	oDEFAULT/scheduler_tracks_instance_changes
track_instance_changes	nx	b	dtrue
use_baremetal_filters	ee	b	dfalse	oDEFAULT/scheduler_use_baremetal_filters
use_baremetal_filters	fg	b	dfalse	oDEFAULT/scheduler_use_baremetal_filters	Fr
weight_classes	em	l	dnova.scheduler.weights.all_weighers	oDEFAULT/scheduler_weight_classes
weight_classes	nx	l	dnova.scheduler.weights.all_weighers
[glance]
allowed_direct_url_schemes	af	l	d
allowed_direct_url_schemes	gl	l	d	w17.0.0	Fr
api_insecure	ae	b	dfalse
api_servers	aj	l
api_servers	kx	l	w21.0.0	Fr
cafile	fx	s
certfile	fx	s
collect_timing	hx	b	dfalse
connect_retries	jx	i
connect_retry_delay	jx	f
debug	dx	b	dfalse
default_trusted_certificate_ids	fx	l	d
enable_certificate_validation	fx	b	dfalse	w16.0.0	Fr
enable_rbd_download	lx	b	dfalse
endpoint_override	gx	s
host	ab	s	d$my_ip
host	cc	s	d$my_ip	Fr
insecure	fx	b	dfalse
keyfile	fx	s
max_version	gx	c	k<lambda>	Fu
min_version	gx	c	k<lambda>	Fu
num_retries	ad	i	d0
num_retries	eg	i	d0	n0
num_retries	hx	i	d3	n0
port	aa	i	d9292
port	bb	i	d9292	n1	x65535
port	cc	i	d9292	n1	x65535	Fr
protocol	aa	s	dhttp
protocol	bb	s	dhttp	chttp|https
protocol	cc	s	dhttp	chttp|https	Fr
rbd_ceph_conf	lx	s	d
rbd_connect_timeout	lx	i	d5
rbd_pool	lx	s	d
rbd_user	lx	s	d
region_name	gx	s
retriable_status_codes	sx	li
service_name	gx	s
service_type	gx	s	dimage
split_loggers	hx	b	dfalse
status_code_retries	jx	i
status_code_retry_delay	jx	f
timeout	fw	i
timeout	xx	f
use_glance_v1	dd	b	dfalse	Fr
valid_interfaces	gx	l	dinternal,public
verify_glance_signatures	cx	b	dfalse
version	gx	c	k<lambda>	Fu
[guestfs]
debug	ax	b	dfalse
[hyperv]
config_drive_cdrom	ar	b	dfalse
config_drive_inject_password	ar	b	dfalse
dynamic_memory_ratio	ar	f	d1.0
enable_instance_metrics_collection	ar	b	dfalse
enable_remotefx	dr	b	dfalse
force_hyperv_utils_v1	aa	b	dfalse
force_hyperv_utils_v1	bb	b	dfalse	Fr
force_volumeutils_v1	ab	b	dfalse
instances_path_share	ar	s	d
iscsi_initiator_list	er	l	d
limit_cpu_features	ar	b	dfalse
mounted_disk_query_retry_count	ac	i	d10
mounted_disk_query_retry_count	dr	i	d10	n0
mounted_disk_query_retry_interval	ac	i	d5
mounted_disk_query_retry_interval	dr	i	d5	n0
power_state_check_timeframe	bc	i	d60
power_state_check_timeframe	dr	i	d60	n0
power_state_event_polling_interval	bc	i	d2
power_state_event_polling_interval	dr	i	d2	n0
qemu_img_cmd	ar	s	dqemu-img.exe
use_multipath_io	er	b	dfalse
volume_attach_retry_count	ac	i	d10
volume_attach_retry_count	dr	i	d10	n0
volume_attach_retry_interval	ac	i	d5
volume_attach_retry_interval	dr	i	d5	n0
vswitch_name	ar	s
wait_soft_reboot_seconds	ac	i	d60
wait_soft_reboot_seconds	dr	i	d60	n0
[image_cache]
manager_interval	kx	i	d2400	n-1	oDEFAULT/image_cache_manager_interval
precache_concurrency	kx	i	d1	n1
remove_unused_base_images	kx	b	dtrue	oDEFAULT/remove_unused_base_images
remove_unused_original_minimum_age_seconds	kx	i	d86400	oDEFAULT/remove_unused_original_minimum_age_seconds
remove_unused_resized_minimum_age_seconds	kx	i	d3600	olibvirt/remove_unused_resized_minimum_age_seconds
subdirectory_name	kx	s	d_base	oDEFAULT/image_cache_subdirectory_name
[image_file_url]
filesystems	ac	l	d
filesystems	dd	l	d	Fr
filesystems	ee	l	d	w14.0.0	Fr
[ironic]
admin_auth_token	aa	s	Fs
admin_auth_token	bc	s	Fsr
admin_password	ac	s	Fs
admin_password	dd	s	Fsr
admin_tenant_name	ac	s
admin_tenant_name	dd	s	Fr
admin_url	ac	s
admin_url	dd	s	Fr
admin_username	ac	s
admin_username	dd	s	Fr
api_endpoint	ae	s
api_endpoint	ff	u	hhttp|https
api_endpoint	gi	@	oironic/endpoint_override
api_endpoint	gi	u	hhttp|https	Fr
api_max_retries	ac	i	d60
api_max_retries	dx	i	d60	n0
api_retry_interval	ac	i	d2
api_retry_interval	dx	i	d2	n0
api_version	ab	i	d1
api_version	cc	i	d1	Fr
auth_plugin	dx	@	oironic/auth_type
auth_section	dx	s
auth_type	dx	s	oironic/auth_plugin
auth_url	dx	s	Fq
cafile	dx	s
certfile	dx	s
client_log_level	ac	s	Fr
collect_timing	hx	b	dfalse
conductor_group	rx	s	l255	p^[a-zA-Z0-9_.-]*$	oironic/partition_key	Fm
connect_retries	jx	i
connect_retry_delay	jx	f
domain_id	dx	s
domain_name	dx	s
endpoint_override	gi	s	oironic/api_endpoint
endpoint_override	jx	s
insecure	dx	b	dfalse
keyfile	dx	s
max_version	gx	c	k<lambda>	Fu
min_version	gx	c	k<lambda>	Fu
partition_key	iq	s	l255	p^[a-zA-Z0-9_.-]*$	Fm
partition_key	rx	@	oironic/conductor_group
password	dx	s	Fs
peer_list	iq	l	d	Fm
peer_list	rr	l	d	w28.0.0	Fmr
peer_list	sx	l	d	w28.0.0	Fr
project_domain_id	dx	s
project_domain_name	dx	s
project_id	dx	s
project_name	dx	s
region_name	gx	s
retriable_status_codes	sx	li
serial_console_state_timeout	ex	i	d10	n0
service_name	gx	s
service_type	gx	s	dbaremetal
shard	sx	s	l255	p^[a-zA-Z0-9_.-]+$
split_loggers	hx	b	dfalse
status_code_retries	jx	i
status_code_retry_delay	jx	f
system_scope	gx	s
timeout	dw	i
timeout	xx	f
trust_id	dx	s
user_domain_id	dx	s
user_domain_name	dx	s
user_id	dx	s
user_name	dx	@	oironic/username
username	dx	s	oironic/user_name
valid_interfaces	gx	l	dinternal,public
version	gx	c	k<lambda>	Fu
vnc_console_state_timeout	wx	i	d60	n0
[key_manager]
api_class	df	s	dcastellan.key_manager.barbican_key_manager.BarbicanKeyManager
api_class	gx	@	okey_manager/backend
auth_type	dv	s
auth_type	wx	s	ctoken|password|keystone_token|keystone_password
auth_url	fv	s
auth_url	fx	@	obarbican/auth_endpoint
auth_url	wx	u
backend	gx	s	dbarbican	okey_manager/api_class
domain_id	dx	s
domain_name	dx	s
fixed_key	de	s	okeymgr/fixed_key
fixed_key	fx	s	okeymgr/fixed_key	Fs
password	dd	s
password	ex	s	Fs
project_domain_id	dx	s
project_domain_name	dx	s
project_id	dx	s
project_name	dx	s
reauthenticate	dx	b	dtrue
token	dd	s
token	ex	s	Fs
trust_id	dx	s
user_domain_id	dx	s
user_domain_name	dx	s
user_id	dx	s
username	dx	s
[keymgr]
api_class	ac	s	dnova.keymgr.conf_key_mgr.ConfKeyManager
fixed_key	ac	s
fixed_key	dx	@	okey_manager/fixed_key
[keystone]
auth_plugin	px	@	okeystone/auth_type
auth_section	px	s
auth_type	px	s	okeystone/auth_plugin
auth_url	px	s	Fq
cafile	fx	s
certfile	fx	s
collect_timing	hx	b	dfalse
connect_retries	jx	i
connect_retry_delay	jx	f
default_domain_id	px	s
default_domain_name	px	s
domain_id	px	s
domain_name	px	s
endpoint_override	gx	s
insecure	fx	b	dfalse
keyfile	fx	s
max_version	gx	c	k<lambda>	Fu
min_version	gx	c	k<lambda>	Fu
password	px	s	Fs
project_domain_id	px	s
project_domain_name	px	s
project_id	px	s
project_name	px	s
region_name	gx	s
retriable_status_codes	sx	li
service_name	gx	s
service_type	gx	s	didentity
split_loggers	hx	b	dfalse
status_code_retries	jx	i
status_code_retry_delay	jx	f
system_scope	px	s
tenant_id	px	s
tenant_name	px	s
timeout	fw	i
timeout	xx	f
trust_id	px	s
user_domain_id	px	s
user_domain_name	px	s
user_id	px	s
user_name	px	@	okeystone/username
username	px	s	okeystone/user_name
valid_interfaces	gx	l	dinternal,public
version	gx	c	k<lambda>	Fu
[libvirt]
block_migration_flag	ab	s	dVIR_MIGRATE_UNDEFINE_SOURCE, VIR_MIGRATE_PEER2PEER, VIR_MIGRATE_LIVE, VIR_MIGRATE_TUNNELLED, VIR_MIGRATE_NON_SHARED_INC
block_migration_flag	cc	s	dVIR_MIGRATE_UNDEFINE_SOURCE, VIR_MIGRATE_PEER2PEER, VIR_MIGRATE_LIVE, VIR_MIGRATE_TUNNELLED, VIR_MIGRATE_NON_SHARED_INC	Fr
ceph_mount_options	ux	l
ceph_mount_point_base	ux	s	d$state_path/mnt
checksum_base_images	ac	b	dfalse
checksum_base_images	dd	b	dfalse	Fr
checksum_base_images	ei	b	dfalse	w14.0.0	Fr
checksum_interval_seconds	ac	i	d3600
checksum_interval_seconds	dd	i	d3600	Fr
checksum_interval_seconds	ei	i	d3600	w14.0.0	Fr
connection_uri	ax	s	d
cpu_mode	aa	s
cpu_mode	bx	s	chost-model|host-passthrough|custom|none
cpu_model	ai	s
cpu_model	jx	@	olibvirt/cpu_models
cpu_model_extra_flags	eg	ls	d	Cpcid|ssbd|virt-ssbd|amd-ssbd|amd-no-ssb	FG
cpu_model_extra_flags	hx	ls	d	FG
cpu_models	jx	l	d	olibvirt/cpu_model
cpu_power_governor_high	qx	s	dperformance
cpu_power_governor_low	qx	s	dpowersave
cpu_power_management	qx	b	dfalse
cpu_power_management_strategy	qx	s	dcpu_state	ccpu_state|governor
device_detach_attempts	mx	i	d8	n1
device_detach_timeout	mx	i	d20	n1
disk_cachemodes	ax	l	d
disk_prefix	ax	s
enabled_perf_events	dx	l	d
file_backed_memory	hx	i	d0	n0
gid_maps	ax	l	d
glusterfs_mount_point_base	ae	s	d$state_path/mnt
hw_disk_discard	aa	s
hw_disk_discard	bx	s	cignore|unmap
hw_machine_type	ax	l
image_info_filename_pattern	ac	s	d$instances_path/$image_cache_subdirectory_name/%(image)s.info
image_info_filename_pattern	dd	s	d$instances_path/$image_cache_subdirectory_name/%(image)s.info	Fr
image_info_filename_pattern	ei	s	d$instances_path/$image_cache_subdirectory_name/%(image)s.info	w14.0.0	Fr
images_address_space_limit	uw	i	d1
images_address_space_limit	xx	i	d2
images_cpu_time_limit	ux	i	d30
images_rbd_ceph_conf	ax	s	d
images_rbd_glance_copy_poll_interval	lx	i	d15
images_rbd_glance_copy_timeout	lx	i	d600
images_rbd_glance_store_name	lx	s	d
images_rbd_pool	ax	s	drbd
images_type	aa	s	ddefault
images_type	bc	s	ddefault	craw|qcow2|lvm|rbd|ploop|default
images_type	dx	s	ddefault	craw|flat|qcow2|lvm|rbd|ploop|default
images_volume_group	ax	s
inject_key	ax	b	dfalse
inject_partition	ac	i	d-2
inject_partition	dx	i	d-2	n-2
inject_password	ax	b	dfalse
iscsi_iface	ax	s	olibvirt/iscsi_transport
iscsi_transport	ax	@	olibvirt/iscsi_iface
iscsi_use_multipath	ac	b	dfalse
iscsi_use_multipath	dx	@	olibvirt/volume_use_multipath
iser_use_multipath	ax	b	dfalse
live_migration_bandwidth	ax	i	d0
live_migration_completion_timeout	bc	i	d800
live_migration_completion_timeout	dh	i	d800	Fm
live_migration_completion_timeout	ix	i	d800	n0	Fm
live_migration_downtime	be	i	d500
live_migration_downtime	fx	i	d500	n100
live_migration_downtime_delay	be	i	d75
live_migration_downtime_delay	fx	i	d75	n3
live_migration_downtime_steps	be	i	d10
live_migration_downtime_steps	fx	i	d10	n3
live_migration_flag	ab	s	dVIR_MIGRATE_UNDEFINE_SOURCE, VIR_MIGRATE_PEER2PEER, VIR_MIGRATE_LIVE, VIR_MIGRATE_TUNNELLED
live_migration_flag	cc	s	dVIR_MIGRATE_UNDEFINE_SOURCE, VIR_MIGRATE_PEER2PEER, VIR_MIGRATE_LIVE, VIR_MIGRATE_TUNNELLED	Fr
live_migration_inbound_addr	ch	s
live_migration_inbound_addr	im	H
live_migration_inbound_addr	nx	D
live_migration_monitor_interval	xx	i	d5
live_migration_parallel_connections	wx	i	d1
live_migration_permit_auto_converge	dx	b	dfalse
live_migration_permit_post_copy	dx	b	dfalse
live_migration_progress_timeout	bc	i	d150
live_migration_progress_timeout	dd	i	d150	Fm
live_migration_progress_timeout	eh	i	d0	Fmr
live_migration_scheme	ex	s
live_migration_timeout_action	ix	s	dabort	cabort|force_complete	Fm
live_migration_tunnelled	cc	b
live_migration_tunnelled	dl	b	dfalse
live_migration_tunnelled	mx	b	dfalse	w23.0.0	Fr
live_migration_uri	ab	s	dqemu+tcp://%s/system
live_migration_uri	cd	s
live_migration_uri	ex	s	w15.0.0	Fr
live_migration_with_native_tls	ix	b	dfalse
max_queues	jx	i	n1
mem_stats_period_seconds	ax	i	d10
migration_inbound_addr	sx	s	d$my_ip
nfs_mount_options	ax	s
nfs_mount_point_base	ax	s	d$state_path/mnt
num_aoe_discover_tries	ax	i	d3
num_iscsi_scan_tries	ae	i	d5
num_iscsi_scan_tries	fx	@	olibvirt/num_volume_scan_tries
num_iser_scan_tries	ax	i	d5
num_memory_encrypted_guests	ju	i	n0
num_memory_encrypted_guests	vw	i	n0	w32.0.0	Fr
num_nvme_discover_tries	hx	i	d5
num_pcie_ports	hx	i	d0	n0	x28
num_volume_scan_tries	fx	i	d5	olibvirt/num_iscsi_scan_tries
pmem_namespaces	jx	l	d
qemu_allowed_storage_drivers	ae	l	d
quobyte_client_cfg	at	s
quobyte_client_cfg	ux	s	w31.0.0	Fr
quobyte_mount_point_base	at	s	d$state_path/mnt
quobyte_mount_point_base	ux	s	d$state_path/mnt	w31.0.0	Fr
rbd_connect_timeout	jx	i	d5
rbd_destroy_volume_retries	lx	i	d12	n0
rbd_destroy_volume_retry_interval	lx	i	d5	n0
rbd_secret_uuid	ax	s
rbd_user	ax	s
realtime_scheduler_priority	cx	i	d1
remote_filesystem_transport	bx	s	dssh	cssh|rsync
remove_unused_kernels	aa	b	dfalse
remove_unused_kernels	bc	b	dtrue	Fr
remove_unused_resized_minimum_age_seconds	aj	i	d3600
remove_unused_resized_minimum_age_seconds	kx	@	oimage_cache/remove_unused_resized_minimum_age_seconds
rescue_image_id	ax	s
rescue_kernel_id	ax	s
rescue_ramdisk_id	ax	s
rng_dev_path	ag	s
rng_dev_path	hx	s	d/dev/urandom
rx_queue_size	hx	i	c256|512|1024
scality_sofs_config	ae	s
scality_sofs_mount_point	ae	s	d$state_path/scality
smbfs_mount_options	at	s	d
smbfs_mount_options	ux	s	d	w31.0.0	Fr
smbfs_mount_point_base	at	s	d$state_path/mnt
smbfs_mount_point_base	ux	s	d$state_path/mnt	w31.0.0	Fr
snapshot_compression	ax	b	dfalse
snapshot_image_format	aa	s
snapshot_image_format	bx	s	craw|qcow2|vmdk|vdi
snapshots_directory	ax	s	d$instances_path/snapshots
sparse_logical_volumes	ag	b	dfalse
sparse_logical_volumes	hx	b	dfalse	w18.0.0	Fr
supported_tpm_secret_security	wx	l	duser,host,deployment
swtpm_enabled	lx	b	dfalse
swtpm_group	lx	s	dtss
swtpm_user	lx	s	dtss
sysinfo_serial	aa	s	dauto
sysinfo_serial	bh	s	dauto	cnone|os|hardware|auto
sysinfo_serial	ix	s	dunique	cnone|os|hardware|auto|unique
tb_cache_size	rx	i	n0
tx_queue_size	hx	i	c256|512|1024
uid_maps	ax	l	d
use_default_aio_mode_for_volumes	wx	b	dfalse
use_usb_tablet	ac	b	dtrue
use_usb_tablet	dd	b	dtrue	Fr
use_usb_tablet	el	b	dtrue	w14.0.0	Fr
use_virtio_for_bridges	ax	b	dtrue
virt_type	aa	s	dkvm
virt_type	bl	s	dkvm	ckvm|lxc|qemu|uml|xen|parallels
virt_type	mx	s	dkvm	ckvm|lxc|qemu|parallels
volume_clear	aa	s	dzero
volume_clear	bh	s	dzero	cnone|zero|shred
volume_clear	ix	s	dzero	czero|shred|none
volume_clear_size	ad	i	d0
volume_clear_size	ex	i	d0	n0
volume_enforce_multipath	ux	b	dfalse
volume_use_multipath	dx	b	dfalse	olibvirt/iscsi_use_multipath
vzstorage_cache_path	dx	s
vzstorage_log_path	de	s	d/var/log/pstorage/%(cluster_name)s/nova.log.gz
vzstorage_log_path	fx	s	d/var/log/vstorage/%(cluster_name)s/nova.log.gz
vzstorage_mount_group	dx	s	dqemu
vzstorage_mount_opts	dx	l	d
vzstorage_mount_perms	dx	s	d0770
vzstorage_mount_point_base	dt	s	d$state_path/mnt
vzstorage_mount_point_base	ux	s	d$state_path/mnt	w31.0.0	Fr
vzstorage_mount_user	dt	s	dstack
vzstorage_mount_user	ux	s	dstack	w31.0.0	Fr
wait_soft_reboot_seconds	ax	i	d120
xen_hvmloader_path	al	s	d/usr/lib/xen/boot/hvmloader
[manila]
auth_plugin	ux	@	omanila/auth_type
auth_section	ux	s
auth_type	ux	s	omanila/auth_plugin
auth_url	ux	s	Fq
cafile	ux	s
certfile	ux	s
collect_timing	ux	b	dfalse
connect_retries	ux	i	Fu
connect_retry_delay	ux	f	Fu
domain_id	ux	s
domain_name	ux	s
endpoint_override	ux	s	Fu
insecure	ux	b	dfalse
keyfile	ux	s
max_version	ux	c	k<lambda>	Fu
min_version	ux	c	k<lambda>	Fu
password	ux	s	Fs
project_domain_id	ux	s
project_domain_name	ux	s
project_id	ux	s
project_name	ux	s
region_name	ux	s	Fu
retriable_status_codes	ux	li	Fu
service_name	ux	s	Fu
service_type	ux	s	dshared-file-system	Fu
share_apply_policy_timeout	ux	i	d10
split_loggers	ux	b	dfalse
status_code_retries	ux	i	Fu
status_code_retry_delay	ux	f	Fu
system_scope	ux	s
timeout	uw	i
timeout	xx	f
trust_id	ux	s
user_domain_id	ux	s
user_domain_name	ux	s
user_id	ux	s
user_name	ux	@	omanila/username
username	ux	s	omanila/user_name
valid_interfaces	ux	l	dinternal,public	Fu
version	ux	c	k<lambda>	Fu
[metrics]
required	ax	b	dtrue
weight_multiplier	ax	f	d1.0
weight_of_unavailable	ax	f	d-10000.0
weight_setting	ax	l	d
[mks]
enabled	bx	b	dfalse
mksproxy_base_url	be	s	dhttp://127.0.0.1:6090/
mksproxy_base_url	fx	u	dhttp://127.0.0.1:6090/	hhttp|https
[neutron]
admin_auth_url	aa	s	dhttp://localhost:5000/v2.0
admin_auth_url	bb	s	dhttp://localhost:5000/v2.0	Fr
admin_password	aa	s	Fs
admin_password	bb	s	Fsr
admin_tenant_id	aa	s
admin_tenant_id	bb	s	Fr
admin_tenant_name	aa	s
admin_tenant_name	bb	s	Fr
admin_user_id	aa	s
admin_user_id	bb	s	Fr
admin_username	aa	s
admin_username	bb	s	Fr
allow_duplicate_networks	aa	b	dfalse	Fr
api_insecure	ac	@	oneutron/insecure
auth_plugin	ab	s
auth_plugin	cx	@	oneutron/auth_type
auth_section	ax	s
auth_strategy	aa	s	dkeystone
auth_strategy	bb	s	dkeystone	Fr
auth_type	cx	s	oneutron/auth_plugin
auth_url	bb	s
auth_url	cx	s	Fq
ca_certificates_file	ac	@	oneutron/cafile
cafile	ac	s	oneutron/ca_certificates_file
cafile	dx	s
certfile	ax	s
collect_timing	hx	b	dfalse
connect_retries	jx	i
connect_retry_delay	jx	f
default_domain_id	cx	s
default_domain_name	cx	s
default_floating_pool	fx	s	dnova
domain_id	bx	s
domain_name	bx	s
endpoint_override	gx	s
extension_sync_interval	ac	i	d600
extension_sync_interval	dx	i	d600	n0
http_retries	gx	i	d3	n0
insecure	ac	b	dfalse	oneutron/api_insecure
insecure	dx	b	dfalse
keyfile	ax	s
max_version	gx	c	k<lambda>	Fu
metadata_proxy_shared_secret	ax	s	d	Fs
min_version	gx	c	k<lambda>	Fu
ovs_bridge	ax	s	dbr-int
password	bx	s	Fs
physnets	hx	l	d
project_domain_id	bx	s
project_domain_name	bx	s
project_id	bb	s
project_id	cc	s	oneutron/tenant_id
project_id	dx	s
project_name	bb	s
project_name	cc	s	oneutron/tenant_name
project_name	dx	s
region_name	ac	s
region_name	df	s	dRegionOne
region_name	gx	s
retriable_status_codes	sx	li
service_metadata_proxy	ax	b	dfalse
service_name	gx	s
service_type	gx	s	dnetwork
split_loggers	hx	b	dfalse
status_code_retries	jx	i
status_code_retry_delay	jx	f
system_scope	gx	s
tenant_id	bx	s
tenant_id	cc	@	oneutron/project_id
tenant_name	bx	s
tenant_name	cc	@	oneutron/project_name
timeout	ac	i	oneutron/url_timeout
timeout	dw	i
timeout	xx	f
trust_id	bx	s
url	ac	s	dhttp://127.0.0.1:9696
url	df	u	dhttp://127.0.0.1:9696
url	gi	u	w17.0.0	Fr
url_timeout	ac	@	oneutron/timeout
user_domain_id	bx	s
user_domain_name	bx	s
user_id	bx	s
user_name	bx	@	oneutron/username
username	bx	s	oneutron/user_name
valid_interfaces	gx	l	dinternal,public
version	gx	c	k<lambda>	Fu
[neutron_tunnel]
numa_nodes	hx	li	d	Fut
[notifications]
bdms_in_notifications	fx	b	dfalse
default_level	ex	s	dINFO	cDEBUG|INFO|WARN|ERROR|CRITICAL	oDEFAULT/default_notification_level
default_publisher_id	ef	s	d$my_ip	oDEFAULT/default_publisher_id
default_publisher_id	gg	s	d$host	oDEFAULT/default_publisher_id	w17.0.0	Fr
include_share_mapping	ux	b	dfalse
notification_format	eh	s	dboth	cunversioned|versioned|both	oDEFAULT/notification_format
notification_format	ii	s	dboth	cboth|versioned|unversioned	oDEFAULT/notification_format
notification_format	jx	s	dunversioned	cboth|versioned|unversioned	oDEFAULT/notification_format
notify_on_api_faults	ef	b	dfalse	oDEFAULT/notify_api_faults
notify_on_state_change	ex	s	cvm_state|vm_and_task_state	oDEFAULT/notify_on_state_change
versioned_notifications_topics	fx	l	dversioned_notifications
[osapi_v21]
enabled	bc	@	oosapi_v21/enabled
enabled	bc	b	dtrue	oosapi_v21/enabled	Fr
extensions_blacklist	bd	@	oosapi_v21/extensions_blacklist
extensions_blacklist	bd	l	d	oosapi_v21/extensions_blacklist	Fr
extensions_blacklist	ee	l	d	w12.0.0	Fr
extensions_whitelist	bd	@	oosapi_v21/extensions_whitelist
extensions_whitelist	bd	l	d	oosapi_v21/extensions_whitelist	Fr
extensions_whitelist	ee	l	d	w12.0.0	Fr
project_id_regex	cd	@	oosapi_v21/project_id_regex
project_id_regex	cd	s	oosapi_v21/project_id_regex	Fr
project_id_regex	ej	s	w13.0.0	Fr
[osapi_v3]
enabled	aa	b	dfalse
extensions_blacklist	aa	l	d
extensions_whitelist	aa	l	d
[pci]
alias	ex	m	d	oDEFAULT/pci_alias
device_spec	px	m	d	opci/passthrough_whitelist|DEFAULT/pci_passthrough_whitelist
passthrough_whitelist	eo	m	d	oDEFAULT/pci_passthrough_whitelist
passthrough_whitelist	px	@	opci/device_spec
report_in_placement	px	b	dfalse
[placement]
auth_plugin	dx	@	oplacement/auth_type
auth_section	dx	s
auth_type	dx	s	oplacement/auth_plugin
auth_url	dx	s	Fq
cafile	dx	s
certfile	dx	s
collect_timing	hx	b	dfalse
connect_retries	jx	i
connect_retry_delay	jx	f
default_domain_id	dx	s
default_domain_name	dx	s
domain_id	dx	s
domain_name	dx	s
endpoint_override	gx	s
incomplete_consumer_project_id	hi	s	d00000000-0000-0000-0000-000000000000
incomplete_consumer_user_id	hi	s	d00000000-0000-0000-0000-000000000000
insecure	dx	b	dfalse
keyfile	dx	s
max_version	gx	c	k<lambda>	Fu
min_version	gx	c	k<lambda>	Fu
os_interface	ef	s
os_interface	gg	@	oplacement/valid_interfaces
os_interface	gg	s	w17.0.0	Fr
os_region_name	df	s
os_region_name	gg	@	oplacement/region_name
os_region_name	gg	s	w17.0.0	Fr
password	dx	s	Fs
policy_file	hi	s	dplacement-policy.yaml
project_domain_id	dx	s
project_domain_name	dx	s
project_id	dx	s
project_name	dx	s
randomize_allocation_candidates	gi	b	dfalse
region_name	gg	s	oplacement/os_region_name
region_name	hx	s
retriable_status_codes	sx	li
service_name	gx	s
service_type	gx	s	dplacement
split_loggers	hx	b	dfalse
status_code_retries	jx	i
status_code_retry_delay	jx	f
system_scope	gx	s
tenant_id	dx	s
tenant_name	dx	s
timeout	dw	i
timeout	xx	f
trust_id	dx	s
user_domain_id	dx	s
user_domain_name	dx	s
user_id	dx	s
user_name	dx	@	oplacement/username
username	dx	s	oplacement/user_name
valid_interfaces	gg	l	dinternal,public	oplacement/os_interface
valid_interfaces	hx	l	dinternal,public
version	gx	c	k<lambda>	Fu
[placement_database]
connection	hi	s	Fs
connection_debug	hi	i	d0
connection_parameters	hi	s	d
connection_recycle_time	hi	i	d3600
connection_trace	hi	b	dfalse
max_overflow	hi	i
max_pool_size	hi	i
max_retries	hi	i	d10
mysql_sql_mode	hi	s	dTRADITIONAL
pool_timeout	hi	i
retry_interval	hi	i	d10
slave_connection	hi	s	Fs
sqlite_synchronous	hi	b	dtrue
[powervm]
disk_driver	ho	s	dlocaldisk	clocaldisk|ssp	Fg
proc_units_factor	ho	f	d0.1	n0.05	x1
volume_group_name	ho	s	d
[quota]
cores	ex	i	d20	n-1	oDEFAULT/quota_cores
count_usage_from_placement	jx	b	dfalse
driver	eg	s	dnova.quota.DbQuotaDriver	oDEFAULT/quota_driver	w14.0.0	Fr
driver	hn	s	dnova.quota.DbQuotaDriver	cnova.quota.DbQuotaDriver|nova.quota.NoopQuotaDriver
driver	ox	s	dnova.quota.DbQuotaDriver	cnova.quota.DbQuotaDriver|nova.quota.NoopQuotaDriver|nova.quota.UnifiedLimitsDriver
fixed_ips	ej	i	d-1	n-1	oDEFAULT/quota_fixed_ips	w15.0.0	Fr
floating_ips	ej	i	d10	n-1	oDEFAULT/quota_floating_ips	w15.0.0	Fr
injected_file_content_bytes	ex	i	d10240	n-1	oDEFAULT/quota_injected_file_content_bytes
injected_file_path_length	ex	i	d255	n-1	oDEFAULT/quota_injected_file_path_length
injected_files	ex	i	d5	n-1	oDEFAULT/quota_injected_files
instances	ex	i	d10	n-1	oDEFAULT/quota_instances
key_pairs	ex	i	d100	n-1	oDEFAULT/quota_key_pairs
max_age	eh	i	d0	n0	oDEFAULT/max_age
metadata_items	ex	i	d128	n-1	oDEFAULT/quota_metadata_items
ram	ex	i	d51200	n-1	oDEFAULT/quota_ram
recheck_quota	fx	b	dtrue
reservation_expire	eh	i	d86400	oDEFAULT/reservation_expire
security_group_rules	ej	i	d20	n-1	oDEFAULT/quota_security_group_rules	w15.0.0	Fr
security_groups	ej	i	d10	n-1	oDEFAULT/quota_security_groups	w15.0.0	Fr
server_group_members	ex	i	d10	n-1	oDEFAULT/quota_server_group_members
server_groups	ex	i	d10	n-1	oDEFAULT/quota_server_groups
unified_limits_resource_list	ux	ls	dservers	KUnifiedLimitsResource
unified_limits_resource_strategy	ux	s	drequire	crequire|ignore
until_refresh	eh	i	d0	n0	oDEFAULT/until_refresh
[rdp]
enabled	ar	b	dfalse
html5_proxy_base_url	ae	s	dhttp://127.0.0.1:6083/
html5_proxy_base_url	fr	u	dhttp://127.0.0.1:6083/	hhttp|https
[remote_debug]
host	ae	s	Fi
host	fu	H	Fi
port	aa	i	Fi
port	bc	i	n1	x65535	Fui
port	du	p	Fi
[scheduler]
discover_hosts_in_cells_interval	ex	i	d-1	n-1
driver	ej	s	dfilter_scheduler	oDEFAULT/scheduler_driver
driver	kl	s	dfilter_scheduler	oDEFAULT/scheduler_driver	w21.0.0	Fr
enable_isolated_aggregate_filtering	jx	b	dfalse
host_manager	eg	s	dhost_manager	chost_manager|ironic_host_manager	oDEFAULT/scheduler_host_manager
image_metadata_prefilter	kx	b	dfalse
limit_tenants_to_placement_aggregate	hx	b	dfalse
max_attempts	em	i	d3	n1	oDEFAULT/scheduler_max_attempts
max_attempts	nx	i	d3	n1
max_placement_results	gx	i	d1000	n1
periodic_task_interval	eg	i	d60	oDEFAULT/scheduler_driver_task_period
periodic_task_interval	hl	i	d60
placement_aggregate_required_for_tenants	hx	b	dfalse
query_placement_for_availability_zone	hm	b	dfalse
query_placement_for_availability_zone	nq	b	dtrue	w24.0.0	Fr
query_placement_for_image_type_support	jx	b	dfalse
query_placement_for_routed_network_aggregates	mx	b	dfalse
workers	hx	i	n0
[serial_console]
base_url	ad	s	dws://127.0.0.1:6083/
base_url	ex	u	dws://127.0.0.1:6083/
enabled	ax	b	dfalse
listen	ab	s	d127.0.0.1
listen	cc	s	d127.0.0.1	Fr
port_range	ab	s	d10000:20000
port_range	ch	s	d10000:20000	p\d+:\d+
port_range	ix	s	d10000:20000	p^\d+:\d+$
proxyclient_address	ax	s	d127.0.0.1
serialproxy_host	ax	s	d0.0.0.0	Fi
serialproxy_port	aa	i	d6083	FTi
serialproxy_port	bc	i	d6083	n1	x65535	Fi
serialproxy_port	dx	p	d6083	Fi
[service_user]
auth_plugin	ex	@	oservice_user/auth_type
auth_section	ex	s
auth_type	ex	s	oservice_user/auth_plugin
auth_url	ex	s	Fq
cafile	ex	s
certfile	ex	s
collect_timing	hx	b	dfalse
default_domain_id	ex	s
default_domain_name	ex	s
domain_id	ex	s
domain_name	ex	s
insecure	ex	b	dfalse
keyfile	ex	s
password	ex	s	Fs
project_domain_id	ex	s
project_domain_name	ex	s
project_id	ex	s
project_name	ex	s
send_service_user_token	ex	b	dfalse
split_loggers	hx	b	dfalse
system_scope	gx	s
tenant_id	ex	s
tenant_name	ex	s
timeout	ew	i
timeout	xx	f
trust_id	ex	s
user_domain_id	ex	s
user_domain_name	ex	s
user_id	ex	s
user_name	ex	@	oservice_user/username
username	ex	s	oservice_user/user_name
[spice]
agent_enabled	ax	b	dtrue
enabled	ax	b	dfalse
html5proxy_base_url	ad	s	dhttp://127.0.0.1:6082/spice_auto.html
html5proxy_base_url	ex	u	dhttp://127.0.0.1:6082/spice_auto.html
html5proxy_host	ae	s	d0.0.0.0	Fi
html5proxy_host	fx	H	d0.0.0.0	Fi
html5proxy_port	aa	i	d6082	FTi
html5proxy_port	bc	i	d6082	n1	x65535
html5proxy_port	dx	p	d6082	Fi
image_compression	qx	s	cauto_glz|auto_lz|quic|glz|lz|off	Fa
jpeg_compression	qx	s	cauto|never|always	Fa
keymap	ag	s	den-us
keymap	hk	s	w18.0.0	Fr
playback_compression	qx	b	Fa
require_secure	tx	b	dfalse
server_listen	ax	s	d127.0.0.1
server_proxyclient_address	ax	s	d127.0.0.1
spice_direct_proxy_base_url	ux	u	dhttp://127.0.0.1:13002/nova
streaming_mode	qx	s	cfilter|all|off	Fa
zlib_compression	qx	s	cauto|never|always	Fa
[sql]
connection	bc	@	odatabase/connection
connection	nr	@	oapi_database/connection
connection	nr	@	odatabase/connection
idle_timeout	bc	@	odatabase/idle_timeout
[ssl]
ca_file	aa	s
ca_file	de	s	oDEFAULT/ssl_ca_file
cert_file	aa	s
cert_file	de	s	oDEFAULT/ssl_cert_file
ciphers	de	s
key_file	aa	s
key_file	de	s	oDEFAULT/ssl_key_file
version	de	s
[trusted_computing]
attestation_api_url	ae	s	d/OpenAttestationWebServices/V1.0
attestation_api_url	ff	s	d/OpenAttestationWebServices/V1.0	wPike	Fr
attestation_auth_blob	ad	s
attestation_auth_blob	ee	s	Fs
attestation_auth_blob	ff	s	wPike	Fsr
attestation_auth_timeout	ae	i	d60
attestation_auth_timeout	ff	i	d60	n0	wPike	Fr
attestation_insecure_ssl	ae	b	dfalse
attestation_insecure_ssl	ff	b	dfalse	wPike	Fr
attestation_port	ad	s	d8443
attestation_port	ee	p	d8443
attestation_port	ff	p	d8443	wPike	Fr
attestation_server	ae	s
attestation_server	ff	H	wPike	Fr
attestation_server_ca_file	ae	s
attestation_server_ca_file	ff	s	wPike	Fr
[upgrade_levels]
baseapi	ax	s
cells	ai	s
cert	ag	s
cert	hr	s	w18.0.0	Fr
compute	ax	s
conductor	ax	s
console	aj	s
consoleauth	ag	s
consoleauth	hi	s	w18.0.0	Fr
intercell	ai	s
network	ag	s
network	hj	s	w18.0.0	Fr
scheduler	ax	s
[vault]
approle_role_id	is	s
approle_role_id	tx	s	Fs
approle_secret_id	is	s
approle_secret_id	tx	s	Fs
auth_method	xx	s	dapprole	capprole|jwt|kubernetes
auth_path	xx	s
kv_mountpoint	ix	s	dsecret
kv_path	rx	s
kv_version	lv	i	d2
kv_version	wx	i	d2	c1|2
namespace	ox	s
root_token_id	gs	s
root_token_id	tx	s	Fs
ssl_ca_crt_file	gx	s
timeout	tx	f	d60
token_file	xx	s
token_role	xx	s
use_ssl	gv	b	dfalse
use_ssl	wx	b	dfalse	Fr
vault_url	gv	s	dhttp://127.0.0.1:8200
vault_url	wx	u	dhttp://127.0.0.1:8200	hhttp|https
[vendordata_dynamic_auth]
auth_plugin	ex	@	ovendordata_dynamic_auth/auth_type
auth_section	ex	s
auth_type	ex	s	ovendordata_dynamic_auth/auth_plugin
auth_url	ex	s	Fq
cafile	ex	s
certfile	ex	s
collect_timing	hx	b	dfalse
default_domain_id	ex	s
default_domain_name	ex	s
domain_id	ex	s
domain_name	ex	s
insecure	ex	b	dfalse
keyfile	ex	s
password	ex	s	Fs
project_domain_id	ex	s
project_domain_name	ex	s
project_id	ex	s
project_name	ex	s
split_loggers	hx	b	dfalse
system_scope	gx	s
tenant_id	ex	s
tenant_name	ex	s
timeout	ew	i
timeout	xx	f
trust_id	ex	s
user_domain_id	ex	s
user_domain_name	ex	s
user_id	ex	s
user_name	ex	@	ovendordata_dynamic_auth/username
username	ex	s	ovendordata_dynamic_auth/user_name
[vmware]
api_retry_count	ac	i	d10
api_retry_count	dx	i	d10	n0
ca_file	bx	s
cache_prefix	ax	s
cluster_name	aa	m
cluster_name	bx	s
connection_pool_size	gx	i	d10	n10
console_delay_seconds	bc	i
console_delay_seconds	dx	i	n0
datastore_regex	ax	s
host_ip	ae	s
host_ip	fx	H
host_password	ax	s	Fs
host_port	aa	i	d443
host_port	bb	i	d443	n1	x65535
host_port	cx	p	d443
host_username	ax	s
insecure	bx	b	dfalse
integration_bridge	ab	s	dbr-int
integration_bridge	cx	s
maximum_objects	ac	i	d100
maximum_objects	dx	i	d100	n0
pbm_default_policy	ax	s
pbm_enabled	ax	b	dfalse
pbm_wsdl_location	ax	s
serial_log_dir	gx	s	d/opt/vmware/vspc
serial_port_proxy_uri	be	s
serial_port_proxy_uri	fx	u	htelnet|telnets
serial_port_service_uri	bx	s
task_poll_interval	ax	f	d0.5
use_linked_clone	ax	b	dtrue
vlan_interface	aj	s	dvmnic0
vnc_keymap	hx	s	den-us
vnc_port	aa	i	d5900
vnc_port	bb	i	d5900	n1	x65535
vnc_port	cx	p	d5900
vnc_port_total	ac	i	d10000
vnc_port_total	dx	i	d10000	n0
wsdl_location	ad	s
wsdl_location	ee	s	w15.0.0	Fr
[vnc]
auth_schemes	gx	ls	dnone	Cnone|vencrypt	Fi
enabled	bx	b	dtrue	oDEFAULT/vnc_enabled
keymap	bg	s	den-us	oDEFAULT/vnc_keymap
keymap	hk	s	oDEFAULT/vnc_keymap	w18.0.0	Fr
novncproxy_base_url	bc	s	dhttp://127.0.0.1:6080/vnc_auto.html	oDEFAULT/novncproxy_base_url
novncproxy_base_url	dx	u	dhttp://127.0.0.1:6080/vnc_auto.html	oDEFAULT/novncproxy_base_url
novncproxy_host	cx	s	d0.0.0.0	oDEFAULT/novncproxy_host	Fi
novncproxy_port	cc	i	d6080	n1	x65535	oDEFAULT/novncproxy_port	Fi
novncproxy_port	dx	p	d6080	oDEFAULT/novncproxy_port	Fi
server_listen	gn	H	d127.0.0.1	oDEFAULT/vncserver_listen|vnc/vncserver_listen
server_listen	ox	H	d127.0.0.1
server_proxyclient_address	gn	H	d127.0.0.1	oDEFAULT/vncserver_proxyclient_address|vnc/vncserver_proxyclient_address
server_proxyclient_address	ox	H	d127.0.0.1
vencrypt_ca_certs	gx	s	Fi
vencrypt_client_cert	gx	s	Fi
vencrypt_client_key	gx	s	Fi
vncserver_listen	be	s	d127.0.0.1	oDEFAULT/vncserver_listen
vncserver_listen	ff	H	d127.0.0.1	oDEFAULT/vncserver_listen
vncserver_listen	gn	@	ovnc/server_listen
vncserver_proxyclient_address	be	s	d127.0.0.1	oDEFAULT/vncserver_proxyclient_address
vncserver_proxyclient_address	ff	H	d127.0.0.1	oDEFAULT/vncserver_proxyclient_address
vncserver_proxyclient_address	gn	@	ovnc/server_proxyclient_address
xvpvncproxy_base_url	bc	s	dhttp://127.0.0.1:6081/console	oDEFAULT/xvpvncproxy_base_url
xvpvncproxy_base_url	dh	u	dhttp://127.0.0.1:6081/console	oDEFAULT/xvpvncproxy_base_url
xvpvncproxy_base_url	ij	u	dhttp://127.0.0.1:6081/console	oDEFAULT/xvpvncproxy_base_url	w19.0.0	Fr
xvpvncproxy_host	ce	s	d0.0.0.0	oDEFAULT/xvpvncproxy_host
xvpvncproxy_host	fh	H	d0.0.0.0	oDEFAULT/xvpvncproxy_host
xvpvncproxy_host	ij	H	d0.0.0.0	oDEFAULT/xvpvncproxy_host	w19.0.0	Fr
xvpvncproxy_port	cc	i	d6081	n1	x65535	oDEFAULT/xvpvncproxy_port
xvpvncproxy_port	dh	p	d6081	oDEFAULT/xvpvncproxy_port
xvpvncproxy_port	ij	p	d6081	oDEFAULT/xvpvncproxy_port	w19.0.0	Fr
[workarounds]
destroy_after_evacuate	aa	b	dtrue
destroy_after_evacuate	bc	b	dtrue	Fr
disable_compute_service_check_for_ffu	mx	b	dfalse
disable_deep_image_inspection	ox	b	dfalse
disable_fallback_pcpu_query	jx	b	dfalse	w20.0.0	Fr
disable_group_policy_check_upcall	fx	b	dfalse
disable_libvirt_livesnapshot	af	b	dtrue
disable_libvirt_livesnapshot	gh	b	dfalse
disable_libvirt_livesnapshot	ix	b	dfalse	w19.0.0	Fr
disable_native_luksv1	kl	b	dfalse
disable_native_luksv1	mm	b	dfalse	w23.0.0	Fr
disable_rootwrap	ax	b	dfalse
enable_consoleauth	hi	b	dfalse	w18.0.0	Fr
enable_numa_live_migration	gi	b	dfalse
enable_numa_live_migration	jx	b	dfalse	w20.0.0	Fr
enable_qemu_monitor_announce_self	lx	b	dfalse
ensure_libvirt_rbd_instance_dir_cleanup	gx	b	dfalse
handle_virt_lifecycle_events	bx	b	dtrue
libvirt_disable_apic	mx	b	dfalse
never_download_image_if_on_rbd	jx	b	dfalse
qemu_monitor_announce_self_count	qx	i	d3	n1
qemu_monitor_announce_self_interval	qx	i	d1	n1
rbd_volume_local_attach	kl	b	dfalse
rbd_volume_local_attach	mm	b	dfalse	w23.0.0	Fr
report_ironic_standard_resource_class_inventory	hh	b	dtrue
reserve_disk_resource_for_image_cache	ix	b	dfalse
skip_cpu_compare_at_startup	px	b	dfalse
skip_cpu_compare_on_dest	ox	b	dfalse
skip_hypervisor_version_check_on_lm	ox	b	dfalse
skip_reserve_in_use_ironic_nodes	px	b	dfalse
unified_limits_count_pcpu_as_vcpu	ox	b	dfalse
wait_for_vif_plugged_event_during_hard_reboot	ll	ls	d	Cnormal|direct|macvtap|baremetal|direct-physical|virtio-forwarder|smart-nic
wait_for_vif_plugged_event_during_hard_reboot	mn	ls	d	Cnormal|direct|macvtap|baremetal|direct-physical|virtio-forwarder|smart-nic|vdpa|accelerator-direct|accelerator-direct-physical
wait_for_vif_plugged_event_during_hard_reboot	ox	ls	d	Cnormal|direct|macvtap|baremetal|direct-physical|virtio-forwarder|smart-nic|vdpa|accelerator-direct|accelerator-direct-physical|remote-managed
[wsgi]
api_paste_config	dx	s	dapi-paste.ini	oDEFAULT/api_paste_config
client_socket_timeout	du	i	d900	n0	oDEFAULT/client_socket_timeout
default_pool_size	du	i	d1000	n0	oDEFAULT/wsgi_default_pool_size
keep_alive	du	b	dtrue	oDEFAULT/wsgi_keep_alive
max_header_line	du	i	d16384	n0	oDEFAULT/max_header_line
secure_proxy_ssl_header	dt	s	oDEFAULT/secure_proxy_ssl_header
secure_proxy_ssl_header	ux	s	oDEFAULT/secure_proxy_ssl_header	w31.0.0	Fr
ssl_ca_file	du	s	oDEFAULT/ssl_ca_file
ssl_cert_file	du	s	oDEFAULT/ssl_cert_file
ssl_key_file	du	s	oDEFAULT/ssl_key_file
tcp_keepidle	du	i	d600	n0	oDEFAULT/tcp_keepidle
wsgi_log_format	de	s	d%(client_ip)s "%(request_line)s" status: %(status_code)s len: %(body_length)s time: %(wall_seconds).7f	oDEFAULT/wsgi_log_format
wsgi_log_format	fu	s	d%(client_ip)s "%(request_line)s" status: %(status_code)s len: %(body_length)s time: %(wall_seconds).7f	oDEFAULT/wsgi_log_format	w16.0.0	Fr
[xenserver]
agent_path	ak	s	dusr/sbin/xe-update-networking
agent_resetnetwork_timeout	ac	i	d60
agent_resetnetwork_timeout	dk	i	d60	n0
agent_timeout	ac	i	d30
agent_timeout	dk	i	d30	n0
agent_version_timeout	ac	i	d300
agent_version_timeout	dk	i	d300	n0
block_device_creation_timeout	ac	i	d10
block_device_creation_timeout	dk	i	d10	n1
cache_images	aa	s	dall
cache_images	bk	s	dall	call|some|none
check_host	ak	b	dtrue
connection_concurrent	ad	i	d5
connection_concurrent	ek	i	d5	n1
connection_password	ak	s	Fs
connection_url	ak	s
connection_username	ak	s	droot
console_public_hostname	ek	s	oDEFAULT/console_public_hostname	Fz
default_os_type	ak	s	dlinux
disable_agent	ak	b	dfalse
image_compression_level	aa	i
image_compression_level	bk	i	n1	x9
image_handler	hk	s	ddirect_vhd	cdirect_vhd|vdi_local_dev|vdi_remote_stream
image_upload_handler	ag	s	dnova.virt.xenapi.image.glance.GlanceStore
image_upload_handler	hk	s	d	w18.0.0	Fr
independent_compute	dk	b	dfalse
introduce_vdi_retry_wait	ac	i	d20
introduce_vdi_retry_wait	dk	i	d20	n0
ipxe_boot_menu_url	ak	s
ipxe_mkisofs_cmd	ak	s	dmkisofs
ipxe_network_name	ak	s
iqn_prefix	ac	s	diqn.2010-10.org.openstack
login_timeout	ad	i	d10
login_timeout	ek	i	d10	n0
max_kernel_ramdisk_size	ak	i	d16777216
num_vbd_unplug_retries	ac	i	d10
num_vbd_unplug_retries	dk	i	d10	n0
ovs_integration_bridge	ad	s	dxapi1
ovs_integration_bridge	ek	s
remap_vbd_dev	ad	b	dfalse
remap_vbd_dev	ef	b	dfalse	w15.0.0	Fr
remap_vbd_dev_prefix	af	s	dsd
running_timeout	ad	i	d60
running_timeout	ek	i	d60	n0
sparse_copy	ak	b	dtrue
sr_base_path	ak	s	d/var/run/sr-mount
sr_matching_filter	ak	s	ddefault-sr:true
target_host	ae	s
target_host	fk	H
target_port	ad	s	d3260
target_port	ek	p	d3260
torrent_base_url	ad	s
torrent_base_url	ee	s	w15.0.0	Fr
torrent_download_stall_cutoff	ad	i	d600
torrent_download_stall_cutoff	ee	i	d600	n0	w15.0.0	Fr
torrent_images	aa	s	dnone
torrent_images	be	s	dnone	call|some|none
torrent_listen_port_end	aa	i	d6891
torrent_listen_port_end	bc	i	d6891	n1	x65535
torrent_listen_port_end	dd	p	d6891
torrent_listen_port_end	ee	p	d6891	w15.0.0	Fr
torrent_listen_port_start	aa	i	d6881
torrent_listen_port_start	bc	i	d6881	n1	x65535
torrent_listen_port_start	dd	p	d6881
torrent_listen_port_start	ee	p	d6881	w15.0.0	Fr
torrent_max_last_accessed	ad	i	d86400
torrent_max_last_accessed	ee	i	d86400	n0	w15.0.0	Fr
torrent_max_seeder_processes_per_host	ad	i	d1
torrent_max_seeder_processes_per_host	ee	i	d1	n-1	w15.0.0	Fr
torrent_seed_chance	ad	f	d1.0
torrent_seed_chance	ee	f	d1.0	n0	w15.0.0	Fr
torrent_seed_duration	ad	i	d3600
torrent_seed_duration	ee	i	d3600	w15.0.0	Fr
use_agent_default	ak	b	dfalse
use_join_force	ak	b	dtrue
vhd_coalesce_max_attempts	ac	i	d20
vhd_coalesce_max_attempts	dk	i	d20	n0
vhd_coalesce_poll_interval	ac	f	d5.0
vhd_coalesce_poll_interval	dk	f	d5.0	n0
vif_driver	ad	s	dnova.virt.xenapi.vif.XenAPIBridgeDriver
vif_driver	eg	s	dnova.virt.xenapi.vif.XenAPIOpenVswitchDriver	w15.0.0	Fr
[xvp]
console_xvp_conf	dj	s	d/etc/xvp.conf	oDEFAULT/console_xvp_conf
console_xvp_conf_template	dj	s	d$pybasedir/nova/console/xvp.conf.template	oDEFAULT/console_xvp_conf_template
console_xvp_log	dj	s	d/var/log/xvp.log	oDEFAULT/console_xvp_log
console_xvp_multiplex_port	dj	p	d5900	oDEFAULT/console_xvp_multiplex_port
console_xvp_pid	dj	s	d/var/run/xvp.pid	oDEFAULT/console_xvp_pid
[zookeeper]
address	ab	s
recv_timeout	ab	i	d4000
sg_prefix	ab	s	d/servicegroups
sg_retry_interval	ab	i	d5
[zvm]
ca_file	hx	s
cloud_connector_url	hx	u
image_tmp_path	hx	s	d$state_path/images
reachable_timeout	hx	i	d300
)";
inline constexpr std::uint32_t nova_groups[] = {
    0, 31955, 34853, 36469, 37351, 37632, 41447, 43721, 44984, 45324, 46046, 46284, 46434, 46534, 47061, 47552,
    50839, 50981, 51134, 55360, 56546, 56574, 57588, 58056, 58144, 59940, 60607, 60725, 61690, 68780, 69731, 69848,
    69980, 72179, 72219, 73014, 73555, 73642, 73900, 75393, 75739, 75857, 77348, 77486, 77577, 78496, 78935, 79616,
    80381, 80543, 80725, 81352, 81577, 82084, 82784, 83786, 85699, 87567, 88484, 91405, 91785, 91891,
};
} // namespace detail

inline constexpr table nova("nova", detail::nova_rows, detail::nova_groups, R"(a nova.conf
)",
    R"(oslo.log	default_log_levels	mn	amqp=WARN,amqplib=WARN,boto=WARN,qpid=WARN,sqlalchemy=WARN,suds=INFO,oslo.messaging=INFO,oslo_messaging=INFO,iso8601=WARN,requests.packages.urllib3.connectionpool=WARN,urllib3.connectionpool=WARN,websocket=WARN,requests.packages.urllib3.util.retry=WARN,urllib3.util.retry=WARN,keystonemiddleware=WARN,routes.middleware=WARN,stevedore=WARN,taskflow=WARN,keystoneauth=WARN,oslo.cache=INFO,oslo_policy=INFO,dogpile.core.dogpile=INFO,glanceclient=WARN,oslo.privsep.daemon=INFO
oslo.log	default_log_levels	ov	amqp=WARN,amqplib=WARN,boto=WARN,qpid=WARN,sqlalchemy=WARN,suds=INFO,oslo.messaging=INFO,oslo_messaging=INFO,iso8601=WARN,requests.packages.urllib3.connectionpool=WARN,urllib3.connectionpool=WARN,websocket=WARN,requests.packages.urllib3.util.retry=WARN,urllib3.util.retry=WARN,keystonemiddleware=WARN,routes.middleware=WARN,stevedore=WARN,taskflow=WARN,keystoneauth=WARN,oslo.cache=INFO,oslo_policy=INFO,dogpile.core.dogpile=INFO,glanceclient=WARN,cinderclient=DEBUG,os_brick=DEBUG,oslo.privsep.daemon=INFO
oslo.log	default_log_levels	wx	amqp=WARN,boto=WARN,sqlalchemy=WARN,suds=INFO,oslo.messaging=INFO,oslo_messaging=INFO,iso8601=WARN,requests.packages.urllib3.connectionpool=WARN,urllib3.connectionpool=WARN,websocket=WARN,requests.packages.urllib3.util.retry=WARN,urllib3.util.retry=WARN,keystonemiddleware=WARN,routes.middleware=WARN,stevedore=WARN,taskflow=WARN,keystoneauth=WARN,oslo.cache=INFO,oslo_policy=INFO,dogpile.core.dogpile=INFO,glanceclient=WARN,cinderclient=DEBUG,os_brick=DEBUG,oslo.privsep.daemon=INFO
oslo.messaging	control_exchange	mx	nova
oslo.middleware	allow_headers	ck	X-Auth-Token,X-Openstack-Request-Id,X-Identity-Status,X-Roles,X-Service-Catalog,X-User-Id,X-Tenant-Id
oslo.middleware	allow_headers	lx	X-Auth-Token,X-Openstack-Request-Id,X-Identity-Status,X-Roles,X-Service-Catalog,X-User-Id,X-Tenant-Id,X-OpenStack-Nova-API-Version,OpenStack-API-Version
oslo.middleware	allow_methods	cx	GET,PUT,POST,DELETE,PATCH
oslo.middleware	expose_headers	ck	X-Auth-Token,X-Openstack-Request-Id,X-Subject-Token,X-Service-Token
oslo.middleware	expose_headers	lx	X-Auth-Token,X-Openstack-Request-Id,X-Subject-Token,X-Service-Token,X-OpenStack-Nova-API-Version,OpenStack-API-Version
oslo.policy	policy_file	mt	policy.yaml
)");

} // namespace stackmodel::catalog
