// SPDX-License-Identifier: Apache-2.0
// Written by data/options/generate.py; do not edit.
// clang-format off
#pragma once

#include "../table.hpp"

namespace stackmodel::catalog {

namespace detail {
inline constexpr char castellan_rows[] = R"([barbican]
auth_endpoint	be	s	dhttp://localhost:5000/v3
auth_endpoint	fv	s	dhttp://localhost/identity/v3	okey_manager/auth_url
auth_endpoint	wx	u	dhttp://localhost/identity/v3	okey_manager/auth_url
barbican_api_version	bx	s
barbican_endpoint	bv	s
barbican_endpoint	wx	u
barbican_endpoint_type	hx	s	dpublic	cpublic|internal|admin
barbican_region_name	nx	s
cafile	bx	s
certfile	bx	s
collect_timing	hx	b	dfalse
insecure	bx	b	dfalse
keyfile	bx	s
number_of_retries	bx	i	d60
retry_delay	bx	i	d1
send_service_user_token	nx	b	dfalse
split_loggers	hx	b	dfalse
timeout	bw	i
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
[key_manager]
api_class	aa	s
api_class	bf	s	dcastellan.key_manager.barbican_key_manager.BarbicanKeyManager
api_class	gx	@	okey_manager/backend
auth_type	cv	s
auth_type	wx	s	ctoken|password|keystone_token|keystone_password
auth_url	fv	s
auth_url	fx	@	obarbican/auth_endpoint
auth_url	wx	u
backend	gx	s	dbarbican	okey_manager/api_class
domain_id	cx	s
domain_name	cx	s
fixed_key	gx	s	Fu
password	cd	s
password	ex	s	Fs
project_domain_id	cx	s
project_domain_name	cx	s
project_id	cx	s
project_name	cx	s
reauthenticate	cx	b	dtrue
token	cd	s
token	ex	s	Fs
trust_id	cx	s
user_domain_id	cx	s
user_domain_name	cx	s
user_id	cx	s
username	cx	s
[vault]
approle_role_id	is	s
approle_role_id	tx	s	Fs
approle_secret_id	is	s
approle_secret_id	tx	s	Fs
auth_method	xx	s	dapprole	capprole|jwt|kubernetes
auth_path	xx	s
cafile	gs	s	Fu
certfile	gs	s	Fu
collect_timing	hs	b	dfalse	Fu
insecure	gs	b	dfalse	Fu
keyfile	gs	s	Fu
kv_mountpoint	ix	s	dsecret
kv_path	rx	s
kv_version	lv	i	d2
kv_version	wx	i	d2	c1|2
namespace	ox	s
root_token_id	gs	s
root_token_id	tx	s	Fs
split_loggers	hs	b	dfalse	Fu
ssl_ca_crt_file	gx	s
timeout	gs	i	Fu
timeout	tx	f	d60
token_file	xx	s
token_role	xx	s
use_ssl	gv	b	dfalse
use_ssl	wx	b	dfalse	Fr
vault_url	gv	s	dhttp://127.0.0.1:8200
vault_url	wx	u	dhttp://127.0.0.1:8200	hhttp|https
)";
inline constexpr std::uint32_t castellan_groups[] = {
    0, 620, 901, 1532,
};
} // namespace detail

inline constexpr table castellan("castellan", detail::castellan_rows, detail::castellan_groups, R"()",
    R"()");

} // namespace stackmodel::catalog
