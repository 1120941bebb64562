// SPDX-License-Identifier: Apache-2.0
// Written by data/options/generate.py; do not edit.
// clang-format off
#pragma once

#include "../table.hpp"

namespace stackmodel::catalog {

namespace detail {
inline constexpr char glance_rows[] = R"([DEFAULT]
admin_password	ab	s	fabc	Fs
admin_password	ck	s	fabc	Fsr
admin_role	aj	s	dadmin	fabde
admin_role	kl	s	d__NOT_A_ROLE_07697c71e6174332989d3d5f2a7d2e7c_NOT_A_ROLE__	wUssuri	fad	Fr
admin_tenant_name	ab	s	fabc	Fs
admin_tenant_name	ck	s	fabc	Fsr
admin_user	ab	s	fabc	Fs
admin_user	ck	s	fabc	Fsr
allow_additional_image_properties	aj	b	dtrue	fabcd
allow_additional_image_properties	ks	b	dtrue	wUssuri	fabcd	Fr
allow_anonymous_access	ax	b	dfalse	fade
allowed_rpc_exception_modules	aa	l	dopenstack.common.exception,glance.common.exception,exceptions
allowed_rpc_exception_modules	bb	l	dglance.common.exception,exceptions
allowed_rpc_exception_modules	ck	l	dglance.common.exception,builtins,exceptions
api_limit_max	ac	i	d1000	fabcd
api_limit_max	dx	i	d1000	n1	fabcd
auth_region	ab	s	fabc
auth_region	ck	s	fabc	Fr
auth_strategy	ab	s	dnoauth	fabc
auth_strategy	ck	s	dnoauth	fabc	Fr
auth_url	ab	s	fabc
auth_url	ck	s	fabc	Fr
available_plugins	ae	l	d	Fu
await_child	ax	i	d0	FTui
backdoor_port	aa	s	Fu
backlog	ac	i	d4096	fade
backlog	dv	i	d4096	n1	fade
backlog	ww	i	d4096	n1	wGazpacho
bind_host	ae	s	d0.0.0.0	fade
bind_host	fv	H	d0.0.0.0	fad
bind_host	ww	H	d0.0.0.0	wGazpacho
bind_port	aa	i	fad
bind_port	bb	i	n1	x65535	fad
bind_port	cv	p	fade
bind_port	ww	p	wGazpacho
ca_file	aj	s	fade
cache_prefetcher_interval	jo	f	d300
capture_output	ax	b	dfalse	FTui
cert_file	aj	s	fade
chunksize	ax	i	d65536	FTui
cleanup_scrubber	aa	b	dfalse	fab
cleanup_scrubber_time	aa	i	d86400	fab
client_socket_timeout	aa	i	d0	fad
client_socket_timeout	bc	i	d900	fade
client_socket_timeout	dv	i	d900	n0	fade
client_socket_timeout	ww	i	d900	n0	wGazpacho
container_formats	ax	@	oimage_format/container_formats
daemon	ar	b	dfalse	fb
daemon	su	b	dfalse	w2024.1 (Caracal)	fb	Fr
daemon	vx	b	dfalse	fb
data_api	af	s	dglance.db.sqlalchemy.api	fabcd
data_api	gk	s	dglance.db.sqlalchemy.api	wQueens	fabcd	Fr
default_publisher_id	ax	s	dimage.localhost	fae
default_swift_reference	ax	s	dref1	fc	Fu
delayed_delete	ar	b	dfalse	fab
delayed_delete	su	b	dfalse	w2024.1 (Caracal)	fab	Fr
delayed_delete	vx	b	dfalse	fab
digest_algorithm	aa	s	dsha1	fabcd
digest_algorithm	bs	s	dsha256	fabcd
digest_algorithm	tx	s	dsha256	wDalmatian	fabc	Fr
disabled_notifications	ax	l	d	fae
disk_formats	ax	@	oimage_format/disk_formats
do_secure_hash	tx	b	dtrue	fabc
dontreplicate	ax	s	dcreated_at date deleted_at location updated_at	FTui
enable_image_import	ff	b	dfalse	wPike	fabcd	Fr
enable_image_import	gg	b	dtrue	wPike	fabcd	Fr
enable_v1_api	ac	b	dtrue	fabcd
enable_v1_api	dg	b	dtrue	wNewton	fabcd
enable_v1_registry	ac	b	dtrue	fabcd
enable_v1_registry	dk	b	dtrue	wNewton	fabcd
enable_v2_api	ac	b	dtrue	fabcd
enable_v2_api	dk	b	dtrue	wNewton	fabcd
enable_v2_registry	af	b	dtrue	fabcd
enable_v2_registry	gk	b	dtrue	wQueens	fabcd	Fr
enable_v3_api	bb	b	dfalse	fabcd
enabled	bc	b	dfalse	fae
enabled_backends	hx	d
enabled_import_methods	gj	l	dglance-direct,web-download	fabcd	FB
enabled_import_methods	kw	l	dglance-direct,web-download,copy-image	fabcd	FB
enabled_import_methods	xx	ls	dglance-direct,web-download,copy-image	Cglance-direct|web-download|copy-image|glance-download	fabc	FB
enforce_secure_rbac	mp	b	dfalse	wWallaby	fabc	Fr
hashing_algorithm	hx	s	dsha512	fabcd
hmac_keys	cc	s	dSECRET_KEY	fe
host	aa	s	Fuz
http_keepalive	av	b	dtrue	fade
http_keepalive	ww	b	dtrue	wGazpacho
http_retries	tx	i	d3	fabc
http_timeout	aa	i	d600	Fu
image_cache_dir	ax	s	fac
image_cache_driver	ac	s	dsqlite	fac
image_cache_driver	dr	s	dsqlite	csqlite|xattr	fac	Fg
image_cache_driver	sx	s	dcentralized_db	ccentralized_db|sqlite|xattr	fac	Fg
image_cache_max_size	ac	i	d10737418240	fac
image_cache_max_size	dx	i	d10737418240	n0	fac
image_cache_sqlite_db	ar	s	dcache.db	fac
image_cache_sqlite_db	sx	s	dcache.db	wCaracal (2024.1)	fac	Fr
image_cache_stall_time	ac	i	d86400	fac
image_cache_stall_time	dx	i	d86400	n0	fac
image_location_quota	ax	i	d10	fabcd
image_member_quota	ax	i	d128	fabcd
image_property_quota	ax	i	d128	fabcd
image_size_cap	aa	i	d1099511627776	fabcd
image_size_cap	bc	i	d1099511627776	x9223372036854775808	fabcd
image_size_cap	dx	i	d1099511627776	n1	x9223372036854775808	fabcd
image_tag_quota	ax	i	d128	fabcd
key_file	aj	s	fade
limit_param_default	ac	i	d25	fabcd
limit_param_default	dx	i	d25	n1	fabcd
listener_workers	aa	i	d1	Fu
load_enabled	ae	b	dtrue	Fu
location_strategy	ar	s	dlocation_order	clocation_order|store_type
location_strategy	ss	s	dlocation_order	clocation_order|store_type	wCaracal	Fr
mastertoken	ae	s	d	FTui
mastertoken	fk	@	oDEFAULT/sourcetoken
mastertoken	fk	s	d	wPike	FTui
max_header_line	ac	i	d16384	fade
max_header_line	dv	i	d16384	n0	fade
max_header_line	ww	i	d16384	n0	wGazpacho
max_request_id_length	bc	i	d64	fade
max_request_id_length	dx	i	d64	n0	fade
metadata_encryption_key	as	s	fabcd	Fs
metadata_encryption_key	tx	s	wDalmatian	fabc	Fsr
metadata_source_path	ax	s	d/etc/glance/metadefs/	Fu
metaonly	ax	b	dfalse	FTui
node_staging_uri	fx	s	dfile:///tmp/staging/	fabcd
os_auth_url	aa	@	oservice_credentials/os_auth_url
os_password	aa	@	oservice_credentials/os_password
os_region_name	aa	@	oservice_credentials/os_region_name
os_tenant_id	aa	@	oservice_credentials/os_tenant_id
os_tenant_name	aa	@	oservice_credentials/os_tenant_name
os_username	aa	@	oservice_credentials/os_username
owner_is_tenant	ag	b	dtrue	fade
owner_is_tenant	hl	b	dtrue	wRocky	fad	Fr
owner_is_tenant	mx	b	dtrue	fade	Fu
pid_file	ax	s	FTui
pipe_handle	it	s	Fi
property_protection_file	ax	s
property_protection_rule_format	ax	s	droles	croles|policies
public_endpoint	ax	s	fae
pydev_worker_debug_host	ae	s	fabcd
pydev_worker_debug_host	fx	H	fabcd
pydev_worker_debug_port	aa	i	d5678	fabcd
pydev_worker_debug_port	bb	i	d5678	n1	x65535	fabcd
pydev_worker_debug_port	cx	p	d5678	fabcd
registry_client_ca_file	af	s	fabc
registry_client_ca_file	gk	s	wQueens	fac	Fr
registry_client_cert_file	af	s	fabc
registry_client_cert_file	gk	s	wQueens	fac	Fr
registry_client_insecure	af	b	dfalse	fabc
registry_client_insecure	gk	b	dfalse	wQueens	fac	Fr
registry_client_key_file	af	s	fabc
registry_client_key_file	gk	s	wQueens	fac	Fr
registry_client_protocol	ac	s	dhttp	fab
registry_client_protocol	df	s	dhttp	chttp|https	fabc
registry_client_protocol	gk	s	dhttp	chttp|https	wQueens	fac	Fr
registry_client_timeout	ac	i	d600	fab
registry_client_timeout	df	i	d600	n0	fabc
registry_client_timeout	gk	i	d600	n0	wQueens	fac	Fr
registry_host	ae	s	d0.0.0.0	fabc
registry_host	ff	H	d0.0.0.0	fabc
registry_host	gk	H	d0.0.0.0	wQueens	fac	Fr
registry_port	aa	i	d9191	fabc
registry_port	bb	i	d9191	n1	x65535	fabc
registry_port	cf	p	d9191	fabc
registry_port	gk	p	d9191	wQueens	fac	Fr
respawn	ax	b	dfalse	FTui
restore	hr	s	fb
restore	su	s	w2024.1 (Caracal)	fb	Fr
restore	vx	s	fb
scrub_pool_size	bc	i	d1	fab
scrub_pool_size	dr	i	d1	n1	fab
scrub_pool_size	su	i	d1	n1	w2024.1 (Caracal)	fab	Fr
scrub_pool_size	vx	i	d1	n1	fab
scrub_time	ac	i	d0	fab
scrub_time	dr	i	d0	n0	fab
scrub_time	su	i	d0	n0	w2024.1 (Caracal)	fab	Fr
scrub_time	vx	i	d0	n0	fab
scrubber_datadir	aa	s	d/var/lib/glance/scrubber	fab
secure_proxy_ssl_header	do	s	fad	Fr
send_identity_headers	ak	b	dfalse	fab
show_image_direct_url	ax	b	dfalse	fabcd
show_multiple_locations	ac	b	dfalse	fabcd
show_multiple_locations	dx	b	dfalse	wNewton	fabcd	Fr
slavetoken	ae	s	d	FTui
slavetoken	fk	@	oDEFAULT/targettoken
slavetoken	fk	s	d	wPike	FTui
sourcetoken	fk	s	d	oDEFAULT/mastertoken	Fu
sourcetoken	lx	s	d	Fu
swift_store_auth_address	ax	s	fc	Fu
swift_store_config_file	ax	s	fc	Fsu
swift_store_key	ax	s	fc	Fsu
swift_store_user	ax	s	fc	Fsu
targettoken	fk	s	d	oDEFAULT/slavetoken	Fu
targettoken	lx	s	d	Fu
task_time_to_live	ax	@	otask/task_time_to_live
tcp_keepidle	ac	i	d600	fade
tcp_keepidle	dv	i	d600	n1	fade
tcp_keepidle	ww	i	d600	n1	wGazpacho
token	ax	s	d	FTui
trace_sqlalchemy	bc	b	dfalse	fae
use_keystone_limits	nx	b	dfalse	fabc
use_user_token	ab	b	dtrue	fabc
use_user_token	ck	b	dtrue	fabc	Fr
user_storage_quota	ax	s	d0	fabcd
wakeup_time	ac	i	d300	fb
wakeup_time	dr	i	d300	n0	fb
wakeup_time	su	i	d300	n0	w2024.1 (Caracal)	fb	Fr
wakeup_time	vx	i	d300	n0	fb
worker_self_reference_url	mx	s	fabc
workers	ab	i	fad	Fz
workers	cc	i	fade
workers	dv	i	n0	fade
workers	ww	i	n0	wGazpacho
[elasticsearch]
hosts	aa	l	d127.0.0.1:9200	fg	Fu
[glance_download_opts]
extra_properties	pu	l	dhw_,trait:,os_distro,os_secure_boot,os_type	ff	FB
[glance_download_properties]
extra_properties	px	l	dhw_,trait:,os_distro,os_secure_boot,os_type	ff	FB
[image_conversion]
output_format	hx	s	draw	cqcow2|raw|vmdk	ff
[image_format]
container_formats	ab	l	dami,ari,aki,bare,ovf,ova	oDEFAULT/container_formats
container_formats	ci	l	dami,ari,aki,bare,ovf,ova,docker	oDEFAULT/container_formats
container_formats	jx	l	dami,ari,aki,bare,ovf,ova,docker,compressed	oDEFAULT/container_formats
disk_formats	ac	l	dami,ari,aki,vhd,vmdk,raw,qcow2,vdi,iso	oDEFAULT/disk_formats
disk_formats	dd	l	dami,ari,aki,vhd,vhdx,vmdk,raw,qcow2,vdi,iso	oDEFAULT/disk_formats
disk_formats	ex	l	dami,ari,aki,vhd,vhdx,vmdk,raw,qcow2,vdi,iso,ploop	oDEFAULT/disk_formats
gpt_safety_checks_nonfatal	uw	l	dmbr
gpt_safety_checks_nonfatal	xx	l	d
require_image_format_match	ux	b	dtrue
vmdk_allowed_types	jx	l	dstreamOptimized,monolithicSparse
[image_import_opts]
image_import_plugins	gx	l	d	ff	FB
max_parallel_stores	xx	i	d1	n1	ff
[import_filtering_opts]
allowed_hosts	gx	lH	d	ff	FB
allowed_ports	gx	li	d80,443	N1	X65535	ff	FB
allowed_schemes	gx	l	dhttp,https	ff	FB
disallowed_hosts	gx	lH	d	ff	FB
disallowed_ports	gx	li	d	N1	X65535	ff	FB
disallowed_schemes	gx	l	d	ff	FB
[inject_metadata_properties]
ignore_user_roles	gx	l	dadmin	ff
inject	gx	d	d	ff
[keystone_authtoken]
timeout	fx	i	Fu
[paste_deploy]
config_file	ax	s	fade
flavor	ax	s	fade
[profiler]
connection_string	dx	s	dmessaging://	fade
enabled	ac	b	dfalse	fad
enabled	dx	b	dfalse	oprofiler/profiler_enabled	fade
es_doc_type	ex	s	dnotification	fade
es_scroll_size	ex	i	d10000	fade
es_scroll_time	ex	s	d2m	fade
filter_error_trace	hx	b	dfalse	fad
hmac_keys	cq	s	dSECRET_KEY	fade
hmac_keys	rx	s	dSECRET_KEY	Fs
profiler_enabled	dx	@	oprofiler/enabled
sentinel_service_name	ex	s	dmymaster	fade
socket_timeout	ex	f	d0.1	fade
trace_requests	rx	b	dfalse
trace_sqlalchemy	ax	b	dfalse	fade
[service_credentials]
insecure	aa	b	dfalse	Fui
os_auth_url	aa	s	oDEFAULT/os_auth_url	Fuiz
os_cacert	aa	s	Fuiz
os_endpoint_type	aa	s	Fuiz
os_password	aa	s	oDEFAULT/os_password	Fsuiz
os_region_name	aa	s	oDEFAULT/os_region_name	Fuiz
os_tenant_id	aa	s	oDEFAULT/os_tenant_id	Fuiz
os_tenant_name	aa	s	oDEFAULT/os_tenant_name	Fuiz
os_username	aa	s	oDEFAULT/os_username	Fuiz
[store_type_location_strategy]
store_type_preference	ar	l	d
store_type_preference	ss	l	d	wCaracal	Fr
[task]
eventlet_executor_pool_size	aw	@	otaskflow_executor/max_workers
task_executor	aw	s	dtaskflow
task_executor	xx	s	dtaskflow	ctaskflow
task_time_to_live	ax	i	d48	oDEFAULT/task_time_to_live
work_dir	ax	s
[taskflow_executor]
conversion_format	aa	s	cqcow2|raw	Fu
conversion_format	bx	s	cqcow2|raw|vmdk
engine_mode	ax	s	dparallel	cserial|parallel
max_workers	ac	i	d10	otask/eventlet_executor_pool_size
max_workers	dw	i	d10	n1	otask/eventlet_executor_pool_size
max_workers	xx	i	d10	n1
[wsgi]
python_interpreter	ln	s	Fz
python_interpreter	ox	s
task_pool_threads	lx	i	d16	n1
)";
inline constexpr std::uint32_t glance_groups[] = {
    0, 8115, 8164, 8260, 8362, 8424, 9115, 9203, 9442, 9521, 9558, 9612, 10108, 10475, 10576, 10783, 11060,
};
} // namespace detail

inline constexpr table glance("glance", detail::glance_rows, detail::glance_groups, R"(a glance-api.conf
b glance-scrubber.conf
c glance-cache.conf
d glance-registry.conf
e glance-glare.conf
f glance-image-import.conf
g glance-search.conf
)",
    R"(oslo.middleware	allow_headers	cx	Content-MD5,X-Image-Meta-Checksum,X-Storage-Token,Accept-Encoding,X-Auth-Token,X-Identity-Status,X-Roles,X-Service-Catalog,X-User-Id,X-Tenant-Id,X-OpenStack-Request-ID
oslo.middleware	allow_methods	cx	GET,PUT,POST,DELETE,PATCH
oslo.middleware	expose_headers	cx	X-Image-Meta-Checksum,X-Auth-Token,X-Subject-Token,X-Service-Token,X-OpenStack-Request-ID
oslo.policy	policy_file	mt	policy.yaml
)");

} // namespace stackmodel::catalog
