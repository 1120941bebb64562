// SPDX-License-Identifier: Apache-2.0
// Written by data/options/generate.py; do not edit.
// clang-format off
#pragma once

#include "../table.hpp"

namespace stackmodel::catalog {

namespace detail {
inline constexpr char os_win_rows[] = R"([hyperv]
force_volumeutils_v1	bb	b	dfalse
force_volumeutils_v1	ce	b	dfalse	Fr
[os_win]
cache_temporary_wmi_objects	fh	b	dtrue
cache_temporary_wmi_objects	ix	b	dfalse
connect_cluster_timeout	ix	i	d0
file_in_use_timeout	kx	i	d15
hbaapi_lib_path	ex	s	dhbaapi.dll
wmi_job_terminate_timeout	gx	i	d120
)";
inline constexpr std::uint32_t os_win_groups[] = {
    0, 78,
};
} // namespace detail

inline constexpr table os_win("os-win", detail::os_win_rows, detail::os_win_groups, R"()",
    R"()");

} // namespace stackmodel::catalog
