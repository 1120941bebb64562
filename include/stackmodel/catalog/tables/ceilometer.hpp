// SPDX-License-Identifier: Apache-2.0
// Written by data/options/generate.py; do not edit.
// clang-format off
#pragma once

#include "../table.hpp"

namespace stackmodel::catalog {

namespace detail {
inline constexpr char ceilometer_rows[] = R"([DEFAULT]
api_paste_config	af	s	dapi_paste.ini
api_workers	aa	i	d1
api_workers	bc	@	oapi/workers
backdoor_port	aa	s
batch_polled_samples	bg	b	dtrue
batch_polled_samples	hh	b	dtrue	Fr
batch_size	kx	i	d50
ceilometer_control_exchange	be	s	dceilometer
ceilometer_control_exchange	ff	s	dceilometer	Fr
cfg_file	kx	s	dpolling.yaml
cinder_control_exchange	ae	s	dcinder
cinder_control_exchange	ff	s	dcinder	Fr
collector_workers	aa	i	d1
collector_workers	bf	@	ocollector/workers
confirm_drop_alarm_table	dd	s	FTui
counter_source	ab	@	oDEFAULT/sample_source
database_connection	ac	s	Fs
debug	aa	b	dfalse	Fi
default_log_levels	aa	l	damqp=WARN,amqplib=WARN,boto=WARN,qpid=WARN,sqlalchemy=WARN,suds=INFO,oslo.messaging=INFO,iso8601=WARN,requests.packages.urllib3.connectionpool=WARN,urllib3.connectionpool=WARN,websocket=WARN,keystonemiddleware=WARN,routes.middleware=WARN,stevedore=WARN
dispatcher	ab	m	ddatabase	ocollector/dispatcher
dispatcher	cf	@	oDEFAULT/event_dispatchers
dispatcher	cf	@	oDEFAULT/meter_dispatchers
dns_control_exchange	be	s	dcentral
dns_control_exchange	ff	s	dcentral	Fr
enable_notifications	ux	b	dtrue
enable_prometheus_exporter	ux	b	dfalse
event_dispatchers	cc	m	ddatabase	oDEFAULT/dispatcher
event_dispatchers	de	m	d	oDEFAULT/dispatcher
event_dispatchers	ff	m	d	oDEFAULT/dispatcher	Fr
event_pipeline_cfg_file	ah	s	devent_pipeline.yaml
event_pipeline_cfg_file	ij	s	devent_pipeline.yaml	Fr
event_pipeline_cfg_file	kx	s	devent_pipeline.yaml
fatal_deprecations	aa	b	dfalse
glance_control_exchange	ae	s	dglance
glance_control_exchange	ff	s	dglance	Fr
glance_page_size	ac	i	d0
heartbeat_socket_dir	ux	s
heat_control_exchange	ae	s	dheat
heat_control_exchange	ff	s	dheat	Fr
host	ae	s	Fz
host	fx	H	Fz
http_control_exchanges	ad	m	Fz
http_control_exchanges	ee	m	dnova,glance,neutron,cinder
http_control_exchanges	fx	@	onotification/notification_control_exchanges
http_timeout	au	i	d600
http_timeout	vw	i	d600	Fr
hypervisor_inspector	at	s	dlibvirt
hypervisor_inspector	ux	s	dlibvirt	clibvirt	Fr
identity_name_discovery	ux	b	dfalse	oDEFAULT/tenant_name_discovery
ignore_disabled_projects	ux	b	dfalse
instance_format	aa	s	d[instance: %(uuid)s] 
instance_uuid_format	aa	s	d[instance: %(uuid)s] 
ironic_exchange	af	s	dironic
keystone_control_exchange	ae	s	dkeystone
keystone_control_exchange	ff	s	dkeystone	Fr
libvirt_type	am	s	dkvm	ckvm|lxc|qemu|uml|xen
libvirt_type	ns	s	dkvm	ckvm|lxc|qemu|uml
libvirt_type	tx	s	dkvm	ckvm|lxc|qemu|parallels
libvirt_uri	ax	s	d
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
magnetodb_control_exchange	ac	s	dmagnetodb	Fu
magnum_control_exchange	be	s	dmagnum
magnum_control_exchange	ff	s	dmagnum	Fr
max_parallel_requests	fx	i	d64	n1
meter_dispatchers	cd	m	ddatabase	oDEFAULT/dispatcher
meter_dispatchers	ee	m	d	oDEFAULT/dispatcher
meter_dispatchers	ff	m	d	oDEFAULT/dispatcher	Fr
metering_api_port	ac	@	oapi/port
metering_secret	aw	@	opublisher/telemetry_secret
metering_topic	ab	@	opublisher_rpc/metering_topic
neutron_control_exchange	ab	s	dneutron	oDEFAULT/quantum_control_exchange
neutron_control_exchange	ce	s	dneutron
neutron_control_exchange	ff	s	dneutron	Fr
notification_workers	aa	i	d1
notification_workers	bx	@	onotification/workers
nova_control_exchange	ae	s	dnova
nova_control_exchange	ff	s	dnova	Fr
nova_http_log_debug	ab	b	dfalse
nova_http_log_debug	cf	b	dfalse	Fr
os_auth_url	ab	@	oservice_credentials/os_auth_url
os_password	ab	@	oservice_credentials/os_password
os_region_name	ab	@	oservice_credentials/os_region_name
os_region_name	cx	@	oservice_credentials/region_name
os_region_name	ef	@	odispatcher_gnocchi/region_name
os_region_name	fx	@	ozaqar/region_name
os_region_name	gx	@	ognocchi/region_name
os_region_name	kr	@	omonasca/region_name
os_tenant_id	ab	@	oservice_credentials/os_tenant_id
os_tenant_name	ab	@	oservice_credentials/os_tenant_name
os_username	ab	@	oservice_credentials/os_username
partitioning_group_prefix	kx	s	ocentral/partitioning_group_prefix
pipeline_cfg_file	ax	s	dpipeline.yaml
pipeline_polling_interval	be	i	d20
polling_namespaces	ax	l	dcompute,central	kDeduplicatedCfgList	Fi
pollster_list	ae	l	d	kDeduplicatedCfgList	Fi
pollster_list	ff	l	d	kDeduplicatedCfgList	FTrui
pollsters_definitions_dirs	kx	m	d/etc/ceilometer/pollsters.d
prometheus_listen_addresses	ux	l	d127.0.0.1:9101
prometheus_tls_certfile	vx	s
prometheus_tls_enable	vx	b	dfalse
prometheus_tls_keyfile	vx	s
publish_errors	aa	b	dfalse
quantum_control_exchange	ab	@	oDEFAULT/neutron_control_exchange
refresh_event_pipeline_cfg	be	b	dfalse
refresh_pipeline_cfg	be	b	dfalse
reseller_prefix	ax	s	dAUTH_
reserved_metadata_keys	ax	l	d
reserved_metadata_length	ax	i	d256
reserved_metadata_namespace	ax	l	dmetering.
retry	gx	i	n0	FTui
rootwrap_config	ax	s	d/etc/ceilometer/rootwrap.conf
sahara_control_exchange	ae	s	dsahara
sahara_control_exchange	ff	s	dsahara	Fr
sample_metadata	ax	s	FTui
sample_name	ax	s	FTqui
sample_project	ax	s	FTui
sample_resource	ax	s	FTqui
sample_source	ab	s	dopenstack	oDEFAULT/counter_source
sample_source	cx	s	dopenstack
sample_timestamp	ax	s	FTuiz
sample_type	au	s	dgauge	FTqui
sample_type	vx	s	dgauge	cgauge|delta|cumulative	FTui
sample_unit	ax	s	FTui
sample_user	ax	s	FTui
sample_volume	ax	i	d1	FTui
shuffle_time_before_polling_task	af	i	d0
skip_event_database	dd	b	dfalse	FTui
skip_gnocchi_resource_types	dx	b	dfalse	FTui
skip_metering_database	df	b	dfalse	FTui
sql_expire_samples_only	ac	b	dfalse	Fi
swift_control_exchange	ae	s	dswift
swift_control_exchange	ff	s	dswift	Fr
syslog_log_facility	aa	s	dLOG_USER	Fi
tenant_name_discovery	mt	b	dfalse
tenant_name_discovery	ux	@	oDEFAULT/identity_name_discovery
threads_to_process_pollsters	vx	i	d1	n0
trove_control_exchange	ae	s	dtrove
trove_control_exchange	ff	s	dtrove	Fr
use_stderr	aa	b	dtrue
use_syslog	aa	b	dfalse	Fi
use_syslog_rfc_format	aa	b	dfalse	Fi
verbose	aa	b	dfalse	Fi
zaqar_control_exchange	ae	s	dzaqar
zaqar_control_exchange	ff	s	dzaqar	Fr
[alarm]
alarm_max_actions	bb	i	d-1	Fr
evaluation_interval	aa	i	d60	oalarm/threshold_evaluation_interval
evaluation_interval	bb	i	d60	oalarm/threshold_evaluation_interval	Fr
evaluation_service	aa	s	ddefault
gnocchi_url	aa	s	dhttp://localhost:8041
gnocchi_url	bb	s	dhttp://localhost:8041	Fr
notifier_rpc_topic	aa	s	dalarm_notifier
notifier_rpc_topic	bb	s	dalarm_notifier	Fr
partition_rpc_topic	aa	s	dalarm_partition_coordination
project_alarm_quota	aa	i
project_alarm_quota	bb	i	Fr
record_history	aa	b	dtrue
record_history	bb	b	dtrue	Fr
rest_notifier_certificate_file	aa	s	d
rest_notifier_certificate_file	bb	s	d	Fr
rest_notifier_certificate_key	aa	s	d
rest_notifier_certificate_key	bb	s	d	Fr
rest_notifier_max_retries	aa	i	d0
rest_notifier_max_retries	bb	i	d0	Fr
rest_notifier_ssl_verify	aa	b	dtrue
rest_notifier_ssl_verify	bb	b	dtrue	Fr
threshold_evaluation_interval	ab	@	oalarm/evaluation_interval
user_alarm_quota	aa	i
user_alarm_quota	bb	i	Fr
[alarms]
gnocchi_url	aa	s	dhttp://localhost:8041	Fu
gnocchi_url	bb	s	dhttp://localhost:8041	Fru
[api]
aodh_is_enabled	bf	b
aodh_url	bf	s
default_api_return_limit	bf	i	d100	n1
gnocchi_is_enabled	bf	b
host	ac	s	d0.0.0.0
panko_is_enabled	df	b
panko_url	df	s
pecan_debug	ad	b	dfalse
port	aa	i	d8777	oDEFAULT/metering_api_port
port	bb	i	d8777	n1	x65535	oDEFAULT/metering_api_port
port	cc	p	d8777	oDEFAULT/metering_api_port
workers	bc	i	d1	n1	oDEFAULT/api_workers
[central]
batch_polled_samples	bc	b	dtrue
partitioning_group_prefix	aa	@	ocentral/partitioning_group_prefix
partitioning_group_prefix	aa	s	ocentral/partitioning_group_prefix
partitioning_group_prefix	ax	@	opolling/partitioning_group_prefix
partitioning_group_prefix	kx	@	oDEFAULT/partitioning_group_prefix
shuffle_time_before_polling_task	bc	i	d0
[collector]
ack_on_event_error	af	@	onotification/ack_on_event_error
batch_size	cf	i	d1
batch_timeout	cf	i
dispatcher	ab	@	oDEFAULT/dispatcher
enable_rpc	bb	b	dfalse
requeue_event_on_dispatcher_error	ab	b	dfalse
requeue_sample_on_dispatcher_error	ab	b	dfalse
store_events	ac	@	onotification/store_events
udp_address	ae	s	d0.0.0.0
udp_address	ff	H	d0.0.0.0
udp_port	aa	i	d4952
udp_port	bb	i	d4952	n1	x65535
udp_port	cf	p	d4952
workers	bf	i	d1	n1	oDEFAULT/collector_workers
[compute]
fetch_extra_metadata	vw	b	dtrue
fetch_extra_metadata	xx	b	dfalse
instance_discovery_method	ex	s	dlibvirt_metadata	cnaive|workload_partitioning|libvirt_metadata
report_stopped_instance_metrics	xx	b	dfalse
resource_cache_expiry	dx	i	d3600	n0
resource_update_interval	cx	i	d0	n0
workload_partitioning	ad	b	dfalse
workload_partitioning	ef	b	dfalse	Fr
[coordination]
backend_url	ap	s
backend_url	qx	s	Fs
check_watchers	am	f	d10.0
check_watchers	no	f	d10.0	Fr
heartbeat	ae	f	d1.0
max_retry_interval	de	i	d30
retry_backoff	de	i	d1
[database]
alarm_connection	aa	s	Fs
alarm_connection	bb	s	Fsr
alarm_history_time_to_live	bb	i	d-1	Fr
db2nosql_resource_id_maxlen	ac	i	d512
event_connection	ad	s	Fs
event_time_to_live	ad	i	d-1
max_retries	ce	@	ostorage/max_retries
metering_connection	af	s	Fs
metering_time_to_live	af	i	d-1	odatabase/time_to_live
mongodb_replica_set	aa	s	d
mongodb_replica_set	bb	s	d	Fr
retry_interval	ce	@	ostorage/retry_interval
sql_expire_samples_only	df	b	dfalse
time_to_live	af	@	odatabase/metering_time_to_live
[dispatcher_file]
backup_count	af	i	d0
file_path	af	s
max_bytes	af	i	d0
[dispatcher_gnocchi]
archive_policy	bb	s	dlow
archive_policy	cf	s
archive_policy	gg	s	Fr
archive_policy_file	bb	s	dgnocchi_archive_policy_map.yaml	Fr
auth_plugin	ef	@	odispatcher_gnocchi/auth_type
auth_section	ef	s	Fu
auth_type	ef	s	odispatcher_gnocchi/auth_plugin	Fu
cafile	ef	s	Fu
certfile	ef	s	Fu
filter_project	bf	s	dgnocchi
filter_project	gg	s	dgnocchi	Fr
filter_service_activity	bf	b	dtrue
insecure	ef	b	dfalse	Fu
interface	ef	s	cpublic|internal|admin|auth|publicURL|internalURL|adminURL	odispatcher_gnocchi/os_endpoint_type	Fuz
keyfile	ef	s	Fu
os_endpoint_type	ef	@	odispatcher_gnocchi/interface
region_name	ef	s	oDEFAULT/os_region_name	Fuz
request_timeout	ff	f	d6.05	n0.0
request_timeout	gg	f	d6.05	n0.0	Fr
resources_definition_file	bf	s	dgnocchi_resources.yaml
resources_definition_file	gg	s	dgnocchi_resources.yaml	Fr
timeout	ef	i	Fu
url	bb	s	dhttp://localhost:8041
url	cd	s	Fr
[dispatcher_http]
batch_mode	ef	b	dfalse
cadf_only	aa	b	dfalse	Fu
cadf_only	bb	b	dfalse	Fru
event_target	af	s
target	af	s	d
timeout	af	i	d5
verify_ssl	df	s
[event]
definitions_cfg_file	ah	s	devent_definitions.yaml
definitions_cfg_file	ij	s	devent_definitions.yaml	Fr
definitions_cfg_file	kx	s	devent_definitions.yaml
drop_unmatched_notifications	ah	b	dfalse
drop_unmatched_notifications	ij	b	dfalse	Fr
drop_unmatched_notifications	kx	b	dfalse
store_raw	ah	m	d
store_raw	ij	m	d	Fr
store_raw	kx	m	d
[exchange_control]
cinder_control_exchange	bd	s	dcinder
dns_control_exchange	cd	s	dcentral
glance_control_exchange	bd	s	dglance
heat_control_exchange	bd	s	dheat
keystone_control_exchange	bd	s	dkeystone
magnetodb_control_exchange	bc	s	dmagnetodb
magnum_control_exchange	bd	s	dmagnum
sahara_control_exchange	bd	s	dsahara
swift_control_exchange	bd	s	dswift
trove_control_exchange	bd	s	dtrove
zaqar_control_exchange	bd	s	dzaqar
[gnocchi]
auth_plugin	gx	@	ognocchi/auth_type
auth_section	gx	s	Fu
auth_type	gx	s	ognocchi/auth_plugin	Fu
cafile	gx	s	Fu
certfile	gx	s	Fu
collect_timing	hx	b	dfalse	Fu
insecure	gx	b	dfalse	Fu
interface	gx	s	cpublic|internal|admin|auth|publicURL|internalURL|adminURL	ognocchi/os_endpoint_type	Fuz
keyfile	gx	s	Fu
os_endpoint_type	gx	@	ognocchi/interface
region_name	gx	s	oDEFAULT/os_region_name	Fuz
split_loggers	hx	b	dfalse	Fu
timeout	gw	i	Fu
timeout	xx	f	Fu
[hardware]
meter_definitions_file	bn	s	dsnmp.yaml
meter_definitions_file	oo	s	dsnmp.yaml	Fr
readonly_user_auth_proto	dn	s	cmd5|sha
readonly_user_auth_proto	oo	s	cmd5|sha	Fr
readonly_user_name	an	s	dro_snmp_user
readonly_user_name	oo	s	dro_snmp_user	Fr
readonly_user_password	an	s	dpassword	Fs
readonly_user_password	oo	s	dpassword	Fsr
readonly_user_priv_password	dn	s	Fs
readonly_user_priv_password	oo	s	Fsr
readonly_user_priv_proto	dn	s	cdes|aes128|3des|aes192|aes256
readonly_user_priv_proto	oo	s	cdes|aes128|3des|aes192|aes256	Fr
tripleo_network_name	en	s	dctlplane
tripleo_network_name	oo	s	dctlplane	Fr
url_scheme	an	s	dsnmp://
url_scheme	oo	s	dsnmp://	Fr
[ipmi]
node_manager_init_retry	au	i	d3
polling_retry	ax	i	d3
[meter]
meter_definitions_cfg_file	be	s	dmeters.yaml
meter_definitions_cfg_file	fh	s	Fr
meter_definitions_dirs	fx	m	Fz
[monasca]
archive_on_failure	kr	b	dfalse
archive_path	kr	s	dmon_pub_failures.txt
auth_plugin	kr	@	omonasca/auth_type
auth_section	kr	s	Fu
auth_type	kr	s	omonasca/auth_plugin	Fu
batch_count	kr	i	d1000
batch_max_retries	kr	i	d3
batch_mode	kr	b	dtrue
batch_polling_interval	kr	i	d5
batch_timeout	kr	i	d15
cafile	kr	s	Fu
certfile	kr	s	Fu
client_max_retries	kr	i	d3
client_retry_interval	kr	i	d60
clientapi_version	kr	s	d2_0
cloud_name	kr	s	dNone
cluster	kr	s	dNone
collect_timing	kr	b	dfalse	Fu
control_plane	kr	s	dNone
enable_api_pagination	kr	b	dfalse
insecure	kr	b	dfalse	Fu
interface	kr	s	cpublic|internal|admin|auth|publicURL|internalURL|adminURL	omonasca/os_endpoint_type	Fuz
keyfile	kr	s	Fu
monasca_mappings	kr	s	d/etc/ceilometer/monasca_field_definitions.yaml
os_endpoint_type	kr	@	omonasca/interface
region_name	kr	s	oDEFAULT/os_region_name	Fuz
retry_on_failure	kr	b	dfalse
split_loggers	kr	b	dfalse	Fu
timeout	kr	i	Fu
[notification]
ack_on_event_error	af	b	dtrue	ocollector/ack_on_event_error
ack_on_event_error	gx	b	dtrue
batch_size	cc	i	d1
batch_size	dn	i	d100	n1
batch_size	ox	i	d1	n1
batch_timeout	cc	i
batch_timeout	dh	i	d5
batch_timeout	ox	i
disable_non_metric_meters	aa	b	dfalse
disable_non_metric_meters	bd	b	dtrue
messaging_urls	aa	m	d
messaging_urls	bx	m	d	Fs
notification_control_exchanges	ff	m	dnova,glance,neutron,cinder,heat,keystone,sahara,trove,zaqar,swift,ceilometer,magnum,dns	oDEFAULT/http_control_exchanges
notification_control_exchanges	gs	m	dnova,glance,neutron,cinder,heat,keystone,sahara,trove,zaqar,swift,ceilometer,magnum,dns,ironic,aodh	oDEFAULT/http_control_exchanges
notification_control_exchanges	tx	m	dnova,glance,neutron,cinder,heat,keystone,trove,zaqar,swift,ceilometer,magnum,dns,ironic,aodh	oDEFAULT/http_control_exchanges
pipeline_processing_queues	bg	i	d10	n1
pipeline_processing_queues	hh	i	d10	n1	Fr
pipelines	gx	m	dmeter,event
store_events	ac	b	dfalse	ocollector/store_events
workers	bx	i	d1	n1	oDEFAULT/notification_workers
workload_partitioning	ag	b	dfalse
workload_partitioning	hh	b	dfalse	Fr
[polling]
batch_polled_samples	bc	b	dtrue
batch_size	hx	i	d50
cfg_file	ex	s	dpolling.yaml
enable_notifications	ux	b	dtrue
enable_prometheus_exporter	ux	b	dfalse
heartbeat_socket_dir	ux	s
identity_name_discovery	ux	b	dfalse	opolling/tenant_name_discovery
ignore_disabled_projects	ux	b	dfalse
partitioning_group_prefix	ax	s	ocentral/partitioning_group_prefix
pollsters_definitions_dirs	kx	m	d/etc/ceilometer/pollsters.d
prometheus_listen_addresses	ux	l	d127.0.0.1:9101
prometheus_tls_certfile	vx	s
prometheus_tls_enable	vx	b	dfalse
prometheus_tls_keyfile	vx	s
shuffle_time_before_polling_task	bc	i	d0
tenant_name_discovery	mt	b	dfalse
tenant_name_discovery	ux	@	opolling/identity_name_discovery
threads_to_process_pollsters	vx	i	d1	n0
[publisher]
metering_secret	aw	@	opublisher/telemetry_secret
telemetry_secret	aw	s	dchange this for valid signing	oDEFAULT/metering_secret|publisher_rpc/metering_secret|publisher/metering_secret	Fs
telemetry_secret	xx	s	dchange this for valid signing	Fs
[publisher_notifier]
event_topic	ah	s	devent
event_topic	ix	s	devent	Fr
metering_driver	ax	@	opublisher_notifier/telemetry_driver
metering_topic	ah	s	dmetering
metering_topic	ix	s	dmetering	Fr
telemetry_driver	ax	s	dmessagingv2	opublisher_notifier/metering_driver
[publisher_rpc]
metering_secret	aw	@	opublisher/telemetry_secret
metering_topic	aa	s	dmetering	oDEFAULT/metering_topic
metering_topic	bb	s	dmetering	oDEFAULT/metering_topic	Fr
[rgw_admin_credentials]
access_key	ax	s	Fs
secret_key	ax	s	Fs
[rgw_client]
cafile	xx	s
implicit_tenants	hx	b	dfalse
insecure	xx	b	dtrue
rgw_service_name	wx	s
tls_max_version	xx	s	c1.2|1.3
tls_min_version	xx	s	c1.2|1.3
[service_credentials]
auth_plugin	cx	@	oservice_credentials/auth_type
auth_section	cx	s
auth_type	cx	s	oservice_credentials/auth_plugin
auth_url	cx	s	Fq
cafile	cx	s
certfile	cx	s
collect_timing	hx	b	dfalse
default_domain_id	cx	s
default_domain_name	cx	s
domain_id	cx	s
domain_name	cx	s
insecure	ax	b	dfalse	Fi
interface	cx	s	cpublic|internal|admin|auth|publicURL|internalURL|adminURL	oservice_credentials/os_endpoint_type	Fiz
keyfile	cx	s
os_auth_url	ab	s	oDEFAULT/os_auth_url	Fiz
os_cacert	ab	s	Fiz
os_endpoint_type	ab	s	Fiz
os_endpoint_type	cx	@	oservice_credentials/interface
os_password	ab	s	oDEFAULT/os_password	Fsiz
os_region_name	ab	s	oDEFAULT/os_region_name	Fiz
os_tenant_id	ab	s	oDEFAULT/os_tenant_id	Fiz
os_tenant_name	ab	s	oDEFAULT/os_tenant_name	Fiz
os_username	ab	s	oDEFAULT/os_username	Fiz
password	cx	s	Fs
project_domain_id	cx	s
project_domain_name	cx	s
project_id	cx	s	oservice_credentials/tenant_id
project_name	cx	s	oservice_credentials/tenant_name
region_name	cx	s	oDEFAULT/os_region_name	Fiz
split_loggers	hx	b	dfalse
system_scope	gx	s
tenant_id	cx	@	oservice_credentials/project_id
tenant_name	cx	@	oservice_credentials/project_name
timeout	cw	i
timeout	xx	f
trust_id	cx	s
user_domain_id	cx	s
user_domain_name	cx	s
user_id	cx	s
user_name	cx	@	oservice_credentials/username
username	cx	s	oservice_credentials/user_name
[service_types]
aodh	vx	s	dalarming
cinder	eu	s	dvolumev3	oservice_types/cinderv2
cinder	vx	s	dvolumev3
cinderv2	eu	@	oservice_types/cinder
designate	wx	s	ddns
glance	av	s	dimage
kwapi	ae	s	denergy
manila	wx	s	dsharev2
neutron	ax	s	dnetwork
neutron_lbaas_version	cn	s	dv2	cv1|v2
neutron_lbaas_version	oo	s	dv2	cv1|v2	Fr
nova	ax	s	dcompute
octavia	wx	s	dload-balancer
radosgw	ad	s	dobject-store
radosgw	ex	s
swift	ax	s	dobject-store
[storage]
max_retries	ce	i	d10	odatabase/max_retries
retry_interval	ce	i	d10	odatabase/retry_interval
[vmware]
api_retry_count	aq	i	d10
api_retry_count	rt	i	d10	Fr
ca_file	bq	s
ca_file	rt	s	Fr
host_ip	ae	s	d
host_ip	fq	H	d127.0.0.1
host_ip	rt	H	d127.0.0.1	Fr
host_password	aq	s	d	Fs
host_password	rt	s	d	Fsr
host_port	aa	i	d443
host_port	bb	i	d443	n1	x65535
host_port	cq	p	d443
host_port	rt	p	d443	Fr
host_username	aq	s	d
host_username	rt	s	d	Fr
insecure	bq	b	dfalse
insecure	rt	b	dfalse	Fr
task_poll_interval	aq	f	d0.5
task_poll_interval	rt	f	d0.5	Fr
wsdl_location	aq	s
wsdl_location	rt	s	Fr
[xenapi]
connection_password	al	s	Fs
connection_password	mm	s	Fsr
connection_url	al	s
connection_url	mm	s	Fr
connection_username	al	s	droot
connection_username	mm	s	droot	Fr
login_timeout	ab	i	d10
[zaqar]
auth_plugin	fx	@	ozaqar/auth_type
auth_section	fx	s	Fu
auth_type	fx	s	ozaqar/auth_plugin	Fu
cafile	fx	s	Fu
certfile	fx	s	Fu
collect_timing	hx	b	dfalse	Fu
insecure	fx	b	dfalse	Fu
interface	fx	s	cpublic|internal|admin|auth|publicURL|internalURL|adminURL	ozaqar/os_endpoint_type	Fuz
keyfile	fx	s	Fu
os_endpoint_type	fx	@	ozaqar/interface
region_name	fx	s	oDEFAULT/os_region_name	Fuz
split_loggers	hx	b	dfalse	Fu
timeout	fw	i	Fu
timeout	xx	f	Fu
)";
inline constexpr std::uint32_t ceilometer_groups[] = {
    0, 6535, 7481, 7577, 7939, 8286, 8758, 9115, 9292, 9791, 9863, 10751, 10907, 11248, 11672, 12131, 12792, 12853,
    12972, 13896, 15014, 15747, 16001, 16265, 16441, 16503, 16659, 17998, 18430, 18532, 19023, 19220,
};
} // namespace detail

inline constexpr table ceilometer("ceilometer", detail::ceilometer_rows, detail::ceilometer_groups, R"(a ceilometer.conf
)",
    R"(oslo.middleware	allow_headers	cf	X-Auth-Token,X-Identity-Status,X-Roles,X-Service-Catalog,X-User-Id,X-Tenant-Id,X-Openstack-Request-Id
oslo.middleware	allow_methods	cf	GET,PUT,POST,DELETE,PATCH
oslo.middleware	expose_headers	cf	X-Auth-Token,X-Subject-Token,X-Service-Token,X-Openstack-Request-Id
)");

} // namespace stackmodel::catalog
