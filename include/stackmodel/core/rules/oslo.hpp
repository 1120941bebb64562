// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../formats/rules/oslo_indented_comment.hpp"
#include "../formats/rules/oslo_syntax_error.hpp"
#include "../rule.hpp"
#include "oslo_invalid_value.hpp"

namespace stackmodel {

/// What can be wrong in any file that oslo.config reads.
inline constexpr auto oslo_rules =
    types<rules::oslo_syntax_error, rules::oslo_indented_comment, rules::oslo_invalid_value>;

} // namespace stackmodel
