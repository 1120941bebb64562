// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../formats/rules/oslo_indented_comment.hpp"
#include "../formats/rules/oslo_syntax_error.hpp"
#include "../rule.hpp"
#include "oslo_invalid_host.hpp"
#include "oslo_invalid_value.hpp"
#include "oslo_swallowed_option.hpp"
#include "oslo_url_scheme.hpp"

namespace stackmodel {

/// What can be wrong in any file that oslo.config reads.
inline constexpr auto oslo_rules = types<rules::oslo_syntax_error, rules::oslo_indented_comment,
                                         rules::oslo_invalid_value, rules::oslo_invalid_host, rules::oslo_url_scheme>;

/// What can be wrong with the text of such a file, whether or not the model has the option.
inline constexpr auto oslo_document_rules = types<rules::oslo_swallowed_option>;

} // namespace stackmodel
