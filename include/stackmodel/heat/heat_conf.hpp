// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model.hpp"
#include "rules/domain_admin_incomplete.hpp"

namespace stackmodel {

template <>
inline constexpr auto rules_of<heat_conf> = service_rules + types<rules::domain_admin_incomplete>;

} // namespace stackmodel
