// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "artifact.hpp"
#include "fixed_string.hpp"
#include "rule.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <tuple>

/// Configuration text checked while the program is compiled, by the same code that checks files at run time:
///
///     static_assert(stackmodel::valid<stackmodel::ml2_conf, R"(
///     [ml2]
///     type_drivers = flat,vxlan
///     tenant_network_types = vxlan
///     )">);
///
/// Keep such texts below 16 KB: compilers bound the steps of a constant evaluation.
namespace stackmodel {

/// Line of the checked text, from 1.
template <std::uint32_t Number>
struct line {};

/// Stands in the compiler's output when a text that is checked at compile time is faulty: the first faulty line, the
/// rule that it breaks and what is wrong.
template <class Rule, class Line, fixed_string Message>
struct finding_at {
    static_assert(sizeof(Rule) == 0, "the configuration text breaks the rule that is the first template argument of "
                                     "finding_at, in the line that is the second");
};

namespace detail {

template <class Artifact>
using rules_of_file = decltype(rules_of<Artifact> + rules_of<document_of<Artifact>>);

struct first_fault {
    std::int32_t rule = -1; ///< index into the rules of the subject; -1: there is no fault
    std::uint32_t line = 0;
    fixed_string<256> message;
};

template <class Rules>
constexpr first_fault first_of(std::vector<finding> const& all, Rules const& rules, severity least) {
    first_fault first;
    for (auto const& found : all) {
        auto const line = start_of(found.where).line;
        if (found.level < least || (first.rule >= 0 && line >= first.line)) {
            continue;
        }
        std::int32_t index = 0;
        for_each(rules, [&](auto type) {
            if (&decltype(type)::type::info == found.rule) {
                first.rule = index;
            }
            ++index;
        });
        first.line = line;
        first.message = {};
        std::copy_n(found.message.begin(), std::min<std::size_t>(found.message.size(), 255), first.message.characters);
    }
    return first;
}

template <class Artifact>
constexpr first_fault first_fault_in(std::string_view text, severity least) {
    source const file{Artifact::kind, text};
    findings out;
    auto const document = Artifact::parse(file, out);
    auto const model = Artifact::read(document, out);
    run_rules(document_of<Artifact>{document}, out);
    run_rules(model, out);
    return first_of(out.all(), rules_of_file<Artifact>{}, least);
}

template <class Rules, auto First>
constexpr bool report_at_compile_time() {
    if constexpr (First.rule >= 0) {
        using rule = std::tuple_element_t<First.rule, apply_types_t<std::tuple, Rules>>;
        return sizeof(finding_at<rule, line<First.line>, First.message>) == 0;
    }
    return true;
}

} // namespace detail

/// Whether `Text` is read as an Artifact without an error. A faulty text does not compile, see finding_at.
template <class Artifact, fixed_string Text>
inline constexpr bool valid =
    detail::report_at_compile_time<detail::rules_of_file<Artifact>,
                                   detail::first_fault_in<Artifact>(Text.view(), severity::error)>();

/// The same, with warnings counting as faults.
template <class Artifact, fixed_string Text>
inline constexpr bool clean =
    detail::report_at_compile_time<detail::rules_of_file<Artifact>,
                                   detail::first_fault_in<Artifact>(Text.view(), severity::warning)>();

} // namespace stackmodel
