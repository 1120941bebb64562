// SPDX-License-Identifier: Apache-2.0
// Written by data/options/generate.py; do not edit.
// clang-format off
#pragma once

#include "../table.hpp"

namespace stackmodel::catalog {

namespace detail {
inline constexpr char oslo_middleware_rows[] = R"([DEFAULT]
max_request_body_size	au	@	ooslo_middleware/max_request_body_size
osapi_max_request_body_size	au	@	ooslo_middleware/max_request_body_size
[cors]
allow_credentials	bx	b	dtrue
allow_headers	bc	l	dContent-Type,Cache-Control,Content-Language,Expires,Last-Modified,Pragma
allow_headers	dx	l	d
allow_methods	bc	l	dGET,POST,PUT,DELETE,OPTIONS
allow_methods	dx	l	dOPTIONS,GET,HEAD,POST,PUT,DELETE,TRACE,PATCH
allowed_origin	bb	s
allowed_origin	cx	l
expose_headers	bc	l	dContent-Type,Cache-Control,Content-Language,Expires,Last-Modified,Pragma
expose_headers	dx	l	d
max_age	bx	i	d3600
[cors.subdomain]
allow_credentials	be	b	dtrue
allow_headers	bc	l	dContent-Type,Cache-Control,Content-Language,Expires,Last-Modified,Pragma
allow_headers	de	l	d
allow_methods	bc	l	dGET,POST,PUT,DELETE,OPTIONS
allow_methods	de	l	dOPTIONS,GET,HEAD,POST,PUT,DELETE,TRACE,PATCH
allowed_origin	bb	s
allowed_origin	ce	l
expose_headers	bc	l	dContent-Type,Cache-Control,Content-Language,Expires,Last-Modified,Pragma
expose_headers	de	l	d
max_age	be	i	d3600
[healthcheck]
allowed_source_ranges	sx	l	d
backends	ex	l	d
detailed	ex	b	dfalse
disable_by_file_path	ex	s
disable_by_file_paths	ex	l	d
enable_by_file_paths	tx	l	d
ignore_proxied_requests	sx	b	dfalse
path	ev	s	d/healthcheck	Fr
[oslo_middleware]
enable_proxy_headers_parsing	dx	b	dfalse
http_basic_auth_user_file	nx	s	d/etc/htpasswd
max_request_body_size	au	i	d114688	oDEFAULT/osapi_max_request_body_size|DEFAULT/max_request_body_size
max_request_body_size	vx	i	d114688
secure_proxy_ssl_header	bb	s	dX-Forwarded-Proto
secure_proxy_ssl_header	cr	s	dX-Forwarded-Proto	Fr
)";
inline constexpr std::uint32_t oslo_middleware_groups[] = {
    0, 148, 586, 1034, 1260,
};
} // namespace detail

inline constexpr table oslo_middleware("oslo.middleware", detail::oslo_middleware_rows, detail::oslo_middleware_groups, R"()",
    R"()");

} // namespace stackmodel::catalog
