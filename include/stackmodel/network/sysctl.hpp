// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/rule.hpp"
#include "../core/valid.hpp"
#include "model/sysctl_conf.hpp"
#include "rules/sysctl_invalid_value.hpp"
#include "rules/sysctl_misspelt_key.hpp"
#include "rules/sysctl_syntax_error.hpp"

namespace stackmodel {

template <>
inline constexpr auto rules_of<sysctl_conf> =
    types<rules::sysctl_syntax_error, rules::sysctl_invalid_value, rules::sysctl_misspelt_key>;

} // namespace stackmodel
