// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finding.hpp"
#include "rule.hpp"
#include "source.hpp"

#include <span>
#include <string_view>
#include <type_traits>
#include <vector>

/// An artifact is the model of one kind of file. The struct says:
///
///     static constexpr std::string_view kind;            what the file is called: "ml2_conf.ini"
///     static constexpr std::string_view paths[];         where it lies on a node, as patterns (see path_matches)
///     using document = ...;                               the syntax tree
///     static constexpr document parse(source const&, findings&);
///     static constexpr Artifact read(document const&, findings&);
///     static constexpr bool recognises(std::string_view text);             optional: by content, for stray files
///     static constexpr bool only_in_deployment = true;                     optional: a stray file is never one
///     static constexpr bool is_other(std::string_view path);               optional: a stray file of that name is none
///     static constexpr void state_facts(Artifact const&, fact_sink&);      optional
///
/// and its rules stand in rules_of<Artifact>.
namespace stackmodel {

/// A file that was read as an Artifact.
template <class Artifact>
struct loaded {
    source const* file;
    typename Artifact::document document;
    Artifact model;
};

/// The syntax tree of an Artifact's file, for rules about what stands in the file whether or not the model has it:
/// rules_of<document_of<Artifact>>.
template <class Artifact>
struct document_of {
    typename Artifact::document const& syntax;
};

namespace detail {
template <class Artifact>
constexpr loaded<Artifact> load_here(source const& file, findings& out) {
    auto document = Artifact::parse(file, out);
    auto model = Artifact::read(document, out);
    run_rules(document_of<Artifact>{document}, out);
    run_rules(model, out);
    return {&file, std::move(document), std::move(model)};
}
} // namespace detail

/// What `load` comes down to while a program runs. A program with many artifacts declares it `extern template` and
/// compiles it in a source file for each system, so that they compile side by side.
template <class Artifact>
[[nodiscard]] loaded<Artifact> load_at_run_time(source const& file, findings& out) {
    return detail::load_here<Artifact>(file, out);
}

/// Reads a file and runs the rules that look at one file.
template <class Artifact>
[[nodiscard]] constexpr loaded<Artifact> load(source const& file, findings& out) {
    if (std::is_constant_evaluated()) {
        return detail::load_here<Artifact>(file, out);
    }
    return load_at_run_time<Artifact>(file, out);
}

/// Whether a path fits a pattern in which `*` stands for any characters but `/`.
[[nodiscard]] constexpr bool path_matches(std::string_view path, std::string_view pattern) {
    std::size_t p = 0, star = std::string_view::npos, retry = 0, i = 0;
    while (i < path.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            retry = i;
        } else if (p < pattern.size() && pattern[p] == path[i]) {
            ++p;
            ++i;
        } else if (star != std::string_view::npos && path[retry] != '/') {
            p = star + 1;
            i = ++retry;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*') {
        ++p;
    }
    return p == pattern.size();
}

/// `path` is absolute on its node, without the leading slash.
template <class Artifact>
[[nodiscard]] constexpr bool lies_at(std::string_view path) {
    for (auto const pattern : Artifact::paths) {
        if (path_matches(path, pattern)) {
            return true;
        }
    }
    return false;
}

[[nodiscard]] constexpr std::string_view file_name(std::string_view path) {
    return path.substr(path.rfind('/') + 1); // npos + 1 is 0
}

/// The path of a sample (`nova.conf.sample`, `nova.conf.dist` ...) as that of the file it is for; others as they are.
[[nodiscard]] constexpr std::string_view without_sample_ending(std::string_view path) {
    for (std::string_view const ending : {".sample", ".example", ".dist"}) {
        if (path.ends_with(ending)) {
            return path.substr(0, path.size() - ending.size());
        }
    }
    return path;
}

/// For a file outside a deployment: by the end of its path or its name, else by what is in it.
template <class Artifact>
[[nodiscard]] constexpr bool looks_like(std::string_view path, std::string_view text) {
    if constexpr (requires { Artifact::only_in_deployment; }) {
        return false;
    }
    if constexpr (requires { Artifact::is_other(path); }) {
        if (Artifact::is_other(path)) {
            return false;
        }
    }
    path = without_sample_ending(path);
    for (auto const pattern : Artifact::paths) {
        auto const name = file_name(pattern);
        if (name.starts_with('*') ? path_matches(path, pattern) : path_matches(file_name(path), name)) {
            return true;
        }
    }
    if constexpr (requires { Artifact::recognises(text); }) {
        return Artifact::recognises(text);
    }
    return false;
}

} // namespace stackmodel
