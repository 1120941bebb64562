// SPDX-License-Identifier: Apache-2.0
// Written by data/options/generate.py; do not edit.
// clang-format off
#pragma once

#include "../table.hpp"

namespace stackmodel::catalog {

namespace detail {
inline constexpr char osprofiler_rows[] = R"([profiler]
connection_string	dx	s	dmessaging://
enabled	cx	b	dfalse	oprofiler/profiler_enabled
es_doc_type	ex	s	dnotification
es_scroll_size	ex	i	d10000
es_scroll_time	ex	s	d2m
filter_error_trace	hx	b	dfalse
hmac_keys	cq	s	dSECRET_KEY
hmac_keys	rx	s	dSECRET_KEY	Fs
profiler_enabled	cx	@	oprofiler/enabled
sentinel_service_name	ex	s	dmymaster
socket_timeout	ex	f	d0.1
trace_requests	rx	b	dfalse
trace_sqlalchemy	cx	b	dfalse
[profiler_jaeger]
process_tags	rw	d	d
process_tags	xx	d	d	Fr
service_name_prefix	rw	s
service_name_prefix	xx	s	Fr
[profiler_otlp]
service_name_prefix	rx	s
)";
inline constexpr std::uint32_t osprofiler_groups[] = {
    0, 423, 537,
};
} // namespace detail

inline constexpr table osprofiler("osprofiler", detail::osprofiler_rows, detail::osprofiler_groups, R"()",
    R"()");

} // namespace stackmodel::catalog
