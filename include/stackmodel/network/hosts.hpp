// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/rule.hpp"
#include "../core/valid.hpp"
#include "model/hosts_file.hpp"
#include "rules/hosts_invalid_line.hpp"
#include "rules/hosts_name_twice.hpp"

namespace stackmodel {

template <>
inline constexpr auto rules_of<hosts_file> = types<rules::hosts_invalid_line, rules::hosts_name_twice>;

template <>
inline constexpr auto rules_of<hostname_file> = types<rules::hostname_invalid>;

} // namespace stackmodel
