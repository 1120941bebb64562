// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../catalog/file_catalog.hpp"
#include "../catalog/history.hpp"
#include "../catalog/value.hpp"
#include "option_judge.hpp"

#include <string_view>
#include <vector>

/// What another release makes of a service's file.
namespace stackmodel {

enum class upgrade_effect : std::uint8_t {
    breaks,         ///< the service refuses the value
    ignored,        ///< the option is gone: the line has no effect any more
    renamed,        ///< the option has another name or section; `fix` writes it
    to_be_dropped,  ///< still there, but for the last time
    default_change, ///< not set, and what it is by default is another value
    required,       ///< not set, and has to be from now on
};

[[nodiscard]] constexpr std::string_view name_of(upgrade_effect effect) {
    constexpr std::string_view names[] = {"breaks",        "ignored",         "renamed",
                                          "to be dropped", "default changes", "required"};
    return names[static_cast<std::size_t>(effect)];
}

struct upgrade_note {
    upgrade_effect effect;
    string option; ///< "[group] name"
    string what;   ///< what happens and what to do; never holds a secret
    location where;
    optional<fix> repair{};
};

/// What changes for a file when its service goes from one release to another. Notes on what is set come first, in the
/// order of the file; then those on what is not set, by group and name.
class upgrade_plan {
public:
    constexpr upgrade_plan(ini::document const& file, catalog::file_catalog const& known, release from, release to)
        : file_(file), known_(known), named_(file), from_(from), to_(to) {
        for (auto const& option : file_.assignments) {
            judge_set(option);
        }
        known_.for_each_table([&](catalog::table const& table) { judge_unset(table); });
    }

    [[nodiscard]] constexpr std::vector<upgrade_note> const& notes() const { return notes_; }

private:
    using known_option = catalog::known_option;

    static constexpr string label(std::string_view group, std::string_view name) { return say('[', group, "] ", name); }

    constexpr void judge_set(ini::assignment const& option) {
        string name;
        for (char const c : option.name) {
            name += c == '-' ? '_' : c;
        }
        auto const key = catalog::group_key(file_.group_of(option));
        bool is_found = false, is_dynamic = false;
        auto const note = [&](upgrade_effect effect, string what) -> upgrade_note& {
            notes_.push_back(
                {effect, label(file_.group_of(option), option.name), std::move(what), file_.name_of(option)});
            return notes_.back();
        };
        optional<catalog::fate> kept, lost;
        catalog::group_options const group(known_, named_, file_.group_of(option));
        group.rows_of(name, [&](catalog::table const& table, known_option const& row) {
            if (is_found || !row.is_in(from_)) {
                return;
            }
            auto const after = catalog::follow(table, row.group, row.name, from_, to_);
            if (after && after->now) {
                kept = after;
                is_found = true;
                is_dynamic = row.group != key;
            } else if (after) {
                lost = after;
            }
        });
        if (!kept && !lost) {
            return; // the linter's business
        }
        if (!kept) { // the table may have it in another of the groups that an operator's group stands for
            group.rows_of(name, [&](catalog::table const&, known_option const& row) {
                if (row.is_in(to_) && !row.is_alias()) {
                    kept = catalog::fate{.before = lost->before, .now = row, .last = to_};
                    is_dynamic = row.group != key;
                }
            });
        }
        if (!kept) {
            note(upgrade_effect::ignored,
                 say("is gone after ", stackmodel::name_of(lost->last), ": the line has no effect in ",
                     stackmodel::name_of(to_), "; see the release notes for what comes instead"));
            return;
        }
        auto const& now = *kept->now;
        set_.push_back(now.name.data());
        // in a group that the operator named, the table's group is only a template
        auto const new_group = either(is_dynamic, string::viewing(file_.group_of(option)), string::viewing(now.group));
        if (now.name != name || !ini::same_group(new_group, file_.group_of(option))) {
            auto const* const other = file_.find(new_group, now.name);
            auto& added = note(upgrade_effect::renamed, say("is now ", label(new_group, now.name),
                                                            !other ? ""
                                                            : now.type() == catalog::option_type::multi
                                                                ? ": add the value there"
                                                                : ", which is set as well: drop this line"));
            if (!other) {
                added.repair = move_option(file_, option, new_group, now.name, fix_safety::safe);
            }
        }
        judge_value(option, now, note);
        if (now.is(catalog::option_flag::deprecated_for_removal)) {
            note(upgrade_effect::to_be_dropped,
                 say(stackmodel::name_of(to_), " still has it, and wants to drop it: see the release "
                                               "notes for what comes instead"));
        }
    }

    template <class Note>
    constexpr void judge_value(ini::assignment const& option, known_option const& now, Note const& note) {
        documents self;
        self.push_back(&file_);
        auto const text = detail::seen_value(file_, option, self);
        if (!text || is_placeholder(*text)) {
            return;
        }
        if (auto const trouble = catalog::check_value(now, *text)) {
            bool const is_secret = now.is(catalog::option_flag::secret);
            note(upgrade_effect::breaks,
                 say(either(is_secret, "its value", say('"', *text, '"')), ' ',
                     either(is_secret, "does not fit any more", trouble->what), ", says ", stackmodel::name_of(to_)));
        }
    }

    constexpr void judge_unset(catalog::table const& table) {
        bool const is_own = table.project() == known_.own.front()->project();
        catalog::compare(
            table, from_, to_, [&](catalog::change what, known_option const* before, known_option const* after) {
                if (!after || after->is(catalog::option_flag::tool) ||
                    after->is(catalog::option_flag::group_is_template) ||
                    std::find(set_.begin(), set_.end(), after->name.data()) != set_.end() ||
                    file_.find(after->group, after->name) || !known_.reads(table, *after)) {
                    return;
                }
                if (what == catalog::change::default_value && before) {
                    note_default(table, *before, *after);
                } else if (is_own && !catalog::authentication.takes_plugin(table.project(), after->group, nullopt) &&
                           !after->has(catalog::fact_kind::default_value) &&
                           (what == catalog::change::required ||
                            (what == catalog::change::added && after->is(catalog::option_flag::required)))) {
                    notes_.push_back({upgrade_effect::required,
                                      label(after->group, after->name),
                                      say("has to be set in ", stackmodel::name_of(to_)),
                                      {}});
                }
            });
    }

    constexpr void note_default(catalog::table const& table, known_option const& before, known_option const& after) {
        if (before.is(catalog::option_flag::computed) || after.is(catalog::option_flag::computed) ||
            after.is(catalog::option_flag::secret)) {
            return;
        }
        // the service may have changed a library's default for itself
        auto const shown = [&](known_option const& row, release which) {
            auto const own = known_.own.front()->library_default(table.project(), row.name, which);
            auto const value = own ? *own : row.default_value();
            return either(!own && !row.has(catalog::fact_kind::default_value), "none",
                          either(value.empty(), "empty", string::viewing(value)));
        };
        auto const old = shown(before, from_), now = shown(after, to_);
        if (old != now) {
            notes_.push_back(
                {upgrade_effect::default_change, label(after.group, after.name), say("was ", old, ", is ", now), {}});
        }
    }

    ini::document const& file_;
    catalog::file_catalog const& known_;
    catalog::named_groups named_;
    release from_;
    release to_;
    std::vector<upgrade_note> notes_;
    std::vector<char const*> set_; ///< names, as they lie in the tables, of the options that the file sets
};

} // namespace stackmodel
