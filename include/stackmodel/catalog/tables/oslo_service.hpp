// SPDX-License-Identifier: Apache-2.0
// Written by data/options/generate.py; do not edit.
// clang-format off
#pragma once

#include "../table.hpp"

namespace stackmodel::catalog {

namespace detail {
inline constexpr char oslo_service_rows[] = R"([DEFAULT]
api_paste_config	bt	s	dapi-paste.ini
api_paste_config	ux	s	dapi-paste.ini	Fr
backdoor_port	bt	s	Fi
backdoor_port	ux	s	Fri
backdoor_socket	ct	s	Fi
backdoor_socket	ux	s	Fri
client_socket_timeout	bt	i	d900
client_socket_timeout	ux	i	d900	Fr
graceful_shutdown_timeout	cx	i	d60
log_options	bx	b	dtrue
max_header_line	bt	i	d16384
max_header_line	ux	i	d16384	Fr
run_external_periodic_tasks	bx	b	dtrue
ssl_ca_file	ct	@	ossl/ca_file
ssl_cert_file	ct	@	ossl/cert_file
ssl_key_file	ct	@	ossl/key_file
tcp_keepidle	bt	i	d600
tcp_keepidle	ux	i	d600	Fr
wsgi_default_pool_size	bb	i	d1000
wsgi_default_pool_size	ct	i	d100
wsgi_default_pool_size	ux	i	d100	Fr
wsgi_keep_alive	bt	b	dtrue
wsgi_keep_alive	ux	b	dtrue	Fr
wsgi_log_format	bt	s	d%(client_ip)s "%(request_line)s" status: %(status_code)s  len: %(body_length)s time: %(wall_seconds).7f
wsgi_log_format	ux	s	d%(client_ip)s "%(request_line)s" status: %(status_code)s  len: %(body_length)s time: %(wall_seconds).7f	Fr
wsgi_server_debug	lt	b	dfalse
wsgi_server_debug	ux	b	dfalse	Fr
[ssl]
ca_file	bb	s
ca_file	ct	s	oDEFAULT/ssl_ca_file
ca_file	ux	s	Fr
cert_file	bb	s
cert_file	ct	s	oDEFAULT/ssl_cert_file
cert_file	ux	s	Fr
ciphers	ct	s
ciphers	ux	s	Fr
key_file	bb	s
key_file	ct	s	oDEFAULT/ssl_key_file
key_file	ux	s	Fr
version	ct	s
version	ux	s	Fr
)";
inline constexpr std::uint32_t oslo_service_groups[] = {
    0, 1027,
};
} // namespace detail

inline constexpr table oslo_service("oslo.service", detail::oslo_service_rows, detail::oslo_service_groups, R"()",
    R"()");

} // namespace stackmodel::catalog
