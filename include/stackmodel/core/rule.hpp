// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finding.hpp"
#include "types.hpp"

#include <vector>

/// A rule is a struct of its own in a file of its own:
///
///     struct overlapping_ranges {
///         static constexpr rule_info info{.id = "ml2/overlapping-ranges", ...};
///         static constexpr void check(ml2_conf const& conf, findings& out);
///     };
///
/// What `check` takes is the rule's scope: an artifact (one file), a system's view of one node, its views of all nodes
/// (nodes_of<View>), or the facts of the whole deployment. Rules without `check` are reported by parsers.
namespace stackmodel {

/// The rules that judge a Subject, as a list of types. Specialised beside each artifact and view.
template <class Subject>
inline constexpr auto rules_of = types<>;

/// The views that a system takes of all nodes, in the order of the nodes.
template <class View>
using nodes_of = std::vector<View const*>;

[[nodiscard]] constexpr bool applies(rule_info const& rule, findings const& out) {
    return !out.release() || (*out.release() >= rule.since && *out.release() <= rule.until);
}

/// Runs those of the rules (a list of types) that judge a Subject and apply to the release in question.
template <class Rules, class Subject>
constexpr void run_rules(Rules rules, Subject const& subject, findings& out) {
    for_each(rules, [&](auto type) {
        using rule = typename decltype(type)::type;
        if constexpr (requires { rule::check(subject, out); }) {
            if (applies(rule::info, out)) {
                rule::check(subject, out);
            }
        }
    });
}

template <class Subject>
constexpr void run_rules(Subject const& subject, findings& out) {
    run_rules(rules_of<Subject>, subject, out);
}

} // namespace stackmodel
