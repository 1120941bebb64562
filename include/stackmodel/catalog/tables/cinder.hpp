// SPDX-License-Identifier: Apache-2.0
// Written by data/options/generate.py; do not edit.
// clang-format off
#pragma once

#include "../table.hpp"

namespace stackmodel::catalog {

namespace detail {
inline constexpr char cinder_rows[] = R"([DEFAULT]
acs5000_copy_interval	mx	i	d5	n3	x100	Fb
acs5000_multiattach	ox	b	dfalse	Fb
acs5000_volpool_name	mx	l	dpool01	Fb
additional_retry_list	de	s	d	Fb
allocated_capacity_weight_multiplier	ax	f	d-1.0
allow_availability_zone_fallback	bx	b	dfalse
allow_compression_on_image_upload	jx	b	dfalse
allow_inuse_volume_type_modification	fg	b	dfalse	Fr
allowed_direct_url_schemes	ax	l	d
api_enable_ssl	qx	b	dtrue	Fb
api_paste_config	ab	s	dapi-paste.ini	Fi
api_rate_limit	ax	b	dtrue
as13000_ipsan_pools	ix	l	dPool0	Fb
as13000_meta_pool	ix	s	Fb
as13000_token_available_time	ix	i	d3300	n600	x3600	Fb
auth_strategy	aa	s	dnoauth	cnoauth|keystone|deprecated
auth_strategy	bb	s	dkeystone	cnoauth|keystone|deprecated
auth_strategy	cn	s	dkeystone	cnoauth|keystone
auth_strategy	ox	s	dkeystone	cnoauth|noauth_include_project_id|keystone
auto_calc_max_oversubscription_ratio	ee	b	dfalse	Fb
available_devices	ae	l	d	Fb
az_cache_duration	ax	i	d3600
backdoor_port	aa	s
backend_availability_zone	fx	s	Fb
backend_host	ae	s	oDEFAULT/host	FTib
backend_host	fx	s	FTuib
backend_name	gx	s	FTuib
backend_stats_polling_interval	jx	i	d60	n3	Fb
backup_api_class	ax	s	dcinder.backup.api.API
backup_ceph_chunk_size	ax	i	d134217728
backup_ceph_conf	ax	s	d/etc/ceph/ceph.conf
backup_ceph_image_journals	fx	b	dfalse
backup_ceph_max_snapshots	sx	i	d0
backup_ceph_pool	ax	s	dbackups
backup_ceph_stripe_count	ax	i	d0
backup_ceph_stripe_unit	ax	i	d0
backup_ceph_user	ax	s	dcinder
backup_compression_algorithm	ae	s	dzlib
backup_compression_algorithm	fh	s	dzlib	cnone|off|no|zlib|gzip|bz2|bzip2
backup_compression_algorithm	ik	s	dzlib	cnone|off|no|zlib|gzip|bz2|bzip2	Fg
backup_compression_algorithm	lx	s	dzlib	cnone|off|no|zlib|gzip|bz2|bzip2|zstd	Fg
backup_container	ax	s
backup_create_containers	wx	b	dtrue
backup_driver	aa	s	dcinder.backup.drivers.swift	oDEFAULT/backup_service
backup_driver	bf	s	dcinder.backup.drivers.swift
backup_driver	gx	s	dcinder.backup.drivers.swift.SwiftBackupDriver
backup_driver_init_check_interval	jx	i	d60	n5
backup_driver_stats_polling_interval	kx	i	d60	n10	oDEFAULT/backup_driver_status_check_interval
backup_driver_status_check_interval	jj	i	d60	n10
backup_driver_status_check_interval	kx	@	oDEFAULT/backup_driver_stats_polling_interval
backup_enable_progress_timer	ax	b	dtrue
backup_file_size	ax	i	d1999994880
backup_gcs_block_size	cx	i	d32768
backup_gcs_bucket	cx	s
backup_gcs_bucket_location	cx	s	dUS
backup_gcs_credential_file	cx	s
backup_gcs_enable_progress_timer	cx	b	dtrue
backup_gcs_num_retries	cx	i	d3
backup_gcs_object_size	cx	i	d52428800
backup_gcs_project_id	cx	s
backup_gcs_proxy_url	cc	s	Fs
backup_gcs_proxy_url	dx	u	Fs
backup_gcs_reader_chunk_size	cx	i	d2097152
backup_gcs_retry_error_codes	cx	l	d429
backup_gcs_storage_class	cx	s	dNEARLINE
backup_gcs_user_agent	cx	s	dgcscinder
backup_gcs_writer_chunk_size	cx	i	d2097152
backup_manager	ax	s	dcinder.backup.manager.BackupManager
backup_max_operations	lx	i	d15	n0
backup_metadata_version	ax	i	d2
backup_mount_attempts	jx	i	d3	n1
backup_mount_options	ax	s
backup_mount_point_base	ax	s	d$state_path/backup_mount
backup_name_template	ax	s	dbackup-%s
backup_native_threads_pool_size	gx	i	d60	n20
backup_object_number_per_notification	ax	i	d10
backup_posix_path	bx	s	d$state_path/backup
backup_s3_block_size	mx	i	d32768
backup_s3_ca_cert_file	mx	s
backup_s3_enable_progress_timer	mx	b	dtrue
backup_s3_endpoint_url	mx	s
backup_s3_http_proxy	mx	s	d
backup_s3_https_proxy	mx	s	d
backup_s3_max_pool_connections	mx	i	d10
backup_s3_md5_validation	mx	b	dtrue
backup_s3_object_size	mx	i	d52428800
backup_s3_retry_max_attempts	mx	i	d4
backup_s3_retry_mode	mx	s	dlegacy
backup_s3_sse_customer_algorithm	mx	s
backup_s3_sse_customer_key	mx	s	Fs
backup_s3_store_access_key	mx	s	Fs
backup_s3_store_bucket	mx	s	dvolumebackups
backup_s3_store_secret_key	mx	s	Fs
backup_s3_timeout	mx	f	d60
backup_s3_verify_ssl	mx	b	dtrue
backup_service	aa	@	oDEFAULT/backup_driver
backup_service_inithost_offload	bc	b	dfalse
backup_service_inithost_offload	dx	b	dtrue
backup_sha_block_size_bytes	ax	i	d32768
backup_share	ax	s
backup_swift_auth	ae	s	dper_user
backup_swift_auth	fx	s	dper_user	cper_user|single_user
backup_swift_auth_insecure	cx	b	dfalse
backup_swift_auth_url	cd	s
backup_swift_auth_url	ex	u
backup_swift_auth_version	ax	s	d1
backup_swift_block_size	ax	i	d32768
backup_swift_ca_cert_file	bx	s
backup_swift_container	ax	s	dvolumebackups
backup_swift_create_storage_policy	nx	s
backup_swift_enable_progress_timer	ax	b	dtrue
backup_swift_key	ad	s
backup_swift_key	ex	s	Fs
backup_swift_object_size	ax	i	d52428800
backup_swift_project	dx	s
backup_swift_project_domain	dx	s
backup_swift_region_name	wx	s
backup_swift_retry_attempts	ax	i	d3
backup_swift_retry_backoff	ax	i	d2
backup_swift_service_auth	px	b	dfalse
backup_swift_tenant	ax	s
backup_swift_url	ad	s
backup_swift_url	ex	u
backup_swift_user	ax	s
backup_swift_user_domain	dx	s
backup_timer_interval	ax	i	d120
backup_topic	ac	s	dcinder-backup
backup_tsm_compression	al	b	dtrue
backup_tsm_password	al	s	dpassword	Fs
backup_tsm_volume_prefix	al	s	dbackup
backup_use_same_host	cx	b	dfalse
backup_use_temp_snapshot	dx	b	dfalse	Fb
backup_workers	hx	i	d1	n1
blockbridge_api_host	be	s	Fb
blockbridge_api_port	be	i	Fb
blockbridge_auth_password	be	s	Fsb
blockbridge_auth_scheme	be	s	dtoken	ctoken|password	Fb
blockbridge_auth_token	be	s	Fsb
blockbridge_auth_user	be	s	Fb
blockbridge_default_pool	be	s	Fb
blockbridge_pools	be	d	dOpenStack:+openstack	Fb
capacity_weight_multiplier	ax	f	d1.0
cb_account_name	aa	s	dNone	Fb
cb_account_name	be	s	Fb
cb_add_qosgroup	ae	d	diops:10,latency:15,graceallowed:false,networkspeed:0,memlimit:0,tpcontrol:false,throughput:0,iopscontrol:true	Fb
cb_apikey	aa	s	dNone	Fb
cb_apikey	be	s	Fb
cb_auth_group	bb	s	dNone	Fb
cb_auth_group	ce	s	Fb
cb_confirm_volume_create_retries	ae	i	d3	Fb
cb_confirm_volume_create_retry_interval	ae	i	d5	Fb
cb_confirm_volume_delete_retries	be	i	d3	Fb
cb_confirm_volume_delete_retry_interval	be	i	d5	Fb
cb_create_volume	ae	d	dblocklength:512B,compression:off,deduplication:off,sync:always,recordsize:16k,protocoltype:ISCSI	Fb
cb_tsm_name	aa	s	dNone	Fb
cb_tsm_name	be	s	Fb
cb_update_file_system	ce	l	dcompression,sync,noofcopies,readonly	Fb
cb_update_qos_group	ce	l	diops,latency,graceallowed	Fb
chap	de	s	ddisabled	cdisabled|enabled	Fb
chap_password	ad	s	d	oDEFAULT/eqlx_chap_password	Fsb
chap_password	ex	s	d	Fsb
chap_password_len	mx	i	d12	Fb
chap_username	ad	s	d	oDEFAULT/eqlx_chap_login	Fb
chap_username	ex	s	d	Fb
check_max_pool_luns_threshold	ae	b	dfalse	Fb
chiscsi_conf	ax	s	d/etc/chelsio-iscsi/chiscsi.conf	Fb
choice_client	ee	s	Fb
choice_client	fh	@	obackend_defaults/disco_choice_client
cinder_emc_config_file	ae	s	d/etc/cinder/cinder_emc_config.xml	Fb
cinder_eternus_config_file	ce	s	d/etc/cinder/cinder_fujitsu_eternus_dx.xml	Fb
cinder_huawei_conf_file	ae	s	d/etc/cinder/cinder_huawei_conf.xml	Fb
cinder_internal_tenant_project_id	bx	s
cinder_internal_tenant_user_id	bx	s
client_socket_timeout	ab	i	d900
clone_check_timeout	ce	i	d3600	Fb
clone_volume_timeout	de	i	d680	Fb
clone_volume_timeout	ix	i	d680	w14.0.0	Frb
cloned_volume_same_az	ax	b	dtrue
cluster	dx	s	Fb
coho_rpc_port	ce	i	d2049	Fb
compression_format	jx	s	dgzip	cgzip
compute_api_class	ax	s	dcinder.compute.nova.API
connection_type	de	s	discsi	cfibre_channel|iscsi	Fb
consistencygroup_api_class	ax	s	dcinder.consistencygroup.api.API
coprhd_emulate_snapshot	de	b	dfalse	Fb
coprhd_hostname	de	s	Fb
coprhd_password	de	s	Fsb
coprhd_port	de	p	d4443	Fb
coprhd_project	de	s	Fb
coprhd_scaleio_rest_gateway_host	de	s	dNone	Fb
coprhd_scaleio_rest_gateway_port	de	p	d4984	Fb
coprhd_scaleio_rest_server_password	de	s	Fsb
coprhd_scaleio_rest_server_username	de	s	Fb
coprhd_tenant	de	s	Fb
coprhd_username	de	s	Fb
coprhd_varray	de	s	Fb
datacore_api_timeout	gi	i	d300	n1	Fb
datacore_disk_failed_delay	gi	i	d15	n0	Fb
datacore_disk_pools	gi	l	d	Fb
datacore_disk_type	gi	s	dsingle	csingle|mirrored	Fb
datacore_iscsi_chap_enabled	gi	b	dfalse	Fb
datacore_iscsi_chap_storage	gi	s	Fb
datacore_iscsi_unallowed_targets	gi	l	d	Fb
datacore_storage_profile	gi	s	Fb
datera_503_interval	de	i	d5	Fb
datera_503_interval	kx	i	d5	Fb
datera_503_timeout	de	i	d120	Fb
datera_503_timeout	kx	i	d120	Fb
datera_acl_allow_all	dd	b	dfalse	Frb
datera_api_port	ae	s	d7717	Fb
datera_api_port	kx	s	d7717	Frb
datera_api_token	ab	s	Fb
datera_api_version	ab	s	d1	Fb
datera_api_version	cd	s	d2	Fb
datera_api_version	ee	s	d2	Frb
datera_api_version	kx	s	d2.2	Frb
datera_debug	de	b	dfalse	Fb
datera_debug	kx	b	dfalse	Fb
datera_debug_replica_count_override	de	b	dfalse	Fb
datera_debug_replica_count_override	kx	b	dfalse	Fb
datera_disable_extended_metadata	kx	b	dfalse	Fb
datera_disable_profiler	kx	b	dfalse	Fb
datera_disable_template_override	kx	b	dfalse	Fb
datera_enable_image_cache	kx	b	dfalse	Fb
datera_image_cache_volume_type_id	kx	s	Fb
datera_ldap_server	kx	s	Fb
datera_num_replicas	ab	s	d3	Fb
datera_num_replicas	cc	s	d1	Fb
datera_num_replicas	dd	i	d3	Frb
datera_tenant_id	ee	s	Fb
datera_tenant_id	kx	s	Fb
datera_volume_type_defaults	kx	d	d	Fb
db_driver	am	s	dcinder.db
default_availability_zone	ax	s
default_group_type	dx	s
default_sandstone_target_ips	kx	l	d	Fb
default_timeout	ac	i	d525600	Fb
default_timeout	de	i	d31536000	Fb
default_volume_type	ai	s
default_volume_type	jx	s	d__DEFAULT__	Fq
dell_sc_api_port	aa	i	d3033	Fb
dell_sc_api_port	bb	i	d3033	n1	x65535	Fb
dell_sc_api_port	ce	p	d3033	Fb
dell_sc_server_folder	ae	s	dopenstack	Fb
dell_sc_ssn	ae	i	d64702	Fb
dell_sc_verify_cert	be	b	dfalse	Fb
dell_sc_volume_folder	ae	s	dopenstack	Fb
dell_server_os	de	s	dRed Hat Linux 6.x	Fb
destroy_empty_storage_group	ae	b	dfalse	Fb
disable_discovery	ee	b	dfalse	Fb
disco_client	ce	I	d127.0.0.1	Fb
disco_client	fh	@	obackend_defaults/disco_client
disco_client_port	ce	p	d9898	Fb
disco_client_port	fh	@	obackend_defaults/disco_client_port
disco_src_api_port	ee	p	d8080	Fb
disco_src_api_port	fh	@	obackend_defaults/disco_src_api_port
disco_wsdl_path	cd	s	d/etc/cinder/DISCOService.wsdl	Fb
disco_wsdl_path	ee	s	d/etc/cinder/DISCOService.wsdl	Frb
disk_geometry	wx	s	c512|512e|4k	Fb
dothill_api_protocol	be	s	dhttps	chttp|https	Fb
dothill_backend_name	be	s	dA	Fb
dothill_backend_type	be	s	dvirtual	clinear|virtual	Fb
dothill_iscsi_ips	be	l	d	Fb
dothill_verify_certificate	be	b	dfalse	Fb
dothill_verify_certificate_path	be	s	Fb
dpl_pool	ae	s	d	Fb
dpl_port	aa	i	d8357	Fb
dpl_port	bb	i	d8357	n1	x65535	Fb
dpl_port	ce	p	d8357	Fb
drbdmanage_devs_on_controller	ce	b	dtrue	Fb
drbdmanage_disk_options	de	s	d{"c-min-rate": "4M"}	Fb
drbdmanage_net_options	de	s	d{"connect-int": "4", "allow-two-primaries": "yes", "ko-count": "30", "max-buffers": "20000", "ping-timeout": "100"}	Fb
drbdmanage_redundancy	bb	s	d1	Fb
drbdmanage_redundancy	ce	i	d1	Fb
drbdmanage_resize_plugin	ce	s	ddrbdmanage.plugins.plugins.wait_for.WaitForVolumeSize	Fb
drbdmanage_resize_policy	ce	s	d{"timeout": "60"}	Fb
drbdmanage_resource_options	de	s	d{"auto-promote-timeout": "300"}	Fb
drbdmanage_resource_plugin	ce	s	ddrbdmanage.plugins.plugins.wait_for.WaitForResource	Fb
drbdmanage_resource_policy	ce	s	d{"ratio": "0.51", "timeout": "60"}	Fb
drbdmanage_snapshot_plugin	ce	s	ddrbdmanage.plugins.plugins.wait_for.WaitForSnapshot	Fb
drbdmanage_snapshot_policy	ce	s	d{"count": "1", "timeout": "60"}	Fb
driver_client_cert	ax	s	Fb
driver_client_cert_key	ax	s	Fb
driver_data_namespace	ax	s	Fb
driver_ssl_cert_path	cx	s	Fb
driver_ssl_cert_verify	bx	b	dfalse	Fb
driver_use_ssl	ax	b	dfalse	Fb
ds8k_devadd_unitadd_mapping	ee	s	d	Fb
ds8k_host_type	ee	s	dauto	Fb
ds8k_ssid_prefix	ee	s	dFF	Fb
dsware_isthin	de	b	dfalse	Fb
dsware_isthin	ix	b	dfalse	w14.0.0	Frb
dsware_manager	de	s	d	Fb
dsware_manager	ix	s	d	w14.0.0	Frb
dsware_rest_url	ix	s	d	Fb
dsware_storage_pools	ix	s	d	Fb
enable_force_upload	bx	b	dfalse
enable_new_services	ax	b	dtrue
enable_unsupported_driver	dx	b	dfalse	Fb
enable_v1_api	ac	b	dtrue
enable_v1_api	dd	b	dtrue	Fr
enable_v1_api	ef	b	dfalse	Fr
enable_v2_api	ac	b	dtrue
enable_v2_api	dm	b	dtrue	Fr
enable_v3_api	cm	b	dtrue
enabled_backends	ax	l
end_time	ax	s	FTi
enforce_multipath_for_image_xfer	ax	b	dfalse	Fb
eqlx_chap_login	ad	@	oDEFAULT/chap_username
eqlx_chap_login	ad	s	dadmin	Fb
eqlx_chap_password	ad	@	oDEFAULT/chap_password
eqlx_chap_password	ad	s	dpassword	Fsb
eqlx_cli_max_retries	ac	i	d5	Fb
eqlx_cli_max_retries	de	i	d5	n0	Fb
eqlx_cli_timeout	ad	i	d30	Fb
eqlx_group_name	ae	s	dgroup-0	Fb
eqlx_pool	ae	s	ddefault	Fb
eqlx_use_chap	ad	@	oDEFAULT/use_chap_auth
eqlx_use_chap	ad	b	dfalse	Fb
excluded_domain_ip	ce	mI	Fb
expiry_thres_minutes	ae	i	d720	Fb
extra_capabilities	ae	s	d{}	Fb
fatal_deprecations	aa	b	dfalse
fatal_exception_format_errors	af	b	dfalse
fatal_exception_format_errors	gg	b	dfalse	w12.0.0	Fr
filter_function	ax	s	Fb
flashsystem_connection_protocol	ae	s	dFC	Fb
flashsystem_iscsi_portid	be	i	d0	Fb
flashsystem_multihostmap_enabled	ae	b	dtrue	Fb
flashsystem_multipath_enabled	ab	b	dfalse	Fb
flashsystem_multipath_enabled	ce	b	dfalse	Frb
force_delete_lun_in_storagegroup	ae	b	dfalse	Fb
fsc_clone_volume_timeout	qx	i	d1800	Fb
fss_debug	de	b	dfalse	Fb
fss_pool	de	i	d	Fb
fss_san_secondary_ip	ee	s	d	Fb
fusionstorageagent	de	s	d	Fb
fusionstorageagent	ix	s	d	w14.0.0	Frb
gateway_mga	ab	s	Fb
gateway_mgb	ab	s	Fb
glance_api_insecure	ax	b	dfalse
glance_api_servers	ac	l	d$glance_host:$glance_port
glance_api_servers	dx	l
glance_api_ssl_compression	ax	b	dfalse
glance_api_version	ae	i	d1
glance_api_version	ff	i	d2	w11.0.0	Fr
glance_ca_certificates_file	ax	s
glance_catalog_info	dx	s	dimage:glance:publicURL
glance_certfile	mx	s
glance_core_properties	ax	l	dchecksum,container_format,disk_format,image_name,image_id,min_disk,min_ram,name,size
glance_host	ac	s	d$my_ip
glance_keyfile	mx	s
glance_num_retries	ac	i	d0
glance_num_retries	di	i	d0	n0
glance_num_retries	jx	i	d3	n0
glance_port	aa	i	d9292
glance_port	bc	i	d9292	n1	x65535
glance_request_timeout	ax	i
glusterfs_backup_mount_point	bx	s	d$state_path/backup_mount
glusterfs_backup_share	bx	s
glusterfs_mount_point_base	ad	s	d$state_path/mnt	Fb
glusterfs_qcow2_volumes	aa	b	dfalse	Fb
glusterfs_qcow2_volumes	bd	@	oDEFAULT/nas_volume_prov_type
glusterfs_shares_config	ad	s	d/etc/cinder/glusterfs_shares	Fb
glusterfs_sparsed_volumes	aa	b	dtrue	Fb
glusterfs_sparsed_volumes	bd	@	oDEFAULT/nas_volume_prov_type
goodness_function	ax	s	Fb
gpfs_images_dir	ae	s	Fb
gpfs_images_share_mode	ae	s	ccopy|copy_on_write	Fb
gpfs_max_clone_depth	ae	i	d0	Fb
gpfs_mount_point_base	ae	s	Fb
gpfs_sparse_volumes	ae	b	dtrue	Fb
gpfs_storage_pool	ae	s	dsystem	Fb
group_api_class	dx	s	dcinder.group.api.API
hds_cinder_config_file	aa	s	d/opt/hds/hus/cinder_hus_conf.xml	Fb
hds_hnas_iscsi_config_file	ac	s	d/opt/hds/hnas/cinder_iscsi_conf.xml	Fb
hds_hnas_iscsi_config_file	de	s	d/opt/hds/hnas/cinder_iscsi_conf.xml	Frb
hds_hnas_nfs_config_file	ac	s	d/opt/hds/hnas/cinder_nfs_conf.xml	Fb
hds_hnas_nfs_config_file	de	s	d/opt/hds/hnas/cinder_nfs_conf.xml	Frb
hgst_net	be	s	dNet 1 (IPv4)	Fb
hgst_redundancy	be	s	d0	Fb
hgst_space_group	be	s	ddisk	Fb
hgst_space_mode	be	s	d0600	Fb
hgst_space_user	be	s	droot	Fb
hgst_storage_servers	be	s	dos:gbd0	Fb
hitachi_add_chap_user	ae	b	dfalse	Fb
hitachi_async_copy_check_interval	ae	i	d10	Fb
hitachi_auth_method	ae	s	Fb
hitachi_auth_password	ae	s	dHBSD-CHAP-password	Fsb
hitachi_auth_user	ae	s	dHBSD-CHAP-user	Fb
hitachi_copy_check_interval	ae	i	d3	Fb
hitachi_copy_speed	ae	i	d3	Fb
hitachi_default_copy_method	ae	s	dFULL	Fb
hitachi_group_range	ae	s	Fb
hitachi_group_request	ae	b	dfalse	Fsb
hitachi_horcm_add_conf	ae	b	dtrue	Fb
hitachi_horcm_numbers	ae	s	d200,201	Fb
hitachi_horcm_password	ae	s	Fsb
hitachi_horcm_resource_lock_timeout	be	i	d600	Fb
hitachi_horcm_user	ae	s	Fb
hitachi_ldev_range	ae	s	Fb
hitachi_mirror_auth_password	qx	s	Fsb
hitachi_mirror_auth_user	qx	s	Fb
hitachi_mirror_compute_target_ports	qx	l	d	Fb
hitachi_mirror_ldev_range	qx	s	Fb
hitachi_mirror_pair_target_number	qx	i	d0	n0	x99	Fb
hitachi_mirror_pool	qx	s	Fb
hitachi_mirror_rest_api_ip	qx	s	Fb
hitachi_mirror_rest_api_port	qx	p	d443	Fb
hitachi_mirror_rest_pair_target_ports	qx	l	d	Fb
hitachi_mirror_rest_password	qx	s	Fsb
hitachi_mirror_rest_user	qx	s	Fb
hitachi_mirror_snap_pool	qx	s	Fb
hitachi_mirror_ssl_cert_path	qx	s	Fb
hitachi_mirror_ssl_cert_verify	qx	b	dfalse	Fb
hitachi_mirror_storage_id	qx	s	Fb
hitachi_mirror_target_ports	qx	l	d	Fb
hitachi_mirror_use_chap_auth	qx	b	dfalse	Fb
hitachi_path_group_id	qx	i	d0	n0	x255	Fb
hitachi_pool_id	ae	i	Fb
hitachi_quorum_disk_id	qx	i	n0	x31	Fb
hitachi_replication_copy_speed	qx	i	d3	n1	x15	Fb
hitachi_replication_journal_creation_speed	wx	s	dL	cL|M|H	Fb
hitachi_replication_journal_overflow_tolerance	wx	i	d60	n0	x600	Fb
hitachi_replication_journal_path_failure_tolerance	wx	i	d5	n0	x60	Fb
hitachi_replication_journal_size	wx	i	n10	x1024	Fb
hitachi_replication_journal_transfer_speed	wx	s	d256	c3|10|100|256	Fb
hitachi_replication_journal_use_cache	wx	b	dtrue	Fb
hitachi_replication_mun	wx	i	d1	n0	x3	Fb
hitachi_replication_number	qx	i	d0	n0	x255	Fb
hitachi_replication_status_check_long_interval	qx	i	d600	Fb
hitachi_replication_status_check_short_interval	qx	i	d5	Fb
hitachi_replication_status_check_timeout	qx	i	d86400	Fb
hitachi_serial_number	ae	s	Fb
hitachi_set_mirror_reserve_attribute	qx	b	dtrue	Fb
hitachi_target_ports	ae	s	Fb
hitachi_thin_pool_id	ae	i	Fb
hitachi_unit_name	ae	s	Fb
hitachi_zoning_request	ae	b	dfalse	Fb
hnas_chap_enabled	de	b	dtrue	Fb
hnas_cluster_admin_ip0	de	s	Fb
hnas_mgmt_ip0	de	I	Fb
hnas_password	de	s	Fsb
hnas_ssc_cmd	de	s	dssc	Fb
hnas_ssh_port	de	p	d22	Fb
hnas_ssh_private_key	de	s	Fb
hnas_svc0_hdp	de	s	Fb
hnas_svc0_iscsi_ip	de	I	Fb
hnas_svc0_pool_name	ee	s	oDEFAULT/hnas_svc0_volume_type	Fb
hnas_svc0_volume_type	dd	s	Fb
hnas_svc0_volume_type	ee	@	oDEFAULT/hnas_svc0_pool_name
hnas_svc1_hdp	de	s	Fb
hnas_svc1_iscsi_ip	de	I	Fb
hnas_svc1_pool_name	ee	s	oDEFAULT/hnas_svc1_volume_type	Fb
hnas_svc1_volume_type	dd	s	Fb
hnas_svc1_volume_type	ee	@	oDEFAULT/hnas_svc1_pool_name
hnas_svc2_hdp	de	s	Fb
hnas_svc2_iscsi_ip	de	I	Fb
hnas_svc2_pool_name	ee	s	oDEFAULT/hnas_svc2_volume_type	Fb
hnas_svc2_volume_type	dd	s	Fb
hnas_svc2_volume_type	ee	@	oDEFAULT/hnas_svc2_pool_name
hnas_svc3_hdp	de	s	Fb
hnas_svc3_iscsi_ip	de	I	Fb
hnas_svc3_pool_name	ee	s	oDEFAULT/hnas_svc3_volume_type	Fb
hnas_svc3_volume_type	dd	s	Fb
hnas_svc3_volume_type	ee	@	oDEFAULT/hnas_svc3_pool_name
hnas_username	de	s	Fb
host	ae	@	oDEFAULT/backend_host
host	ae	s	Fz
host	fk	H	Fz
host	lx	s	Fz
hp3par_api_url	ab	s	d	Fb
hp3par_api_url	ce	@	oDEFAULT/hpe3par_api_url
hp3par_cpg	ab	l	dOpenStack	Fb
hp3par_cpg	ce	@	oDEFAULT/hpe3par_cpg
hp3par_cpg_snap	ab	s	d	Fb
hp3par_cpg_snap	ce	@	oDEFAULT/hpe3par_cpg_snap
hp3par_debug	ab	b	dfalse	Fb
hp3par_debug	ce	@	oDEFAULT/hpe3par_debug
hp3par_iscsi_chap_enabled	ab	b	dfalse	Fb
hp3par_iscsi_chap_enabled	ce	@	oDEFAULT/hpe3par_iscsi_chap_enabled
hp3par_iscsi_ips	ab	l	d	Fb
hp3par_iscsi_ips	ce	@	oDEFAULT/hpe3par_iscsi_ips
hp3par_password	ab	s	d	Fsb
hp3par_password	ce	@	oDEFAULT/hpe3par_password
hp3par_snapshot_expiration	ab	s	d	Fb
hp3par_snapshot_expiration	ce	@	oDEFAULT/hpe3par_snapshot_expiration
hp3par_snapshot_retention	ab	s	d	Fb
hp3par_snapshot_retention	ce	@	oDEFAULT/hpe3par_snapshot_retention
hp3par_username	ab	s	d	Fb
hp3par_username	ce	@	oDEFAULT/hpe3par_username
hpe3par_api_url	ce	s	d	oDEFAULT/hp3par_api_url	Fb
hpe3par_cpg	ce	l	dOpenStack	oDEFAULT/hp3par_cpg	Fb
hpe3par_cpg_snap	ce	s	d	oDEFAULT/hp3par_cpg_snap	Fb
hpe3par_debug	ce	b	dfalse	oDEFAULT/hp3par_debug	Fb
hpe3par_hostseesvlun	xx	b	dtrue	Fub
hpe3par_iscsi_chap_enabled	ce	b	dfalse	oDEFAULT/hp3par_iscsi_chap_enabled	Fb
hpe3par_iscsi_ips	ce	l	d	oDEFAULT/hp3par_iscsi_ips	Fb
hpe3par_nvme_ips	xx	l	d	Fub
hpe3par_password	ce	s	d	oDEFAULT/hp3par_password	Fsb
hpe3par_snapshot_expiration	ce	s	d	oDEFAULT/hp3par_snapshot_expiration	Fb
hpe3par_snapshot_retention	ce	s	d	oDEFAULT/hp3par_snapshot_retention	Fb
hpe3par_username	ce	s	d	oDEFAULT/hp3par_username	Fb
hpe_api_url_v3	xx	s	d	Fub
hpelefthand_api_url	cd	s	oDEFAULT/hplefthand_api_url	Fb
hpelefthand_api_url	ee	u	oDEFAULT/hplefthand_api_url	Fb
hpelefthand_clustername	ce	s	oDEFAULT/hplefthand_clustername	Fb
hpelefthand_debug	ce	b	dfalse	oDEFAULT/hplefthand_debug	Fb
hpelefthand_iscsi_chap_enabled	ce	b	dfalse	oDEFAULT/hplefthand_iscsi_chap_enabled	Fb
hpelefthand_password	ce	s	oDEFAULT/hplefthand_password	Fsb
hpelefthand_ssh_port	ce	p	d16022	Fb
hpelefthand_username	ce	s	oDEFAULT/hplefthand_username	Fb
hpexp_async_copy_check_interval	ce	i	d10	oDEFAULT/hpxp_async_copy_check_interval	Fb
hpexp_compute_target_ports	ce	l	oDEFAULT/hpxp_compute_target_ports	Fb
hpexp_copy_check_interval	ce	i	d3	oDEFAULT/hpxp_copy_check_interval	Fb
hpexp_copy_speed	ce	i	d3	oDEFAULT/hpxp_copy_speed	Fb
hpexp_default_copy_method	ce	s	dFULL	oDEFAULT/hpxp_default_copy_method	Fb
hpexp_group_request	ce	b	dfalse	oDEFAULT/hpxp_group_request	Fb
hpexp_horcm_add_conf	ce	b	dtrue	oDEFAULT/hpxp_horcm_add_conf	Fb
hpexp_horcm_name_only_discovery	ce	b	dfalse	oDEFAULT/hpxp_horcm_name_only_discovery	Fb
hpexp_horcm_numbers	ce	l	d200,201	oDEFAULT/hpxp_horcm_numbers	Fb
hpexp_horcm_resource_name	ce	s	dmeta_resource	oDEFAULT/hpxp_horcm_resource_name	Fb
hpexp_horcm_user	ce	s	oDEFAULT/hpxp_horcm_user	Fb
hpexp_ldev_range	ce	s	oDEFAULT/hpxp_ldev_range	Fb
hpexp_pool	ce	s	oDEFAULT/hpxp_pool	Fb
hpexp_storage_cli	ce	s	oDEFAULT/hpxp_storage_cli	Fb
hpexp_storage_id	ce	s	oDEFAULT/hpxp_storage_id	Fb
hpexp_target_ports	ce	l	oDEFAULT/hpxp_target_ports	Fb
hpexp_thin_pool	ce	s	oDEFAULT/hpxp_thin_pool	Fb
hpexp_zoning_request	ce	b	dfalse	oDEFAULT/hpxp_zoning_request	Fb
hplefthand_api_url	ab	s	Fb
hplefthand_api_url	ce	@	oDEFAULT/hpelefthand_api_url
hplefthand_clustername	ab	s	Fb
hplefthand_clustername	ce	@	oDEFAULT/hpelefthand_clustername
hplefthand_debug	ab	b	dfalse	Fb
hplefthand_debug	ce	@	oDEFAULT/hpelefthand_debug
hplefthand_iscsi_chap_enabled	ab	b	dfalse	Fb
hplefthand_iscsi_chap_enabled	ce	@	oDEFAULT/hpelefthand_iscsi_chap_enabled
hplefthand_password	ab	s	Fsb
hplefthand_password	ce	@	oDEFAULT/hpelefthand_password
hplefthand_username	ab	s	Fb
hplefthand_username	ce	@	oDEFAULT/hpelefthand_username
hpmsa_api_protocol	be	s	dhttps	chttp|https	Fb
hpmsa_backend_name	be	s	dA	Fb
hpmsa_backend_type	be	s	dvirtual	clinear|virtual	Fb
hpmsa_iscsi_ips	be	l	d	Fb
hpmsa_verify_certificate	be	b	dfalse	Fb
hpmsa_verify_certificate_path	be	s	Fb
hpxp_async_copy_check_interval	bb	i	d10	Fb
hpxp_async_copy_check_interval	ce	@	oDEFAULT/hpexp_async_copy_check_interval
hpxp_compute_target_ports	bb	l	Fb
hpxp_compute_target_ports	ce	@	oDEFAULT/hpexp_compute_target_ports
hpxp_copy_check_interval	bb	i	d3	Fb
hpxp_copy_check_interval	ce	@	oDEFAULT/hpexp_copy_check_interval
hpxp_copy_speed	bb	i	d3	Fb
hpxp_copy_speed	ce	@	oDEFAULT/hpexp_copy_speed
hpxp_default_copy_method	bb	s	dFULL	Fb
hpxp_default_copy_method	ce	@	oDEFAULT/hpexp_default_copy_method
hpxp_group_request	bb	b	dfalse	Fb
hpxp_group_request	ce	@	oDEFAULT/hpexp_group_request
hpxp_horcm_add_conf	bb	b	dtrue	Fb
hpxp_horcm_add_conf	ce	@	oDEFAULT/hpexp_horcm_add_conf
hpxp_horcm_name_only_discovery	bb	b	dfalse	Fb
hpxp_horcm_name_only_discovery	ce	@	oDEFAULT/hpexp_horcm_name_only_discovery
hpxp_horcm_numbers	bb	l	d200,201	Fb
hpxp_horcm_numbers	ce	@	oDEFAULT/hpexp_horcm_numbers
hpxp_horcm_resource_name	bb	s	dmeta_resource	Fb
hpxp_horcm_resource_name	ce	@	oDEFAULT/hpexp_horcm_resource_name
hpxp_horcm_user	bb	s	Fb
hpxp_horcm_user	ce	@	oDEFAULT/hpexp_horcm_user
hpxp_ldev_range	bb	s	Fb
hpxp_ldev_range	ce	@	oDEFAULT/hpexp_ldev_range
hpxp_pool	bb	s	Fb
hpxp_pool	ce	@	oDEFAULT/hpexp_pool
hpxp_storage_cli	bb	s	Fb
hpxp_storage_cli	ce	@	oDEFAULT/hpexp_storage_cli
hpxp_storage_id	bb	s	Fb
hpxp_storage_id	ce	@	oDEFAULT/hpexp_storage_id
hpxp_target_ports	bb	l	Fb
hpxp_target_ports	ce	@	oDEFAULT/hpexp_target_ports
hpxp_thin_pool	bb	s	Fb
hpxp_thin_pool	ce	@	oDEFAULT/hpexp_thin_pool
hpxp_zoning_request	bb	b	dfalse	Fb
hpxp_zoning_request	ce	@	oDEFAULT/hpexp_zoning_request
hypermetro_devices	ce	s	Fb
ibmnas_platform_type	ab	s	dv7ku	cv7ku|sonas|gpfs-nas	Fb
iet_conf	aj	s	d/etc/iet/ietd.conf	Fb
iet_conf	ks	s	d/etc/iet/ietd.conf	Frb
ignore_pool_full_threshold	be	b	dfalse	Fb
image_compress_on_upload	jx	b	dtrue
image_conversion_address_space_limit	jx	i	d1
image_conversion_cpu_limit	jx	i	d60
image_conversion_dir	ax	s	d$state_path/conversion
image_conversion_disable	px	b	dfalse
image_upload_use_cinder_backend	bx	b	dfalse	Fb
image_upload_use_internal_tenant	bx	b	dfalse	Fb
image_volume_cache_enabled	bx	b	dfalse	Fb
image_volume_cache_max_count	bx	i	d0	Fb
image_volume_cache_max_size_gb	bx	i	d0	Fb
infinidat_pool_name	ee	s	Fb
infortrend_cli_cache	jx	b	dfalse	Fb
infortrend_cli_max_retries	be	i	d5	Fb
infortrend_cli_max_retries	jx	i	d5	Fb
infortrend_cli_path	be	s	d/opt/bin/Infortrend/raidcmd_ESDS10.jar	Fb
infortrend_cli_path	jx	s	d/opt/bin/Infortrend/raidcmd_ESDS10.jar	Fb
infortrend_cli_timeout	be	i	d30	Fb
infortrend_cli_timeout	jx	i	d60	Fb
infortrend_iqn_prefix	jx	s	diqn.2002-10.com.infortrend	Fb
infortrend_pools_name	be	s	d	Fb
infortrend_pools_name	jx	l	d	Fb
infortrend_provisioning	be	s	dfull	Fb
infortrend_slots_a_channels_id	be	s	d0,1,2,3,4,5,6,7	Fb
infortrend_slots_a_channels_id	jx	l	d	Fb
infortrend_slots_b_channels_id	be	s	d0,1,2,3,4,5,6,7	Fb
infortrend_slots_b_channels_id	jx	l	d	Fb
infortrend_tiering	be	s	d0	Fb
init_host_max_objects_retrieval	ix	i	d0	Fb
initiator_assign_sandstone_target_ip	kx	d	d	Fb
initiator_auto_deregistration	ae	b	dfalse	Fb
initiator_auto_registration	ae	b	dfalse	Fb
initiator_check	de	s	dfalse	Fb
instorage_mcs_allow_tenant_qos	gx	b	dfalse	Fb
instorage_mcs_iscsi_chap_enabled	gx	b	dtrue	Fb
instorage_mcs_localcopy_rate	gx	i	d50	n1	x100	Fb
instorage_mcs_localcopy_timeout	gx	i	d120	n1	x600	Fb
instorage_mcs_vol_autoexpand	gx	b	dtrue	Fb
instorage_mcs_vol_compression	gx	b	dfalse	Fb
instorage_mcs_vol_grainsize	gx	i	d256	n32	x256	Fb
instorage_mcs_vol_intier	gx	b	dtrue	Fb
instorage_mcs_vol_iogrp	gx	s	d0	Fb
instorage_mcs_vol_rsize	gx	i	d2	n-1	x100	Fb
instorage_mcs_vol_warning	gx	i	d0	n-1	x100	Fb
instorage_mcs_volpool_name	gx	l	dvolpool	Fb
instorage_san_secondary_ip	gx	s	Fb
io_port_list	bc	s	d*	Fb
io_port_list	de	l	Fb
iops_for_image_migration	qx	i	d250000	Fb
iscsi_helper	ac	s	dtgtadm	ctgtadm|lioadm|scstadmin|iseradm|iscsictl|ietadm|fake	Fb
iscsi_helper	df	s	dtgtadm	ctgtadm|lioadm|scstadmin|iscsictl|ietadm|fake	Fb
iscsi_helper	gh	@	oDEFAULT/target_helper
iscsi_initiators	ac	s	d	Fb
iscsi_initiators	de	s	Fb
iscsi_iotype	as	s	dfileio	cblockio|fileio|auto	Fb
iscsi_iotype	tv	s	dfileio	cblockio|fileio|auto	w2024.2	Frb
iscsi_ip_address	af	s	d$my_ip	Fb
iscsi_ip_address	gh	@	oDEFAULT/target_ip_address
iscsi_num_targets	aa	i	Fb
iscsi_port	aa	i	d3260	Fb
iscsi_port	bb	i	d3260	n1	x65535	Fb
iscsi_port	cf	p	d3260	Fb
iscsi_port	gh	@	oDEFAULT/target_port
iscsi_protocol	af	s	discsi	ciscsi|iser	Fb
iscsi_protocol	gh	@	oDEFAULT/target_protocol
iscsi_secondary_ip_addresses	ap	l	d	Fb
iscsi_secondary_ip_addresses	qx	@	oDEFAULT/target_secondary_ip_addresses
iscsi_target_flags	bx	s	d	Fb
iscsi_target_prefix	af	s	diqn.2010-10.org.openstack:	Fb
iscsi_target_prefix	gh	@	oDEFAULT/target_prefix
iscsi_write_cache	ax	s	don	con|off	Fb
ise_completion_retries	ae	i	d30	Fb
ise_connection_retries	ae	i	d5	Fb
ise_raid	ae	i	d1	Fb
ise_retry_interval	ae	i	d1	Fb
ise_storage_pool	ae	i	d1	Fb
iser_helper	at	s	dtgtadm	Fb
iser_helper	ux	s	dtgtadm	w2025.1	Frb
iser_ip_address	at	s	d$my_ip	Fb
iser_ip_address	ux	s	d$my_ip	w2025.1	Frb
iser_num_targets	aa	i	Fb
iser_port	aa	i	d3260	Fb
iser_port	bb	i	d3260	n1	x65535	Fb
iser_port	ct	p	d3260	Fb
iser_port	ux	p	d3260	w2025.1	Frb
iser_target_prefix	at	s	diqn.2010-10.org.openstack:	Fb
iser_target_prefix	ux	s	diqn.2010-10.org.openstack:	w2025.1	Frb
java_path	jx	s	d/usr/bin/java	Fb
jovian_block_size	mp	s	d64K	Fb
jovian_block_size	qx	s	d64K	c16K|32K|64K|128K|256K|512K|1M	Fb
jovian_ignore_tpath	mx	l	d	Fb
jovian_pool	mx	s	dPool-0	Fb
jovian_recovery_delay	mx	i	d60	Fb
kaminario_nodedup_substring	dd	s	dK2-nodedup	Frb
keystone_catalog_info	cx	s	didentity:Identity Service:publicURL
kioxia_block_size	mx	i	d4096	Fb
kioxia_cafile	mx	s	Fb
kioxia_desired_bw_per_gb	mx	i	d0	Fb
kioxia_desired_iops_per_gb	mx	i	d0	Fb
kioxia_max_bw_per_gb	mx	i	d0	Fb
kioxia_max_iops_per_gb	mx	i	d0	Fb
kioxia_max_replica_down_time	mx	i	d0	Fb
kioxia_num_replicas	mx	i	d1	Fb
kioxia_provisioning_type	mx	s	dTHICK	cTHICK|THIN	Fb
kioxia_same_rack_allowed	mx	b	dfalse	Fb
kioxia_snap_reserved_space_percentage	mx	i	d0	Fb
kioxia_snap_vol_reserved_space_percentage	mx	i	d0	Fb
kioxia_snap_vol_span_allowed	mx	b	dtrue	Fb
kioxia_span_allowed	mx	b	dtrue	Fb
kioxia_token	mx	s	Fb
kioxia_url	mx	s	Fb
kioxia_vol_reserved_space_percentage	mx	i	d0	Fb
kioxia_writable	mx	b	dfalse	Fb
lenovo_api_protocol	be	s	dhttps	chttp|https	Fb
lenovo_backend_name	be	s	dA	Fb
lenovo_backend_type	be	s	dvirtual	clinear|virtual	Fb
lenovo_iscsi_ips	be	l	d	Fb
lenovo_verify_certificate	be	b	dfalse	Fb
lenovo_verify_certificate_path	be	s	Fb
lio_initiator_iqns	aa	s	d	Fb
lvm_conf_file	ae	s	d/etc/cinder/lvm.conf	Fb
lvm_max_over_subscription_ratio	ce	f	d1.0	Fb
lvm_mirrors	ae	i	d0	Fb
lvm_suppress_fd_warnings	de	b	dfalse	Fb
lvm_type	aa	s	ddefault	cdefault|thin	Fb
lvm_type	be	s	ddefault	cdefault|thin|auto	Fb
managed_replication_target	bb	b	dtrue	Fb
management_ips	be	s	d	Fb
manager_ips	ix	d	d	Fb
max_age	ax	i	d0
max_gigabytes	aa	i	d10000
max_header_line	ab	i	d16384
max_luns_per_storage_group	ae	i	d255	Fb
max_over_subscription_ratio	af	f	d20.0	Fb
max_over_subscription_ratio	gx	s	d20.0	p^(auto|\d*\.\d+|\d+)$	Fb
message_reap_interval	fx	i	d86400
message_ttl	dx	i	d2592000
metro_domain_name	de	s	Fb
metro_san_address	de	s	Fb
metro_san_password	dd	s	Fb
metro_san_password	ee	s	Fsb
metro_san_user	de	s	Fb
metro_storage_pools	de	s	Fb
migration_create_volume_timeout_secs	ax	i	d300	Fb
monkey_patch	ax	b	dfalse
monkey_patch_modules	ax	l	d
multi_pool_support	ee	s	dfalse	Fb
my_ip	ae	s	Fz
my_ip	fx	H	Fz
nas_host	de	s	d	oDEFAULT/nas_ip	Fb
nas_ip	ac	s	d	Fb
nas_ip	de	@	oDEFAULT/nas_host
nas_login	ae	s	dadmin	Fb
nas_mount_options	ae	s	Fb
nas_password	ae	s	d	Fsb
nas_private_key	ae	s	d	Fb
nas_secure_file_operations	ae	s	dauto	Fb
nas_secure_file_permissions	ae	s	dauto	Fb
nas_share_path	ae	s	d	Fb
nas_ssh_port	aa	i	d22	Fb
nas_ssh_port	bb	i	d22	n1	x65535	Fb
nas_ssh_port	ce	p	d22	Fb
nas_volume_prov_type	bd	s	dthin	cthin|thick	oDEFAULT/glusterfs_sparsed_volumes|DEFAULT/glusterfs_qcow2_volumes	Fb
nas_volume_prov_type	ee	s	dthin	cthin|thick	Fb
naviseccli_path	ac	s	d	Fb
naviseccli_path	de	s	Fb
nec_actual_free_capacity	ex	b	dfalse	Fub
nec_auto_accesscontrol	gx	b	dtrue	Fub
nec_backend_max_ld_count	ex	i	d1024	Fub
nec_backup_ldname_format	ex	s	dLX:%s	Fub
nec_backup_pools	ex	l	d	Fub
nec_cv_ldname_format	gx	s	dLX:__ControlVolume_%xh	Fub
nec_diskarray_name	ex	s	d	Fub
nec_iscsi_portals_per_cont	ei	i	d1	Fub
nec_iscsi_portals_per_cont	jx	i	d0	Frub
nec_ismcli_fip	ex	I	Fub
nec_ismcli_password	ex	s	d	Fsub
nec_ismcli_privkey	ex	s	d	Fub
nec_ismcli_user	ex	s	d	Fub
nec_ismview_alloptimize	ex	b	dfalse	Fub
nec_ismview_dir	ex	s	d/tmp/nec/cinder	Fub
nec_ldname_format	ex	s	dLX:%s	Fub
nec_ldset	ex	s	d	Fub
nec_ldset_for_controller_node	ef	s	d	Fub
nec_pools	ex	l	d	Fub
nec_queryconfig_view	ex	b	dfalse	Fub
nec_ssh_pool_port_number	ex	i	d22	Fub
nec_unpairthread_timeout	ex	i	d3600	Fub
netapp_controller_ips	ae	s	Fb
netapp_copyoffload_tool_path	ae	s	Fb
netapp_enable_multiattach	be	b	dfalse	Fb
netapp_eseries_host_type	aa	s	dlinux_dm_mp	Fb
netapp_eseries_host_type	be	@	oDEFAULT/netapp_host_type
netapp_host_type	be	s	oDEFAULT/netapp_eseries_host_type	Fb
netapp_login	ae	s	Fb
netapp_lun_ostype	be	s	Fb
netapp_lun_space_reservation	be	s	denabled	cenabled|disabled	Fb
netapp_partner_backend_name	ae	s	Fb
netapp_password	ae	s	Fsb
netapp_pool_name_search_pattern	be	s	d(.+)	oDEFAULT/netapp_volume_list|DEFAULT/netapp_storage_pools	Fb
netapp_replication_aggregate_map	de	md	Fb
netapp_sa_password	ae	s	Fsb
netapp_server_hostname	ae	s	Fb
netapp_server_port	ae	i	Fb
netapp_size_multiplier	ae	f	d1.2	Fb
netapp_snapmirror_quiesce_timeout	de	i	d3600	n0	Fb
netapp_storage_family	ae	s	dontap_cluster	contap_7mode|ontap_cluster|eseries	Fb
netapp_storage_pools	aa	s	Fb
netapp_storage_pools	be	@	oDEFAULT/netapp_pool_name_search_pattern
netapp_storage_protocol	ae	s	ciscsi|fc|nfs	Fb
netapp_transport_type	ae	s	dhttp	chttp|https	Fb
netapp_vfiler	ae	s	Fb
netapp_volume_list	aa	s	Fb
netapp_volume_list	be	@	oDEFAULT/netapp_pool_name_search_pattern
netapp_vserver	ae	s	Fb
netapp_webservice_path	ae	s	d/devmgr/v2	Fb
nexenta_blocksize	ce	i	d4096	Fb
nexenta_chunksize	cc	i	d16384	Fb
nexenta_chunksize	de	i	d32768	Fb
nexenta_client_address	ce	s	d	Fb
nexenta_dataset_compression	ce	s	don	con|off|gzip|gzip-1|gzip-2|gzip-3|gzip-4|gzip-5|gzip-6|gzip-7|gzip-8|gzip-9|lzjb|zle|lz4	Fb
nexenta_dataset_dedup	ce	s	doff	con|off|sha256|verify|sha256, verify	Fb
nexenta_dataset_description	ce	s	d	Fb
nexenta_host	ce	s	d	Fb
nexenta_iscsi_service	ce	s	d	Fb
nexenta_iscsi_target_portal_port	ce	i	d3260	Fb
nexenta_lun_container	ce	s	d	Fb
nexenta_mount_point_base	ce	s	d$state_path/mnt	Fb
nexenta_nbd_symlinks_dir	de	s	d/dev/disk/by-path	Fb
nexenta_nms_cache_volroot	ce	b	dtrue	Fb
nexenta_ns5_blocksize	ce	i	d32	Fb
nexenta_password	ce	s	dnexenta	Fsb
nexenta_rest_address	ce	s	d	Fb
nexenta_rest_password	ce	s	dnexenta	Fsb
nexenta_rest_port	cd	i	d8080	Fb
nexenta_rest_port	ee	i	d0	Fb
nexenta_rest_protocol	ce	s	dauto	chttp|https|auto	Fb
nexenta_rest_user	ce	s	dadmin	Fb
nexenta_rrmgr_compression	ce	i	d0	Fb
nexenta_rrmgr_connections	ce	i	d2	Fb
nexenta_rrmgr_tcp_buf_size	ce	i	d4096	Fb
nexenta_shares_config	ce	s	d/etc/cinder/nfs_shares	Fb
nexenta_sparse	ce	b	dfalse	Fb
nexenta_sparsed_volumes	ce	b	dtrue	Fb
nexenta_target_group_prefix	ce	s	dcinder/	Fb
nexenta_target_prefix	ce	s	diqn.1986-03.com.sun:02:cinder-	Fb
nexenta_use_https	ee	b	dtrue	Fb
nexenta_user	ce	s	dadmin	Fb
nexenta_volume	ce	s	dcinder	Fb
nexenta_volume_group	ce	s	discsi	Fb
nfs_mount_attempts	ae	i	d3	Fb
nfs_mount_options	ae	s	Fb
nfs_mount_point_base	ae	s	d$state_path/mnt	Fb
nfs_oversub_ratio	ab	f	d1.0	Fb
nfs_qcow2_volumes	ee	b	dfalse	Fb
nfs_shares_config	ae	s	d/etc/cinder/nfs_shares	Fb
nfs_snapshot_support	ee	b	dfalse	Fb
nfs_sparsed_volumes	ae	b	dtrue	Fb
nfs_used_ratio	ab	f	d0.95	Fb
nimble_pool_name	ae	s	ddefault	Fb
nimble_subnet_label	ae	s	d*	Fb
nimble_verify_cert_path	ee	s	Fb
nimble_verify_certificate	ee	s	dfalse	Fb
no_snapshot_gb_quota	ax	b	dfalse
nova_api_insecure	ae	b	dfalse
nova_ca_certificates_file	ae	s
nova_catalog_admin_info	ae	s	dcompute:Compute Service:adminURL
nova_catalog_admin_info	ff	s	dcompute:Compute Service:publicURL	Fr
nova_catalog_info	ae	s	dcompute:Compute Service:publicURL
nova_catalog_info	ff	s	dcompute:Compute Service:publicURL	Fr
nova_endpoint_admin_template	ae	s
nova_endpoint_admin_template	ff	s	Fr
nova_endpoint_template	ae	s
nova_endpoint_template	ff	s	Fr
num_iscsi_scan_tries	aa	@	oDEFAULT/num_volume_device_scan_tries
num_iser_scan_tries	at	i	d3	Fb
num_iser_scan_tries	ux	i	d3	w2025.1	Frb
num_shell_tries	ax	i	d3	Fb
num_volume_device_scan_tries	aa	i	d3	oDEFAULT/num_iscsi_scan_tries	Fb
num_volume_device_scan_tries	bx	i	d3	Fb
nvme_connect_port	qx	p	d4420	Fb
nvmeof_conn_info_version	qx	i	d1	n1	x2	Fb
nvmet_ns_id	hx	i	d10	Fb
nvmet_port_id	hx	p	d1	Fb
os_privileged_user_auth_url	bd	s
os_privileged_user_auth_url	ee	u
os_privileged_user_auth_url	ff	u	w11.0.0	Fr
os_privileged_user_name	ae	s
os_privileged_user_name	ff	s	w11.0.0	Fr
os_privileged_user_password	ae	s	Fs
os_privileged_user_password	ff	s	w11.0.0	Fsr
os_privileged_user_tenant	ae	s
os_privileged_user_tenant	ff	s	w11.0.0	Fr
os_region_name	ae	s
os_region_name	fg	@	onova/region_name
osapi_compute_link_prefix	af	@	oDEFAULT/osapi_volume_base_URL
osapi_max_limit	ax	i	d1000
osapi_max_request_body_size	ad	i	d114688
osapi_volume_base_URL	ae	s	oDEFAULT/osapi_compute_link_prefix
osapi_volume_base_URL	ff	@	oDEFAULT/public_endpoint
osapi_volume_base_URL	ff	s	oDEFAULT/osapi_compute_link_prefix	wPike
osapi_volume_ext_list	ax	l	d
osapi_volume_extension	ax	m	dcinder.api.contrib.standard_extensions
osapi_volume_listen	ax	s	d0.0.0.0
osapi_volume_listen_port	aa	i	d8776
osapi_volume_listen_port	bb	i	d8776	n1	x65535
osapi_volume_listen_port	cx	p	d8776
osapi_volume_use_ssl	dx	b	dfalse
osapi_volume_workers	ax	i
per_volume_size_limit	bx	i	d-1
periodic_fuzzy_delay	ax	i	d60
periodic_interval	ax	i	d60
podm_password	xx	s	d	Fsub
podm_url	xx	s	d	Fub
podm_username	xx	s	d	Fub
policy_default_rule	aa	s	ddefault
policy_dirs	aa	m	dpolicy.d
policy_file	aa	s	dpolicy.json
pool_id_filter	de	l	d	Fb
pool_id_filter	ix	l	d	w14.0.0	Frb
pool_type	de	s	ddefault	Fb
pool_type	ix	s	ddefault	w14.0.0	Frb
project_id_regex	ox	s	d[0-9a-f\-]+
proxy	dd	s	dstorage.proxy.IBMStorageProxy	Fb
proxy	ee	s	dcinder.volume.drivers.ibm.ibm_storage.proxy.IBMStorageProxy	Fb
public_endpoint	ae	s
public_endpoint	ff	s	oDEFAULT/osapi_volume_base_URL
public_endpoint	gx	s
pure_api_token	ae	s	Fb
pure_automatic_max_oversubscription_ratio	ce	b	dtrue	Fb
pure_eradicate_on_delete	ce	b	dfalse	Fb
pure_replica_interval_default	ce	i	d900	Fb
pure_replica_retention_long_term_default	ce	i	d7	Fb
pure_replica_retention_long_term_per_day_default	ce	i	d3	Fb
pure_replica_retention_short_term_default	ce	i	d14400	Fb
pybasedir	af	@	oDEFAULT/state_path
qnap_management_url	ee	u	Fb
qnap_poolname	ee	s	Fb
qnap_storage_protocol	ee	s	discsi	Fb
query_volume_filters	bb	l	dname,status,metadata,availability_zone
query_volume_filters	cc	l	dname,status,metadata,availability_zone,bootable
query_volume_filters	de	l	dname,status,metadata,availability_zone,bootable,group_id
query_volume_filters	fh	@	oDEFAULT/resource_query_filters_file
query_volume_filters	fh	l	dname,status,metadata,availability_zone,bootable,group_id	Fr
quobyte_client_cfg	ae	s	Fb
quobyte_mount_point_base	ae	s	d$state_path/mnt	Fb
quobyte_qcow2_volumes	ae	b	dtrue	Fb
quobyte_sparsed_volumes	ae	b	dtrue	Fb
quobyte_volume_url	ad	s	Fb
quobyte_volume_url	ee	u	Fb
quota_backup_gigabytes	ax	i	d1000
quota_backups	ax	i	d10
quota_consistencygroups	ar	i	d10
quota_driver	ax	s	dcinder.quota.DbQuotaDriver
quota_gigabytes	ax	i	d1000
quota_groups	dx	i	d10
quota_snapshots	ax	i	d10
quota_volumes	ax	i	d10
rados_connect_timeout	ae	i	d-1	Fb
rados_connection_interval	be	i	d5	Fb
rados_connection_retries	be	i	d3	Fb
rbd_ceph_conf	ae	s	d	Fb
rbd_cluster_name	be	s	dceph	Fb
rbd_exclusive_cinder_pool	ee	b	dfalse	Fb
rbd_flatten_volume_from_snapshot	ae	b	dfalse	Fb
rbd_max_clone_depth	ae	i	d5	Fb
rbd_pool	ae	s	drbd	Fb
rbd_secret_uuid	ae	s	Fb
rbd_store_chunk_size	ae	i	d4	Fb
rbd_user	ae	s	Fb
reinit_driver_count	ix	i	d3	Fb
remove_empty_host	ee	b	dfalse	Fb
replication_api_class	ad	s	dcinder.replication.api.API
replication_connect_timeout	ee	i	d5	Fb
replication_device	cx	md	Fsb
replication_devices	bb	l	Fb
report_discard_supported	cx	b	dfalse	Fb
report_dynamic_total_capacity	ee	b	dtrue	Fb
report_interval	ax	i	d10
request_timeout	ab	i	d300	Fb
reservation_clean_interval	fx	i	d$reservation_expire
reservation_expire	ax	i	d86400
reserved_image_namespaces	ox	l	d
reserved_percentage	aa	i	d0	Fb
reserved_percentage	bx	i	d0	n0	x100	Fb
resource_query_filters_file	fh	s	d/etc/cinder/resource_filters.json	oDEFAULT/query_volume_filters
resource_query_filters_file	ix	s	d/etc/cinder/resource_filters.json
rest_ip	ee	I	Fb
rest_ip	fh	@	obackend_defaults/disco_rest_ip
restore_check_timeout	ce	i	d3600	Fb
restore_discard_excess_bytes	ax	b	dtrue
retry_interval	ce	i	d1	Fb
rootwrap_config	ax	s	d/etc/cinder/rootwrap.conf
run_external_periodic_tasks	aa	b	dtrue
san_clustername	ae	s	d	Fb
san_hosts	mx	l	d	Fb
san_ip	ae	s	d	Fb
san_is_local	ae	b	dfalse	Fb
san_login	ae	s	dadmin	Fb
san_password	ae	s	d	Fsb
san_private_key	ae	s	d	Fb
san_secondary_ip	ac	s	Fb
san_ssh_port	aa	i	d22	Fb
san_ssh_port	bb	i	d22	n1	x65535	Fb
san_ssh_port	ce	p	d22	Fb
san_thin_provision	ae	b	dtrue	Fb
sandstone_pool	kx	s	d	Fb
scaleio_server_certificate_path	de	s	Fb
scaleio_verify_server_certificate	de	b	dfalse	Fb
scality_sofs_config	ad	s	Fb
scality_sofs_mount_point	ad	s	d$state_path/scality	Fb
scality_sofs_volume_dir	ad	s	dcinder/volumes	Fb
scheduler_default_filters	ax	l	dAvailabilityZoneFilter,CapacityFilter,CapabilitiesFilter
scheduler_default_weighers	ax	l	dCapacityWeigher
scheduler_driver	ax	s	dcinder.scheduler.filter_scheduler.FilterScheduler
scheduler_driver_init_wait_time	jx	i	d60	n1
scheduler_host_manager	ax	s	dcinder.scheduler.host_manager.HostManager
scheduler_json_config_location	ax	s	d
scheduler_manager	ax	s	dcinder.scheduler.manager.SchedulerManager
scheduler_max_attempts	ax	i	d3
scheduler_topic	ac	s	dcinder-scheduler
scheduler_weight_handler	dx	s	dcinder.scheduler.weights.OrderedHostWeightHandler
scst_target_driver	ax	s	discsi	Fb
scst_target_iqn_name	ax	s	Fb
secondary_san_ip	de	s	d	Fb
secondary_san_login	de	s	dAdmin	Fb
secondary_san_password	de	s	d	Fsb
secondary_sc_api_port	de	p	d3033	Fb
send_actions	ax	b	dfalse	FTi
service_down_time	ax	i	d60
sf_account_prefix	ae	s	Fb
sf_allow_template_caching	ae	b	dtrue	Fb
sf_allow_tenant_qos	ae	b	dfalse	Fb
sf_api_port	aa	i	d443	Fb
sf_api_port	bb	i	d443	n1	x65535	Fb
sf_api_port	ce	p	d443	Fb
sf_emulate_512	ae	b	dtrue	Fb
sf_enable_vag	ce	b	dfalse	Fb
sf_enable_volume_mapping	be	b	dtrue	Fb
sf_svip	ae	s	Fb
sf_template_account_name	ae	s	dopenstack-vtemplate	Fb
sf_volume_prefix	ce	s	dUUID-	Fb
sheepdog_store_address	be	s	d127.0.0.1	Fb
sheepdog_store_port	bb	i	d7000	n1	x65535	Fb
sheepdog_store_port	ce	p	d7000	Fb
sio_allow_non_padded_volumes	ee	b	dfalse	Fb
sio_force_delete	bb	b	dfalse	Fb
sio_max_over_subscription_ratio	de	f	d10.0	Fb
sio_protection_domain_id	be	s	Fb
sio_protection_domain_name	be	s	Fb
sio_rest_server_port	be	s	d443	Fb
sio_round_volume_capacity	be	b	dtrue	Fb
sio_server_certificate_path	be	s	Fb
sio_storage_pool_id	be	s	Fb
sio_storage_pool_name	be	s	Fb
sio_storage_pools	be	s	Fb
sio_unmap_volume_before_deletion	be	b	dfalse	Fb
sio_verify_server_certificate	be	b	dfalse	Fb
smbfs_allocation_info_file_path	ce	s	d$state_path/allocation_data	Fb
smbfs_default_volume_format	ae	s	dqcow2	craw|qcow2|vhd|vhdx	Fb
smbfs_mount_options	ae	s	dnoperm,file_mode=0775,dir_mode=0775	Fb
smbfs_mount_point_base	ae	s	d$state_path/mnt	Fb
smbfs_oversub_ratio	ae	f	d1.0	Fb
smbfs_shares_config	ae	s	d/etc/cinder/smbfs_shares	Fb
smbfs_sparsed_volumes	ae	b	dtrue	Fb
smbfs_used_ratio	ae	f	d0.95	Fb
snapshot_check_timeout	ce	i	d3600	Fb
snapshot_name_template	ax	s	dsnapshot-%s
snapshot_same_host	ax	b	dtrue
split_loggers	hx	b	dfalse
sqlite_clean_db	ab	s	dclean.sqlite
srb_base_urls	ab	s	Fb
ssh_conn_timeout	ae	i	d30	Fb
ssh_hosts_key_file	ax	s	d$state_path/ssh_known_hosts
ssh_max_pool_conn	ae	i	d5	Fb
ssh_min_pool_conn	ae	i	d1	Fb
ssl_ca_file	ab	s
ssl_cert_file	ab	s
ssl_key_file	ab	s
start_time	ax	s	FTi
state_path	af	s	d/var/lib/cinder	oDEFAULT/pybasedir	Fi
state_path	gx	s	d/var/lib/cinder	Fi
storage_availability_zone	ax	s	dnova
storage_protocol	do	s	discsi	ciscsi|fc	Fbg
storage_protocol	px	s	diSCSI	ciSCSI|FC	Fbg
storage_vnx_authentication_type	ae	s	dglobal	Fb
storage_vnx_pool_name	aa	s	Fb
storage_vnx_pool_name	bc	@	oDEFAULT/storage_vnx_pool_names
storage_vnx_pool_names	bc	s	oDEFAULT/storage_vnx_pool_name	Fb
storage_vnx_pool_names	de	l	Fb
storage_vnx_security_file_dir	ae	s	Fb
storpool_replication	gj	i	d3	Fb
storpool_template	gj	s	Fb
storwize_san_secondary_ip	ce	s	Fb
storwize_svc_allow_tenant_qos	ae	b	dfalse	Fb
storwize_svc_connection_protocol	ab	s	diSCSI	Fb
storwize_svc_flashcopy_rate	ce	i	d50	n1	x100	Fb
storwize_svc_flashcopy_timeout	aa	i	d120	Fb
storwize_svc_flashcopy_timeout	be	i	d120	n1	x600	Fb
storwize_svc_iscsi_chap_enabled	ae	b	dtrue	Fb
storwize_svc_multihostmap_enabled	ab	b	dtrue	Fb
storwize_svc_multihostmap_enabled	ce	b	dtrue	Frb
storwize_svc_multipath_enabled	ae	b	dfalse	Fb
storwize_svc_npiv_compatibility_mode	aa	b	dfalse	Fb
storwize_svc_npiv_compatibility_mode	bb	b	dtrue	Fb
storwize_svc_stretched_cluster_partner	ae	s	Fb
storwize_svc_vol_autoexpand	ae	b	dtrue	Fb
storwize_svc_vol_compression	ae	b	dfalse	Fb
storwize_svc_vol_easytier	ae	b	dtrue	Fb
storwize_svc_vol_grainsize	ae	i	d256	Fb
storwize_svc_vol_iogrp	ae	i	d0	Fb
storwize_svc_vol_nofmtdisk	ce	b	dfalse	Fb
storwize_svc_vol_rsize	aa	i	d2	Fb
storwize_svc_vol_rsize	be	i	d2	n-1	x100	Fb
storwize_svc_vol_warning	aa	i	d0	Fb
storwize_svc_vol_warning	be	i	d0	n-1	x100	Fb
storwize_svc_volpool_name	ab	s	dvolpool	Fb
storwize_svc_volpool_name	ce	l	dvolpool	Fb
strict_ssh_host_key_policy	ax	b	dfalse
suppress_requests_ssl_warnings	ce	b	dfalse	Fb
swift_catalog_info	ax	s	dobject-store:swift:publicURL
synology_admin_port	de	p	d5000	Fb
synology_device_id	de	s	Fb
synology_one_time_pass	de	s	Fsb
synology_password	de	s	d	Fsb
synology_pool_name	de	s	d	Fb
synology_ssl_verify	de	b	dtrue	Fb
synology_username	de	s	dadmin	Fb
target_helper	gg	s	dtgtadm	ctgtadm|lioadm|scstadmin|iscsictl|ietadm|fake	oDEFAULT/iscsi_helper	Fb
target_helper	hh	s	dtgtadm	ctgtadm|lioadm|scstadmin|iscsictl|ietadm|nvmet|fake	oDEFAULT/iscsi_helper	Fb
target_helper	is	s	dtgtadm	ctgtadm|lioadm|scstadmin|iscsictl|ietadm|nvmet|spdk-nvmeof|fake	Fb
target_helper	tx	s	dtgtadm	ctgtadm|lioadm|scstadmin|iscsictl|nvmet|spdk-nvmeof|fake	Fb
target_ip_address	gh	s	d$my_ip	oDEFAULT/iscsi_ip_address	Fb
target_ip_address	ix	s	d$my_ip	Fb
target_port	gh	p	d3260	oDEFAULT/iscsi_port	Fb
target_port	ix	p	d3260	Fb
target_prefix	gh	s	diqn.2010-10.org.openstack:	oDEFAULT/iscsi_target_prefix	Fb
target_prefix	ix	s	diqn.2010-10.org.openstack:	Fb
target_protocol	gg	s	discsi	ciscsi|iser	oDEFAULT/iscsi_protocol	Fb
target_protocol	hh	s	discsi	ciscsi|iser|nvmet_rdma	oDEFAULT/iscsi_protocol	Fb
target_protocol	in	s	discsi	ciscsi|iser|nvmet_rdma	Fb
target_protocol	ox	s	discsi	ciscsi|iser|nvmet_rdma|nvmet_tcp	Fb
target_secondary_ip_addresses	qx	l	d	oDEFAULT/iscsi_secondary_ip_addresses	Fb
tcp_keepalive	ax	b	dtrue
tcp_keepalive_count	ax	i
tcp_keepalive_interval	ax	i
tcp_keepidle	ab	i	d600
tegile_default_pool	ce	s	Fb
tegile_default_project	ce	s	Fb
thres_avl_size_perc_start	ae	i	d20	Fb
thres_avl_size_perc_stop	ae	i	d60	Fb
tintri_api_version	be	s	dv310	Fb
tintri_image_cache_expiry_days	ce	i	d30	Fb
tintri_image_shares_config	ce	s	Fb
tintri_server_hostname	be	s	Fb
tintri_server_password	be	s	Fsb
tintri_server_username	be	s	Fb
trace_flags	bx	l	Fb
transfer_api_class	ax	s	dcinder.transfer.api.API
unique_fqdn_network	ee	b	dtrue	Fb
unity_io_ports	ee	l	d	Fb
unity_storage_pool_names	ee	l	d	Fb
until_refresh	ax	i	d0
use_chap_auth	ad	b	dfalse	oDEFAULT/eqlx_use_chap	Fb
use_chap_auth	ex	b	dfalse	Fb
use_default_quota_class	ax	b	dtrue
use_forwarded_for	ax	b	dfalse
use_igroups	ab	b	dfalse	Fb
use_multipath_for_image_xfer	ax	b	dfalse	Fb
verify_glance_signatures	hx	s	denabled	cdisabled|enabled
violin_dedup_capable_pools	de	l	d	Fb
violin_dedup_only_pools	de	l	d	Fb
violin_iscsi_target_ips	de	l	d	Fb
violin_pool_allocation_method	de	s	drandom	crandom|largest|smallest	Fb
violin_request_timeout	be	i	d300	Fb
vmdk_allowed_types	jx	l	dstreamOptimized,monolithicSparse
vmware_api_retry_count	ae	i	d10	Fb
vmware_ca_file	be	s	Fb
vmware_cluster_name	be	m	Fb
vmware_connection_pool_size	ee	i	d10	Fb
vmware_host_ip	ae	s	Fb
vmware_host_password	ae	s	Fsb
vmware_host_port	ce	p	d443	Fb
vmware_host_username	ae	s	Fb
vmware_host_version	ae	s	Fb
vmware_image_transfer_timeout_secs	ae	i	d7200	Fb
vmware_insecure	be	b	dfalse	Fb
vmware_max_objects_retrieval	ae	i	d100	Fb
vmware_task_poll_interval	ac	f	d0.5	Fb
vmware_task_poll_interval	de	f	d2.0	Fb
vmware_tmp_dir	ae	s	d/tmp	Fb
vmware_volume_folder	aa	s	dcinder-volumes	Fb
vmware_volume_folder	be	s	dVolumes	Fb
vmware_wsdl_location	ae	s	Fb
volume_api_class	ax	s	dcinder.volume.api.API
volume_backend_name	ax	s	Fb
volume_clear	ad	s	dzero	cnone|zero|shred	Fb
volume_clear	ex	s	dzero	cnone|zero	Fb
volume_clear_ionice	ax	s	Fb
volume_clear_size	ac	i	d0	Fb
volume_clear_size	dx	i	d0	x1024	Fb
volume_copy_blkio_cgroup_name	ax	s	dcinder-volume-copy	Fb
volume_copy_bps_limit	ax	i	d0	Fb
volume_dd_blocksize	ax	s	d1M	Fb
volume_driver	aa	s	dcinder.volume.drivers.lvm.LVMISCSIDriver	Fb
volume_driver	be	s	dcinder.volume.drivers.lvm.LVMVolumeDriver	Fb
volume_group	ae	s	dcinder-volumes	Fb
volume_manager	ax	s	dcinder.volume.manager.VolumeManager
volume_name_prefix	ce	s	dopenstack-	Fb
volume_name_template	ax	s	dvolume-%s
volume_number_multiplier	ax	f	d-1.0
volume_service_inithost_offload	ax	b	dfalse	Fb
volume_tmp_dir	ad	s	Fb
volume_topic	ac	s	dcinder-volume
volume_transfer_key_length	ax	i	d16
volume_transfer_salt_length	ax	i	d8
volume_usage_audit_period	ax	s	dmonth
volumes_dir	ax	s	d$state_path/volumes	Fb
vpool_name	aa	s	d	Fb
vrts_lun_sparse	hx	b	dtrue	Fb
vrts_target_config	hx	s	d/etc/cinder/vrts_target.xml	Fb
vsp_async_copy_check_interval	ee	i	d10	n1	x600	Fb
vsp_auth_password	ee	s	Fsb
vsp_auth_user	ee	s	Fb
vsp_compute_target_ports	ee	l	Fb
vsp_copy_check_interval	ee	i	d3	n1	x600	Fb
vsp_copy_speed	ee	i	d3	n1	x15	Fb
vsp_default_copy_method	ee	s	dFULL	cFULL|THIN	Fb
vsp_group_request	ee	b	dfalse	Fb
vsp_horcm_add_conf	ee	b	dtrue	Fb
vsp_horcm_numbers	ee	li	d200,201	N0	X2047	Fb
vsp_horcm_pair_target_ports	ee	l	Fb
vsp_horcm_password	ee	s	Fsb
vsp_horcm_user	ee	s	Fb
vsp_ldev_range	ee	s	Fb
vsp_pool	ee	s	Fb
vsp_storage_id	ee	s	Fb
vsp_target_ports	ee	l	Fb
vsp_thin_pool	ee	s	Fb
vsp_use_chap_auth	ee	b	dfalse	Fb
vsp_zoning_request	ee	b	dfalse	Fb
vzstorage_default_volume_format	de	s	draw	Fb
vzstorage_mount_options	be	l	Fb
vzstorage_mount_point_base	be	s	d$state_path/mnt	Fb
vzstorage_shares_config	be	s	d/etc/cinder/vzstorage_shares	Fb
vzstorage_sparsed_volumes	be	b	dtrue	Fb
vzstorage_used_ratio	be	f	d0.95	Fb
windows_iscsi_lun_path	ae	s	dC:\iSCSIVirtualDisks	Fb
wsgi_keep_alive	ab	b	dtrue
xiv_chap	ac	s	ddisabled	cdisabled|enabled	Fb
xiv_ds8k_connection_type	ac	s	discsi	cfibre_channel|iscsi	Fb
xiv_ds8k_proxy	ac	s	dxiv_ds8k_openstack.nova_proxy.XIVDS8KNovaProxy	Fb
xtremio_array_busy_retry_count	be	i	d5	Fb
xtremio_array_busy_retry_interval	be	i	d5	Fb
xtremio_cluster_name	ae	s	d	Fb
xtremio_volumes_per_glance_cache	ce	i	d100	Fb
zadara_default_snap_policy	de	b	dfalse	Fb
zadara_password	de	s	Fsb
zadara_use_iser	de	b	dtrue	Fb
zadara_use_iser	xx	b	dtrue	Fub
zadara_user	de	s	Fb
zadara_vol_encrypt	de	b	dfalse	Fb
zadara_vol_name_template	de	s	dOS_%s	Fb
zadara_vol_name_template	xx	s	dOS_%s	Fub
zadara_vpsa_host	de	s	Fb
zadara_vpsa_poolname	de	s	Fb
zadara_vpsa_port	de	p	Fb
zadara_vpsa_use_ssl	de	b	dfalse	Fb
zfssa_cache_directory	be	s	dos-cinder-cache	Fb
zfssa_cache_project	be	s	dos-cinder-cache	Fb
zfssa_data_ip	ae	s	Fb
zfssa_enable_local_cache	be	b	dtrue	Fb
zfssa_https_port	ae	s	d443	Fb
zfssa_initiator	be	s	d	Fb
zfssa_initiator_config	be	s	d	Fb
zfssa_initiator_group	be	s	d	Fb
zfssa_initiator_password	be	s	d	Fsb
zfssa_initiator_user	be	s	d	Fb
zfssa_lun_compression	be	s	doff	coff|lzjb|gzip-2|gzip|gzip-9	Fb
zfssa_lun_logbias	be	s	dlatency	clatency|throughput	Fb
zfssa_lun_sparse	be	b	dfalse	Fb
zfssa_lun_volblocksize	be	s	d8k	c512|1k|2k|4k|8k|16k|32k|64k|128k	Fb
zfssa_manage_policy	ce	s	dloose	cloose|strict	Fb
zfssa_nfs_mount_options	ae	s	d	Fb
zfssa_nfs_pool	ae	s	d	Fb
zfssa_nfs_project	ae	s	dNFSProject	Fb
zfssa_nfs_share	ae	s	dnfs_share	Fb
zfssa_nfs_share_compression	ae	s	doff	coff|lzjb|gzip-2|gzip|gzip-9	Fb
zfssa_nfs_share_logbias	ae	s	dlatency	clatency|throughput	Fb
zfssa_pool	be	s	Fb
zfssa_project	be	s	Fb
zfssa_replication_ip	be	s	d	Fb
zfssa_rest_timeout	ae	i	Fb
zfssa_target_group	be	s	dtgt-grp	Fb
zfssa_target_interfaces	be	s	Fb
zfssa_target_password	be	s	d	Fsb
zfssa_target_portal	be	s	Fb
zfssa_target_user	be	s	d	Fb
zoning_mode	ab	s	dnone	Fb
zoning_mode	cx	s	Fb
zteAheadReadSize	de	i	d8	Fb
zteCachePolicy	de	i	d1	Fb
zteChunkSize	de	i	d4	Fb
zteControllerIP0	de	I	Fb
zteControllerIP1	de	I	Fb
zteLocalIP	de	I	Fb
ztePoolVoAllocatedPolicy	de	i	d0	Fb
ztePoolVolAlarmStopAllocatedFlag	de	i	d0	Fb
ztePoolVolAlarmThreshold	de	i	d0	Fb
ztePoolVolInitAllocatedCapacity	de	i	d0	Fb
ztePoolVolIsThin	de	i	dfalse	Fb
ztePoolVolMovePolicy	de	i	d0	Fb
zteSSDCacheSwitch	de	i	d1	Fb
zteStoragePool	de	l	d	Fb
zteUserName	de	s	Fb
zteUserPassword	de	s	Fsb
[backend]
backend_host	ce	s	oBACKEND/host
backend_host	fx	s
host	ce	@	obackend/backend_host
[backend_defaults]
additional_retry_list	ff	s	d
api_port	px	p	d443
auth_method	px	s	dCHAP
auto_calc_max_oversubscription_ratio	fx	b	dfalse
available_devices	ff	l	d
backend_availability_zone	fx	s
backend_native_threads_pool_size	gx	i	d20	n20
backup_use_temp_snapshot	fh	b	dfalse
blockbridge_api_host	ff	s
blockbridge_api_port	ff	i
blockbridge_auth_password	ff	s	Fs
blockbridge_auth_scheme	ff	s	dtoken	ctoken|password
blockbridge_auth_token	ff	s	Fs
blockbridge_auth_user	ff	s
blockbridge_default_pool	ff	s
blockbridge_pools	ff	d	dOpenStack:+openstack
chap	fx	s	ddisabled	cdisabled|enabled
chap_password	fx	s	d	Fs
chap_username	fx	s	d
check_max_pool_luns_threshold	fg	b	dfalse
check_max_pool_luns_threshold	hx	b	dfalse	Fr
chiscsi_conf	fx	s	d/etc/chelsio-iscsi/chiscsi.conf
cinder_dell_emc_config_file	ff	s	d/etc/cinder/cinder_dell_emc_config.xml
cinder_dell_emc_config_file	gg	s	d/etc/cinder/cinder_dell_emc_config.xml	Fr
cinder_eternus_config_file	fx	s	d/etc/cinder/cinder_fujitsu_eternus_dx.xml
cinder_huawei_conf_file	fx	s	d/etc/cinder/cinder_huawei_conf.xml
clone_check_timeout	fh	@	obackend_defaults/disco_clone_check_timeout
clone_volume_timeout	fh	i	d680
coho_rpc_port	ff	i	d2049
connection_type	fx	s	discsi	cfibre_channel|iscsi
coprhd_emulate_snapshot	fh	b	dfalse
coprhd_hostname	fh	s
coprhd_password	fh	s	Fs
coprhd_port	fh	p	d4443
coprhd_project	fh	s
coprhd_scaleio_rest_gateway_host	fh	s	dNone
coprhd_scaleio_rest_gateway_port	fh	p	d4984
coprhd_scaleio_rest_server_password	fh	s	Fs
coprhd_scaleio_rest_server_username	fh	s
coprhd_tenant	fh	s
coprhd_username	fh	s
coprhd_varray	fh	s
cycle_period_seconds	fx	i	d300	n60	x86400
datacore_api_timeout	px	i	d300	n1
datacore_disk_failed_delay	px	i	d300	n0
datacore_disk_pools	px	l	d
datacore_disk_type	px	s	dsingle	csingle|mirrored
datacore_fc_unallowed_targets	px	l	d
datacore_iscsi_chap_storage	px	s	d$state_path/.datacore_chap
datacore_iscsi_unallowed_targets	px	l	d
datacore_storage_profile	px	s
datera_503_interval	fj	i	d5
datera_503_timeout	fj	i	d120
datera_api_port	fj	s	d7717
datera_api_version	fj	s	d2	Fr
datera_debug	fj	b	dfalse
datera_debug_replica_count_override	fj	b	dfalse
datera_disable_profiler	fj	b	dfalse
datera_tenant_id	fj	s
default_timeout	fx	i	d31536000
deferred_deletion_delay	ix	i	d0
deferred_deletion_purge_interval	ix	i	d60
dell_api_async_rest_timeout	hx	i	d15
dell_api_sync_rest_timeout	hx	i	d30
dell_sc_api_port	fx	p	d3033
dell_sc_server_folder	fx	s	dopenstack
dell_sc_ssn	fx	i	d64702
dell_sc_verify_cert	fx	b	dfalse
dell_sc_volume_folder	fx	s	dopenstack
dell_server_os	fx	s	dRed Hat Linux 6.x
destroy_empty_storage_group	fx	b	dfalse
disable_discovery	fx	b	dfalse
disco_choice_client	fh	s	csoap|rest	oDEFAULT/choice_client
disco_client	fh	I	d127.0.0.1	oDEFAULT/disco_client
disco_client_port	ff	p	d9898	oDEFAULT/disco_client_port
disco_client_port	gh	p	d9898	oDEFAULT/disco_client_port
disco_clone_check_timeout	fh	i	d3600	obackend_defaults/clone_check_timeout
disco_rest_ip	ff	I	oDEFAULT/rest_ip
disco_rest_ip	gh	I	oDEFAULT/rest_ip	Fr
disco_restore_check_timeout	fh	i	d3600	obackend_defaults/restore_check_timeout
disco_retry_interval	fh	i	d1	obackend_defaults/retry_interval
disco_snapshot_check_timeout	fh	i	d3600	obackend_defaults/snapshot_check_timeout
disco_src_api_port	ff	p	d8080	oDEFAULT/disco_src_api_port
disco_src_api_port	gh	p	d8080	oDEFAULT/disco_src_api_port	Fr
disco_volume_name_prefix	fh	s	dopenstack-	obackend_defaults/volume_name_prefix
disco_wsdl_path	fh	s	d/etc/cinder/DISCOService.wsdl	Fr
disk_geometry	wx	s	c512|512e|4k
dpl_pool	fx	s	d
dpl_port	fx	p	d8357
drbdmanage_devs_on_controller	fi	b	dtrue
drbdmanage_disk_options	fi	s	d{"c-min-rate": "4M"}
drbdmanage_net_options	fi	s	d{"connect-int": "4", "allow-two-primaries": "yes", "ko-count": "30", "max-buffers": "20000", "ping-timeout": "100"}
drbdmanage_redundancy	fi	i	d1
drbdmanage_resize_plugin	fi	s	ddrbdmanage.plugins.plugins.wait_for.WaitForVolumeSize
drbdmanage_resize_policy	fi	s	d{"timeout": "60"}
drbdmanage_resource_options	fi	s	d{"auto-promote-timeout": "300"}
drbdmanage_resource_plugin	fi	s	ddrbdmanage.plugins.plugins.wait_for.WaitForResource
drbdmanage_resource_policy	fi	s	d{"ratio": "0.51", "timeout": "60"}
drbdmanage_snapshot_plugin	fi	s	ddrbdmanage.plugins.plugins.wait_for.WaitForSnapshot
drbdmanage_snapshot_policy	fi	s	d{"count": "1", "timeout": "60"}
driver_client_cert	fx	s
driver_client_cert_key	fx	s
driver_data_namespace	fx	s
driver_ssl_cert_path	fx	s
driver_ssl_cert_verify	fx	b	dfalse
driver_use_ssl	fx	b	dfalse
ds8k_devadd_unitadd_mapping	fx	s	d
ds8k_host_type	fx	s	dauto
ds8k_ssid_prefix	fx	s	dFF
dsware_isthin	fh	b	dfalse
dsware_manager	fh	s	d
enable_deferred_deletion	ix	b	dfalse
enable_unsupported_driver	fx	b	dfalse
enforce_multipath_for_image_xfer	fx	b	dfalse
eqlx_cli_max_retries	fj	i	d5	n0
eqlx_group_name	fj	s	dgroup-0
eqlx_pool	fj	s	ddefault
excluded_domain_ip	fh	mI
excluded_domain_ip	ix	mI	wStein	Fr
excluded_domain_ips	ix	lI	d
expiry_thres_minutes	fx	i	d720
export_ports	px	s	d
extra_capabilities	fx	s	d{}
fc_fabric_names	fx	s	Fu
fc_san_lookup_service	fx	s	dcinder.zonemanager.drivers.brocade.brcd_fc_san_lookup_service.BrcdFCSanLookupService	Fu
filter_function	fx	s
flashsystem_connection_protocol	fw	s	dFC
flashsystem_iscsi_portid	fw	i	d0
flashsystem_multihostmap_enabled	fw	b	dtrue
flashsystem_multipath_enabled	fh	b	dfalse	Fr
force_delete_lun_in_storagegroup	fi	b	dfalse
force_delete_lun_in_storagegroup	jx	b	dtrue
fss_debug	ff	b	dfalse
fss_pool	ff	@	obackend_defaults/fss_pools
fss_pool	ff	i	d	wPike
fss_pools	ff	d	d	obackend_defaults/fss_pool
fss_san_secondary_ip	ff	s	d
fujitsu_passwordless	ux	b	dtrue
fujitsu_private_key_path	ux	s	d$state_path/eternus
fujitsu_use_cli_copy	tx	b	dfalse
fusionstorageagent	fh	s	d
goodness_function	fx	s
gpfs_hosts	fx	l	d
gpfs_hosts_key_file	fx	s	d$state_path/ssh_known_hosts
gpfs_images_dir	fx	s
gpfs_images_share_mode	fx	s	ccopy|copy_on_write
gpfs_max_clone_depth	fx	i	d0
gpfs_mount_point_base	fx	s
gpfs_private_key	fx	s	d
gpfs_sparse_volumes	fx	b	dtrue
gpfs_ssh_port	fx	p	d22
gpfs_storage_pool	fx	s	dsystem
gpfs_strict_host_key_policy	fx	b	dfalse
gpfs_user_login	fx	s	droot
gpfs_user_password	fx	s	d	Fs
hds_hnas_nfs_config_file	ff	s	d/opt/hds/hnas/cinder_nfs_conf.xml	Fr
hgst_net	fh	s	dNet 1 (IPv4)
hgst_redundancy	fh	s	d0
hgst_space_group	fh	s	ddisk
hgst_space_mode	fh	s	d0600
hgst_space_user	fh	s	droot
hgst_storage_servers	fh	s	dos:gbd0
hitachi_add_chap_user	ff	b	dfalse
hitachi_async_copy_check_interval	ff	i	d10
hitachi_async_copy_check_interval	ox	i	d10	n1	x600
hitachi_auth_method	ff	s
hitachi_auth_password	ff	s	dHBSD-CHAP-password	Fs
hitachi_auth_user	ff	s	dHBSD-CHAP-user
hitachi_compute_target_ports	lx	l	d
hitachi_copy_check_interval	ff	i	d3
hitachi_copy_check_interval	ox	i	d3	n1	x600
hitachi_copy_speed	ff	i	d3
hitachi_copy_speed	ox	i	d3	n1	x15
hitachi_default_copy_method	ff	s	dFULL
hitachi_discard_zero_page	lx	b	dtrue
hitachi_exec_retry_interval	ox	i	d5
hitachi_extend_snapshot_volumes	wx	b	dfalse
hitachi_extend_timeout	ox	i	d600
hitachi_group_create	lx	b	dfalse
hitachi_group_delete	lx	b	dfalse
hitachi_group_name_format	qx	s
hitachi_group_range	ff	s
hitachi_group_request	ff	b	dfalse	Fs
hitachi_horcm_add_conf	ff	b	dtrue
hitachi_horcm_numbers	ff	s	d200,201
hitachi_horcm_password	ff	s	Fs
hitachi_horcm_resource_lock_timeout	ff	i	d600
hitachi_horcm_user	ff	s
hitachi_host_mode_options	ox	li	d
hitachi_ldev_range	ff	s
hitachi_ldev_range	lx	s
hitachi_lock_timeout	ox	i	d7200
hitachi_lun_retry_interval	ox	i	d1
hitachi_lun_timeout	ox	i	d50
hitachi_manage_drs_volumes	ux	b	dfalse
hitachi_pair_target_number	qx	i	d0	n0	x99
hitachi_pool	lp	s
hitachi_pool	qx	@	obackend_defaults/hitachi_pools
hitachi_pool_id	ff	i
hitachi_pools	qx	l	d	obackend_defaults/hitachi_pool
hitachi_port_scheduler	px	b	dfalse
hitachi_rest_another_ldev_mapped_retry_timeout	ox	i	d600
hitachi_rest_connect_timeout	ox	i	d30
hitachi_rest_disable_io_wait	ox	b	dtrue
hitachi_rest_get_api_response_timeout	ox	i	d1800
hitachi_rest_job_api_response_timeout	ox	i	d1800
hitachi_rest_keep_session_loop_interval	ox	i	d180
hitachi_rest_max_request_workers	wx	i	d8
hitachi_rest_pair_target_ports	qx	l	d
hitachi_rest_server_busy_timeout	ox	i	d7200
hitachi_rest_tcp_keepalive	lx	b	dtrue
hitachi_rest_tcp_keepcnt	ox	i	d4
hitachi_rest_tcp_keepidle	ox	i	d60
hitachi_rest_tcp_keepintvl	ox	i	d15
hitachi_rest_timeout	ox	i	d30
hitachi_rest_use_object_caching	wx	b	dtrue
hitachi_restore_timeout	ox	i	d86400
hitachi_serial_number	ff	s
hitachi_snap_pool	lx	s
hitachi_state_transition_timeout	ox	i	d900
hitachi_storage_id	lx	s
hitachi_target_ports	ff	s
hitachi_target_ports	lx	l	d
hitachi_thin_pool_id	ff	i
hitachi_unit_name	ff	s
hitachi_zoning_request	ff	b	dfalse
hitachi_zoning_request	lx	b	dfalse
hnas_cluster_admin_ip0	ff	s
hnas_mgmt_ip0	ff	I
hnas_password	ff	s	Fs
hnas_ssc_cmd	ff	s	dssc
hnas_ssh_port	ff	p	d22
hnas_ssh_private_key	ff	s
hnas_svc0_hdp	ff	s
hnas_svc0_pool_name	ff	s	obackend_defaults/hnas_svc0_volume_type
hnas_svc0_volume_type	ff	@	obackend_defaults/hnas_svc0_pool_name
hnas_svc1_hdp	ff	s
hnas_svc1_pool_name	ff	s	obackend_defaults/hnas_svc1_volume_type
hnas_svc1_volume_type	ff	@	obackend_defaults/hnas_svc1_pool_name
hnas_svc2_hdp	ff	s
hnas_svc2_pool_name	ff	s	obackend_defaults/hnas_svc2_volume_type
hnas_svc2_volume_type	ff	@	obackend_defaults/hnas_svc2_pool_name
hnas_svc3_hdp	ff	s
hnas_svc3_pool_name	ff	s	obackend_defaults/hnas_svc3_volume_type
hnas_svc3_volume_type	ff	@	obackend_defaults/hnas_svc3_pool_name
hnas_username	ff	s
host_group	px	s	d
hp3par_api_url	ff	@	obackend_defaults/hpe3par_api_url
hp3par_cpg	ff	@	obackend_defaults/hpe3par_cpg
hp3par_cpg_snap	ff	@	obackend_defaults/hpe3par_cpg_snap
hp3par_debug	ff	@	obackend_defaults/hpe3par_debug
hp3par_iscsi_chap_enabled	ff	@	obackend_defaults/hpe3par_iscsi_chap_enabled
hp3par_iscsi_ips	ff	@	obackend_defaults/hpe3par_iscsi_ips
hp3par_password	ff	@	obackend_defaults/hpe3par_password
hp3par_snapshot_expiration	ff	@	obackend_defaults/hpe3par_snapshot_expiration
hp3par_snapshot_retention	ff	@	obackend_defaults/hpe3par_snapshot_retention
hp3par_username	ff	@	obackend_defaults/hpe3par_username
hpe3par_api_url	ff	s	d	obackend_defaults/hp3par_api_url
hpe3par_api_url	gx	s	d
hpe3par_cpg	ff	l	dOpenStack	obackend_defaults/hp3par_cpg
hpe3par_cpg	gx	l	dOpenStack
hpe3par_cpg_snap	ff	s	d	obackend_defaults/hp3par_cpg_snap
hpe3par_cpg_snap	gx	s	d
hpe3par_debug	ff	b	dfalse	obackend_defaults/hp3par_debug
hpe3par_debug	gx	b	dfalse
hpe3par_iscsi_chap_enabled	ff	b	dfalse	obackend_defaults/hp3par_iscsi_chap_enabled
hpe3par_iscsi_chap_enabled	gx	b	dfalse
hpe3par_iscsi_ips	ff	l	d	obackend_defaults/hp3par_iscsi_ips
hpe3par_iscsi_ips	gx	l	d
hpe3par_password	ff	s	d	obackend_defaults/hp3par_password	Fs
hpe3par_password	gx	s	d	Fs
hpe3par_snapshot_expiration	ff	s	d	obackend_defaults/hp3par_snapshot_expiration
hpe3par_snapshot_expiration	gx	s	d
hpe3par_snapshot_retention	ff	s	d	obackend_defaults/hp3par_snapshot_retention
hpe3par_snapshot_retention	gx	s	d
hpe3par_target_nsp	gx	s	d
hpe3par_username	ff	s	d	obackend_defaults/hp3par_username
hpe3par_username	gx	s	d
hpelefthand_api_url	fh	u	obackend_defaults/hplefthand_api_url
hpelefthand_api_url	ij	u
hpelefthand_clustername	fh	s	obackend_defaults/hplefthand_clustername
hpelefthand_clustername	ij	s
hpelefthand_debug	fh	b	dfalse	obackend_defaults/hplefthand_debug
hpelefthand_debug	ij	b	dfalse
hpelefthand_iscsi_chap_enabled	fh	b	dfalse	obackend_defaults/hplefthand_iscsi_chap_enabled
hpelefthand_iscsi_chap_enabled	ij	b	dfalse
hpelefthand_password	fh	s	obackend_defaults/hplefthand_password	Fs
hpelefthand_password	ij	s	Fs
hpelefthand_ssh_port	fj	p	d16022
hpelefthand_username	fh	s	obackend_defaults/hplefthand_username
hpelefthand_username	ij	s
hpexp_async_copy_check_interval	qx	i	d10	n1	x600
hpexp_compute_target_ports	qx	l	d
hpexp_copy_check_interval	qx	i	d3	n1	x600
hpexp_copy_speed	qx	i	d3	n1	x15
hpexp_discard_zero_page	qx	b	dtrue
hpexp_exec_retry_interval	qx	i	d5
hpexp_extend_timeout	qx	i	d600
hpexp_group_create	qx	b	dfalse
hpexp_group_delete	qx	b	dfalse
hpexp_host_mode_options	qx	l	d
hpexp_ldev_range	qx	s
hpexp_lock_timeout	qx	i	d7200
hpexp_lun_retry_interval	qx	i	d1
hpexp_lun_timeout	qx	i	d50
hpexp_manage_drs_volumes	ux	b	dfalse
hpexp_pool	qx	@	obackend_defaults/hpexp_pools
hpexp_pools	qx	l	d	obackend_defaults/hpexp_pool
hpexp_rest_another_ldev_mapped_retry_timeout	qx	i	d600
hpexp_rest_connect_timeout	qx	i	d30
hpexp_rest_disable_io_wait	qx	b	dtrue
hpexp_rest_get_api_response_timeout	qx	i	d1800
hpexp_rest_job_api_response_timeout	qx	i	d1800
hpexp_rest_keep_session_loop_interval	qx	i	d180
hpexp_rest_max_request_workers	wx	i	d16
hpexp_rest_server_busy_timeout	qx	i	d7200
hpexp_rest_tcp_keepalive	qx	b	dtrue
hpexp_rest_tcp_keepcnt	qx	i	d4
hpexp_rest_tcp_keepidle	qx	i	d60
hpexp_rest_tcp_keepintvl	qx	i	d15
hpexp_rest_timeout	qx	i	d30
hpexp_rest_use_object_caching	wx	b	dtrue
hpexp_restore_timeout	qx	i	d86400
hpexp_snap_pool	qx	s
hpexp_state_transition_timeout	qx	i	d900
hpexp_storage_id	qx	s
hpexp_target_ports	qx	l	d
hpexp_zoning_request	qx	b	dfalse
hplefthand_api_url	fh	@	obackend_defaults/hpelefthand_api_url
hplefthand_clustername	fh	@	obackend_defaults/hpelefthand_clustername
hplefthand_debug	fh	@	obackend_defaults/hpelefthand_debug
hplefthand_iscsi_chap_enabled	fh	@	obackend_defaults/hpelefthand_iscsi_chap_enabled
hplefthand_password	fh	@	obackend_defaults/hpelefthand_password
hplefthand_username	fh	@	obackend_defaults/hpelefthand_username
hpmsa_api_protocol	fi	s	dhttps	chttp|https
hpmsa_api_protocol	jx	s	dhttps	chttp|https	Fr
hpmsa_backend_name	fi	s	dA
hpmsa_backend_name	jx	@	obackend_defaults/hpmsa_pool_name
hpmsa_backend_type	fi	s	dvirtual	clinear|virtual
hpmsa_backend_type	jx	@	obackend_defaults/hpmsa_pool_type
hpmsa_iscsi_ips	fx	l	d
hpmsa_pool_name	jx	s	dA	obackend_defaults/hpmsa_backend_name
hpmsa_pool_type	jx	s	dvirtual	clinear|virtual	obackend_defaults/hpmsa_backend_type
hpmsa_verify_certificate	fi	b	dfalse
hpmsa_verify_certificate	jx	b	dfalse	Fr
hpmsa_verify_certificate_path	fi	s
hpmsa_verify_certificate_path	jx	s	Fr
hypermetro_devices	fx	s
iet_conf	fj	s	d/etc/iet/ietd.conf
iet_conf	ks	s	d/etc/iet/ietd.conf	Fr
ignore_pool_full_threshold	fx	b	dfalse
image_upload_use_cinder_backend	fx	b	dfalse
image_upload_use_internal_tenant	fx	b	dfalse
image_volume_cache_enabled	fx	b	dfalse
image_volume_cache_max_count	fx	i	d0
image_volume_cache_max_size_gb	fx	i	d0
included_domain_ips	lx	lI	d
infinidat_iscsi_netspaces	fx	l	d
infinidat_pool_name	fx	s
infinidat_storage_protocol	fx	s	dfc	ciscsi|fc	Fg
infinidat_use_compression	fr	b	dfalse
infinidat_use_compression	sx	b
infortrend_cli_max_retries	ff	i	d5
infortrend_cli_path	ff	s	d/opt/bin/Infortrend/raidcmd_ESDS10.jar
infortrend_cli_timeout	ff	i	d30
infortrend_pools_name	ff	s	d
infortrend_provisioning	ff	s	dfull
infortrend_slots_a_channels_id	ff	s	d0,1,2,3,4,5,6,7
infortrend_slots_b_channels_id	ff	s	d0,1,2,3,4,5,6,7
infortrend_tiering	ff	s	d0
initiator_auto_deregistration	fx	b	dfalse
initiator_auto_registration	fx	b	dfalse
initiator_check	fx	b	dfalse
interval	ff	s	d3
interval	gx	i	d3
io_port_list	fx	l
iscsi_helper	ff	s	dtgtadm	ctgtadm|lioadm|scstadmin|iscsictl|ietadm|fake
iscsi_helper	gh	@	obackend_defaults/target_helper
iscsi_initiators	fx	s
iscsi_iotype	fs	s	dfileio	cblockio|fileio|auto
iscsi_iotype	tv	s	dfileio	cblockio|fileio|auto	w2024.2	Fr
iscsi_ip_address	ff	s	d$my_ip
iscsi_ip_address	gh	@	obackend_defaults/target_ip_address
iscsi_port	ff	p	d3260
iscsi_port	gh	@	obackend_defaults/target_port
iscsi_protocol	ff	s	discsi	ciscsi|iser
iscsi_protocol	gh	@	obackend_defaults/target_protocol
iscsi_secondary_ip_addresses	fp	l	d
iscsi_secondary_ip_addresses	qx	@	obackend_defaults/target_secondary_ip_addresses
iscsi_target_flags	fx	s	d
iscsi_target_prefix	ff	s	diqn.2010-10.org.openstack:
iscsi_target_prefix	gh	@	obackend_defaults/target_prefix
iscsi_write_cache	fx	s	don	con|off
ise_completion_retries	ff	i	d30
ise_connection_retries	ff	i	d5
ise_raid	ff	i	d1
ise_retry_interval	ff	i	d1
ise_storage_pool	ff	i	d1
iser_helper	ft	s	dtgtadm
iser_helper	ux	s	dtgtadm	w2025.1	Fr
iser_ip_address	ft	s	d$my_ip
iser_ip_address	ux	s	d$my_ip	w2025.1	Fr
iser_port	ft	p	d3260
iser_port	ux	p	d3260	w2025.1	Fr
iser_target_prefix	ft	s	diqn.2010-10.org.openstack:
iser_target_prefix	ux	s	diqn.2010-10.org.openstack:	w2025.1	Fr
lba_format	px	s	d512e
lenovo_api_protocol	fi	s	dhttps	chttp|https
lenovo_api_protocol	jx	s	dhttps	chttp|https	Fr
lenovo_backend_name	fi	s	dA
lenovo_backend_name	jx	@	obackend_defaults/lenovo_pool_name
lenovo_backend_type	fi	s	dvirtual	clinear|virtual
lenovo_backend_type	jx	@	obackend_defaults/lenovo_pool_type
lenovo_iscsi_ips	fx	l	d
lenovo_pool_name	jx	s	dA	obackend_defaults/lenovo_backend_name
lenovo_pool_type	jx	s	dvirtual	clinear|virtual	obackend_defaults/lenovo_backend_type
lenovo_verify_certificate	fi	b	dfalse
lenovo_verify_certificate	jx	b	dfalse	Fr
lenovo_verify_certificate_path	fi	s
lenovo_verify_certificate_path	jx	s	Fr
lightos_api_address	ox	lI
lightos_api_port	ox	p	d443
lightos_api_service_snapshots_max_calls	tx	i	d5
lightos_api_service_timeout	ox	i	d30
lightos_default_compression_enabled	ox	b	dfalse
lightos_default_num_replicas	ox	i	d3	n1	x3
lightos_jwt	ox	s
lightos_use_ipacl	tx	b	dtrue
linstor_autoplace_count	kx	i	d0
linstor_controller_diskless	ix	b	dtrue
linstor_default_blocksize	ix	i	d4096
linstor_default_storage_pool_name	ix	s	dDfltStorPool
linstor_default_uri	ix	s	dlinstor://localhost
linstor_default_volume_group_name	ix	s	ddrbd-vg
linstor_volume_downsize_factor	ix	f	d4096
load_balance	lx	b	dfalse
load_balance_real_time	lx	b	dfalse
load_data_format	lx	s	dAvg
load_look_back	lx	i	d60
load_look_back_real_time	lx	i	d1
lss_range_for_cg	fx	s	d
lvm_conf_file	fx	s	d/etc/cinder/lvm.conf
lvm_max_over_subscription_ratio	ff	f	d1.0
lvm_max_over_subscription_ratio	gg	f	w12.0.0	Fr
lvm_mirrors	fx	i	d0
lvm_share_target	qx	b	dfalse
lvm_suppress_fd_warnings	fx	b	dfalse
lvm_type	fx	s	dauto	cdefault|thin|auto
macrosan_client	jx	l
macrosan_client_default	jx	s
macrosan_fc_keep_mapped_ports	jx	b	dtrue
macrosan_fc_use_sp_port_nr	jx	i	d1	x4
macrosan_force_unmap_itl	jx	b	dtrue
macrosan_log_timing	jx	b	dtrue
macrosan_pool	jx	s
macrosan_replication_destination_ports	jx	l
macrosan_replication_ipaddrs	jx	l
macrosan_replication_password	jx	s	Fs
macrosan_replication_username	jx	s
macrosan_sdas_ipaddrs	jx	l
macrosan_sdas_password	jx	s	Fs
macrosan_sdas_username	jx	s
macrosan_snapshot_resource_ratio	jx	f	d1.0
macrosan_thin_lun_extent_size	jx	i	d8
macrosan_thin_lun_high_watermark	jx	i	d20
macrosan_thin_lun_low_watermark	jx	i	d5
management_ips	fx	s	d
max_luns_per_storage_group	fx	i	d255
max_over_subscription_ratio	ff	f	d20.0
max_over_subscription_ratio	gx	s	d20.0	p^(auto|\d*\.\d+|\d+)$
max_resource_count	px	i	d500
metro_domain_name	fx	s
metro_san_address	fx	s
metro_san_password	fx	s	Fs
metro_san_user	fx	s
metro_storage_pools	fx	s
migrate_from_flashcopy	vx	b	dtrue
nas_host	ff	s	d	obackend_defaults/nas_ip
nas_host	gx	s	d
nas_ip	ff	@	obackend_defaults/nas_host
nas_login	fx	s	dadmin
nas_mount_options	fx	s
nas_password	fx	s	d	Fs
nas_private_key	fx	s	d
nas_secure_file_operations	fx	s	dauto
nas_secure_file_permissions	fx	s	dauto
nas_share_path	fx	s	d
nas_ssh_port	fx	p	d22
nas_volume_prov_type	fx	s	dthin	cthin|thick
naviseccli_path	fx	s
nec_actual_free_capacity	fx	b	dfalse	Fu
nec_auto_accesscontrol	gx	b	dtrue	Fu
nec_backend_max_ld_count	fx	i	d1024	Fu
nec_backup_ldname_format	fx	s	dLX:%s	Fu
nec_backup_pools	fx	l	d	Fu
nec_cv_ldname_format	gx	s	dLX:__ControlVolume_%xh	Fu
nec_diskarray_name	fx	s	d	Fu
nec_iscsi_portals_per_cont	fi	i	d1	Fu
nec_iscsi_portals_per_cont	jx	i	d0	Fru
nec_ismcli_fip	fx	I	Fu
nec_ismcli_password	fx	s	d	Fsu
nec_ismcli_privkey	fx	s	d	Fu
nec_ismcli_user	fx	s	d	Fu
nec_ismview_alloptimize	fx	b	dfalse	Fu
nec_ismview_dir	fx	s	d/tmp/nec/cinder	Fu
nec_ldname_format	fx	s	dLX:%s	Fu
nec_ldset	fx	s	d	Fu
nec_ldset_for_controller_node	ff	s	d	Fu
nec_pools	fx	l	d	Fu
nec_queryconfig_view	fx	b	dfalse	Fu
nec_ssh_pool_port_number	fx	i	d22	Fu
nec_unpairthread_timeout	fx	i	d3600	Fu
nec_v_async_copy_check_interval	ox	i	d10	n1	x600
nec_v_compute_target_ports	ox	l	d
nec_v_copy_check_interval	ox	i	d3	n1	x600
nec_v_copy_speed	ox	i	d3	n1	x15
nec_v_discard_zero_page	ox	b	dtrue
nec_v_exec_retry_interval	ox	i	d5
nec_v_extend_timeout	ox	i	d600
nec_v_group_create	ox	b	dfalse
nec_v_group_delete	ox	b	dfalse
nec_v_host_mode_options	ox	l	d
nec_v_ldev_range	ox	s
nec_v_lock_timeout	ox	i	d7200
nec_v_lun_retry_interval	ox	i	d1
nec_v_lun_timeout	ox	i	d50
nec_v_manage_drs_volumes	ux	b	dfalse
nec_v_pool	op	s
nec_v_pool	qx	@	obackend_defaults/nec_v_pools
nec_v_pools	qx	l	d	obackend_defaults/nec_v_pool
nec_v_rest_another_ldev_mapped_retry_timeout	ox	i	d600
nec_v_rest_connect_timeout	ox	i	d30
nec_v_rest_disable_io_wait	ox	b	dtrue
nec_v_rest_get_api_response_timeout	ox	i	d1800
nec_v_rest_job_api_response_timeout	ox	i	d1800
nec_v_rest_keep_session_loop_interval	ox	i	d180
nec_v_rest_server_busy_timeout	ox	i	d7200
nec_v_rest_tcp_keepalive	ox	b	dtrue
nec_v_rest_tcp_keepcnt	ox	i	d4
nec_v_rest_tcp_keepidle	ox	i	d60
nec_v_rest_tcp_keepintvl	ox	i	d15
nec_v_rest_timeout	ox	i	d30
nec_v_restore_timeout	ox	i	d86400
nec_v_snap_pool	ox	s
nec_v_state_transition_timeout	ox	i	d900
nec_v_storage_id	ox	s
nec_v_target_ports	ox	l	d
nec_v_zoning_request	ox	b	dfalse
netapp_api_trace_pattern	gx	s	d(.*)
netapp_async_rest_timeout	px	i	d60	n60
netapp_ca_certificate_file	ux	s	Fs
netapp_certificate_file	ux	s	Fs
netapp_certificate_host_validation	ux	b	dfalse
netapp_consistent_replication	xx	b	dFalse
netapp_controller_ips	fh	s
netapp_copyoffload_tool_path	fo	s
netapp_copyoffload_tool_path	px	s	Fr
netapp_dedupe_cache_expiry_duration	wx	i	d600	n60
netapp_disaggregated_platform	vx	b	dfalse
netapp_driver_reports_provisioned_capacity	nx	b	dfalse
netapp_enable_multiattach	fh	b	dfalse
netapp_eseries_host_type	ff	@	obackend_defaults/netapp_host_type
netapp_host_type	ff	s	obackend_defaults/netapp_eseries_host_type
netapp_host_type	gx	s
netapp_login	fx	s
netapp_lun_clone_busy_interval	vx	i	d3	n0
netapp_lun_clone_busy_timeout	vx	i	d30	n0
netapp_lun_copy_timeout	xx	i	d300	n60
netapp_lun_ostype	fx	s
netapp_lun_space_reservation	fx	s	denabled	cenabled|disabled
netapp_migrate_volume_timeout	nx	i	d3600	n30
netapp_namespace_ostype	qx	s
netapp_nfs_image_cache_cleanup_interval	ox	i	d600	n60
netapp_partner_backend_name	ff	s
netapp_password	fx	s	Fs
netapp_performance_cache_expiry_duration	wx	i	d300	n60
netapp_pool_name_search_pattern	fx	s	d(.+)	obackend_defaults/netapp_volume_list|backend_defaults/netapp_storage_pools
netapp_private_key_file	ux	s	Fs
netapp_proximal_nodes	xx	l	d
netapp_replication_aggregate_map	fx	md
netapp_replication_policy	uw	s	dMirrorAllSnapshots
netapp_replication_policy	xx	s	dMirrorAllSnapshots	cAutomatedFailOver|AutomatedFailOverDuplex|Asynchronous|MirrorAllSnapshots
netapp_replication_volume_online_timeout	mx	i	d360	n60
netapp_sa_password	fh	s	Fs
netapp_server_hostname	fx	s
netapp_server_port	fx	i
netapp_size_multiplier	fx	f	d1.2
netapp_snapmirror_quiesce_timeout	fx	i	d3600	n0
netapp_ssl_cert_path	px	s
netapp_ssl_cert_verify	xx	b	dtrue
netapp_storage_family	ff	s	dontap_cluster	contap_7mode|ontap_cluster|eseries
netapp_storage_family	gh	s	dontap_cluster	contap_cluster|eseries
netapp_storage_family	ix	s	dontap_cluster	contap_cluster
netapp_storage_pools	fx	@	obackend_defaults/netapp_pool_name_search_pattern
netapp_storage_protocol	fp	s	ciscsi|fc|nfs
netapp_storage_protocol	qx	s	ciscsi|fc|nfs|nvme
netapp_transport_type	fw	s	dhttp	chttp|https
netapp_transport_type	xx	s	dhttps	chttp|https
netapp_use_legacy_client	px	b	dtrue
netapp_vfiler	ff	s
netapp_volume_list	fx	@	obackend_defaults/netapp_pool_name_search_pattern
netapp_vserver	fx	s
netapp_webservice_path	fh	s	d/devmgr/v2
nexenta_blocksize	fx	i	d4096
nexenta_chunksize	fx	i	d32768
nexenta_client_address	fg	s	d
nexenta_client_address	hx	s	d	Fr
nexenta_dataset_compression	fx	s	don	con|off|gzip|gzip-1|gzip-2|gzip-3|gzip-4|gzip-5|gzip-6|gzip-7|gzip-8|gzip-9|lzjb|zle|lz4
nexenta_dataset_dedup	fx	s	doff	con|off|sha256|verify|sha256, verify
nexenta_dataset_description	fx	s	d
nexenta_encryption	hs	b	dfalse
nexenta_encryption	tx	b	dfalse	w2024.2	Fr
nexenta_folder	hx	s	d
nexenta_group_snapshot_template	jx	s	dgroup-snapshot-%s
nexenta_host	fx	s	d
nexenta_host_group_prefix	hx	s	dcinder
nexenta_iops_limit	hx	i	d0
nexenta_iscsi_service	fx	s	d
nexenta_iscsi_target_host_group	hx	s	dall
nexenta_iscsi_target_portal_groups	hx	s	d
nexenta_iscsi_target_portal_port	fx	i	d3260
nexenta_iscsi_target_portals	hx	s	d
nexenta_lu_writebackcache_disabled	hx	b	dfalse
nexenta_lun_container	fx	s	d
nexenta_luns_per_target	hx	i	d100
nexenta_mount_point_base	fx	s	d$state_path/mnt
nexenta_nbd_symlinks_dir	fx	s	d/dev/disk/by-path
nexenta_nms_cache_volroot	fx	b	dtrue
nexenta_ns5_blocksize	fx	i	d32
nexenta_origin_snapshot_template	jx	s	dorigin-snapshot-%s
nexenta_password	fg	s	dnexenta	Fs
nexenta_password	hx	s	dnexenta	Fsr
nexenta_qcow2_volumes	jx	b	dfalse
nexenta_replication_count	hx	i	d3
nexenta_rest_address	fg	s	d
nexenta_rest_address	hx	s	d	Fr
nexenta_rest_backoff_factor	jx	f	d0.5
nexenta_rest_connect_timeout	jx	f	d30
nexenta_rest_password	fx	s	dnexenta	Fs
nexenta_rest_port	fg	i	d0
nexenta_rest_port	hx	i	d0	Fr
nexenta_rest_protocol	fx	s	dauto	chttp|https|auto
nexenta_rest_read_timeout	jx	f	d300
nexenta_rest_retry_count	jx	i	d3
nexenta_rest_user	fx	s	dadmin
nexenta_rrmgr_compression	fx	i	d0
nexenta_rrmgr_connections	fx	i	d2
nexenta_rrmgr_tcp_buf_size	fx	i	d4096
nexenta_shares_config	fx	s	d/etc/cinder/nfs_shares
nexenta_sparse	fx	b	dfalse
nexenta_sparsed_volumes	fx	b	dtrue
nexenta_target_group_prefix	fg	s	dcinder/
nexenta_target_group_prefix	hx	s	dcinder
nexenta_target_prefix	fg	s	diqn.1986-03.com.sun:02:cinder-
nexenta_target_prefix	hx	s	diqn.1986-03.com.sun:02:cinder
nexenta_use_https	fx	b	dtrue
nexenta_user	fg	s	dadmin
nexenta_user	hx	s	dadmin	Fr
nexenta_volume	fx	s	dcinder
nexenta_volume_group	fx	s	discsi
nfs_mount_attempts	fx	i	d3
nfs_mount_options	fx	s
nfs_mount_point_base	fx	s	d$state_path/mnt
nfs_qcow2_volumes	fx	b	dfalse
nfs_shares_config	fx	s	d/etc/cinder/nfs_shares
nfs_snapshot_support	fx	b	dfalse
nfs_sparsed_volumes	fx	b	dtrue
nimble_pool_name	fx	s	ddefault
nimble_subnet_label	fx	s	d*
nimble_verify_cert_path	fx	s
nimble_verify_certificate	fx	b	dfalse
num_iser_scan_tries	ft	i	d3
num_iser_scan_tries	ux	i	d3	w2025.1	Fr
num_shell_tries	fx	i	d3
num_volume_device_scan_tries	fx	i	d3
nvmeof_conn_info_version	qx	i	d1	n1	x2
nvmet_ns_id	hx	i	d10
nvmet_port_id	hx	p	d1
pool_id_filter	fh	l	d
pool_max_resource_count	px	i	d250
pool_name	px	s	d
pool_type	fh	s	ddefault
port_group_load_metric	lx	s	dPercentBusy
port_load_metric	lx	s	dPercentBusy
powerflex_allow_migration_during_rebuild	lx	b	dfalse	obackend_defaults/vxflexos_allow_migration_during_rebuild
powerflex_allow_non_padded_volumes	lx	b	dfalse	obackend_defaults/vxflexos_allow_non_padded_volumes
powerflex_max_image_cache_vtree_size	wx	i	d0	n0	x126
powerflex_max_over_subscription_ratio	lx	f	d10.0	obackend_defaults/vxflexos_max_over_subscription_ratio
powerflex_rest_server_port	lx	p	d443	obackend_defaults/vxflexos_rest_server_port
powerflex_round_volume_capacity	lx	b	dtrue	obackend_defaults/vxflexos_round_volume_capacity
powerflex_server_api_version	lx	s	obackend_defaults/vxflexos_server_api_version
powerflex_storage_pools	lx	s	obackend_defaults/vxflexos_storage_pools
powerflex_unmap_volume_before_deletion	lx	b	dfalse	obackend_defaults/vxflexos_unmap_volume_before_deletion
powermax_array	ix	s
powermax_array_tag_list	kx	l	FB
powermax_port_group_name_template	kx	s	dportGroupName
powermax_port_groups	ix	l	FB
powermax_service_level	ix	s
powermax_short_host_name_template	kx	s	dshortHostName
powermax_snapvx_unlink_limit	il	i	d3
powermax_srp	ix	s
powerstore_appliances	ll	l	d
powerstore_appliances	mx	l	d	wWallaby	Fr
powerstore_host_connectivity	wx	s	dLocal_Only	cLocal_Only|Metro_Optimize_Both|Metro_Optimize_Local|Metro_Optimize_Remote
powerstore_nvme	px	b	dfalse
powerstore_ports	lx	l	d
proxy	fx	s	dcinder.volume.drivers.ibm.ibm_storage.proxy.IBMStorageProxy
pure_api_token	fx	s
pure_automatic_max_oversubscription_ratio	fx	b	dtrue
pure_eradicate_on_delete	fx	b	dfalse
pure_ghost_pod_name	vx	s	dcinder-ghost-pod
pure_host_personality	jx	s	caix|esxi|hitachi-vsp|hpux|oracle-vm-server|solaris|vms
pure_iscsi_cidr	jx	s	d0.0.0.0/0
pure_iscsi_cidr_list	jx	l
pure_nvme_cidr	px	s	d0.0.0.0/0
pure_nvme_cidr_list	px	l
pure_nvme_transport	pq	s	droce	croce
pure_nvme_transport	rx	s	droce	croce|tcp
pure_replica_interval_default	fx	i	d3600
pure_replica_retention_long_term_default	fx	i	d7
pure_replica_retention_long_term_per_day_default	fx	i	d3
pure_replica_retention_short_term_default	fx	i	d14400
pure_replication_pg_name	ix	s	dcinder-group
pure_replication_pod_name	ix	s	dcinder-pod
pure_safemode_enabled	wx	b	dfalse
pure_trisync_enabled	qx	b	dfalse
pure_trisync_pg_name	qx	s	dcinder-trisync
pvme_iscsi_ips	mx	l	d
pvme_pool_name	mx	s	dA
qnap_management_url	fx	u
qnap_poolname	fx	s
qnap_storage_protocol	fo	s	discsi
qnap_storage_protocol	px	s	diSCSI
quobyte_client_cfg	fx	s
quobyte_mount_point_base	fx	s	d$state_path/mnt
quobyte_overlay_volumes	ix	b	dfalse
quobyte_qcow2_volumes	fx	b	dtrue
quobyte_sparsed_volumes	fx	b	dtrue
quobyte_volume_from_snapshot_cache	hx	b	dfalse
quobyte_volume_url	fx	s
rados_connect_timeout	fx	i	d-1
rados_connection_interval	fx	i	d5
rados_connection_retries	fx	i	d3
rbd_ceph_conf	fx	s	d
rbd_cluster_name	fx	s	dceph
rbd_concurrent_flatten_operations	qx	i	d3	n0
rbd_exclusive_cinder_pool	fk	b	dfalse
rbd_exclusive_cinder_pool	lx	b	dtrue
rbd_flatten_volume_from_snapshot	fx	b	dfalse
rbd_iscsi_api_debug	mx	b	dfalse
rbd_iscsi_api_password	mx	s	d	Fs
rbd_iscsi_api_url	mx	s	d
rbd_iscsi_api_user	mx	s	d
rbd_iscsi_target_iqn	mx	s
rbd_keyring_conf	fj	s	d
rbd_keyring_conf	kk	s	d	wUssuri	Fr
rbd_max_clone_depth	fx	i	d5
rbd_pool	fx	s	drbd
rbd_secret_uuid	fx	s
rbd_store_chunk_size	fx	i	d4
rbd_user	fx	s
remove_empty_host	fx	b	dfalse
replication_connect_timeout	fx	i	d5
replication_device	fx	md	Fs
report_discard_supported	fx	b	dfalse
report_dynamic_total_capacity	fx	b	dtrue
reserved_percentage	fx	i	d0	n0	x100
rest_api_call_connect_timeout	tx	i	d30	n1
rest_api_call_read_timeout	tx	i	d30	n1
rest_api_connect_timeout	sx	i	d30	n1
rest_api_read_timeout	sx	i	d30	n1
restore_check_timeout	fh	@	obackend_defaults/disco_restore_check_timeout
retries	ff	s	d200
retries	gx	i	d200
retry_interval	fh	@	obackend_defaults/disco_retry_interval
san_api_port	gx	p
san_clustername	fx	s	d
san_ip	fx	s	d
san_is_local	fx	b	dfalse
san_login	fx	s	dadmin
san_password	fx	s	d	Fs
san_private_key	fx	s	d
san_rest_port	gg	p	d8443
san_rest_port	hi	p	d8443	w13.0.0	Fr
san_ssh_port	fx	p	d22
san_thin_provision	fx	b	dtrue
scaleio_server_certificate_path	fh	s
scaleio_verify_server_certificate	fh	b	dfalse
scst_target_driver	fx	s	discsi
scst_target_iqn_name	fx	s
seagate_iscsi_ips	jx	l	d
seagate_pool_name	jx	s	dA
seagate_pool_type	jx	s	dvirtual	clinear|virtual
secondary_san_ip	fx	s	d
secondary_san_login	fx	s	dAdmin
secondary_san_password	fx	s	d	Fs
secondary_sc_api_port	fx	p	d3033
sf_account_prefix	fx	s
sf_allow_template_caching	ff	b	dtrue
sf_allow_template_caching	gi	b	dfalse	Fr
sf_allow_tenant_qos	fx	b	dfalse
sf_api_port	fx	p	d443
sf_api_request_timeout	jx	i	d30	n30
sf_cluster_pairing_timeout	lx	i	d60	n3
sf_emulate_512	fx	b	dtrue
sf_enable_vag	fx	b	dfalse
sf_enable_volume_mapping	ff	b	dtrue
sf_provisioning_calc	ix	s	dmaxProvisionedSpace	cmaxProvisionedSpace|usedSpace
sf_svip	fx	s
sf_template_account_name	fi	s	dopenstack-vtemplate
sf_volume_clone_timeout	jx	i	d600	n60
sf_volume_create_timeout	jx	i	d60	n30
sf_volume_pairing_timeout	lx	i	d3600	n30
sf_volume_prefix	fx	s	dUUID-
sheepdog_store_address	fj	s	d127.0.0.1
sheepdog_store_port	fj	p	d7000
sio_allow_non_padded_volumes	fi	b	dfalse
sio_allow_non_padded_volumes	jk	@	obackend_defaults/vxflexos_allow_non_padded_volumes
sio_allow_non_padded_volumes	jk	b	dfalse	Fr
sio_max_over_subscription_ratio	fi	f	d10.0
sio_max_over_subscription_ratio	jk	@	obackend_defaults/vxflexos_max_over_subscription_ratio
sio_max_over_subscription_ratio	jk	f	d10.0	Fr
sio_protection_domain_id	fi	s	wPike	Fr
sio_protection_domain_name	fi	s	wPike	Fr
sio_rest_server_port	fi	s	d443
sio_rest_server_port	jk	@	obackend_defaults/vxflexos_rest_server_port
sio_rest_server_port	jk	p	d443	Fr
sio_round_volume_capacity	fi	b	dtrue
sio_round_volume_capacity	jk	@	obackend_defaults/vxflexos_round_volume_capacity
sio_round_volume_capacity	jk	b	dtrue	Fr
sio_server_api_version	fi	s
sio_server_api_version	jk	@	obackend_defaults/vxflexos_server_api_version
sio_server_api_version	jk	s	Fr
sio_server_certificate_path	fi	s
sio_server_certificate_path	jk	s	Fr
sio_storage_pool_id	fi	s	wPike	Fr
sio_storage_pool_name	fi	s	wPike	Fr
sio_storage_pools	fi	s
sio_storage_pools	jk	@	obackend_defaults/vxflexos_storage_pools
sio_storage_pools	jk	s	Fr
sio_unmap_volume_before_deletion	fi	b	dfalse
sio_unmap_volume_before_deletion	jk	@	obackend_defaults/vxflexos_unmap_volume_before_deletion
sio_unmap_volume_before_deletion	jk	b	dfalse	Fr
sio_verify_server_certificate	fi	b	dfalse
sio_verify_server_certificate	jk	b	dfalse	Fr
smbfs_allocation_info_file_path	ff	s	dC:\OpenStack\allocation_data.txt	w11.0.0	Fr
smbfs_default_volume_format	fv	s	dvhd	cvhd|vhdx
smbfs_mount_point_base	fv	s	dC:\OpenStack\_mnt
smbfs_oversub_ratio	ff	f	Fr
smbfs_pool_mappings	fv	d	d
smbfs_shares_config	fv	s	dC:\OpenStack\smbfs_shares.txt
smbfs_sparsed_volumes	ff	b	dtrue
smbfs_used_ratio	ff	f	Fr
snapshot_check_timeout	fh	@	obackend_defaults/disco_snapshot_check_timeout
snapvx_unlink_symforce	sx	b	dfalse
spdk_max_queue_depth	jx	i	d64	n1	x128
spdk_rpc_ip	ix	s
spdk_rpc_password	ix	s	Fs
spdk_rpc_port	ix	p	d8000
spdk_rpc_protocol	lx	s	dhttp	chttp|https
spdk_rpc_username	ix	s
ssh_conn_timeout	fx	i	d30
ssh_max_pool_conn	fx	i	d5
ssh_min_pool_conn	fx	i	d1
storage_protocol	fo	s	discsi	ciscsi|fc	Fg
storage_protocol	px	s	diSCSI	ciSCSI|FC	Fg
storage_vnx_authentication_type	fx	s	dglobal
storage_vnx_pool_names	fx	l
storage_vnx_security_file_dir	fx	s
storpool_replication	kx	i	d3
storpool_template	kx	s
storwize_peer_pool	gx	s
storwize_portset	ox	s
storwize_preferred_host_site	gx	d	d
storwize_san_secondary_ip	fx	s
storwize_svc_allow_tenant_qos	fx	b	dfalse
storwize_svc_aux_mirror_pool	vx	s
storwize_svc_clean_rate	ox	i	d50	n0	x150
storwize_svc_flashcopy_rate	fg	i	d50	n1	x100
storwize_svc_flashcopy_rate	hx	i	d50	n1	x150
storwize_svc_flashcopy_timeout	fx	i	d120	n1	x600
storwize_svc_iscsi_chap_enabled	fx	b	dtrue
storwize_svc_mirror_pool	fx	s
storwize_svc_multihostmap_enabled	fx	b	dtrue	Fr
storwize_svc_multipath_enabled	fx	b	dfalse
storwize_svc_retain_aux_volume	lx	b	dfalse
storwize_svc_src_child_pool	nx	s
storwize_svc_stretched_cluster_partner	fx	s
storwize_svc_target_child_pool	nx	s
storwize_svc_vol_autoexpand	fx	b	dtrue
storwize_svc_vol_compression	fx	b	dfalse
storwize_svc_vol_easytier	fx	b	dtrue
storwize_svc_vol_grainsize	fx	i	d256
storwize_svc_vol_iogrp	fx	s	d0
storwize_svc_vol_nofmtdisk	fx	b	dfalse
storwize_svc_vol_rsize	fx	i	d2	n-1	x100
storwize_svc_vol_warning	fx	i	d0	n-1	x100
storwize_svc_volpool_name	fx	l	dvolpool
storwize_volume_group	qu	b	dfalse
suppress_requests_ssl_warnings	fx	b	dfalse
synology_admin_port	fx	p	d5000
synology_device_id	fx	s
synology_one_time_pass	fx	s	Fs
synology_password	fx	s	d	Fs
synology_pool_name	fx	s	d
synology_ssl_verify	fx	b	dtrue
synology_username	fx	s	dadmin
target_helper	gg	s	dtgtadm	ctgtadm|lioadm|scstadmin|iscsictl|ietadm|fake	obackend_defaults/iscsi_helper
target_helper	hh	s	dtgtadm	ctgtadm|lioadm|scstadmin|iscsictl|ietadm|nvmet|fake	obackend_defaults/iscsi_helper
target_helper	is	s	dtgtadm	ctgtadm|lioadm|scstadmin|iscsictl|ietadm|nvmet|spdk-nvmeof|fake
target_helper	tx	s	dtgtadm	ctgtadm|lioadm|scstadmin|iscsictl|nvmet|spdk-nvmeof|fake
target_ip_address	gh	s	d$my_ip	obackend_defaults/iscsi_ip_address
target_ip_address	ix	s	d$my_ip
target_port	gh	p	d3260	obackend_defaults/iscsi_port
target_port	ix	p	d3260
target_prefix	gh	s	diqn.2010-10.org.openstack:	obackend_defaults/iscsi_target_prefix
target_prefix	ix	s	diqn.2010-10.org.openstack:
target_protocol	gg	s	discsi	ciscsi|iser	obackend_defaults/iscsi_protocol
target_protocol	hh	s	discsi	ciscsi|iser|nvmet_rdma	obackend_defaults/iscsi_protocol
target_protocol	in	s	discsi	ciscsi|iser|nvmet_rdma
target_protocol	ox	s	discsi	ciscsi|iser|nvmet_rdma|nvmet_tcp
target_secondary_ip_addresses	qx	l	d	obackend_defaults/iscsi_secondary_ip_addresses
tat_api_retry_count	px	i	d10
tegile_default_pool	ff	s
tegile_default_project	ff	s
thres_avl_size_perc_start	fx	i	d20
thres_avl_size_perc_stop	fx	i	d60
tintri_api_version	fi	s	dv310
tintri_image_cache_expiry_days	fi	i	d30
tintri_image_shares_config	fi	s
tintri_server_hostname	fi	s
tintri_server_password	fi	s	Fs
tintri_server_username	fi	s
trace_flags	fx	l
tyds_clone_progress_interval	rx	i	d3
tyds_copy_progress_interval	rx	i	d3
tyds_http_port	rx	p	d80
tyds_pools	rx	l	dpool01
tyds_stripe_size	rx	s	d4M
u4p_failover_autofailback	ix	b	dtrue
u4p_failover_backoff_factor	ix	i	d1
u4p_failover_retries	ix	i	d3
u4p_failover_target	ix	md
u4p_failover_timeout	ix	i	d20.0
unique_fqdn_network	fx	b	dtrue
unity_io_ports	fx	l	d
unity_storage_pool_names	fx	l	d
use_chap_auth	fx	b	dfalse
use_multipath_for_image_xfer	fx	b	dfalse
vast_api_token	wx	s	d	Fs
vast_snapshot_prefix	wx	s	dopenstack-snap-
vast_subsystem	wx	s
vast_tenant_name	wx	s
vast_vippool_name	wx	s
vast_volume_prefix	wx	s	dopenstack-vol-
violin_dedup_capable_pools	ff	l	d
violin_dedup_only_pools	ff	l	d
violin_iscsi_target_ips	ff	l	d
violin_pool_allocation_method	ff	s	drandom	crandom|largest|smallest
violin_request_timeout	ff	i	d300
vmax_array	gh	s
vmax_array	ik	s	Fr
vmax_port_groups	gh	l	FB
vmax_port_groups	ik	l	FrB
vmax_service_level	gh	s
vmax_service_level	ik	s	Fr
vmax_snapvx_unlink_limit	hh	i	d3
vmax_snapvx_unlink_limit	ik	i	d3	Fr
vmax_srp	gh	s
vmax_srp	ik	s	Fr
vmax_workload	gx	s
vmstore_dataset_description	wx	s	d
vmstore_mount_point_base	wx	s	d$state_path/mnt
vmstore_openstack_hostname	wx	s
vmstore_password	wx	s	Fs
vmstore_qcow2_volumes	wx	b	dfalse
vmstore_refresh_openstack_region	wx	s	dRegionOne
vmstore_refresh_retry_count	wx	i	d1
vmstore_rest_address	wx	s
vmstore_rest_backoff_factor	wx	f	d1
vmstore_rest_connect_timeout	wx	f	d30
vmstore_rest_port	wx	i	d443
vmstore_rest_protocol	wx	s	dhttps	chttp|https
vmstore_rest_read_timeout	wx	f	d300
vmstore_rest_retry_count	wx	i	d5
vmstore_sparsed_volumes	wx	b	dtrue
vmstore_user	wx	s	dadmin
vmware_adapter_type	fx	s	dlsiLogic	clsiLogic|busLogic|lsiLogicsas|paraVirtual|ide
vmware_api_retry_count	fx	i	d10
vmware_ca_file	fx	s
vmware_cluster_name	fx	m
vmware_connection_pool_size	fx	i	d10
vmware_datastore_regex	hx	s
vmware_enable_volume_stats	kx	b	dfalse
vmware_host_ip	fx	s
vmware_host_password	fx	s	Fs
vmware_host_port	fx	p	d443
vmware_host_username	fx	s
vmware_host_version	fx	s
vmware_image_transfer_timeout_secs	fx	i	d7200
vmware_insecure	fx	b	dfalse
vmware_lazy_create	gx	b	dtrue
vmware_max_objects_retrieval	fx	i	d100
vmware_snapshot_format	fx	s	dtemplate	ctemplate|COW
vmware_storage_profile	ii	m
vmware_storage_profile	jj	m	Fr
vmware_storage_profile	kx	m
vmware_task_poll_interval	fx	f	d2.0
vmware_tmp_dir	fx	s	d/tmp
vmware_volume_folder	fx	s	dVolumes
vmware_wsdl_location	fx	s
vnx_async_migrate	jx	b	dtrue
volume_backend_name	fx	s
volume_clear	fx	s	dzero	cnone|zero
volume_clear_ionice	fx	s
volume_clear_size	fx	i	d0	x1024
volume_copy_blkio_cgroup_name	fx	s	dcinder-volume-copy
volume_copy_bps_limit	fx	i	d0
volume_dd_blocksize	fx	s	d1M
volume_driver	fx	s	dcinder.volume.drivers.lvm.LVMVolumeDriver
volume_group	fx	s	dcinder-volumes
volume_name_prefix	fh	@	obackend_defaults/disco_volume_name_prefix
volumes_dir	fx	s	d$state_path/volumes
vsp_async_copy_check_interval	ff	i	d10	n1	x600
vsp_auth_password	ff	s	Fs
vsp_auth_user	ff	s
vsp_compute_target_ports	ff	l
vsp_copy_check_interval	ff	i	d3	n1	x600
vsp_copy_speed	ff	i	d3	n1	x15
vsp_default_copy_method	ff	s	dFULL	cFULL|THIN
vsp_group_request	ff	b	dfalse
vsp_horcm_add_conf	ff	b	dtrue
vsp_horcm_numbers	ff	li	d200,201	N0	X2047
vsp_horcm_pair_target_ports	ff	l
vsp_horcm_password	ff	s	Fs
vsp_horcm_user	ff	s
vsp_ldev_range	ff	s
vsp_pool	ff	s
vsp_storage_id	ff	s
vsp_target_ports	ff	l
vsp_thin_pool	ff	s
vsp_use_chap_auth	ff	b	dfalse
vsp_zoning_request	ff	b	dfalse
vxflexos_allow_migration_during_rebuild	kk	b	dfalse
vxflexos_allow_migration_during_rebuild	lx	@	obackend_defaults/powerflex_allow_migration_during_rebuild
vxflexos_allow_migration_during_rebuild	lx	b	dfalse	Fr
vxflexos_allow_non_padded_volumes	jk	b	dfalse	obackend_defaults/sio_allow_non_padded_volumes
vxflexos_allow_non_padded_volumes	lx	@	obackend_defaults/powerflex_allow_non_padded_volumes
vxflexos_allow_non_padded_volumes	lx	b	dfalse	Fr
vxflexos_max_over_subscription_ratio	jk	f	d10.0	obackend_defaults/sio_max_over_subscription_ratio
vxflexos_max_over_subscription_ratio	lx	@	obackend_defaults/powerflex_max_over_subscription_ratio
vxflexos_max_over_subscription_ratio	lx	f	d10.0	Fr
vxflexos_rest_server_port	jk	p	d443	obackend_defaults/sio_rest_server_port
vxflexos_rest_server_port	lx	@	obackend_defaults/powerflex_rest_server_port
vxflexos_rest_server_port	lx	p	d443	Fr
vxflexos_round_volume_capacity	jk	b	dtrue	obackend_defaults/sio_round_volume_capacity
vxflexos_round_volume_capacity	lx	@	obackend_defaults/powerflex_round_volume_capacity
vxflexos_round_volume_capacity	lx	b	dtrue	Fr
vxflexos_server_api_version	jk	s	obackend_defaults/sio_server_api_version
vxflexos_server_api_version	lx	@	obackend_defaults/powerflex_server_api_version
vxflexos_server_api_version	lx	s	Fr
vxflexos_storage_pools	jk	s	obackend_defaults/sio_storage_pools
vxflexos_storage_pools	lx	@	obackend_defaults/powerflex_storage_pools
vxflexos_storage_pools	lx	s	Fr
vxflexos_unmap_volume_before_deletion	jk	b	dfalse	obackend_defaults/sio_unmap_volume_before_deletion
vxflexos_unmap_volume_before_deletion	lx	@	obackend_defaults/powerflex_unmap_volume_before_deletion
vxflexos_unmap_volume_before_deletion	lx	b	dfalse	Fr
vzstorage_default_volume_format	fx	s	draw
vzstorage_mount_options	fx	l
vzstorage_mount_point_base	fx	s	d$state_path/mnt
vzstorage_shares_config	fx	s	d/etc/cinder/vzstorage_shares
vzstorage_sparsed_volumes	fx	b	dtrue
vzstorage_used_ratio	fx	f	d0.95
wait_interval	px	i	d30
wait_retry_count	px	i	d15
windows_iscsi_lun_path	fv	s	dC:\iSCSIVirtualDisks
xtremio_array_busy_retry_count	fx	i	d5
xtremio_array_busy_retry_interval	fx	i	d5
xtremio_clean_unused_ig	gx	b	dfalse
xtremio_cluster_name	fx	s	d
xtremio_ports	jx	l	d
xtremio_volumes_per_glance_cache	fx	i	d100
zadara_access_key	jx	s	Fs
zadara_default_snap_policy	fx	b	dfalse
zadara_gen3_vol_compress	mx	b	dfalse
zadara_gen3_vol_dedupe	mx	b	dfalse
zadara_password	fi	s	Fs
zadara_password	jl	s	Fsr
zadara_ssl_cert_verify	fx	b	dtrue
zadara_use_iser	fl	b	dtrue
zadara_user	fi	s
zadara_user	jl	s	Fr
zadara_vol_encrypt	fx	b	dfalse
zadara_vol_name_template	fl	s	dOS_%s
zadara_vpsa_host	fl	s
zadara_vpsa_host	mx	H
zadara_vpsa_poolname	fx	s
zadara_vpsa_port	fx	p
zadara_vpsa_use_ssl	fx	b	dfalse
zfssa_cache_directory	fj	s	dos-cinder-cache
zfssa_cache_project	fj	s	dos-cinder-cache
zfssa_data_ip	fj	s
zfssa_enable_local_cache	fj	b	dtrue
zfssa_https_port	fj	s	d443
zfssa_initiator	fj	s	d
zfssa_initiator_config	fj	s	d
zfssa_initiator_group	fj	s	d
zfssa_initiator_password	fj	s	d	Fs
zfssa_initiator_user	fj	s	d
zfssa_lun_compression	fj	s	doff	coff|lzjb|gzip-2|gzip|gzip-9
zfssa_lun_logbias	fj	s	dlatency	clatency|throughput
zfssa_lun_sparse	fj	b	dfalse
zfssa_lun_volblocksize	fj	s	d8k	c512|1k|2k|4k|8k|16k|32k|64k|128k
zfssa_manage_policy	fj	s	dloose	cloose|strict
zfssa_nfs_mount_options	fj	s	d
zfssa_nfs_pool	fj	s	d
zfssa_nfs_project	fj	s	dNFSProject
zfssa_nfs_share	fj	s	dnfs_share
zfssa_nfs_share_compression	fj	s	doff	coff|lzjb|gzip-2|gzip|gzip-9
zfssa_nfs_share_logbias	fj	s	dlatency	clatency|throughput
zfssa_pool	fj	s
zfssa_project	fj	s
zfssa_replication_ip	fj	s	d
zfssa_rest_timeout	fj	i
zfssa_target_group	fj	s	dtgt-grp
zfssa_target_interfaces	fj	s
zfssa_target_password	fj	s	d	Fs
zfssa_target_portal	fj	s
zfssa_target_user	fj	s	d
zone_driver	fx	s	dcinder.zonemanager.drivers.brocade.brcd_fc_zone_driver.BrcdFCZoneDriver	Fu
zoning_policy	fx	s	dinitiator-target	Fu
zteAheadReadSize	ff	i	d8
zteCachePolicy	ff	i	d1
zteChunkSize	ff	i	d4
zteControllerIP0	ff	I
zteControllerIP1	ff	I
zteLocalIP	ff	I
ztePoolVoAllocatedPolicy	ff	i	d0
ztePoolVolAlarmStopAllocatedFlag	ff	i	d0
ztePoolVolAlarmThreshold	ff	i	d0
ztePoolVolInitAllocatedCapacity	ff	i	d0
ztePoolVolIsThin	ff	b	dfalse
ztePoolVolMovePolicy	ff	i	d0
zteSSDCacheSwitch	ff	i	d1
zteStoragePool	ff	l	d
zteUserName	ff	s
zteUserPassword	ff	s	Fs
[brcd_fabric_example]
fc_fabric_address	ae	s	d	Ft
fc_fabric_address	fx	s	d	Ft
fc_fabric_password	ae	s	d	Fst
fc_fabric_password	fx	s	d	Fst
fc_fabric_port	aa	i	d22	Ft
fc_fabric_port	bb	i	d22	n1	x65535	Ft
fc_fabric_port	ce	p	d22	Ft
fc_fabric_port	fx	p	d22	Ft
fc_fabric_ssh_cert_path	ce	s	d	Ft
fc_fabric_ssh_cert_path	fx	s	d	Ft
fc_fabric_user	ae	s	d	Ft
fc_fabric_user	fx	s	d	Ft
fc_southbound_protocol	ce	s	dHTTP	cSSH|HTTP|HTTPS	Ft
fc_southbound_protocol	fh	s	dHTTP	cSSH|HTTP|HTTPS	Ft
fc_southbound_protocol	ix	s	dREST_HTTP	cSSH|HTTP|HTTPS|REST_HTTP|REST_HTTPS	Ft
fc_virtual_fabric_id	ce	s	Ft
fc_virtual_fabric_id	fx	s	Ft
principal_switch_wwn	ab	s	Ft
principal_switch_wwn	ce	s	Frt
zone_activate	ae	b	dtrue	Ft
zone_activate	fx	b	dtrue	Ft
zone_name_prefix	ab	s	Ft
zone_name_prefix	ce	s	dopenstack	Ft
zone_name_prefix	fx	s	dopenstack	Ft
zoning_policy	ae	s	dinitiator-target	Ft
zoning_policy	fx	s	dinitiator-target	Ft
[cisco_fabric_example]
cisco_fc_fabric_address	ae	s	d	Ft
cisco_fc_fabric_address	fx	s	d	Ft
cisco_fc_fabric_password	ae	s	d	Fst
cisco_fc_fabric_password	fx	s	d	Fst
cisco_fc_fabric_port	aa	i	d22	Ft
cisco_fc_fabric_port	bb	i	d22	n1	x65535	Ft
cisco_fc_fabric_port	ce	p	d22	Ft
cisco_fc_fabric_port	fx	p	d22	Ft
cisco_fc_fabric_user	ae	s	d	Ft
cisco_fc_fabric_user	fx	s	d	Ft
cisco_zone_activate	ae	b	dtrue	Ft
cisco_zone_activate	fx	b	dtrue	Ft
cisco_zone_name_prefix	ae	s	Ft
cisco_zone_name_prefix	fx	s	Ft
cisco_zoning_policy	ae	s	dinitiator-target	Ft
cisco_zoning_policy	fx	s	dinitiator-target	Ft
cisco_zoning_vsan	ae	s	Ft
cisco_zoning_vsan	fx	s	Ft
[coordination]
backend_url	ce	s	dfile://$state_path
backend_url	fp	s	dfile://$state_path
backend_url	qx	s	dfile://$state_path	Fs
heartbeat	ce	f	d1.0
heartbeat	ff	f	d1.0	w11.0.0	Fr
initial_reconnect_backoff	ce	f	d0.1
initial_reconnect_backoff	ff	f	d0.1	w11.0.0	Fr
max_reconnect_backoff	ce	f	d60.0
max_reconnect_backoff	ff	f	d60.0	w11.0.0	Fr
[driver_cfg]
unique_fqdn_network	jk	b	dtrue	Fu
[fc-zone-manager]
brcd_sb_connector	ab	s	dcinder.zonemanager.drivers.brocade.brcd_fc_zone_client_cli.BrcdFCZoneClientCLI
brcd_sb_connector	ce	s	dHTTP
brcd_sb_connector	fx	s	dHTTP
cisco_sb_connector	ab	s	dcinder.zonemanager.drivers.cisco.cisco_fc_zone_client_cli.CiscoFCZoneClientCLI
cisco_sb_connector	ce	s	dcinder.zonemanager.drivers.cisco.cisco_fc_zone_client_cli.CiscoFCZoneClientCLI
cisco_sb_connector	fx	s	dcinder.zonemanager.drivers.cisco.cisco_fc_zone_client_cli.CiscoFCZoneClientCLI
enable_unsupported_driver	de	b	dfalse
enable_unsupported_driver	fx	b	dfalse
fc_fabric_names	ab	s
fc_fabric_names	ce	s
fc_fabric_names	fx	s
fc_san_lookup_service	ab	s	dcinder.zonemanager.drivers.brocade.brcd_fc_san_lookup_service.BrcdFCSanLookupService
fc_san_lookup_service	ce	s	dcinder.zonemanager.drivers.brocade.brcd_fc_san_lookup_service.BrcdFCSanLookupService
fc_san_lookup_service	fx	s	dcinder.zonemanager.drivers.brocade.brcd_fc_san_lookup_service.BrcdFCSanLookupService
zone_driver	ab	s	dcinder.zonemanager.drivers.brocade.brcd_fc_zone_driver.BrcdFCZoneDriver
zone_driver	ce	s	dcinder.zonemanager.drivers.brocade.brcd_fc_zone_driver.BrcdFCZoneDriver
zone_driver	fx	s	dcinder.zonemanager.drivers.brocade.brcd_fc_zone_driver.BrcdFCZoneDriver
zoning_policy	ab	s	dinitiator-target
zoning_policy	ce	s	dinitiator-target
zoning_policy	fx	s	dinitiator-target
[glance]
auth_plugin	vx	@	oglance/auth_type
auth_section	vx	s
auth_type	vx	s	oglance/auth_plugin
cafile	vx	s
certfile	vx	s
collect_timing	vx	b	dfalse
insecure	vx	b	dfalse
keyfile	vx	s
region_name	wx	s
split_loggers	vx	b	dfalse
timeout	vw	i
timeout	xx	f
[key_manager]
fixed_key	de	s	okeymgr/fixed_key
fixed_key	ff	s	okeymgr/fixed_key
fixed_key	gx	s	okeymgr/fixed_key	Fs
[keymgr]
api_class	ab	s	dcinder.keymgr.conf_key_mgr.ConfKeyManager
api_class	cc	s	dcinder.keymgr.conf_key_mgr.ConfKeyManager
encryption_api_url	ab	s	dhttp://localhost:9311/v1
encryption_api_url	cc	s	dhttp://localhost:9311/v1
encryption_auth_url	ab	s	dhttp://localhost:5000/v3
encryption_auth_url	cc	s	dhttp://localhost:5000/v3
fixed_key	ab	s
fixed_key	cc	s
fixed_key	dx	@	okey_manager/fixed_key
[nova]
auth_plugin	fx	@	onova/auth_type
auth_section	fx	s
auth_type	fx	s	onova/auth_plugin
cafile	ff	s	onova/nova_ca_certificates_file
cafile	gx	s
certfile	fx	s
collect_timing	hx	b	dfalse
insecure	ff	b	dfalse	onova/nova_api_insecure
insecure	gx	b	dfalse
interface	fx	s	dpublic	cpublic|admin|internal
keyfile	fx	s
nova_api_insecure	ff	@	onova/insecure
nova_ca_certificates_file	ff	@	onova/cafile
region_name	fg	s	oDEFAULT/os_region_name
region_name	hx	s
split_loggers	hx	b	dfalse
timeout	fw	i
timeout	xx	f
token_auth_url	fx	s
[profiler]
profiler_enabled	ab	b	dfalse
trace_sqlalchemy	ab	b	dfalse
[service_user]
auth_plugin	gx	@	oservice_user/auth_type
auth_section	gx	s	Fu
auth_type	gx	s	oservice_user/auth_plugin	Fu
auth_url	jx	s	Fq
cafile	gx	s
certfile	gx	s
collect_timing	hx	b	dfalse
domain_id	jx	s
domain_name	jx	s
insecure	gx	b	dfalse
keyfile	gx	s
password	jx	s	Fs
project_domain_id	jx	s
project_domain_name	jx	s
project_id	jx	s
project_name	jx	s
send_service_user_token	gx	b	dfalse
split_loggers	hx	b	dfalse
system_scope	jx	s
timeout	gw	i
timeout	xx	f
trust_id	jx	s
user_domain_id	jx	s
user_domain_name	jx	s
user_id	jx	s
user_name	jx	@	oservice_user/username
username	jx	s	oservice_user/user_name
)";
inline constexpr std::uint32_t cinder_groups[] = {
    0, 51525, 51617, 96147, 97056, 97697, 98037, 98084, 99434, 99687, 99803, 100198, 100723, 100792,
};
} // namespace detail

inline constexpr table cinder("cinder", detail::cinder_rows, detail::cinder_groups, R"(a cinder.conf
)",
    R"(oslo.middleware	allow_headers	cx	X-Auth-Token,X-Identity-Status,X-Roles,X-Service-Catalog,X-User-Id,X-Tenant-Id,X-OpenStack-Request-ID,X-Trace-Info,X-Trace-HMAC,OpenStack-API-Version
oslo.middleware	allow_methods	cx	GET,PUT,POST,DELETE,PATCH,HEAD
oslo.middleware	expose_headers	cx	X-Auth-Token,X-Subject-Token,X-Service-Token,X-OpenStack-Request-ID,OpenStack-API-Version
oslo.policy	enforce_new_defaults	tw	false
oslo.policy	enforce_scope	tw	false
oslo.policy	policy_file	it	policy.yaml
)");

} // namespace stackmodel::catalog
