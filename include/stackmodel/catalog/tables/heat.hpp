// SPDX-License-Identifier: Apache-2.0
// Written by data/options/generate.py; do not edit.
// clang-format off
#pragma once

#include "../table.hpp"

namespace stackmodel::catalog {

namespace detail {
inline constexpr char heat_rows[] = R"([DEFAULT]
action_retry_limit	ax	i	d5
allow_trusts_redelegation	jx	b	dfalse
auth_encryption_key	ax	s	dnotgood but just long enough i t	Fs
backdoor_port	aa	s
backlog	ao	@	oheat_api_cloudwatch/backlog
backlog	au	@	oheat_api/backlog
backlog	au	@	oheat_api_cfn/backlog
bind_host	ao	@	oheat_api_cloudwatch/bind_host
bind_host	au	@	oheat_api/bind_host
bind_host	au	@	oheat_api_cfn/bind_host
bind_port	ao	@	oheat_api_cloudwatch/bind_port
bind_port	au	@	oheat_api/bind_port
bind_port	au	@	oheat_api_cfn/bind_port
cert_file	ao	@	oheat_api_cloudwatch/cert_file
cert_file	au	@	oheat_api/cert_file
cert_file	au	@	oheat_api_cfn/cert_file
client_retry_limit	cx	i	d2
cloud_backend	ax	s	dheat.engine.clients.OpenStackClients
convergence_engine	ac	b	dfalse
convergence_engine	du	b	dtrue
convergence_engine	vx	b	dtrue	Fr
db_backend	mr	@	odatabase/backend
default_deployment_signal_transport	aa	s	dCFN_SIGNAL	cCFN_SIGNAL|TEMP_URL_SIGNAL|HEAT_SIGNAL
default_deployment_signal_transport	bx	s	dCFN_SIGNAL	cCFN_SIGNAL|TEMP_URL_SIGNAL|HEAT_SIGNAL|ZAQAR_SIGNAL
default_notification_level	ax	s	dINFO
default_publisher_id	ax	s
default_software_config_transport	aa	s	dPOLL_SERVER_CFN	cPOLL_SERVER_CFN|POLL_SERVER_HEAT|POLL_TEMP_URL
default_software_config_transport	bx	s	dPOLL_SERVER_CFN	cPOLL_SERVER_CFN|POLL_SERVER_HEAT|POLL_TEMP_URL|ZAQAR_MESSAGE
default_user_data_format	ex	s	dHEAT_CFNTOOLS	cHEAT_CFNTOOLS|RAW|SOFTWARE_CONFIG
deferred_auth_method	ae	s	dtrusts	cpassword|trusts
deferred_auth_method	fx	s	dtrusts	cpassword|trusts	w9.0.0	Fr
enable_cloud_watch_lite	aa	b	dtrue
enable_cloud_watch_lite	bf	b	dfalse
enable_cloud_watch_lite	go	b	dfalse	w10.0.0	Fr
enable_stack_abandon	au	b	dfalse
enable_stack_abandon	vw	b	dfalse	Fr
enable_stack_abandon	xx	b	dfalse
enable_stack_adopt	au	b	dfalse
enable_stack_adopt	vw	b	dfalse	Fr
enable_stack_adopt	xx	b	dfalse
encrypt_parameters_and_properties	bx	b	dfalse
engine_life_check_timeout	ax	i	d2
environment_dir	ax	s	d/etc/heat/environment.d
error_wait_time	ax	i	d240
event_purge_batch_size	ad	i	d10
event_purge_batch_size	ex	i	d200	n1
fatal_deprecations	aa	b	dfalse	Fu
heat_metadata_server_url	ab	s	d
heat_metadata_server_url	cu	s
heat_metadata_server_url	vx	u	hhttp|https
heat_stack_user_role	ax	s	dheat_stack_user
heat_waitcondition_server_url	aa	s	d
heat_waitcondition_server_url	bu	s
heat_waitcondition_server_url	vx	u	hhttp|https
heat_watch_server_url	af	s	d
heat_watch_server_url	go	s	d	w10.0.0	Fr
hidden_stack_tags	bs	l	ddata-processing-cluster
hidden_stack_tags	tx	l	d
host	ax	s	Fz
instance_connection_https_validate_certificates	ax	s	d1
instance_connection_is_secure	ax	s	d0
instance_user	aa	s	dec2-user
key_file	ao	@	oheat_api_cloudwatch/key_file
key_file	au	@	oheat_api/key_file
key_file	au	@	oheat_api_cfn/key_file
keystone_backend	ac	s	dheat.common.heat_keystoneclient.KeystoneClientV3
keystone_backend	dx	s	dheat.engine.clients.os.keystone.heat_keystoneclient.KsClientWrapper
list_notifier_drivers	aa	m
loadbalancer_template	ax	s
max_cinder_api_microversion	ux	s	p^3\.\d+$
max_events_per_stack	ax	i	d1000
max_interface_check_attempts	cx	i	d10	n1
max_ironic_api_microversion	kt	f
max_ironic_api_microversion	ux	s	p^1\.\d+$
max_json_body_size	ax	i	d1048576
max_nested_stack_depth	ax	i	d5
max_nova_api_microversion	it	f
max_nova_api_microversion	ux	s	p^2\.\d+$
max_resources_per_stack	ax	i	d1000
max_server_name_length	dx	i	d53	x53
max_snapshots_per_stack	sx	i	d32
max_software_configs_per_tenant	sx	i	d4096
max_software_deployments_per_tenant	sx	i	d4096
max_stacks_per_tenant	al	i	d100
max_stacks_per_tenant	mx	i	d512
max_template_size	ax	i	d524288
metadata_put_timeout	tx	f	d60	n0
num_engine_workers	av	i
num_engine_workers	wx	i	n1
observe_on_update	cx	b	dfalse
onready	ar	s
periodic_interval	ax	i	d60
plugin_dirs	ax	l	d/usr/lib64/heat,/usr/lib/heat,/usr/local/lib/heat,/usr/local/lib64/heat
policy_default_rule	aa	s	ddefault
policy_dirs	aa	m	dpolicy.d
policy_file	aa	s	dpolicy.json
reauthentication_auth_method	bx	s	d	c|trusts
region_name_for_services	ax	s
region_name_for_shared_services	kx	s
secure_proxy_ssl_header	ab	s	dX-Forwarded-Proto
secure_proxy_ssl_header	cf	@	oDEFAULT/secure_proxy_ssl_header
secure_proxy_ssl_header	cf	@	ooslo_middleware/secure_proxy_ssl_header
secure_proxy_ssl_header	cf	s	dX-Forwarded-Proto	oDEFAULT/secure_proxy_ssl_header
server_keystone_endpoint_type	ix	s	d	c|public|internal|admin
shared_services_types	km	l	dimage,volume,volumev2
shared_services_types	nt	l	dimage,volume,volumev3
shared_services_types	ux	l	dimage,volumev3
sql_connection	mr	@	odatabase/connection
sql_connection_debug	mr	@	odatabase/connection_debug
sql_connection_trace	mr	@	odatabase/connection_trace
sql_idle_timeout	mm	@	odatabase/connection_recycle_time
sql_max_overflow	mr	@	odatabase/max_overflow
sql_max_pool_size	mm	@	odatabase/max_pool_size
sql_max_retries	mr	@	odatabase/max_retries
sql_retry_interval	mr	@	odatabase/retry_interval
sqlite_synchronous	mr	@	odatabase/sqlite_synchronous
stack_action_timeout	ax	i	d3600
stack_domain_admin	ax	s
stack_domain_admin_password	ax	s	Fs
stack_scheduler_hints	ax	b	dfalse
stack_user_domain	aw	@	oDEFAULT/stack_user_domain_id
stack_user_domain_id	aw	s	oDEFAULT/stack_user_domain
stack_user_domain_id	xx	s
stack_user_domain_name	ax	s
stale_token_duration	be	i	d30
template_dir	dx	s	d/etc/heat/templates
template_fetch_timeout	tx	f	d60	n0
trusts_delegated_roles	ax	l	d
workers	ao	@	oheat_api_cloudwatch/workers
workers	au	@	oheat_api/workers
workers	au	@	oheat_api_cfn/workers
[auth_password]
allowed_auth_uris	aw	l	d
allowed_auth_uris	xx	lu	d	Hhttp|https
multi_cloud	ax	b	dfalse
[clients]
ca_file	ax	s
cert_file	ax	s
endpoint_type	aw	s	dpublicURL
endpoint_type	xx	s	dpublic	cpublicURL|internalURL|adminURL|public|internal|admin
insecure	ax	b	dfalse
key_file	ax	s
[clients_aodh]
ca_file	dx	s
cert_file	dx	s
endpoint_type	dw	s
endpoint_type	xx	s	cpublicURL|internalURL|adminURL|public|internal|admin
insecure	dx	b
key_file	dx	s
[clients_barbican]
ca_file	cx	s
cert_file	cx	s
endpoint_type	cw	s
endpoint_type	xx	s	cpublicURL|internalURL|adminURL|public|internal|admin
insecure	cx	b
key_file	cx	s
[clients_ceilometer]
ca_file	ag	s
cert_file	ag	s
endpoint_type	ag	s
insecure	ag	b
key_file	ag	s
[clients_cinder]
ca_file	ax	s
cert_file	ax	s
endpoint_type	aw	s
endpoint_type	xx	s	cpublicURL|internalURL|adminURL|public|internal|admin
http_log_debug	ax	b	dfalse
insecure	ax	b
key_file	ax	s
[clients_designate]
ca_file	cx	s
cert_file	cx	s
endpoint_type	cw	s
endpoint_type	xx	s	cpublicURL|internalURL|adminURL|public|internal|admin
insecure	cx	b
key_file	cx	s
[clients_glance]
ca_file	ax	s
cert_file	ax	s
endpoint_type	aw	s
endpoint_type	xx	s	cpublicURL|internalURL|adminURL|public|internal|admin
insecure	ax	b
key_file	ax	s
[clients_heat]
ca_file	ax	s
cert_file	ax	s
endpoint_type	aw	s
endpoint_type	xx	s	cpublicURL|internalURL|adminURL|public|internal|admin
insecure	ax	b
key_file	ax	s
url	au	s	d
url	vx	u	hhttp|https
[clients_keystone]
auth_uri	bu	s	d
auth_uri	vx	u	hhttp|https
ca_file	ax	s
cert_file	ax	s
endpoint_type	aw	s
endpoint_type	xx	s	cpublicURL|internalURL|adminURL|public|internal|admin
insecure	ax	b
key_file	ax	s
[clients_magnum]
ca_file	cx	s
cert_file	cx	s
endpoint_type	cw	s
endpoint_type	xx	s	cpublicURL|internalURL|adminURL|public|internal|admin
insecure	cx	b
key_file	cx	s
[clients_manila]
ca_file	cx	s
cert_file	cx	s
endpoint_type	cw	s
endpoint_type	xx	s	cpublicURL|internalURL|adminURL|public|internal|admin
insecure	cx	b
key_file	cx	s
[clients_mistral]
ca_file	cx	s
cert_file	cx	s
endpoint_type	cw	s
endpoint_type	xx	s	cpublicURL|internalURL|adminURL|public|internal|admin
insecure	cx	b
key_file	cx	s
[clients_monasca]
ca_file	du	s
cert_file	du	s
endpoint_type	du	s
insecure	du	b
key_file	du	s
[clients_neutron]
ca_file	ax	s
cert_file	ax	s
endpoint_type	aw	s
endpoint_type	xx	s	cpublicURL|internalURL|adminURL|public|internal|admin
insecure	ax	b
key_file	ax	s
[clients_nova]
ca_file	ax	s
cert_file	ax	s
endpoint_type	aw	s
endpoint_type	xx	s	cpublicURL|internalURL|adminURL|public|internal|admin
http_log_debug	ax	b	dfalse
insecure	ax	b
key_file	ax	s
[clients_octavia]
ca_file	gx	s
cert_file	gx	s
endpoint_type	gw	s
endpoint_type	xx	s	cpublicURL|internalURL|adminURL|public|internal|admin
insecure	gx	b
key_file	gx	s
[clients_sahara]
ca_file	as	s
cert_file	as	s
endpoint_type	as	s
insecure	as	b
key_file	as	s
[clients_senlin]
ca_file	cs	s
cert_file	cs	s
endpoint_type	cs	s
insecure	cs	b
key_file	cs	s
[clients_swift]
ca_file	ax	s
cert_file	ax	s
endpoint_type	aw	s
endpoint_type	xx	s	cpublicURL|internalURL|adminURL|public|internal|admin
insecure	ax	b
key_file	ax	s
[clients_trove]
ca_file	ax	s
cert_file	ax	s
endpoint_type	aw	s
endpoint_type	xx	s	cpublicURL|internalURL|adminURL|public|internal|admin
insecure	ax	b
key_file	ax	s
[clients_vitrage]
ca_file	kw	s
cert_file	kw	s
endpoint_type	kw	s
insecure	kw	b
key_file	kw	s
[clients_zaqar]
ca_file	cx	s
cert_file	cx	s
endpoint_type	cw	s
endpoint_type	xx	s	cpublicURL|internalURL|adminURL|public|internal|admin
insecure	cx	b
key_file	cx	s
[constraint_validation_cache]
caching	bx	b	dtrue
expiration_time	bx	i	d60
[database]
asyncio_connection	ux	s	Fs
asyncio_slave_connection	ux	s	Fs
backend	mr	s	dsqlalchemy	oDEFAULT/db_backend
backend	sx	s	dsqlalchemy
connection	mr	s	oDEFAULT/sql_connection|DATABASE/sql_connection|sql/connection	Fs
connection	sx	s	Fs
connection_debug	mr	i	d0	n0	x100	oDEFAULT/sql_connection_debug
connection_debug	sx	i	d0	n0	x100
connection_parameters	mx	s	d
connection_recycle_time	mm	i	d3600	oDATABASE/idle_timeout|database/idle_timeout|DEFAULT/sql_idle_timeout|DATABASE/sql_idle_timeout|sql/idle_timeout
connection_recycle_time	nx	i	d3600
connection_trace	mr	b	dfalse	oDEFAULT/sql_connection_trace
connection_trace	sx	b	dfalse
db_inc_retry_interval	mx	b	dtrue
db_max_retries	mx	i	d20
db_max_retry_interval	mx	i	d10
db_retry_interval	mx	i	d1
idle_timeout	mm	@	odatabase/connection_recycle_time
max_overflow	mr	i	d50	oDEFAULT/sql_max_overflow|DATABASE/sqlalchemy_max_overflow
max_overflow	sx	i	d50
max_pool_size	mm	i	d5	oDEFAULT/sql_max_pool_size|DATABASE/sql_max_pool_size
max_pool_size	nx	i	d5
max_retries	mr	i	d10	oDEFAULT/sql_max_retries|DATABASE/sql_max_retries
max_retries	sx	i	d10
mysql_enable_ndb	mp	b	dfalse
mysql_enable_ndb	qq	b	dfalse	w12.1.0	Fr
mysql_sql_mode	mx	s	dTRADITIONAL
mysql_wsrep_sync_wait	qx	i
pool_timeout	mr	i	oDATABASE/sqlalchemy_pool_timeout
pool_timeout	sx	i
reconnect_interval	mr	@	odatabase/retry_interval
retry_interval	mr	i	d10	oDEFAULT/sql_retry_interval|DATABASE/reconnect_interval
retry_interval	sx	i	d10
slave_connection	mx	s	Fs
sql_connection	mr	@	odatabase/connection
sql_idle_timeout	mm	@	odatabase/connection_recycle_time
sql_max_pool_size	mm	@	odatabase/max_pool_size
sql_max_retries	mr	@	odatabase/max_retries
sqlalchemy_max_overflow	mr	@	odatabase/max_overflow
sqlalchemy_pool_timeout	mr	@	odatabase/pool_timeout
sqlite_synchronous	mr	b	dtrue	oDEFAULT/sqlite_synchronous
sqlite_synchronous	sx	b	dtrue
synchronous_reader	wx	b	dtrue
use_db_reconnect	mx	b	dfalse
[ec2authtoken]
allowed_auth_uris	au	l	d
allowed_auth_uris	vv	lu	d	Hhttp|https
allowed_auth_uris	ww	lu	d	Hhttp|https	Fr
auth_plugin	qq	@	oec2authtoken/auth_type
auth_plugin	sx	@	oec2authtoken/auth_type
auth_section	qq	s
auth_section	sx	s
auth_type	qq	s	oec2authtoken/auth_plugin
auth_type	sx	s	oec2authtoken/auth_plugin
auth_uri	au	s
auth_uri	vv	u	hhttp|https
auth_uri	ww	u	hhttp|https	Fr
auth_url	qq	s	Fq
auth_url	sx	s	Fq
ca_file	av	s
ca_file	ww	@	oec2authtoken/cafile
cafile	qq	s
cafile	sv	s
cafile	ww	s	oec2authtoken/ca_file
cafile	xx	s
cert_file	av	s
cert_file	ww	@	oec2authtoken/certfile
certfile	qq	s
certfile	sv	s
certfile	ww	s	oec2authtoken/cert_file
certfile	xx	s
clouds	qq	l	d
clouds	sx	l	d
collect_timing	qq	b	dfalse
collect_timing	sx	b	dfalse
connect_retries	qq	i
connect_retries	sx	i
connect_retry_delay	qq	f
connect_retry_delay	sx	f
domain_id	qq	s
domain_id	sx	s
domain_name	qq	s
domain_name	sx	s
endpoint_override	qq	s
endpoint_override	sx	s
insecure	ax	b	dfalse
interface	qq	s	Fr
interface	sx	s	Fr
key_file	av	s
key_file	ww	@	oec2authtoken/keyfile
keyfile	qq	s
keyfile	sv	s
keyfile	ww	s	oec2authtoken/key_file
keyfile	xx	s
max_version	qq	s
max_version	sx	s
min_version	qq	s
min_version	sx	s
multi_cloud	ax	b	dfalse
password	qq	s	Fs
password	sx	s	Fs
project_domain_id	qq	s
project_domain_id	sx	s
project_domain_name	qq	s
project_domain_name	sx	s
project_id	qq	s
project_id	sx	s
project_name	qq	s
project_name	sx	s
region_name	qq	s
region_name	sx	s
retriable_status_codes	sx	li
service_name	qq	s
service_name	sx	s
service_type	qq	s
service_type	sx	s
split_loggers	qq	b	dfalse
split_loggers	sx	b	dfalse
status_code_retries	qq	i
status_code_retries	sx	i
status_code_retry_delay	qq	f
status_code_retry_delay	sx	f
system_scope	qq	s
system_scope	sx	s
timeout	qq	i
timeout	sw	i
timeout	xx	f
trust_id	qq	s
trust_id	sx	s
user_domain_id	qq	s
user_domain_id	sx	s
user_domain_name	qq	s
user_domain_name	sx	s
user_id	qq	s
user_id	sx	s
user_name	qq	@	oec2authtoken/username
user_name	sx	@	oec2authtoken/username
username	qq	s	oec2authtoken/user_name
username	sx	s	oec2authtoken/user_name
valid_interfaces	qq	l
valid_interfaces	sx	l
version	qq	s
version	sx	s
[eventlet_opts]
client_socket_timeout	au	i	d900
wsgi_keep_alive	au	b	dtrue
[heat_all]
enabled_services	et	l	dengine,api,api_cfn	Fu
enabled_services	uu	l	dengine,api,api_cfn	w24.0.0	Fru
[heat_api]
backlog	au	i	d4096	oDEFAULT/backlog
bind_host	ab	s	d0.0.0.0	oDEFAULT/bind_host
bind_host	cu	I	d0.0.0.0	oDEFAULT/bind_host
bind_port	aa	i	d8004	oDEFAULT/bind_port
bind_port	bb	i	d8004	n1	x65535	oDEFAULT/bind_port
bind_port	cu	p	d8004	oDEFAULT/bind_port
cert_file	au	s	oDEFAULT/cert_file
heat_api_root	pp	s	Fu
key_file	au	s	oDEFAULT/key_file
max_header_line	au	i	d16384
tcp_keepidle	bu	i	d600
workers	aa	i	d0	oDEFAULT/workers
workers	bb	i	oDEFAULT/workers	Fz
workers	cd	i	d0	oDEFAULT/workers
workers	eu	i	d0	n0	oDEFAULT/workers
[heat_api_cfn]
backlog	au	i	d4096	oDEFAULT/backlog
bind_host	ab	s	d0.0.0.0	oDEFAULT/bind_host
bind_host	cu	I	d0.0.0.0	oDEFAULT/bind_host
bind_port	aa	i	d8000	oDEFAULT/bind_port
bind_port	bb	i	d8000	n1	x65535	oDEFAULT/bind_port
bind_port	cu	p	d8000	oDEFAULT/bind_port
cert_file	au	s	oDEFAULT/cert_file
key_file	au	s	oDEFAULT/key_file
max_header_line	au	i	d16384
tcp_keepidle	bu	i	d600
workers	ab	i	d0	oDEFAULT/workers
workers	cd	i	d1	oDEFAULT/workers
workers	eu	i	d1	n0	oDEFAULT/workers
[heat_api_cloudwatch]
backlog	af	i	d4096	oDEFAULT/backlog
backlog	go	i	d4096	oDEFAULT/backlog	w10.0.0	Fr
bind_host	ab	s	d0.0.0.0	oDEFAULT/bind_host
bind_host	cf	I	d0.0.0.0	oDEFAULT/bind_host
bind_host	go	I	d0.0.0.0	oDEFAULT/bind_host	w10.0.0	Fr
bind_port	aa	i	d8003	oDEFAULT/bind_port
bind_port	bb	i	d8003	n1	x65535	oDEFAULT/bind_port
bind_port	cf	p	d8003	oDEFAULT/bind_port
bind_port	go	p	d8003	oDEFAULT/bind_port	w10.0.0	Fr
cert_file	af	s	oDEFAULT/cert_file
cert_file	go	s	oDEFAULT/cert_file	w10.0.0	Fr
key_file	af	s	oDEFAULT/key_file
key_file	go	s	oDEFAULT/key_file	w10.0.0	Fr
max_header_line	af	i	d16384
max_header_line	go	i	d16384	w10.0.0	Fr
tcp_keepidle	bf	i	d600
tcp_keepidle	go	i	d600	w10.0.0	Fr
workers	ab	i	d0	oDEFAULT/workers
workers	cd	i	d1	oDEFAULT/workers
workers	ef	i	d1	n0	oDEFAULT/workers
workers	go	i	d1	n0	oDEFAULT/workers	w10.0.0	Fr
[noauth]
token_response	gx	s	d
[oslo_middleware]
secure_proxy_ssl_header	cf	s	dX-Forwarded-Proto	oDEFAULT/secure_proxy_ssl_header	Fu
[paste_deploy]
api_paste_config	ax	s	dapi-paste.ini
flavor	ax	s
[profiler]
connection_string	dt	s	dmessaging://
enabled	ct	b	dfalse	oprofiler/profiler_enabled
es_doc_type	et	s	dnotification
es_scroll_size	et	i	d10000
es_scroll_time	et	s	d2m
filter_error_trace	ht	b	dfalse
hmac_keys	cq	s	dSECRET_KEY
hmac_keys	rt	s	dSECRET_KEY	Fs
profiler_enabled	ab	b	dfalse
profiler_enabled	ct	@	oprofiler/enabled
sentinel_service_name	et	s	dmymaster
socket_timeout	et	f	d0.1
trace_requests	rt	b	dfalse
trace_sqlalchemy	at	b	dfalse
[resource_finder_cache]
caching	cx	b	dtrue
expiration_time	cx	i	d3600
[revision]
heat_revision	ax	s	dunknown
[service_extension_cache]
caching	cx	b	dtrue
expiration_time	cx	i	d3600
[sql]
connection	mr	@	odatabase/connection
idle_timeout	mm	@	odatabase/connection_recycle_time
[trustee]
auth_plugin	cc	s
auth_plugin	dx	@	otrustee/auth_type
auth_section	cx	s
auth_type	dx	s	otrustee/auth_plugin
auth_url	dx	s	Fq
default_domain_id	dx	s
default_domain_name	dx	s
domain_id	dx	s
domain_name	dx	s
password	dx	s	Fs
project_domain_id	dx	s
project_domain_name	dx	s
project_id	dx	s	otrustee/tenant_id
project_name	dx	s	otrustee/tenant_name
system_scope	gx	s
tenant_id	dx	@	otrustee/project_id
tenant_name	dx	@	otrustee/project_name
trust_id	dx	s
user_domain_id	dx	s
user_domain_name	dx	s
user_id	dx	s
user_name	dx	@	otrustee/username
username	dx	s	otrustee/user_name
[volumes]
backups_enabled	dx	b	dtrue
[yaql]
limit_iterators	dx	i	d200
memory_quota	dx	i	d10000
)";
inline constexpr std::uint32_t heat_groups[] = {
    0, 5455, 5558, 5742, 5905, 6072, 6168, 6360, 6528, 6693, 6888, 7097, 7262, 7427, 7593, 7686, 7852, 8042, 8208,
    8300, 8392, 8556, 8720, 8813, 8977, 9051, 10963, 13121, 13196, 13306, 13843, 14329, 15182, 15213, 15315, 15379,
    15831, 15901, 15940, 16012, 16107, 16687, 16724,
};
} // namespace detail

inline constexpr table heat("heat", detail::heat_rows, detail::heat_groups, R"(a heat.conf
)",
    R"(oslo.middleware	allow_headers	cx	X-Auth-Token,X-Identity-Status,X-Roles,X-Service-Catalog,X-User-Id,X-Tenant-Id,X-OpenStack-Request-ID
oslo.middleware	allow_methods	cx	GET,PUT,POST,DELETE,PATCH
oslo.middleware	expose_headers	cx	X-Auth-Token,X-Subject-Token,X-Service-Token,X-OpenStack-Request-ID
oslo.policy	policy_file	nt	policy.yaml
)");

} // namespace stackmodel::catalog
