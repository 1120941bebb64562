// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "node.hpp"
#include "nova_conf.hpp"
#include "rules/console_out_of_reach.hpp"
#include "rules/console_url_missing.hpp"

namespace stackmodel {

template <>
inline constexpr auto rules_of<nova_node> = types<rules::console_url_missing, rules::console_out_of_reach>;

} // namespace stackmodel
