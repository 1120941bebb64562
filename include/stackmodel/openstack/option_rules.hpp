// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/rule.hpp"
#include "rules/unknown_option.hpp"

namespace stackmodel {

/// What can be wrong with the names in a service's file, for artifacts that have options_of_service.
inline constexpr auto option_rules =
    types<rules::unknown_option, rules::misspelt_option, rules::option_in_wrong_section>;

} // namespace stackmodel
