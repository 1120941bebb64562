// SPDX-License-Identifier: Apache-2.0
// Written by data/options/generate.py; do not edit.
// clang-format off
#pragma once

#include "../table.hpp"

namespace stackmodel::catalog {

namespace detail {
inline constexpr char oslo_versionedobjects_rows[] = R"([DEFAULT]
fatal_deprecations	ab	b	dfalse
fatal_exception_format_errors	aa	b	dfalse
[oslo_versionedobjects]
fatal_exception_format_errors	bx	b	dfalse
)";
inline constexpr std::uint32_t oslo_versionedobjects_groups[] = {
    0, 83,
};
} // namespace detail

inline constexpr table oslo_versionedobjects("oslo.versionedobjects", detail::oslo_versionedobjects_rows, detail::oslo_versionedobjects_groups, R"()",
    R"()");

} // namespace stackmodel::catalog
