// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/rule.hpp"
#include "../neutron/ml2_conf.hpp"

/// The list of all kinds of files that are known, and of all views. A new artifact or system is one line here.
namespace stackmodel {

inline constexpr auto all_artifacts = hana::tuple_t<ml2_conf>;

inline constexpr auto all_views = hana::tuple_t<>;

} // namespace stackmodel
