// SPDX-License-Identifier: Apache-2.0
// Written by data/options/generate.py; do not edit.
// clang-format off
#pragma once

#include "../table.hpp"

namespace stackmodel::catalog {

namespace detail {
inline constexpr char oslo_reports_rows[] = R"([oslo_reports]
file_event_handler	dx	s
file_event_handler_interval	dx	i	d1
log_dir	bx	s
)";
inline constexpr std::uint32_t oslo_reports_groups[] = {
    0,
};
} // namespace detail

inline constexpr table oslo_reports("oslo.reports", detail::oslo_reports_rows, detail::oslo_reports_groups, R"()",
    R"()");

} // namespace stackmodel::catalog
