// SPDX-License-Identifier: Apache-2.0
// Written by data/options/generate.py; do not edit.
// clang-format off
#pragma once

#include "../table.hpp"

namespace stackmodel::catalog {

namespace detail {
inline constexpr char placement_rows[] = R"([DEFAULT]
auth_strategy	ix	@	oapi/auth_strategy
log_options	ix	b	dtrue	Fu
pybasedir	ix	s	Fz
state_path	ix	s	d$pybasedir
tempdir	ix	s
[api]
auth_strategy	ix	s	dkeystone	ckeystone|noauth2	oDEFAULT/auth_strategy
[placement]
allocation_candidates_generation_strategy	rx	s	ddepth-first	cdepth-first|breadth-first
allocation_conflict_retry_count	kx	i	d10
incomplete_consumer_project_id	ix	s	d00000000-0000-0000-0000-000000000000
incomplete_consumer_user_id	ix	s	d00000000-0000-0000-0000-000000000000
max_allocation_candidates	rx	i	d-1
policy_file	ii	s	dpolicy.yaml
policy_file	jl	s	dpolicy.yaml	w2.0.0	Fr
randomize_allocation_candidates	ix	b	dfalse
[placement_database]
connection	ix	s	Fsq
connection_debug	ix	i	d0
connection_parameters	ix	s	d
connection_recycle_time	ix	i	d3600
connection_trace	ix	b	dfalse
max_overflow	ix	i
max_pool_size	ix	i
max_retries	ix	i	d10
mysql_sql_mode	ix	s	dTRADITIONAL
pool_timeout	ix	i
retry_interval	ix	i	d10
slave_connection	ix	s	Fs
sqlite_synchronous	ix	b	dtrue
sync_on_startup	ix	b	dfalse
[workarounds]
optimize_for_wide_provider_trees	tx	b	dfalse
)";
inline constexpr std::uint32_t placement_groups[] = {
    0, 133, 209, 643, 1018,
};
} // namespace detail

inline constexpr table placement("placement", detail::placement_rows, detail::placement_groups, R"(a placement.conf
)",
    R"(oslo.policy	policy_file	mx	policy.yaml
)");

} // namespace stackmodel::catalog
