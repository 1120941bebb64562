// SPDX-License-Identifier: Apache-2.0
// Written by data/options/generate.py; do not edit.
// clang-format off
#pragma once

#include "../table.hpp"

namespace stackmodel::catalog {

namespace detail {
inline constexpr char magnum_rows[] = R"([DEFAULT]
backdoor_port	aa	s
bindir	ax	s	d$pybasedir/bin
debug	aa	b	dfalse	Fi
default_log_levels	aa	l	damqp=WARN,amqplib=WARN,boto=WARN,qpid=WARN,sqlalchemy=WARN,suds=INFO,oslo.messaging=INFO,iso8601=WARN,requests.packages.urllib3.connectionpool=WARN,urllib3.connectionpool=WARN,websocket=WARN,keystonemiddleware=WARN,routes.middleware=WARN,stevedore=WARN
enable_authentication	ab	b	dtrue
fatal_deprecations	aa	b	dfalse
host	bc	s	Fz
host	dg	s
host	hx	H
instance_format	aa	s	d[instance: %(uuid)s] 
instance_uuid_format	aa	s	d[instance: %(uuid)s] 
log_config	aa	@	oDEFAULT/log_config_append
log_config_append	aa	s	oDEFAULT/log_config	Fi
log_date_format	aa	s	d%Y-%m-%d %H:%M:%S	Fi
log_dir	aa	s	oDEFAULT/logdir	Fi
log_file	aa	s	oDEFAULT/logfile	Fi
log_format	aa	s	Fi
logdir	aa	@	oDEFAULT/log_dir
logfile	aa	@	oDEFAULT/log_file
logging_context_format_string	aa	s	d%(asctime)s.%(msecs)03d %(process)d %(levelname)s %(name)s [%(request_id)s %(user_identity)s] %(instance)s%(message)s
logging_debug_format_suffix	aa	s	d%(funcName)s %(pathname)s:%(lineno)d
logging_default_format_string	aa	s	d%(asctime)s.%(msecs)03d %(process)d %(levelname)s %(name)s [-] %(instance)s%(message)s
logging_exception_prefix	aa	s	d%(asctime)s.%(msecs)03d %(process)d TRACE %(name)s %(instance)s
max_manifest_size	ax	i	d524288
password_symbols	cx	l	d23456789,ABCDEFGHJKLMNPQRSTUVWXYZ,abcdefghijkmnopqrstuvwxyz
periodic_enable	bx	b	dtrue
periodic_global_stack_list	de	b	dfalse
periodic_interval_max	bx	i	d60
publish_errors	aa	b	dfalse
pybasedir	ax	s	Fz
rootwrap_config	ax	s	d/etc/magnum/rootwrap.conf
run_external_periodic_tasks	aa	b	dtrue
service_down_time	bx	i	d180
state_path	ax	s	d$pybasedir
syslog_log_facility	aa	s	dLOG_USER	Fi
tempdir	ax	s
trusts_delegated_roles	aa	l	dmagnum_assembly_update
use_stderr	aa	b	dtrue
use_syslog	aa	b	dfalse	Fi
use_syslog_rfc_format	aa	b	dfalse	Fi
verbose	aa	b	dfalse	Fi
[api]
api_paste_config	cx	s	dapi-paste.ini
enabled_ssl	dx	b	dfalse
host	ab	s	d127.0.0.1
host	cx	I	d127.0.0.1
max_limit	ax	i	d1000
port	aa	i	d9511
port	bb	i	d9511	n1	x65535
port	cx	p	d9511
ssl_cert_file	dx	s
ssl_key_file	dx	s
workers	ex	i
[barbican_client]
endpoint_type	bx	s	dpublicURL
region_name	bx	s
[bay]
coreos_discovery_token_url	aa	s	ok8s_heat/discovery_token_url
coreos_discovery_token_url	bb	s	obay_heat/discovery_token_url
enabled_definitions	aa	l	dmagnum_vm_atomic_k8s,magnum_vm_coreos_k8s,magnum_vm_atomic_swarm
enabled_definitions	bc	l	dmagnum_vm_atomic_k8s,magnum_vm_coreos_k8s,magnum_vm_atomic_swarm,magnum_vm_ubuntu_mesos
enabled_definitions	dp	@	ocluster/enabled_definitions
etcd_discovery_service_endpoint_format	bc	s	dhttps://discovery.etcd.io/new?size=%(size)d
etcd_discovery_service_endpoint_format	dx	@	ocluster/etcd_discovery_service_endpoint_format
k8s_atomic_template_path	aa	s	d$pybasedir/templates/heat-kubernetes/kubecluster.yaml	ok8s_heat/template_path
k8s_atomic_template_path	bb	s	d$pybasedir/templates/heat-kubernetes/kubecluster.yaml	obay_heat/template_path
k8s_atomic_template_path	cc	s	d$pybasedir/templates/kubernetes/kubecluster.yaml	obay_heat/template_path
k8s_coreos_template_path	ab	s	d$pybasedir/templates/heat-kubernetes/kubecluster-coreos.yaml
k8s_coreos_template_path	cc	s	d$pybasedir/templates/kubernetes/kubecluster-coreos.yaml
mesos_ubuntu_template_path	bb	s	d$pybasedir/templates/heat-mesos/mesoscluster.yaml
mesos_ubuntu_template_path	cc	s	d$pybasedir/templates/mesos/mesoscluster.yaml
public_swarm_discovery	ab	b	dtrue
public_swarm_discovery_url	aa	s	dhttps://discovery-stage.hub.docker.com/v1/clusters
public_swarm_discovery_url	bb	s	dhttps://discovery.hub.docker.com/v1/clusters
swarm_atomic_template_path	ab	s	d$pybasedir/templates/docker-swarm/swarm.yaml
swarm_atomic_template_path	cc	s	d$pybasedir/templates/swarm/swarmcluster.yaml
swarm_discovery_url_format	ab	s
[bay_heat]
bay_create_timeout	bc	i
bay_create_timeout	dq	@	ocluster_heat/create_timeout
cluster_coe	bc	s	dkubernetes	Fu
cluster_coe	dd	@	ocluster_heat/cluster_coe
discovery_token_url	bb	@	obay/coreos_discovery_token_url
max_attempts	bc	i	d2000
max_attempts	dq	@	ocluster_heat/max_attempts
template_path	bc	@	obay/k8s_atomic_template_path
wait_interval	bc	i	d1
wait_interval	dq	@	ocluster_heat/wait_interval
[baymodel]
kubernetes_allowed_network_drivers	cc	l	dall
kubernetes_allowed_network_drivers	dq	@	ocluster_template/kubernetes_allowed_network_drivers
kubernetes_default_network_driver	cc	s	dflannel
kubernetes_default_network_driver	dq	@	ocluster_template/kubernetes_default_network_driver
mesos_allowed_network_drivers	cc	l	dall
mesos_allowed_network_drivers	dp	@	ocluster_template/mesos_allowed_network_drivers
mesos_default_network_driver	cc	s	ddocker
mesos_default_network_driver	dp	@	ocluster_template/mesos_default_network_driver
swarm_allowed_network_drivers	cc	l	dall
swarm_allowed_network_drivers	dq	@	ocluster_template/swarm_allowed_network_drivers
swarm_default_network_driver	cc	s	ddocker
swarm_default_network_driver	dr	@	ocluster_template/swarm_default_network_driver
[certificates]
cert_manager_type	bx	s	dbarbican
storage_path	bx	s	d/var/lib/magnum/certificates/
[cinder]
default_boot_volume_size	jx	i	d0
default_boot_volume_type	jx	s	d
default_docker_volume_type	fx	s	d
default_etcd_volume_type	jx	s	d
[cinder_client]
api_version	jm	s	d2
api_version	nw	s	d3
ca_file	jw	s	Fu
cert_file	jw	s	Fu
endpoint_type	jx	s	dpublicURL
insecure	jw	b	dfalse	Fu
key_file	jw	s	Fu
region_name	cx	s
[cluster]
enabled_definitions	dd	l	dmagnum_vm_atomic_k8s,magnum_bm_fedora_k8s,magnum_vm_coreos_k8s,magnum_vm_atomic_swarm,magnum_vm_ubuntu_mesos	obay/enabled_definitions
enabled_definitions	ep	l	dmagnum_vm_atomic_k8s,magnum_bm_fedora_k8s,magnum_vm_coreos_k8s,magnum_vm_atomic_swarm,magnum_vm_ubuntu_mesos	obay/enabled_definitions	Fr
etcd_discovery_service_endpoint_format	dx	s	dhttps://discovery.etcd.io/new?size=%(size)d	obay/etcd_discovery_service_endpoint_format
nodes_affinity_policy	gx	s	dsoft-anti-affinity
pre_delete_lb_timeout	hx	i	d60
temp_cache_dir	hx	s	d/var/lib/magnum/certificate-cache
[cluster_heat]
cluster_coe	dd	s	dkubernetes	obay_heat/cluster_coe	Fu
create_timeout	dq	i	d60	obay_heat/bay_create_timeout
create_timeout	rw	i	d60
max_attempts	dq	i	d2000	obay_heat/max_attempts
max_attempts	rw	i	d2000
wait_interval	dq	i	d1	obay_heat/wait_interval
wait_interval	rw	i	d1
[cluster_template]
kubernetes_allowed_network_drivers	dq	l	dall	obaymodel/kubernetes_allowed_network_drivers
kubernetes_allowed_network_drivers	rr	l	dall
kubernetes_allowed_network_drivers	sx	l	dflannel,calico
kubernetes_default_network_driver	dq	s	dflannel	obaymodel/kubernetes_default_network_driver
kubernetes_default_network_driver	rx	s	dflannel
mesos_allowed_network_drivers	dp	l	dall	obaymodel/mesos_allowed_network_drivers
mesos_default_network_driver	dp	s	ddocker	obaymodel/mesos_default_network_driver
swarm_allowed_network_drivers	dq	l	dall	obaymodel/swarm_allowed_network_drivers
swarm_allowed_network_drivers	rr	l	dall
swarm_default_network_driver	dr	s	ddocker	obaymodel/swarm_default_network_driver
[conductor]
conductor_life_check_timeout	as	i	d4
topic	ax	s	dmagnum-conductor
workers	fx	i
[database]
mysql_engine	ax	s	dInnoDB
[docker]
api_insecure	ax	b	dfalse
ca_file	ax	s
cert_file	ax	s
default_timeout	bb	i	d10
default_timeout	cx	i	d60
docker_remote_api_version	ab	s	d1.17
docker_remote_api_version	ce	s	d1.20
docker_remote_api_version	fx	s	d1.21
key_file	ax	s
[docker_registry]
swift_region	dx	s
swift_registry_container	dx	s	ddocker_registry
[drivers]
default_driver	xx	s
disabled_drivers	gx	l	d
enabled_beta_drivers	sx	l	d
openstack_ca_file	fx	s	d
send_cluster_metrics	gg	b	dtrue
send_cluster_metrics	hp	b	dfalse	Fr
verify_ca	fx	b	dtrue
[glance_client]
api_version	cw	s	d2
ca_file	cw	s
cert_file	cw	s
endpoint_type	ax	s	dpublicURL
insecure	cw	b	dfalse
key_file	cw	s
region_name	ax	s
[heat_client]
api_version	cw	s	d1
ca_file	aw	s
cert_file	aw	s
endpoint_type	aw	s	dpublicURL
insecure	aw	b	dfalse
key_file	aw	s
region_name	aw	s
[k8s_heat]
bay_create_timeout	aa	i
cluster_coe	aa	s	dkubernetes	Fu
discovery_token_url	aa	@	obay/coreos_discovery_token_url
max_attempts	aa	i	d2000
template_path	aa	@	obay/k8s_atomic_template_path
wait_interval	aa	i	d1
[keystone_auth]
auth_plugin	dx	@	okeystone_auth/auth_type
auth_section	dx	s
auth_type	dx	s	okeystone_auth/auth_plugin
auth_url	dx	s	Fq
cafile	dw	s	okeystone_authtoken/cafile	Fu
cafile	xx	s	Fu
certfile	dw	s	okeystone_authtoken/certfile	Fu
certfile	xx	s	Fu
collect_timing	hx	b	dfalse	Fu
default_domain_id	dx	s
default_domain_name	dx	s
domain_id	dx	s
domain_name	dx	s
insecure	dw	b	dfalse	okeystone_authtoken/insecure	Fu
insecure	xx	b	dfalse	Fu
keyfile	dw	s	okeystone_authtoken/keyfile	Fu
keyfile	xx	s	Fu
password	dx	s	Fs
project_domain_id	dx	s
project_domain_name	dx	s
project_id	dx	s	okeystone_auth/tenant_id
project_name	dx	s	okeystone_auth/tenant_name
split_loggers	hx	b	dfalse	Fu
system_scope	gx	s
tenant_id	dx	@	okeystone_auth/project_id
tenant_name	dx	@	okeystone_auth/project_name
timeout	dw	i	okeystone_authtoken/timeout	Fu
timeout	xx	f	Fu
trust_id	dx	s
user_domain_id	dx	s
user_domain_name	dx	s
user_id	dx	s
user_name	dx	@	okeystone_auth/username
username	dx	s	okeystone_auth/user_name
[keystone_authtoken]
cafile	dw	@	okeystone_auth/cafile
certfile	dw	@	okeystone_auth/certfile
insecure	dw	@	okeystone_auth/insecure
keyfile	dw	@	okeystone_auth/keyfile
timeout	dw	@	okeystone_auth/timeout
[kubernetes]
health_polling_interval	jx	i	d60
k8s_port	aa	i	d8080	Fu
k8s_protocol	aa	s	dhttp	Fu
keystone_auth_default_policy	jx	s	d/etc/magnum/keystone_auth_default_policy.json
post_install_manifest_url	kx	s	d
[magnum_client]
endpoint_type	bx	s	dpublicURL
region_name	bx	s
[neutron_client]
ca_file	cw	s
cert_file	cw	s
endpoint_type	cx	s	dpublicURL
insecure	cw	b	dfalse
key_file	cw	s
region_name	cx	s
[nova_client]
api_version	cw	s	d2
ca_file	cw	s
cert_file	cw	s
endpoint_type	bx	s	dpublicURL
insecure	cw	b	dfalse
key_file	cw	s
region_name	bx	s
[octavia_client]
ca_file	hx	s
cert_file	hx	s
endpoint_type	hx	s	dpublicURL
insecure	hx	b	dfalse
key_file	hx	s
region_name	hx	s
[profiler]
connection_string	ex	s	dmessaging://
enabled	ex	b	dfalse	oprofiler/profiler_enabled
es_doc_type	ex	s	dnotification
es_scroll_size	ex	i	d10000
es_scroll_time	ex	s	d2m
filter_error_trace	hx	b	dfalse
hmac_keys	eq	s	dSECRET_KEY
hmac_keys	rx	s	dSECRET_KEY	Fs
profiler_enabled	ex	@	oprofiler/enabled
sentinel_service_name	ex	s	dmymaster
socket_timeout	ex	f	d0.1
trace_requests	rx	b	dfalse
trace_sqlalchemy	ex	b	dfalse
[quotas]
max_clusters_per_project	ex	i	d20
[trust]
cluster_user_trust	dw	b	dfalse
insecure	cc	b	dfalse
roles	cw	l	d
trustee_domain_admin_domain_id	dw	s
trustee_domain_admin_domain_name	dw	s
trustee_domain_admin_id	cw	s
trustee_domain_admin_name	dw	s
trustee_domain_admin_password	cw	s	Fs
trustee_domain_id	cw	s
trustee_domain_name	dw	s
trustee_keystone_interface	ew	s	dpublic
trustee_keystone_region_name	hw	s
[x509]
allow_ca	bx	b	dfalse
allowed_extensions	bt	l	Fz
allowed_extensions	ux	ls	Fz
allowed_key_usage	bt	l	Fz
allowed_key_usage	ux	ls	Fz
rsa_key_size	bx	i	d2048
term_of_validity	bx	i	d1825
)";
inline constexpr std::uint32_t magnum_groups[] = {
    0, 1876, 2114, 2179, 3795, 4202, 4982, 5079, 5219, 5397, 5996, 6281, 6993, 7084, 7121, 7358, 7441, 7637, 7783,
    7927, 8146, 9139, 9342, 9552, 9615, 9742, 9886, 10013, 10436, 10479, 10846,
};
} // namespace detail

inline constexpr table magnum("magnum", detail::magnum_rows, detail::magnum_groups, R"(a magnum.conf
)",
    R"(oslo.middleware	allow_headers	cx	X-Auth-Token,X-Identity-Status,X-Roles,X-Service-Catalog,X-User-Id,X-Tenant-Id,X-OpenStack-Request-ID,X-Server-Management-Url
oslo.middleware	allow_methods	cx	GET,PUT,POST,DELETE,PATCH
oslo.middleware	expose_headers	cx	X-Auth-Token,X-Subject-Token,X-Service-Token,X-OpenStack-Request-ID,X-Server-Management-Url
oslo.policy	policy_file	mt	policy.yaml
)");

} // namespace stackmodel::catalog
