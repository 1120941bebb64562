// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/example.hpp"
#include "../core/facts.hpp"
#include "../core/optional.hpp"
#include "../core/valid.hpp"
#include "fact_index.hpp"
#include "node.hpp"
#include "release_evidence.hpp"
#include "rule_list.hpp"

#include <string_view>
#include <utility>
#include <vector>

/// All machines of a deployment, judged together.
namespace stackmodel {

/// Joins what the nodes state, in the order of the nodes, and runs the rules that look at more than one node.
template <class Domain>
[[nodiscard]] constexpr std::vector<finding> judge(std::vector<std::string_view> names,
                                                   std::vector<judged_node<Domain>> nodes, optional<release> release) {
    facts all;
    all.nodes = std::move(names);
    findings out(release);
    std::vector<finding> result;
    for (auto& judged : nodes) {
        for (auto& found : judged.out.take()) {
            result.push_back(std::move(found));
        }
        facts::visit_fields(all, [&](std::string_view name, auto& list) {
            facts::visit_field(judged.stated, name, [&](auto& stated) {
                if constexpr (std::is_same_v<decltype(stated), decltype(list)>) {
                    for (auto& fact : stated) {
                        list.push_back(std::move(fact));
                    }
                    stated = {};
                }
            });
        });
    }
    run_rules(Domain::rules, fact_index(all), out);
    for_each(Domain::views, [&](auto type) {
        using view = typename decltype(type)::type;
        if constexpr (rules_of<nodes_of<view>>.size > 0) {
            nodes_of<view> views;
            for (auto const& judged : nodes) {
                views.push_back(&std::get<view>(judged.views.front()));
            }
            run_rules(views, out);
        }
    });
    for (auto& found : out.take()) {
        result.push_back(std::move(found));
    }
    return result;
}

/// The same for code that runs, to be compiled apart (see load_at_run_time).
template <class Domain>
[[nodiscard]] std::vector<finding> judge_at_run_time(std::vector<std::string_view> names,
                                                     std::vector<judged_node<Domain>> nodes,
                                                     optional<release> release) {
    return judge(std::move(names), std::move(nodes), release);
}

/// The name of the node that a file of a deployment lies on: the first part of its path.
[[nodiscard]] constexpr std::string_view node_of(std::string_view path) { return path.substr(0, path.find('/')); }

/// The rest of it: the path on that node, without the leading slash.
[[nodiscard]] constexpr std::string_view path_on_node(std::string_view path) {
    return path.substr(std::min(path.size(), node_of(path).size() + 1));
}

/// Judges a deployment whose files are at hand. Without a release, what apt's sources and lists of packages tell
/// counts. Files of one node have to follow each other.
template <class Domain>
[[nodiscard]] constexpr std::vector<finding> judge(std::vector<source> const& files, optional<release> release) {
    if (!release) {
        release_evidence evidence;
        for (auto const& file : files) {
            evidence.add(release_of_file(path_on_node(file.path), file.text));
        }
        release = evidence.conclusion();
    }
    std::vector<std::string_view> names;
    std::vector<judged_node<Domain>> nodes;
    for (auto file = files.begin(); file != files.end();) {
        auto const name = node_of(file->path);
        basic_node<Domain> machine(name, release);
        findings out(release);
        for (; file != files.end() && node_of(file->path) == name; ++file) {
            machine.add(*file, path_on_node(file->path), out);
        }
        nodes.push_back(judge(machine, static_cast<node_id>(names.size()), std::move(out)));
        names.push_back(name);
    }
    return judge(std::move(names), std::move(nodes), release);
}

namespace detail {
template <class Domain>
constexpr first_fault first_fault_in_deployment(std::string_view text, severity least) {
    auto const files = split_example(text);
    auto faults = judge<Domain>(files, nullopt);
    for (auto& fault : faults) {
        fault.message = say(fault.where ? fault.where.file->path : "", ": ", fault.message);
    }
    return first_of(faults, all_rules<Domain>(), least);
}
} // namespace detail

/// A whole deployment checked at compile time; its files are written as in split_example. The line in the compiler's
/// output counts from the first line of the file in question.
template <class Domain, fixed_string Text>
inline constexpr bool valid_deployment =
    detail::report_at_compile_time<decltype(all_rules<Domain>()),
                                   detail::first_fault_in_deployment<Domain>(Text.view(), severity::error)>();

} // namespace stackmodel
