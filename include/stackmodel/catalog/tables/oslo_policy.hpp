// SPDX-License-Identifier: Apache-2.0
// Written by data/options/generate.py; do not edit.
// clang-format off
#pragma once

#include "../table.hpp"

namespace stackmodel::catalog {

namespace detail {
inline constexpr char oslo_policy_rows[] = R"([DEFAULT]
policy_default_rule	at	@	ooslo_policy/policy_default_rule
policy_dirs	at	@	ooslo_policy/policy_dirs
policy_file	at	@	ooslo_policy/policy_file
[oslo_policy]
enforce_new_defaults	ks	b	dfalse
enforce_new_defaults	tx	b	dtrue
enforce_scope	gs	b	dfalse
enforce_scope	tw	b	dtrue	Fr
policy_default_rule	at	s	ddefault	oDEFAULT/policy_default_rule
policy_default_rule	ux	s	ddefault
policy_dirs	ab	m	dpolicy.d	oDEFAULT/policy_dirs	Fr
policy_dirs	ct	m	dpolicy.d	oDEFAULT/policy_dirs
policy_dirs	ux	m	dpolicy.d
policy_file	at	s	dpolicy.json	oDEFAULT/policy_file
policy_file	ux	s	dpolicy.yaml
remote_content_type	gx	s	dapplication/x-www-form-urlencoded	capplication/x-www-form-urlencoded|application/json
remote_ssl_ca_crt_file	gx	s
remote_ssl_client_crt_file	gx	s
remote_ssl_client_key_file	gx	s
remote_ssl_verify_server_crt	gx	b	dfalse
remote_timeout	ux	f	d60	n0
)";
inline constexpr std::uint32_t oslo_policy_groups[] = {
    0, 152,
};
} // namespace detail

inline constexpr table oslo_policy("oslo.policy", detail::oslo_policy_rows, detail::oslo_policy_groups, R"()",
    R"()");

} // namespace stackmodel::catalog
