// SPDX-License-Identifier: Apache-2.0
// Written by data/options/generate.py; do not edit.
// clang-format off
#pragma once

#include "../table.hpp"

namespace stackmodel::catalog {

namespace detail {
inline constexpr char sahara_rows[] = R"([DEFAULT]
admin_project_domain_name	ae	s	ddefault
admin_user_domain_name	ae	s	ddefault
api_workers	ab	i	d0
api_workers	cr	i	d1
cleanup_time_for_incomplete_clusters	ar	i	d0
cluster_operation_trust_expiration_hours	bb	i	d24
cluster_remote_threshold	ar	i	d70
compute_topology_file	ar	s	detc/sahara/compute.topology
coordinator_heartbeat_interval	cr	i	d1
data_source_types	fg	l	dswift,hdfs,maprfs,manila
data_source_types	hr	l	dswift,hdfs,maprfs,manila,s3
db_driver	ar	s	dsahara.db
default_ntp_server	br	s	dpool.ntp.org
disable_event_log	ar	b	dfalse
edp_internal_db_enabled	dr	b	dtrue
enable_data_locality	ar	b	dfalse
enable_hypervisor_awareness	ar	b	dtrue
enable_notifications	ab	b	dfalse
enable_notifications	cd	@	ooslo_messaging_notifications/enable
global_remote_threshold	ar	i	d100
hash_ring_replicas_count	cr	i	d40
heat_enable_wait_condition	br	b	dtrue
heat_stack_tags	br	l	ddata-processing-cluster
host	ae	s	d	Fi
host	fr	H	d0.0.0.0	Fi
identity_ip_accessible	hr	I
image	dr	s	FTqui
infrastructure_engine	aa	s	ddirect
infrastructure_engine	bb	s	dheat
infrastructure_engine	cc	s	dheat	Fr
job_binary_max_KB	ar	i	d5120
job_binary_types	ff	l	dswift,manila,internal-db
job_binary_types	gr	l	dswift,manila,internal-db,s3
job_canceling_timeout	ar	i	d300
job_workflow_postfix	ar	s	d
log_exchange	ar	b	dfalse	Fi
max_header_line	ab	i	d16384
min_transient_cluster_active_time	ar	i	d30
nameservers	dr	l	d
node_domain	ar	s	dnovalocal
notification_level	ab	s	dINFO
notification_level	cr	@	ooslo_messaging_notifications/level
notification_publisher_id	ab	s
notification_publisher_id	cr	@	ooslo_messaging_notifications/publisher_id
object_store_ip_accessible	hr	I
os_region_name	ar	s
periodic_coordinator_backend_url	cr	s
periodic_enable	ar	b	dtrue
periodic_fuzzy_delay	ar	i	d60
periodic_interval_max	ar	i	d60
periodic_workers_number	cr	i	d1
plugins	ab	l	dvanilla,hdp,spark,cdh
plugins	cc	l	dvanilla,spark,cdh,ambari
plugins	dr	l	dvanilla,spark,cdh,ambari,storm,mapr
port	aa	i	d8386	Fi
port	bb	i	d8386	n1	x65535	Fi
port	cr	p	d8386	Fi
proxy_command	ar	s	d
proxy_command_use_internal_ip	fr	b	dfalse
proxy_user_domain_name	ar	s
proxy_user_role_names	ah	l	dMember
proxy_user_role_names	ir	l	dmember
remote	ar	s	dssh
retries_number	br	i	d5
retry_after	br	i	d10
root_fs	dr	s	FTui
rootwrap_command	ar	s	dsudo sahara-rootwrap /etc/sahara/rootwrap.conf
run_external_periodic_tasks	aa	b	dtrue
ssh_timeout_common	br	i	d300	n1
ssh_timeout_files	bg	i	d120	n1
ssh_timeout_files	hr	i	d600	n1
ssh_timeout_interactive	br	i	d1800	n1
swift_topology_file	ar	s	detc/sahara/swift.topology
test_only	dr	b	dfalse	FTui
use_barbican_key_manager	cr	b	dfalse
use_designate	dr	b	dfalse
use_domain_for_proxy_users	ar	b	dfalse
use_external_key_manager	ab	b	dfalse	Fu
use_floating_ips	ar	b	dtrue
use_identity_api_v3	ar	b	dtrue
use_namespaces	ar	b	dfalse
use_neutron	ad	b	dfalse
use_neutron	ef	b	dtrue
use_rootwrap	ar	b	dfalse
[castellan]
barbican_api_endpoint	cr	s
barbican_api_version	cr	s	dv1
[cinder]
api_insecure	ar	b	dfalse
api_version	ae	i	d2	ocinder/cinder_api_version
api_version	fr	i	d3	ocinder/cinder_api_version
ca_file	ar	s
cinder_api_version	ar	@	ocinder/api_version
endpoint_type	br	s	dinternalURL
[cluster_verifications]
verification_enable	cr	b	dtrue	Fu
verification_periodic_interval	cr	i	d600	Fu
verification_timeout	fr	i	d600	Fu
[conductor]
use_local	ar	b	dtrue
[glance]
api_insecure	dr	b	dfalse
ca_file	dr	s
endpoint_type	dr	s	dinternalURL
[heat]
api_insecure	ar	b	dfalse
ca_file	ar	s
endpoint_type	br	s	dinternalURL
[keystone]
api_insecure	ar	b	dfalse
ca_file	ar	s
endpoint_type	br	s	dinternalURL
[manila]
api_insecure	br	b	dtrue
api_version	be	i	d1	Fu
api_version	fr	s	d1
ca_file	br	s
[neutron]
api_insecure	ar	b	dfalse
ca_file	ar	s
endpoint_type	br	s	dinternalURL
[nova]
api_insecure	ar	b	dfalse
ca_file	ar	s
endpoint_type	br	s	dinternalURL
[object_store_access]
public_identity_ca_file	br	s
public_object_store_ca_file	br	s
[oslo_messaging_notifications]
enable	cd	b	dfalse	oDEFAULT/enable_notifications
level	cr	s	dINFO	oDEFAULT/notification_level
publisher_id	cr	s	oDEFAULT/notification_publisher_id
[retries]
retries_number	br	i	d5
retry_after	br	i	d10
[ssl]
ca_file	aa	s
cert_file	aa	s
key_file	aa	s
[swift]
api_insecure	ar	b	dfalse
ca_file	ar	s
endpoint_type	br	s	dinternalURL
[timeouts]
await_attach_volumes	ab	i	d10
await_for_instances_active	ab	i	d10800
delete_instances_timeout	ar	i	d10800
detach_volume_timeout	aa	@	otimeouts/detach_volume_timeout
detach_volume_timeout	aa	i	d300	otimeouts/detach_volume_timeout
detach_volume_timeout	br	i	d300
ips_assign_timeout	ar	i	d10800
volume_available_timeout	ab	i	d10800
wait_until_accessible	ar	i	d10800
[trustee]
auth_url	gr	s
password	gr	s
project_domain_name	gr	s	dDefault
project_name	gr	s
user_domain_name	gr	s	dDefault
username	gr	s
)";
inline constexpr std::uint32_t sahara_groups[] = {
    0, 2878, 2947, 3164, 3300, 3333, 3412, 3489, 3570, 3659, 3739, 3816, 3900, 4078, 4132, 4180, 4258, 4632,
};
} // namespace detail

inline constexpr table sahara("sahara", detail::sahara_rows, detail::sahara_groups, R"(a sahara.conf
)",
    R"(oslo.middleware	allow_headers	cr	X-Auth-Token,X-Identity-Status,X-Roles,X-Service-Catalog,X-User-Id,X-Tenant-Id,X-OpenStack-Request-ID
oslo.middleware	allow_methods	cr	GET,PUT,POST,DELETE,PATCH
oslo.middleware	expose_headers	cr	X-Auth-Token,X-Subject-Token,X-Service-Token,X-OpenStack-Request-ID
oslo.policy	policy_file	nr	policy.yaml
)");

} // namespace stackmodel::catalog
