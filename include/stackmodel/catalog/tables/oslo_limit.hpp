// SPDX-License-Identifier: Apache-2.0
// Written by data/options/generate.py; do not edit.
// clang-format off
#pragma once

#include "../table.hpp"

namespace stackmodel::catalog {

namespace detail {
inline constexpr char oslo_limit_rows[] = R"([oslo_limit]
auth_plugin	kx	@	ooslo_limit/auth_type
auth_section	kx	s	Fu
auth_type	kx	s	ooslo_limit/auth_plugin	Fu
auth_url	ox	s	Fq
cafile	jx	s
certfile	jx	s
collect_timing	jx	b	dfalse
connect_retries	jx	i
connect_retry_delay	jx	f
default_domain_id	ox	s
default_domain_name	ox	s
domain_id	ox	s
domain_name	ox	s
endpoint_id	jx	s
endpoint_interface	uv	s	dpublicURL	cpublic|publicURL|internal|internalURL|admin|adminURL
endpoint_interface	wx	s	dpublic	cpublic|publicURL|internal|internalURL|admin|adminURL
endpoint_override	jx	s
endpoint_region_name	ux	s
endpoint_service_name	ux	s
endpoint_service_type	ux	s
insecure	jx	b	dfalse
keyfile	jx	s
max_version	jx	s
min_version	jx	s
password	ox	s	Fs
project_domain_id	ox	s
project_domain_name	ox	s
project_id	ox	s
project_name	ox	s
region_name	jx	s
retriable_status_codes	sx	li
service_name	jx	s
service_type	jx	s
split_loggers	jx	b	dfalse
status_code_retries	jx	i
status_code_retry_delay	jx	f
system_scope	ox	s
tenant_id	ox	s
tenant_name	ox	s
timeout	jw	i
timeout	xx	f
trust_id	ox	s
user_domain_id	ox	s
user_domain_name	ox	s
user_id	ox	s
user_name	ox	@	ooslo_limit/username
username	ox	s	ooslo_limit/user_name
valid_interfaces	jx	l
version	jx	s
)";
inline constexpr std::uint32_t oslo_limit_groups[] = {
    0,
};
} // namespace detail

inline constexpr table oslo_limit("oslo.limit", detail::oslo_limit_rows, detail::oslo_limit_groups, R"()",
    R"()");

} // namespace stackmodel::catalog
