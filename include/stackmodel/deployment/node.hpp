// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/artifact.hpp"
#include "../core/facts.hpp"
#include "../core/optional.hpp"
#include "../core/text.hpp"

#include <algorithm>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

/// One machine of a deployment: the files that were found on it, read as what they are.
namespace stackmodel {

/// What a file at this path (absolute on its node, without the leading slash) is: the name of an artifact, or nothing.
template <class Domain>
[[nodiscard]] constexpr std::string_view kind_at(std::string_view path) {
    std::string_view kind;
    for_each(Domain::artifacts, [&](auto type) {
        using artifact = typename decltype(type)::type;
        if (kind.empty() && lies_at<artifact>(path)) {
            kind = artifact::kind;
        }
    });
    return kind;
}

/// What a file that lies in no deployment is, by its name or by what is in it.
template <class Domain>
[[nodiscard]] constexpr std::string_view kind_of_stray(std::string_view path, std::string_view text) {
    std::string_view kind;
    for_each(Domain::artifacts, [&](auto type) {
        using artifact = typename decltype(type)::type;
        if (kind.empty() && looks_like<artifact>(path, text)) {
            kind = artifact::kind;
        }
    });
    return kind;
}

/// What a file of a node is that lies where no program looks for it, such as a copy for a container: by its name, if
/// that says more than `hosts` does. It is judged on its own, as it is no part of what the node's processes read.
template <class Domain>
[[nodiscard]] constexpr std::string_view kind_of_displaced(std::string_view path) {
    return contains(file_name(path), ".") ? kind_of_stray<Domain>(path, {}) : std::string_view{};
}

/// Judges a file on its own. False when nothing is known of that kind.
template <class Domain>
constexpr bool judge_stray(source const& file, std::string_view kind, findings& out) {
    bool known = false;
    for_each(Domain::artifacts, [&](auto type) {
        using artifact = typename decltype(type)::type;
        if (!known && artifact::kind == kind) {
            known = true;
            static_cast<void>(load<artifact>(file, out));
        }
    });
    return known;
}

/// The files of a machine, by kind; Domain says which kinds there are (see struct openstack).
template <class Domain>
class basic_node {
public:
    constexpr explicit basic_node(std::string_view name, optional<stackmodel::release> release = {},
                                  std::string_view host_name = {})
        : name_(name), host_name_(host_name), release_(release) {}

    /// Name of the node's folder.
    [[nodiscard]] constexpr std::string_view name() const { return name_; }
    /// What stacklint.toml says the host is called; may be empty.
    [[nodiscard]] constexpr std::string_view declared_host_name() const { return host_name_; }
    /// The release of the deployment, where it is known.
    [[nodiscard]] constexpr optional<stackmodel::release> release() const { return release_; }

    /// All files of that kind, in the order of their paths.
    template <class Artifact>
    [[nodiscard]] constexpr std::vector<loaded<Artifact>> const& all() const {
        return std::get<std::vector<loaded<Artifact>>>(files_);
    }
    /// The only or first file of that kind.
    template <class Artifact>
    [[nodiscard]] constexpr loaded<Artifact> const* find() const {
        auto const& files = all<Artifact>();
        return files.empty() ? nullptr : &files.front();
    }
    /// Whether the node has a file, of whatever kind, at this path (absolute, without the leading slash).
    [[nodiscard]] constexpr bool has(std::string_view path) const {
        return std::find(paths_.begin(), paths_.end(), path) != paths_.end();
    }

    /// Notes that there is a file that is no part of the node's configuration as far as it is known.
    constexpr void add_other(std::string_view path) { paths_.push_back(path); }

    /// Reads the file as what its path (absolute, without the leading slash) says it is. False when the path says
    /// nothing.
    constexpr bool add(source const& file, std::string_view path, findings& out) {
        paths_.push_back(path);
        bool known = false;
        for_each(Domain::artifacts, [&](auto type) {
            using artifact = typename decltype(type)::type;
            if (!known && lies_at<artifact>(path)) {
                known = true;
                add_as<artifact>(file, out);
            }
        });
        return known;
    }
    template <class Artifact>
    constexpr void add_as(source const& file, findings& out) {
        std::get<std::vector<loaded<Artifact>>>(files_).push_back(load<Artifact>(file, out));
    }

    constexpr void state_facts(fact_sink& sink) const {
        if (!host_name_.empty()) {
            sink.state({}, stackmodel::host_name{.name = string::viewing(host_name_)});
        }
        for_each(Domain::artifacts, [&](auto type) {
            using artifact = typename decltype(type)::type;
            if constexpr (requires(artifact const& model) { artifact::state_facts(model, sink); }) {
                for (auto const& file : all<artifact>()) {
                    artifact::state_facts(file.model, sink);
                }
            }
        });
    }

private:
    std::string_view name_;
    std::string_view host_name_;
    optional<stackmodel::release> release_;
    std::vector<std::string_view> paths_;
    template <class... Artifacts>
    using files_of = std::tuple<std::vector<loaded<Artifacts>>...>;
    apply_types_t<files_of, std::remove_const_t<decltype(Domain::artifacts)>> files_;
};

/// What the systems make of a node: a view is built from the files of a node and judged by rules_of<View>; the views
/// of all nodes together are judged by rules_of<nodes_of<View>>. A view says:
///
///     template <class Node> static constexpr View from(Node const&);
///     static constexpr void state_facts(View const&, fact_sink&);          optional
template <class Domain>
using node_views = apply_types_t<std::tuple, std::remove_const_t<decltype(Domain::views)>>;

/// What there is to say about one node, and what the rest of the judgement needs of it.
template <class Domain>
struct judged_node {
    findings out;
    facts stated;
    std::vector<node_views<Domain>> views; ///< one; not in place, as it takes kilobytes and verdicts are moved about
};

namespace detail {
template <class... Views, class Node>
constexpr std::tuple<Views...> views_of(type_list<Views...>, Node const& machine) {
    return {Views::from(machine)...};
}
} // namespace detail

/// Runs the node's views and their rules, and collects the facts that the node states as number `id`.
template <class Domain>
[[nodiscard]] constexpr judged_node<Domain> judge(basic_node<Domain> const& machine, node_id id, findings out) {
    judged_node<Domain> result{.out = std::move(out), .stated = {}, .views = {}};
    fact_sink sink(result.stated, id);
    machine.state_facts(sink);
    result.views.push_back(detail::views_of(Domain::views, machine));
    for_each(Domain::views, [&](auto type) {
        using view = typename decltype(type)::type;
        auto const& seen = std::get<view>(result.views.front());
        run_rules(seen, result.out);
        if constexpr (requires { view::state_facts(seen, sink); }) {
            view::state_facts(seen, sink);
        }
    });
    return result;
}

/// The same for code that runs, to be compiled apart (see load_at_run_time).
template <class Domain>
[[nodiscard]] judged_node<Domain> judge_at_run_time(basic_node<Domain> const& machine, node_id id, findings out) {
    return judge(machine, id, std::move(out));
}

} // namespace stackmodel
