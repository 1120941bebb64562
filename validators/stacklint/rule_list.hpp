// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stackmodel/core/finding.hpp>

#include <string>
#include <vector>

namespace stacklint {

/// A line for each rule: id, level, summary.
[[nodiscard]] std::string as_table(std::vector<stackmodel::rule_info const*> const& rules);

/// The rules with all that is known of them, for programs.
[[nodiscard]] std::string as_rules_json(std::vector<stackmodel::rule_info const*> const& rules);

/// The rule reference, in Markdown.
[[nodiscard]] std::string as_reference(std::vector<stackmodel::rule_info const*> const& rules);

/// One rule explained, with its examples.
[[nodiscard]] std::string explanation_of(stackmodel::rule_info const& rule, bool coloured);

} // namespace stacklint
