// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/rule.hpp"
#include "rules/unknown_option.hpp"

namespace stackmodel {

/// What can be wrong with the sections, names and values of a service's file, for artifacts that have a catalog_of.
/// The first one finds it all; the others are its verdicts.
inline constexpr auto option_rules =
    types<rules::unknown_option, rules::misspelt_option, rules::option_in_wrong_section, rules::misspelt_section,
          rules::unknown_section, rules::option_of_other_file, rules::option_of_other_plugin, rules::removed_option,
          rules::option_of_later_release, rules::deprecated_option, rules::repeated_option, rules::value_is_default,
          rules::undefined_reference, rules::secret_in_sample, rules::release_range>;

} // namespace stackmodel
