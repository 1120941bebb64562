// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "table.hpp"

#include <string_view>

/// What becomes of an option from release to release.
namespace stackmodel::catalog {

/// Where an option of one release is in a later (or earlier) one.
struct fate {
    known_option before{};       ///< its row in the first release
    optional<known_option> now;  ///< its row in the second one, perhaps under another name; nothing: it is gone
    release last = last_release; ///< when it is gone: the last release that has it

    [[nodiscard]] constexpr bool is_renamed() const {
        return now && (now->group != before.group || now->name != before.name);
    }
};

/// Follows an option through the releases, along the older names that each one still takes. `group` as in the tables.
/// Nothing when `from` does not have it.
[[nodiscard]] constexpr optional<fate> follow(table const& in, std::string_view group, std::string_view name,
                                              release from, release to) {
    auto current = in.find(group, name, from);
    if (!current) {
        return nullopt;
    }
    fate result{.before = *current, .now = {}, .last = from};
    int const step = from <= to ? 1 : -1;
    for (int at = static_cast<int>(from);; at += step) {
        auto const which = static_cast<release>(at);
        auto next = in.find(current->group, current->name, which);
        for (int renames = 0; next && next->is_alias() && renames < 4; ++renames) {
            auto const target_group = next->target_group();
            auto const key = target_group == "DEFAULT" ? string("DEFAULT") : lowered(target_group);
            next = in.find(key, next->target_name(), which);
        }
        if (!next || next->is_alias()) {
            return result;
        }
        current = next;
        result.last = which;
        if (at == static_cast<int>(to)) {
            result.now = current;
            return result;
        }
    }
}

enum class change : std::uint8_t { added, removed, renamed, default_value, type, bounds, required, to_be_dropped };

[[nodiscard]] constexpr std::string_view name_of(change what) {
    constexpr std::string_view names[] = {"added", "removed", "renamed",  "default",
                                          "type",  "bounds",  "required", "to be dropped"};
    return names[static_cast<std::size_t>(what)];
}

namespace detail {
[[nodiscard]] constexpr bool same_fact(known_option const& a, known_option const& b, fact_kind kind) {
    return a.has(kind) == b.has(kind) && a.fact(kind) == b.fact(kind);
}
} // namespace detail

/// Calls `each(change)` for what differs between two rows of one option.
template <class Each>
constexpr void compare(known_option const& before, known_option const& after, Each const& each) {
    if (before.group != after.group || before.name != after.name) {
        each(change::renamed);
    }
    if (before.type_letters != after.type_letters) {
        each(change::type);
    }
    bool bounds = false;
    for (auto const kind :
         {fact_kind::min, fact_kind::max, fact_kind::choices, fact_kind::max_length, fact_kind::schemes,
          fact_kind::version, fact_kind::item_min, fact_kind::item_max, fact_kind::item_choices}) {
        bounds = bounds || !detail::same_fact(before, after, kind);
    }
    if (bounds) {
        each(change::bounds);
    }
    if (!detail::same_fact(before, after, fact_kind::default_value)) {
        each(change::default_value);
    }
    if (after.is(option_flag::required) && !before.is(option_flag::required)) {
        each(change::required);
    }
    if (after.is(option_flag::deprecated_for_removal) && !before.is(option_flag::deprecated_for_removal)) {
        each(change::to_be_dropped);
    }
}

/// Calls `each(change, before, after)` for all that differs between two releases of a project; `before` or `after` is
/// null for what is added or removed.
template <class Each>
constexpr void compare(table const& project, release from, release to, Each const& each) {
    std::vector<char const*> renamed; // rows that an older option became
    for (std::size_t i = 0; i < project.group_count(); ++i) {
        std::string_view last;
        for (auto const row : project.group_at(i)) {
            if (!row.is_in(from) || row.is_alias() || row.name == last) {
                continue;
            }
            last = row.name;
            auto const after = follow(project, row.group, row.name, from, to);
            if (!after || !after->now) {
                each(change::removed, &row, nullptr);
                continue;
            }
            if (after->is_renamed()) {
                renamed.push_back(after->now->name.data());
            }
            compare(row, *after->now, [&](change what) { each(what, &row, &*after->now); });
        }
    }
    for (std::size_t i = 0; i < project.group_count(); ++i) {
        std::string_view last;
        for (auto const row : project.group_at(i)) {
            if (!row.is_in(to) || row.is_alias() || row.name == last) {
                continue;
            }
            last = row.name;
            auto const old = project.find(row.group, row.name, from);
            if ((!old || old->is_alias()) &&
                std::find(renamed.begin(), renamed.end(), row.name.data()) == renamed.end()) {
                each(change::added, nullptr, &row);
            }
        }
    }
}

} // namespace stackmodel::catalog
