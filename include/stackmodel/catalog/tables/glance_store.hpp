// SPDX-License-Identifier: Apache-2.0
// Written by data/options/generate.py; do not edit.
// clang-format off
#pragma once

#include "../table.hpp"

namespace stackmodel::catalog {

namespace detail {
inline constexpr char glance_store_rows[] = R"([DEFAULT]
allow_additional_image_properties	ab	b	dtrue	Fu
api_limit_max	ab	i	d1000	Fu
container_formats	ab	@	oimage_format/container_formats
data_api	ab	s	dglance.db.sqlalchemy.api	Fu
disk_formats	ab	@	oimage_format/disk_formats
enable_v1_api	ab	b	dtrue	Fu
enable_v2_api	ab	b	dtrue	Fu
image_location_quota	ab	i	d10	Fu
image_member_quota	ab	i	d128	Fu
image_property_quota	ab	i	d128	Fu
image_size_cap	ab	i	d1099511627776	Fu
image_tag_quota	ab	i	d128	Fu
limit_param_default	ab	i	d25	Fu
metadata_encryption_key	ab	s	Fsu
pydev_worker_debug_host	ab	s	Fu
pydev_worker_debug_port	ab	i	d5678	Fu
show_image_direct_url	ab	b	dfalse	Fu
show_multiple_locations	ab	b	dfalse	Fu
task_time_to_live	ab	@	otask/task_time_to_live
user_storage_quota	ab	i	d0	Fu
[cinder]
cinder_api_insecure	ix	b	dfalse	Ft
cinder_attachment_retry_attempts	xx	i	d5	n1	Ft
cinder_ca_certificates_file	ix	s	Ft
cinder_catalog_info	il	s	dvolumev2::publicURL	Ft
cinder_catalog_info	mx	s	dvolumev3::publicURL	Ft
cinder_do_extend_attached	qx	b	dfalse	Ft
cinder_endpoint_template	ix	s	Ft
cinder_enforce_multipath	jx	b	dfalse	Ft
cinder_http_retries	ix	i	d3	n0	Ft
cinder_mount_point_base	jx	s	d/var/lib/glance/mnt	Ft
cinder_os_region_name	ix	s	ocinder/os_region_name	Ft
cinder_state_transition_timeout	ix	i	d300	n0	Ft
cinder_store_application_credential_id	wx	s	Ft
cinder_store_application_credential_secret	wx	s	Fst
cinder_store_auth_address	ix	s	Ft
cinder_store_password	ix	s	Fst
cinder_store_project_domain_name	nx	s	dDefault	Ft
cinder_store_project_name	ix	s	Ft
cinder_store_user_domain_name	nx	s	dDefault	Ft
cinder_store_user_name	ix	s	Ft
cinder_use_multipath	jx	b	dfalse	Ft
cinder_volume_type	ix	s	Ft
os_region_name	ix	@	ocinder/cinder_os_region_name
rootwrap_config	ix	s	d/etc/glance/rootwrap.conf	Ft
[file]
filesystem_store_chunk_size	ix	i	d65536	n1	Ft
filesystem_store_datadir	ix	s	d/var/lib/glance/images	Ft
filesystem_store_datadirs	iu	m	Ft
filesystem_store_datadirs	vx	m	wFlamingo	Frt
filesystem_store_file_perm	ix	i	d0	Ft
filesystem_store_metadata_file	ix	s	Ft
filesystem_store_thread_pool_size	wx	i	d10	n1	Ft
filesystem_store_threadpool_threshold	wx	i	d75	n0	x100	Ft
filesystem_store_timeout	wx	i	d0	n0	Ft
filesystem_thin_provisioning	lx	b	dfalse	Ft
[glance.store.http.store]
http_proxy_information	ix	d	d	Ft
https_ca_certificates_file	ix	s	Ft
https_insecure	ix	b	dtrue	Ft
[glance.store.rbd.store]
rados_connect_timeout	ip	i	d0	Ft
rados_connect_timeout	qr	i	d0	wZed	Frt
rados_connect_timeout	sx	i	d-1	Ft
rbd_store_ceph_conf	ii	s	d/etc/ceph/ceph.conf	Ft
rbd_store_ceph_conf	jx	s	d	Ft
rbd_store_chunk_size	ix	i	d8	n1	Ft
rbd_store_pool	ix	s	dimages	Ft
rbd_store_user	ix	s	Ft
rbd_thin_provisioning	lx	b	dfalse	Ft
[glance.store.s3.store]
s3_store_access_key	kx	s	Fst
s3_store_bucket	kx	s	Ft
s3_store_bucket_url_format	kx	s	dauto	Ft
s3_store_cacert	rx	s	d	Ft
s3_store_create_bucket_on_put	kx	b	dfalse	Ft
s3_store_enable_data_integrity_protection	wx	b	dfalse	Ft
s3_store_host	kx	s	Ft
s3_store_large_object_chunk_size	kx	i	d10	Ft
s3_store_large_object_size	kt	i	d100	Ft
s3_store_large_object_size	ux	i	d100	n0	Ft
s3_store_region_name	qx	s	d	Ft
s3_store_request_checksum_calculation	wx	s	dwhen_required	cwhen_required|when_supported	Ft
s3_store_response_checksum_validation	wx	s	dwhen_required	cwhen_required|when_supported	Ft
s3_store_secret_key	kx	s	Fst
s3_store_thread_pools	kx	i	d10	Ft
[glance.store.sheepdog.store]
sheepdog_store_address	ii	H	d127.0.0.1	Ft
sheepdog_store_address	jj	H	d127.0.0.1	wTrain	Frt
sheepdog_store_chunk_size	ii	i	d64	n1	Ft
sheepdog_store_chunk_size	jj	i	d64	n1	wTrain	Frt
sheepdog_store_port	ii	p	d7000	Ft
sheepdog_store_port	jj	p	d7000	wTrain	Frt
[glance.store.swift.store]
default_swift_reference	ix	s	dref1	Ft
swift_buffer_on_upload	ix	b	dfalse	Ft
swift_store_admin_tenants	ix	l	d	Ft
swift_store_application_credential_id	wx	s	Fst
swift_store_application_credential_secret	wx	s	Fst
swift_store_auth_address	ix	s	Frt
swift_store_auth_insecure	ix	b	dfalse	Ft
swift_store_auth_version	iu	s	d2	Frt
swift_store_auth_version	vx	s	d3	c3	Frt
swift_store_cacert	ix	s	Ft
swift_store_config_file	ix	s	Ft
swift_store_container	ix	s	dglance	Ft
swift_store_create_container_on_put	ix	b	dfalse	Ft
swift_store_endpoint	ix	s	Ft
swift_store_endpoint_type	ix	s	dpublicURL	cpublicURL|adminURL|internalURL	Ft
swift_store_expire_soon_interval	ix	i	d60	n0	Ft
swift_store_key	ix	s	Fsrt
swift_store_large_object_chunk_size	ix	i	d200	n1	Ft
swift_store_large_object_size	ix	i	d5120	n1	Ft
swift_store_multi_tenant	ix	b	dfalse	Ft
swift_store_multiple_containers_seed	ix	i	d0	n0	x32	Ft
swift_store_project_id	wx	s	Frt
swift_store_project_name	wx	s	Frt
swift_store_region	ix	s	Ft
swift_store_retry_get_count	ix	i	d0	n0	Ft
swift_store_service_type	ix	s	dobject-store	Ft
swift_store_ssl_compression	ix	b	dtrue	Ft
swift_store_use_trusts	ix	b	dtrue	Ft
swift_store_user	ix	s	Fsrt
swift_upload_buffer_dir	ix	s	Ft
[glance.store.vmware_datastore.store]
vmware_api_insecure	ix	@	oglance.store.vmware_datastore.store/vmware_insecure
vmware_api_retry_count	ix	i	d10	n1	Ft
vmware_ca_file	ix	s	Ft
vmware_datastores	ix	m	Ft
vmware_insecure	ix	b	dfalse	oglance.store.vmware_datastore.Store/vmware_api_insecure	Ft
vmware_server_host	ix	H	Ft
vmware_server_password	ix	s	Fst
vmware_server_username	ix	s	Ft
vmware_store_image_dir	ix	s	d/openstack_glance	Ft
vmware_task_poll_interval	ix	i	d5	n1	Ft
[glance_store]
cinder_api_insecure	ax	b	dfalse
cinder_attachment_retry_attempts	xx	i	d5	n1
cinder_ca_certificates_file	ax	s
cinder_catalog_info	ab	s	dvolume:cinder:publicURL
cinder_catalog_info	cl	s	dvolumev2::publicURL
cinder_catalog_info	mx	s	dvolumev3::publicURL
cinder_do_extend_attached	qx	b	dfalse
cinder_endpoint_template	ax	s
cinder_enforce_multipath	jx	b	dfalse
cinder_http_retries	ac	i	d3
cinder_http_retries	dx	i	d3	n0
cinder_mount_point_base	jx	s	d/var/lib/glance/mnt
cinder_os_region_name	cx	s	oglance_store/os_region_name
cinder_state_transition_timeout	cc	i	d300
cinder_state_transition_timeout	dx	i	d300	n0
cinder_store_application_credential_id	wx	s
cinder_store_application_credential_secret	wx	s	Fs
cinder_store_auth_address	cx	s
cinder_store_password	cx	s	Fs
cinder_store_project_domain_name	nx	s	dDefault
cinder_store_project_name	cx	s
cinder_store_user_domain_name	nx	s	dDefault
cinder_store_user_name	cx	s
cinder_use_multipath	jx	b	dfalse
cinder_volume_type	ex	s
default_backend	hx	s
default_store	ac	s	dfile
default_store	dg	s	dfile	cfile|filesystem|http|https|swift|swift+http|swift+https|swift+config|rbd|sheepdog|cinder|vsphere
default_store	hj	s	dfile	cfile|filesystem|http|https|swift|swift+http|swift+https|swift+config|rbd|sheepdog|cinder|vsphere	wRocky	Fr
default_store	kx	s	dfile	cfile|filesystem|http|https|swift|swift+http|swift+https|swift+config|rbd|cinder|vsphere|s3	wRocky	Fr
default_swift_reference	ax	s	dref1
filesystem_store_chunk_size	ix	i	d65536	n1
filesystem_store_datadir	ab	s
filesystem_store_datadir	cx	s	d/var/lib/glance/images
filesystem_store_datadirs	au	m
filesystem_store_datadirs	vx	m	wFlamingo	Fr
filesystem_store_file_perm	ax	i	d0
filesystem_store_metadata_file	ax	s
filesystem_store_thread_pool_size	wx	i	d10	n1
filesystem_store_threadpool_threshold	wx	i	d75	n0	x100
filesystem_store_timeout	wx	i	d0	n0
filesystem_thin_provisioning	lx	b	dfalse
http_proxy_information	cx	d	d
https_ca_certificates_file	cx	s
https_insecure	cx	b	dtrue
mongodb_store_db	ab	s
mongodb_store_uri	ab	s
os_region_name	ab	s
os_region_name	cx	@	oglance_store/cinder_os_region_name
rados_connect_timeout	bp	i	d0
rados_connect_timeout	qr	i	d0	wZed	Fr
rados_connect_timeout	sx	i	d-1
rbd_store_ceph_conf	ai	s	d/etc/ceph/ceph.conf
rbd_store_ceph_conf	jx	s	d
rbd_store_chunk_size	ac	i	d8
rbd_store_chunk_size	dx	i	d8	n1
rbd_store_pool	ax	s	dimages
rbd_store_user	ax	s
rbd_thin_provisioning	lx	b	dfalse
rootwrap_config	cx	s	d/etc/glance/rootwrap.conf
s3_store_access_key	ac	s	Fs
s3_store_access_key	kx	s	Fs
s3_store_bucket	ac	s
s3_store_bucket	kx	s
s3_store_bucket_url_format	ac	s	dsubdomain
s3_store_bucket_url_format	kx	s	dauto
s3_store_cacert	rx	s	d
s3_store_create_bucket_on_put	ac	b	dfalse
s3_store_create_bucket_on_put	kx	b	dfalse
s3_store_enable_data_integrity_protection	wx	b	dfalse
s3_store_enable_proxy	bc	b	dfalse
s3_store_host	ac	s
s3_store_host	kx	s
s3_store_large_object_chunk_size	ac	i	d10
s3_store_large_object_chunk_size	kx	i	d10
s3_store_large_object_size	ac	i	d100
s3_store_large_object_size	kt	i	d100
s3_store_large_object_size	ux	i	d100	n0
s3_store_object_buffer_dir	ac	s
s3_store_proxy_host	bc	s
s3_store_proxy_password	bc	s	Fs
s3_store_proxy_port	bc	i	d8080
s3_store_proxy_user	bc	s
s3_store_region_name	qx	s	d
s3_store_request_checksum_calculation	wx	s	dwhen_required	cwhen_required|when_supported
s3_store_response_checksum_validation	wx	s	dwhen_required	cwhen_required|when_supported
s3_store_secret_key	ac	s	Fs
s3_store_secret_key	kx	s	Fs
s3_store_thread_pools	ac	i	d10
s3_store_thread_pools	kx	i	d10
sheepdog_store_address	ac	s	dlocalhost
sheepdog_store_address	de	s	d127.0.0.1
sheepdog_store_address	fi	H	d127.0.0.1
sheepdog_store_address	jj	H	d127.0.0.1	wTrain	Fr
sheepdog_store_chunk_size	ac	i	d64
sheepdog_store_chunk_size	di	i	d64	n1
sheepdog_store_chunk_size	jj	i	d64	n1	wTrain	Fr
sheepdog_store_port	ac	i	d7000
sheepdog_store_port	di	p	d7000
sheepdog_store_port	jj	p	d7000	wTrain	Fr
store_capabilities_update_min_interval	ac	i	d0
store_capabilities_update_min_interval	dg	i	d0	n0
store_capabilities_update_min_interval	hi	i	d0	n0	wRocky	Fr
stores	ag	l	dfile,http
stores	hx	l	dfile,http	wRocky	Fr
swift_buffer_on_upload	gx	b	dfalse
swift_store_admin_tenants	ax	l	d
swift_store_application_credential_id	wx	s	Fs
swift_store_application_credential_secret	wx	s	Fs
swift_store_auth_address	ac	s
swift_store_auth_address	dx	s	Fr
swift_store_auth_insecure	ax	b	dfalse
swift_store_auth_version	ac	s	d2
swift_store_auth_version	du	s	d2	Fr
swift_store_auth_version	vx	s	d3	c3	Fr
swift_store_cacert	ax	s
swift_store_config_file	ac	s	Fs
swift_store_config_file	dx	s
swift_store_container	ax	s	dglance
swift_store_create_container_on_put	ax	b	dfalse
swift_store_endpoint	ax	s
swift_store_endpoint_type	ac	s	dpublicURL
swift_store_endpoint_type	dx	s	dpublicURL	cpublicURL|adminURL|internalURL
swift_store_expire_soon_interval	cc	i	d60
swift_store_expire_soon_interval	dx	i	d60	n0
swift_store_key	ac	s	Fs
swift_store_key	dx	s	Fsr
swift_store_large_object_chunk_size	ac	i	d200
swift_store_large_object_chunk_size	dx	i	d200	n1
swift_store_large_object_size	ac	i	d5120
swift_store_large_object_size	dx	i	d5120	n1
swift_store_multi_tenant	ax	b	dfalse
swift_store_multiple_containers_seed	ac	i	d0
swift_store_multiple_containers_seed	dx	i	d0	n0	x32
swift_store_project_id	wx	s	Fr
swift_store_project_name	wx	s	Fr
swift_store_region	ax	s
swift_store_retry_get_count	ac	i	d0
swift_store_retry_get_count	dx	i	d0	n0
swift_store_service_type	ax	s	dobject-store
swift_store_ssl_compression	ax	b	dtrue
swift_store_use_trusts	cx	b	dtrue
swift_store_user	ac	s	Fs
swift_store_user	dx	s	Fsr
swift_upload_buffer_dir	gx	s
vmware_api_insecure	ab	b	dfalse
vmware_api_insecure	cx	@	oglance_store/vmware_insecure
vmware_api_retry_count	ac	i	d10
vmware_api_retry_count	dx	i	d10	n1
vmware_ca_file	cx	s
vmware_datacenter_path	aa	s	Frz
vmware_datacenter_path	bb	s	dha-datacenter	Fr
vmware_datastore_name	ab	s	Fr
vmware_datastores	ax	m
vmware_insecure	cx	b	dfalse	oglance_store/vmware_api_insecure
vmware_server_host	ae	s
vmware_server_host	fx	H
vmware_server_password	ax	s	Fs
vmware_server_username	ax	s
vmware_store_image_dir	ax	s	d/openstack_glance
vmware_task_poll_interval	ac	i	d5
vmware_task_poll_interval	dx	i	d5	n1
[image_format]
container_formats	ab	l	dami,ari,aki,bare,ovf	oDEFAULT/container_formats	Fu
disk_formats	ab	l	dami,ari,aki,vhd,vmdk,raw,qcow2,vdi,iso	oDEFAULT/disk_formats	Fu
[paste_deploy]
config_file	ab	s	Fu
flavor	ab	s	Fu
[task]
task_time_to_live	ab	i	d48	oDEFAULT/task_time_to_live	Fu
)";
inline constexpr std::uint32_t glance_store_groups[] = {
    0, 739, 1756, 2212, 2335, 2671, 3343, 3631, 4862, 5333, 11571, 11744, 11794,
};
} // namespace detail

inline constexpr table glance_store("glance_store", detail::glance_store_rows, detail::glance_store_groups, R"()",
    R"()");

} // namespace stackmodel::catalog
