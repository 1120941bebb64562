// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/artifact.hpp"
#include "../core/rule.hpp"
#include "../report/rules/unknown_rule.hpp"
#include "../report/rules/unused_suppression.hpp"
#include "rules/invalid_settings.hpp"
#include "rules/not_text.hpp"
#include "rules/not_utf8.hpp"
#include "rules/unreadable_file.hpp"

#include <algorithm>
#include <vector>

namespace stackmodel {

/// What can be wrong with a file as such, with comments that silence rules, and with stacklint.toml.
inline constexpr auto file_rules = types<rules::unreadable_file, rules::not_text, rules::not_utf8,
                                         rules::unused_suppression, rules::unknown_rule, rules::invalid_settings>;

/// Every rule that there is for a kind of deployment. A rule that judges several kinds of files stands there several
/// times.
template <class Domain>
[[nodiscard]] constexpr auto all_rules() {
    auto const of_file = [](auto type) { return rules_of<typename decltype(type)::type>; };
    auto const of_syntax = [](auto type) { return rules_of<document_of<typename decltype(type)::type>>; };
    auto const of_nodes = [](auto type) { return rules_of<nodes_of<typename decltype(type)::type>>; };
    return concat_map(Domain::artifacts, of_file) + concat_map(Domain::artifacts, of_syntax) +
           concat_map(Domain::views, of_file) + concat_map(Domain::views, of_nodes) + Domain::rules + file_rules;
}

/// Descriptions of all rules, sorted by id, each once.
template <class Domain>
[[nodiscard]] constexpr std::vector<rule_info const*> rule_list() {
    std::vector<rule_info const*> list;
    for_each(all_rules<Domain>(), [&](auto type) { list.push_back(&decltype(type)::type::info); });
    std::sort(list.begin(), list.end(), [](auto const* a, auto const* b) { return a->id < b->id; });
    list.erase(std::unique(list.begin(), list.end()), list.end());
    return list;
}

} // namespace stackmodel
