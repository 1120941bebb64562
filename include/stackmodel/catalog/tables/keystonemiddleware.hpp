// SPDX-License-Identifier: Apache-2.0
// Written by data/options/generate.py; do not edit.
// clang-format off
#pragma once

#include "../table.hpp"

namespace stackmodel::catalog {

namespace detail {
inline constexpr char keystonemiddleware_rows[] = R"([DEFAULT]
memcached_servers	ac	l	Fu
[audit_middleware_notifications]
driver	dx	s
topics	dx	l
transport_url	dx	s	Fs
use_oslo_messaging	fx	b	dtrue
[ext_oauth2_auth]
audience	sx	s	Fu
auth_method	sx	s	dclient_secret_basic	cclient_secret_basic|client_secret_post|tls_client_auth|private_key_jwt|client_secret_jwt	Fu
cafile	sx	s	Fu
certfile	sx	s	Fu
client_id	sx	s	Fu
client_secret	sx	s	Fu
http_connect_timeout	sx	i	Fu
insecure	sx	b	dfalse	Fu
introspect_endpoint	sx	s	Fu
jwt_algorithm	sx	s	Fu
jwt_bearer_time_out	sx	i	d3600	Fu
jwt_key_file	sx	s	Fu
keyfile	sx	s	Fu
mapping_expires_at	sx	s	Fu
mapping_project_domain_id	sx	s	Fu
mapping_project_domain_name	sx	s	Fu
mapping_project_id	sx	s	Fu
mapping_project_name	sx	s	Fu
mapping_roles	sx	s	Fu
mapping_system_scope	sx	s	Fu
mapping_user_domain_id	sx	s	Fu
mapping_user_domain_name	sx	s	Fu
mapping_user_id	sx	s	dclient_id	Fu
mapping_user_name	sx	s	dusername	Fu
memcache_pool_conn_get_timeout	sx	i	d10	Fu
memcache_pool_dead_retry	sx	i	d300	Fu
memcache_pool_maxsize	sx	i	d10	Fu
memcache_pool_socket_timeout	sx	i	d3	Fu
memcache_pool_unused_timeout	sx	i	d60	Fu
memcache_secret_key	sx	s	Fsu
memcache_security_strategy	sx	s	dNone	cNone|MAC|ENCRYPT	Fug
memcache_servers	sx	@	oext_oauth2_auth/memcached_servers
memcache_use_advanced_pool	sx	b	dtrue	Fu
memcached_servers	sx	l	oext_oauth2_auth/memcache_servers	Fu
thumbprint_verify	sx	b	dfalse	Fu
token_cache_time	sx	i	d300	Fu
[keystone_authtoken]
admin_password	aw	s	Fs
admin_tenant_name	aw	s	dadmin
admin_token	aw	s	Fs
admin_user	aw	s
auth_admin_prefix	aw	s	d
auth_host	aw	s	d127.0.0.1
auth_plugin	ab	s	Fu
auth_plugin	cx	@	okeystone_authtoken/auth_type
auth_port	aw	i	d35357
auth_protocol	ab	s	dhttps
auth_protocol	cw	s	dhttps	chttp|https	Fu
auth_section	ax	s
auth_type	cx	s	okeystone_authtoken/auth_plugin
auth_uri	af	s
auth_uri	gw	@	okeystone_authtoken/www_authenticate_uri
auth_uri	gw	s	wQueens	Fr
auth_version	ax	s
cache	ax	s
cafile	ax	s
certfile	ax	s
check_revocations_for_cached	ad	b	dfalse
check_revocations_for_cached	eh	b	dfalse	wOcata	Fr
delay_auth_decision	ax	b	dfalse
enforce_token_bind	ax	s	dpermissive
hash_algorithms	ad	l	dmd5
hash_algorithms	ei	l	dmd5	wOcata	Fr
http_connect_timeout	ax	i
http_request_max_retries	ax	i	d3
identity_uri	aw	s
include_service_catalog	ax	b	dtrue
insecure	ax	b	dfalse
interface	jj	s	dadmin
interface	kx	s	dinternal
keyfile	ax	s
memcache_password	ux	s	d
memcache_pool_conn_get_timeout	ax	i	d10
memcache_pool_dead_retry	ax	i	d300
memcache_pool_maxsize	ax	i	d10
memcache_pool_socket_timeout	ax	i	d3
memcache_pool_unused_timeout	ax	i	d60
memcache_sasl_enabled	ux	b	dfalse
memcache_secret_key	ax	s	Fs
memcache_security_strategy	ab	s
memcache_security_strategy	cx	s	dNone	cNone|MAC|ENCRYPT	Fg
memcache_servers	ax	@	okeystone_authtoken/memcached_servers
memcache_tls_allowed_ciphers	vx	s
memcache_tls_cafile	vx	s
memcache_tls_certfile	vx	s
memcache_tls_enabled	vx	b	dfalse
memcache_tls_keyfile	vx	s
memcache_use_advanced_pool	am	b	dfalse
memcache_use_advanced_pool	nx	b	dtrue
memcache_username	ux	s	d
memcached_servers	ax	l	okeystone_authtoken/memcache_servers
region_name	bx	s
revocation_cache_time	ad	i	d10
revocation_cache_time	eh	i	d10	wOcata	Fr
service_token_roles	ex	l	dservice
service_token_roles_required	ew	b	dfalse
service_token_roles_required	xx	b	dtrue
service_type	jx	s
signing_dir	ad	s
signing_dir	ei	s	wOcata	Fr
token_cache_time	ax	i	d300
www_authenticate_uri	gw	s	okeystone_authtoken/auth_uri
www_authenticate_uri	xx	s
[keystone_ec2_token]
cafile	av	s	Fu
certfile	av	s	Fu
insecure	av	b	dfalse	Fu
keyfile	av	s	Fu
timeout	lp	i	d60	Fu
timeout	rv	i	d60	Fu
url	aj	s	dhttp://localhost:5000/v2.0/ec2tokens	Fu
url	kv	s	dhttp://localhost:5000/v3/ec2tokens	Fu
[s3_token]
timeout	lp	i	d60	Fu
timeout	rv	i	d60	Fu
)";
inline constexpr std::uint32_t keystonemiddleware_groups[] = {
    0, 36, 145, 1402, 3448, 3679,
};
} // namespace detail

inline constexpr table keystonemiddleware("keystonemiddleware", detail::keystonemiddleware_rows, detail::keystonemiddleware_groups, R"()",
    R"()");

} // namespace stackmodel::catalog
