// SPDX-License-Identifier: Apache-2.0
// Written by data/options/generate.py; do not edit.
// clang-format off
#pragma once

#include "../table.hpp"

namespace stackmodel::catalog {

namespace detail {
inline constexpr char os_brick_rows[] = R"([os_brick]
lightos_discovery_client_address	wx	H	dlocalhost
lightos_discovery_client_dir_path	wx	s	d/etc/discovery-client/discovery.d/
lightos_discovery_client_port	wx	p	d6060
lock_path	px	s
wait_mpath_device_attempts	qx	i	d4	n1
wait_mpath_device_interval	qx	i	d1	n1
)";
inline constexpr std::uint32_t os_brick_groups[] = {
    0,
};
} // namespace detail

inline constexpr table os_brick("os-brick", detail::os_brick_rows, detail::os_brick_groups, R"()",
    R"()");

} // namespace stackmodel::catalog
