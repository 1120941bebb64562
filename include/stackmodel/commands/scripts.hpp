// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/rule.hpp"
#include "../core/valid.hpp"
#include "node.hpp"
#include "rules/ovs_vsctl_invalid.hpp"
#include "rules/shell_invalid_identifier.hpp"
#include "rules/shell_look_alike_character.hpp"
#include "rules/shell_pipe_into_assignment.hpp"
#include "rules/unknown_network_resource.hpp"
#include "script.hpp"

namespace stackmodel {

template <>
inline constexpr auto rules_of<command_script> =
    types<rules::shell_unterminated_quote, rules::shell_invalid_identifier, rules::shell_look_alike_character,
          rules::shell_pipe_into_assignment>;

template <>
inline constexpr auto rules_of<shell_settings> =
    types<rules::shell_unterminated_quote, rules::shell_invalid_identifier, rules::shell_look_alike_character>;

template <>
inline constexpr auto rules_of<node_commands> = types<rules::ovs_vsctl_invalid, rules::unknown_network_resource>;

} // namespace stackmodel
