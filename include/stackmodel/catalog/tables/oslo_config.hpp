// SPDX-License-Identifier: Apache-2.0
// Written by data/options/generate.py; do not edit.
// clang-format off
#pragma once

#include "../table.hpp"

namespace stackmodel::catalog {

namespace detail {
inline constexpr char oslo_config_rows[] = R"([DEFAULT]
config_dir	ax	m	Fz
config_file	ax	m	Fz
config_source	hx	l	d
[sample_castellan_source]
config_file	ix	s	Fqt
driver	ix	s	Ft
mapping_file	ix	s	Fqt
[sample_remote_file_source]
ca_path	hx	s	Ft
client_cert	hx	s	Ft
client_key	hx	s	Ft
driver	hx	s	Ft
timeout	ru	s	d60	Ft
timeout	vx	i	d60	Ft
uri	hx	u	hhttp|https	Fqt
)";
inline constexpr std::uint32_t oslo_config_groups[] = {
    0, 70, 154,
};
} // namespace detail

inline constexpr table oslo_config("oslo.config", detail::oslo_config_rows, detail::oslo_config_groups, R"()",
    R"()");

} // namespace stackmodel::catalog
