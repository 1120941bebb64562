// SPDX-License-Identifier: Apache-2.0
// Written by data/options/generate.py; do not edit.
// clang-format off
#pragma once

#include "../table.hpp"

namespace stackmodel::catalog {

namespace detail {
inline constexpr char aodh_rows[] = R"([DEFAULT]
additional_ingestion_lag	du	i	d0	n0
additional_ingestion_lag	vx	i	d0	n0	x86400
alarm_max_actions	bc	i	d-1	oalarm/alarm_max_actions
alarm_max_actions	dw	@	oapi/alarm_max_actions
api_paste_config	bc	@	oapi/paste_config
api_workers	bc	@	oapi/workers
enable_evaluation_results_metrics	vx	b	dfalse
evaluation_interval	bc	i	d60	oalarm/threshold_evaluation_interval|alarm/evaluation_interval
evaluation_interval	do	i	d60
evaluation_interval	px	@	oevaluator/evaluation_interval
event_alarm_cache_ttl	bx	i	d60
event_alarm_topic	bc	s	dalarm.all
event_alarm_topic	dw	@	olistener/event_alarm_topic
gnocchi_url	bb	s	dhttp://localhost:8041	oalarm/gnocchi_url
gnocchi_url	cc	s	oalarm/gnocchi_url	Fr
host	bc	s	Fz
http_timeout	bo	i	d600
http_timeout	pu	i	d600	Fr
ipc_protocol	cc	s	dqueue	cqueue|rpc
member_creation_time	jx	i	d120
notification_workers	bb	i	d1
notifier_rpc_topic	bc	s	dalarm_notifier	oalarm/notifier_rpc_topic
notifier_topic	cx	s	dalarming
port	bc	@	oapi/port
project_alarm_quota	bc	i	oalarm/project_alarm_quota
project_alarm_quota	dw	@	oapi/project_alarm_quota
prometheus_disable_rbac	su	b	dfalse
prometheus_disable_rbac	vx	b	dfalse	wFlamingo	Fr
prometheus_project_label_name	wx	s	dproject
record_history	bc	b	dtrue	oalarm/record_history
record_history	dx	b	dtrue
rest_notifier_ca_bundle_certificate_path	dx	s
rest_notifier_certificate_file	bc	s	d	oalarm/rest_notifier_certificate_file
rest_notifier_certificate_file	dx	s	d
rest_notifier_certificate_key	bc	s	d	oalarm/rest_notifier_certificate_key
rest_notifier_certificate_key	dx	s	d
rest_notifier_max_retries	bc	i	d0	oalarm/rest_notifier_max_retries
rest_notifier_max_retries	dx	i	d0
rest_notifier_ssl_verify	bc	b	dtrue	oalarm/rest_notifier_ssl_verify
rest_notifier_ssl_verify	dx	b	dtrue
user_alarm_quota	bc	i	oalarm/user_alarm_quota
user_alarm_quota	dw	@	oapi/user_alarm_quota
[alarm]
alarm_max_actions	bc	@	oDEFAULT/alarm_max_actions
evaluation_interval	bc	@	oDEFAULT/evaluation_interval
gnocchi_url	bc	@	oDEFAULT/gnocchi_url
notifier_rpc_topic	bc	@	oDEFAULT/notifier_rpc_topic
project_alarm_quota	bc	@	oDEFAULT/project_alarm_quota
record_history	bc	@	oDEFAULT/record_history
rest_notifier_certificate_file	bc	@	oDEFAULT/rest_notifier_certificate_file
rest_notifier_certificate_key	bc	@	oDEFAULT/rest_notifier_certificate_key
rest_notifier_max_retries	bc	@	oDEFAULT/rest_notifier_max_retries
rest_notifier_ssl_verify	bc	@	oDEFAULT/rest_notifier_ssl_verify
threshold_evaluation_interval	bc	@	oDEFAULT/evaluation_interval
user_alarm_quota	bc	@	oDEFAULT/user_alarm_quota
[api]
alarm_max_actions	dw	i	d-1	oDEFAULT/alarm_max_actions
alarm_max_actions	xx	i	d-1
auth_mode	eu	s	dkeystone
auth_mode	vx	s	dkeystone	ckeystone|noauth
enable_combination_alarms	de	b	dfalse	Fr
gnocchi_external_domain_name	fx	s	dDefault
gnocchi_external_project_owner	dx	s	dservice
host	bc	s	d0.0.0.0
paste_config	bc	s	dapi_paste.ini	oDEFAULT/api_paste_config
paste_config	dd	s	dapi_paste.ini
paste_config	en	s	Fz
paste_config	ox	s	dapi-paste.ini
pecan_debug	bd	b	dfalse
port	bb	i	d8042	oDEFAULT/port
port	cc	p	d8042	oDEFAULT/port
project_alarm_quota	dj	i	oDEFAULT/project_alarm_quota
project_alarm_quota	kw	i	d-1	oDEFAULT/project_alarm_quota
project_alarm_quota	xx	i	d-1
user_alarm_quota	dj	i	oDEFAULT/user_alarm_quota
user_alarm_quota	kw	i	d-1	oDEFAULT/user_alarm_quota
user_alarm_quota	xx	i	d-1
workers	bc	i	d1	n1	oDEFAULT/api_workers
workers	dd	i	d1	n1
[coordination]
backend_url	bp	s
backend_url	qx	s	Fs
check_watchers	bm	f	d10.0
check_watchers	no	f	d10.0	Fr
heartbeat	bn	f	d1.0
heartbeat	ow	@	ocoordination/heartbeat_interval
heartbeat_interval	ow	f	d1.0	ocoordination/heartbeat
heartbeat_interval	xx	f	d1.0
max_retry_interval	bx	i	d30
retry_backoff	bx	i	d1
[database]
alarm_connection	bc	s	Fsr
alarm_histories_delete_batch_size	nx	i	d0	n0
alarm_history_time_to_live	bx	i	d-1
[evaluator]
evaluation_interval	px	i	d60	oDEFAULT/evaluation_interval
workers	dx	i	d1	n1
[listener]
batch_size	dx	i	d1
batch_timeout	dx	i
event_alarm_topic	dw	s	dalarm.all	oDEFAULT/event_alarm_topic
event_alarm_topic	xx	s	dalarm.all
workers	dx	i	d1	n1
[notifier]
batch_size	dx	i	d1
batch_timeout	dx	i
workers	dx	i	d1	n1
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
insecure	bx	b	dfalse
interface	cw	s	cpublic|internal|admin|auth|publicURL|internalURL|adminURL	oservice_credentials/os_endpoint_type	Fz
interface	xx	s	cpublic|internal|admin|publicURL|internalURL|adminURL	Fz
keyfile	cx	s
os_auth_url	bb	s	Fz
os_cacert	bb	s	Fz
os_endpoint_type	bb	s	Fz
os_endpoint_type	cw	@	oservice_credentials/interface
os_password	bb	s	Fsz
os_project_domain_id	bb	s	Fz
os_project_name	bb	s	Fz
os_region_name	bb	s	Fz
os_region_name	cw	@	oservice_credentials/region_name
os_tenant_id	bb	s	Fz
os_tenant_name	bb	s	Fz
os_user_domain_id	bb	s	Fz
os_username	bb	s	Fz
password	cx	s	Fs
project_domain_id	cx	s
project_domain_name	cx	s
project_id	cx	s	oservice_credentials/tenant_id
project_name	cx	s	oservice_credentials/tenant_name
region_name	cw	s	oservice_credentials/os_region_name	Fz
region_name	xx	s	Fz
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
zaqar	cx	s	dmessaging
)";
inline constexpr std::uint32_t aodh_groups[] = {
    0, 1839, 2531, 3389, 3696, 3814, 3903, 4066, 4134, 5563,
};
} // namespace detail

inline constexpr table aodh("aodh", detail::aodh_rows, detail::aodh_groups, R"(a aodh.conf
)",
    R"(oslo.middleware	allow_headers	cx	X-Auth-Token,X-Openstack-Request-Id,X-Subject-Token
oslo.middleware	allow_methods	cx	GET,PUT,POST,DELETE,PATCH
oslo.middleware	expose_headers	cx	X-Auth-Token,X-Openstack-Request-Id,X-Subject-Token
oslo.policy	enforce_new_defaults	tw	false
oslo.policy	enforce_scope	tw	false
oslo.policy	policy_file	mw	policy.yaml
)");

} // namespace stackmodel::catalog
