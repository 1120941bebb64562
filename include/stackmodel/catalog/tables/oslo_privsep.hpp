// SPDX-License-Identifier: Apache-2.0
// Written by data/options/generate.py; do not edit.
// clang-format off
#pragma once

#include "../table.hpp"

namespace stackmodel::catalog {

namespace detail {
inline constexpr char oslo_privsep_rows[] = R"([privsep]
capabilities	ix	lc	d	KCapNameOrInt
group	ix	s
helper_command	ix	s
log_daemon_traceback	vx	b	dfalse
logger_name	nx	s	doslo_privsep.daemon
thread_pool_size	ix	i	n1	Fz
user	ix	s
)";
inline constexpr std::uint32_t oslo_privsep_groups[] = {
    0,
};
} // namespace detail

inline constexpr table oslo_privsep("oslo.privsep", detail::oslo_privsep_rows, detail::oslo_privsep_groups, R"()",
    R"()");

} // namespace stackmodel::catalog
