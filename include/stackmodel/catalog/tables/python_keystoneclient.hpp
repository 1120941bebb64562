// SPDX-License-Identifier: Apache-2.0
// Written by data/options/generate.py; do not edit.
// clang-format off
#pragma once

#include "../table.hpp"

namespace stackmodel::catalog {

namespace detail {
inline constexpr char python_keystoneclient_rows[] = R"([DEFAULT]
memcached_servers	ab	l
[keystone_authtoken]
admin_password	ab	s	Fs
admin_tenant_name	ab	s	dadmin
admin_token	ab	s	Fs
admin_user	ab	s
auth_admin_prefix	ab	s	d
auth_host	ab	s	d127.0.0.1
auth_port	ab	i	d35357
auth_protocol	ab	s	dhttps
auth_uri	ab	s
auth_version	ab	s
cache	ab	s
cafile	ab	s
certfile	ab	s
check_revocations_for_cached	ab	b	dfalse
delay_auth_decision	ab	b	dfalse
enforce_token_bind	ab	s	dpermissive
hash_algorithms	ab	l	dmd5
http_connect_timeout	ab	b
http_request_max_retries	ab	i	d3
identity_uri	ab	s
include_service_catalog	ab	b	dtrue
insecure	ab	b	dfalse
keyfile	ab	s
memcache_secret_key	ab	s	Fs
memcache_security_strategy	ab	s
memcache_servers	ab	@	okeystone_authtoken/memcached_servers
memcached_servers	ab	l	okeystone_authtoken/memcache_servers
revocation_cache_time	ab	i	d10
signing_dir	ab	s
token_cache_time	ab	i	d300
)";
inline constexpr std::uint32_t python_keystoneclient_groups[] = {
    0, 33,
};
} // namespace detail

inline constexpr table python_keystoneclient("python-keystoneclient", detail::python_keystoneclient_rows, detail::python_keystoneclient_groups, R"()",
    R"()");

} // namespace stackmodel::catalog
