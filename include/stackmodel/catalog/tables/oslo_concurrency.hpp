// SPDX-License-Identifier: Apache-2.0
// Written by data/options/generate.py; do not edit.
// clang-format off
#pragma once

#include "../table.hpp"

namespace stackmodel::catalog {

namespace detail {
inline constexpr char oslo_concurrency_rows[] = R"([DEFAULT]
disable_process_locking	ar	@	ooslo_concurrency/disable_process_locking
lock_path	ar	@	ooslo_concurrency/lock_path
[oslo_concurrency]
disable_process_locking	ar	b	dfalse	oDEFAULT/disable_process_locking
disable_process_locking	sx	b	dfalse
lock_path	ar	s	oDEFAULT/lock_path	Fz
lock_path	sx	s	Fz
)";
inline constexpr std::uint32_t oslo_concurrency_groups[] = {
    0, 124,
};
} // namespace detail

inline constexpr table oslo_concurrency("oslo.concurrency", detail::oslo_concurrency_rows, detail::oslo_concurrency_groups, R"()",
    R"()");

} // namespace stackmodel::catalog
