// SPDX-License-Identifier: Apache-2.0
// Written by data/options/generate.py; do not edit.
// clang-format off
#pragma once

#include "../table.hpp"

namespace stackmodel::catalog {

namespace detail {
inline constexpr char oslo_cache_rows[] = R"([cache]
backend	be	s	ddogpile.cache.null
backend	ff	s	ddogpile.cache.null	coslo_cache.memcache_pool|oslo_cache.dict|dogpile.cache.memcached|dogpile.cache.redis|dogpile.cache.memory|dogpile.cache.null
backend	gi	s	ddogpile.cache.null	coslo_cache.memcache_pool|oslo_cache.dict|oslo_cache.mongo|oslo_cache.etcd3gw|dogpile.cache.memcached|dogpile.cache.pylibmc|dogpile.cache.bmemcached|dogpile.cache.dbm|dogpile.cache.redis|dogpile.cache.memory|dogpile.cache.memory_pickle|dogpile.cache.null
backend	jl	s	ddogpile.cache.null	coslo_cache.memcache_pool|oslo_cache.dict|oslo_cache.mongo|oslo_cache.etcd3gw|dogpile.cache.memcached|dogpile.cache.pylibmc|dogpile.cache.bmemcached|dogpile.cache.dbm|dogpile.cache.redis|dogpile.cache.memory|dogpile.cache.memory_pickle|dogpile.cache.null|dogpile.cache.pymemcache
backend	mr	s	ddogpile.cache.null	coslo_cache.memcache_pool|oslo_cache.dict|oslo_cache.mongo|oslo_cache.etcd3gw|dogpile.cache.pymemcache|dogpile.cache.memcached|dogpile.cache.pylibmc|dogpile.cache.bmemcached|dogpile.cache.dbm|dogpile.cache.redis|dogpile.cache.memory|dogpile.cache.memory_pickle|dogpile.cache.null
backend	sv	s	ddogpile.cache.null	coslo_cache.memcache_pool|oslo_cache.dict|oslo_cache.mongo|oslo_cache.etcd3gw|dogpile.cache.pymemcache|dogpile.cache.memcached|dogpile.cache.pylibmc|dogpile.cache.bmemcached|dogpile.cache.dbm|dogpile.cache.redis|dogpile.cache.redis_sentinel|dogpile.cache.memory|dogpile.cache.memory_pickle|dogpile.cache.null
backend	wx	s	ddogpile.cache.null	coslo_cache.memcache_pool|oslo_cache.dict|oslo_cache.etcd3gw|dogpile.cache.pymemcache|dogpile.cache.memcached|dogpile.cache.pylibmc|dogpile.cache.bmemcached|dogpile.cache.dbm|dogpile.cache.redis|dogpile.cache.redis_sentinel|dogpile.cache.memory|dogpile.cache.memory_pickle|dogpile.cache.null
backend_argument	bx	m	d	Fs
backend_expiration_time	ux	i	n1
config_prefix	bx	s	dcache.oslo
dead_timeout	jv	f	d60
dead_timeout	wx	@	ocache/hashclient_dead_timeout
debug_cache_backend	bx	b	dfalse
enable_retry_client	jx	b	dfalse
enable_socket_keepalive	jx	b	dfalse
enabled	bx	b	dfalse
enforce_fips_mode	sv	b	dfalse
enforce_fips_mode	ww	b	dfalse	Fr
expiration_time	bt	i	d600
expiration_time	ux	i	d600	n1
hashclient_dead_timeout	wx	f	d60	ocache/dead_timeout
hashclient_retry_attempts	jx	i	d2	n1
hashclient_retry_delay	jv	f	d1
hashclient_retry_delay	wx	@	ocache/hashclient_retry_timeout
hashclient_retry_timeout	wx	f	d1	ocache/hashclient_retry_delay
memcache_dead_retry	bx	i	d300
memcache_password	pr	s	d
memcache_password	sv	s	Fs
memcache_password	wx	@	ocache/password
memcache_pool_connection_get_timeout	bx	i	d10
memcache_pool_flush_on_reconnect	mx	b	dfalse
memcache_pool_maxsize	bx	i	d10
memcache_pool_unused_timeout	bx	i	d60
memcache_sasl_enabled	px	b	dfalse
memcache_servers	bx	l	dlocalhost:11211
memcache_socket_timeout	bg	i	d3
memcache_socket_timeout	hi	f	d3.0
memcache_socket_timeout	jv	f	d1.0
memcache_socket_timeout	wx	@	ocache/socket_timeout
memcache_username	pr	s	d
memcache_username	sv	s
memcache_username	wx	@	ocache/username
password	wx	s	ocache/memcache_password|cache/redis_password	Fs
proxies	bx	l	d
redis_db	tx	i	d0	n0
redis_password	sv	s	Fs
redis_password	wx	@	ocache/password
redis_sentinel_service_name	sx	s	dmymaster
redis_sentinels	sx	l	dlocalhost:26379
redis_server	sx	s	dlocalhost:6379
redis_socket_timeout	sv	f	d1.0
redis_socket_timeout	wx	@	ocache/socket_timeout
redis_username	sv	s
redis_username	wx	@	ocache/username
retry_attempts	jx	i	d2	n1
retry_delay	jx	f	d0
socket_keepalive_count	jx	i	d1	n0
socket_keepalive_idle	jx	i	d1	n0
socket_keepalive_interval	jx	i	d1	n0
socket_timeout	wx	f	d1.0	ocache/memcache_socket_timeout|cache/redis_socket_timeout
tls_allowed_ciphers	jx	s
tls_cafile	jx	s
tls_certfile	jx	s
tls_enabled	jx	b	dfalse
tls_keyfile	jx	s
username	wx	s	ocache/memcache_username|cache/redis_username
)";
inline constexpr std::uint32_t oslo_cache_groups[] = {
    0,
};
} // namespace detail

inline constexpr table oslo_cache("oslo.cache", detail::oslo_cache_rows, detail::oslo_cache_groups, R"()",
    R"()");

} // namespace stackmodel::catalog
