// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../catalog/file_catalog.hpp"
#include "../catalog/value.hpp"
#include "../core/artifact.hpp"
#include "../core/formats/oslo_ini.hpp"
#include "../core/oslo_config.hpp"
#include "../core/placeholder.hpp"
#include "../core/sort.hpp"
#include "../core/text.hpp"
#include "rules/deprecated_option.hpp"
#include "rules/misspelt_option.hpp"
#include "rules/misspelt_section.hpp"
#include "rules/option_in_wrong_section.hpp"
#include "rules/option_of_later_release.hpp"
#include "rules/option_of_other_file.hpp"
#include "rules/option_of_other_plugin.hpp"
#include "rules/release_range.hpp"
#include "rules/removed_option.hpp"
#include "rules/repeated_option.hpp"
#include "rules/secret_in_sample.hpp"
#include "rules/undefined_reference.hpp"
#include "rules/unknown_section.hpp"
#include "rules/value_is_default.hpp"

#include <string_view>
#include <vector>

namespace stackmodel {

/// The fix that puts an assignment into another section or under another name, comments left where they are.
[[nodiscard]] constexpr fix move_option(ini::document const& file, ini::assignment const& option,
                                        std::string_view group, std::string_view name, fix_safety safety) {
    if (ini::same_group(file.group_of(option), group)) {
        return {say("rename it to ", name), safety, {{file.name_of(option), string(name)}}};
    }
    auto const text = file.file->text;
    auto const first = line_at(text, option.name_at(text).offset).offset;
    auto const last = line_at(text, option.value_at.end()).end();
    auto const line_end = text.substr(last).starts_with("\r\n") ? last + 2U : last < text.size() ? last + 1U : last;
    return {say("move it to [", group, "] ", name),
            safety,
            {{{file.file, {first, line_end - first}}, {}}, file.set(group, name, option.value_at.in(text))}};
}

/// Judges the sections, names and values of a file by the catalog of options; see option_rules.hpp for what it can say.
class option_judge {
public:
    /// Whether the typed model of the file knows an option that the catalog does not.
    using has_option = bool (*)(std::string_view group, std::string_view name);

    constexpr option_judge(ini::document const& file, catalog::file_catalog const& known, has_option is_modelled,
                           rule_info const& unknown_option, findings& out)
        : file_(file), known_(known), named_(file), is_modelled_(is_modelled), unknown_option_(unknown_option),
          out_(out), which_(out.release()) {
        for (auto const& option : file_.assignments) {
            places_.push_back({catalog::group_key(file_.group_of(option)), name_of(option), &option});
        }
        stable_sort(places_, less);
        for (auto const& found : out.all()) {
            if (found.rule == &rules::oslo_invalid_value::info) {
                reported_.push_back(found.where.at.offset);
            }
        }
        std::sort(reported_.begin(), reported_.end());
    }

    constexpr void run() {
        constexpr std::size_t most_sections = 10000; // none of ours; who builds a larger file is not after advice
        if (file_.sections.size() > most_sections) {
            out_.not_judged();
            return;
        }
        std::uint32_t current = 0;
        std::vector<catalog::group_options> group; // of the current section
        for (auto const& option : file_.assignments) {
            if (group.empty() || option.section != current) {
                current = option.section;
                group.clear();
                group.emplace_back(known_, named_, file_.group_of(option));
                judge_section(current, group.front());
            }
            if (group.front().is_known() && !is_placeholder(option.name)) {
                judge(option, group.front());
            }
        }
        judge_repetitions();
        say_defaults();
        say_releases();
    }

private:
    using known_option = catalog::known_option;

    /// The rows of an option.
    struct sightings {
        std::vector<catalog::found_row> now;  ///< in the release in question, options before older names
        std::vector<catalog::found_row> ever; ///< in other releases
    };

    /// An assignment under its name in the tables.
    struct place {
        string group;
        string name;
        ini::assignment const* option;
    };

    static constexpr bool less(place const& a, place const& b) {
        return a.group != b.group ? a.group < b.group : a.name < b.name;
    }

    /// The assignment that counts, as document::find, but quick.
    [[nodiscard]] constexpr ini::assignment const* find(std::string_view group, std::string_view name) const {
        place const wanted{string::viewing(group), string::viewing(name), nullptr};
        auto const behind = std::upper_bound(places_.begin(), places_.end(), wanted, less);
        if (behind == places_.begin() || less(*(behind - 1), wanted)) {
            return nullptr;
        }
        return (behind - 1)->option;
    }

    static constexpr std::size_t searched_most = 200; ///< suggestions cost time; no file needs more of them

    // --- sections

    constexpr void judge_section(std::uint32_t index, catalog::group_options const& group) {
        auto const& section = file_.sections[index];
        if (group.is_known() || is_placeholder(section.name) || !section.at.length || has_seen(group.key())) {
            return;
        }
        seen_sections_.push_back(group.key());
        location const where{file_.file, section.at};
        auto const meant = nearest_group(index, group.key());
        if (meant.empty()) {
            out_.not_judged();
            out_.report(rules::unknown_section::info, where,
                        say("no release of ", known_.project(), " has a section [", section.name,
                            "]: what stands in it is not judged; a plugin from elsewhere may read it"));
            return;
        }
        out_.report(rules::misspelt_section::info, where,
                    say("there is no section [", section.name, "]; did you mean [", meant,
                        "]? What stands below it is not read"))
            .fix_by(fix_safety::safe, say("rename it to [", meant, ']'), where, say('[', meant, ']'));
    }

    [[nodiscard]] constexpr bool has_seen(std::string_view key) const {
        return std::any_of(seen_sections_.begin(), seen_sections_.end(), [&](auto const& one) { return one == key; });
    }

    /// The group that a section was meant to be: written alike, and with one of the section's options.
    [[nodiscard]] constexpr std::string_view nearest_group(std::uint32_t index, string const& key) {
        if (searched_++ > searched_most) {
            return {};
        }
        std::vector<std::string_view> names;
        if (key == "default") {
            names.push_back("DEFAULT");
        } else {
            known_.for_each_table([&](catalog::table const& from) {
                for (std::size_t i = 0; i < from.group_count(); ++i) {
                    names.push_back(from.group_at(i).group());
                }
            });
        }
        auto const meant = key == "default" ? names.front() : nearest(key, names);
        if (meant.empty()) {
            return {};
        }
        catalog::group_options const group(known_, named_, meant);
        for (auto const& option : file_.assignments) {
            if (option.section == index && !sightings_of(group, name_of(option)).now.empty()) {
                return meant;
            }
        }
        return {};
    }

    // --- options

    [[nodiscard]] static constexpr string name_of(ini::assignment const& option) {
        if (!contains(option.name, "-")) {
            return string::viewing(option.name);
        }
        string name;
        for (char const c : option.name) {
            name += c == '-' ? '_' : c;
        }
        return name;
    }

    [[nodiscard]] constexpr sightings sightings_of(catalog::group_options const& group, std::string_view name) const {
        sightings result;
        for (bool const wants_alias : {false, true}) {
            group.rows_of(name, [&](catalog::table const& from, known_option const& row) {
                if (row.is_alias() == wants_alias) {
                    (row.is_in(which_) ? result.now : result.ever).push_back({&from, row});
                }
            });
        }
        return result;
    }

    constexpr void judge(ini::assignment const& option, catalog::group_options const& group) {
        auto const name = name_of(option);
        auto const found = sightings_of(group, name);
        if (!found.now.empty()) {
            judge_known(option, group, found.now);
            return;
        }
        if (group.is_open() || takes_as_plugin(option, group, name)) {
            return;
        }
        if (!found.ever.empty()) {
            report_other_release(option, group.key(), name, found.ever);
        } else if (!is_modelled_(group.key(), name)) {
            report_unknown(option, group, name);
        }
    }

    constexpr void judge_known(ini::assignment const& option, catalog::group_options const& group,
                               std::vector<catalog::found_row> const& rows) {
        auto const& first = rows.front().row;
        note_releases(option, rows);
        bool const is_read = std::any_of(rows.begin(), rows.end(), [&](catalog::found_row const& one) {
            return one.row.is_alias() || known_.reads(*one.from, one.row);
        });
        if (!is_read) {
            report_other_file(option, rows);
            return;
        }
        if (first.is_alias()) {
            report_old_name(option, first);
            return;
        }
        if (which_ && first.is(catalog::option_flag::deprecated_for_removal)) {
            auto const since = first.fact(catalog::fact_kind::deprecated_since);
            out_.report(rules::deprecated_option::info, file_.name_of(option),
                        say('[', group.key(), "] ", first.name, " is to be dropped", since.empty() ? "" : ", says ",
                            since, ": see the release notes for what comes instead"));
        }
        judge_value(option, group, rows);
    }

    constexpr void judge_value(ini::assignment const& option, catalog::group_options const& group,
                               std::vector<catalog::found_row> const& rows) {
        bool const is_secret = std::any_of(rows.begin(), rows.end(), [](catalog::found_row const& one) {
            return one.row.is(catalog::option_flag::secret);
        });
        auto const where = file_.value_of(option);
        if (is_secret && !option.value.empty() && is_sample(file_.file->path)) {
            out_.report(rules::secret_in_sample::info, file_.name_of(option),
                        say(option.name, " has a value in a sample file: take it out, everybody may read it"));
        }
        if (is_placeholder(option.value)) {
            return; // the model counted it as not judged
        }
        if (!judge_references(option, group, is_secret)) {
            return;
        }
        documents self;
        self.push_back(&file_);
        auto const text = detail::seen_value(file_, option, self);
        if (!text) {
            return; // refers to a default
        }
        optional<problem> trouble;
        for (auto const& one : rows) {
            trouble.reset();
            if (!one.row.is_alias()) {
                trouble = catalog::check_value(one.row, *text);
            }
            if (!trouble) {
                break;
            }
        }
        if (trouble && !is_reported(where)) {
            auto const shown = either(is_secret, "its value", say('"', *text, '"'));
            out_.report(rules::oslo_invalid_value::info, where,
                        say('[', file_.group_of(option), "] ", option.name, ": ", shown, ' ',
                            either(is_secret, "does not fit", trouble->what)));
        } else if (!trouble && which_ && !is_secret && is_default(rows.front(), *text)) {
            defaults_.push_back(&option);
        }
    }

    /// Whether the typed model of the file complained already.
    [[nodiscard]] constexpr bool is_reported(location where) const {
        return std::binary_search(reported_.begin(), reported_.end(), where.at.offset);
    }

    [[nodiscard]] constexpr bool is_default(catalog::found_row const& one, std::string_view text) const {
        auto fallback = one.row.default_value();
        bool known = one.row.has(catalog::fact_kind::default_value);
        if (one.from->project() != known_.project()) {
            if (auto const own = known_.own.front()->library_default(one.from->project(), one.row.name, *which_)) {
                fallback = *own;
                known = true;
            }
        }
        if (!known || one.row.type() == catalog::option_type::multi) {
            return false;
        }
        if (one.row.type() == catalog::option_type::boolean) {
            auto const a = parse<bool>(fallback), b = parse<bool>(text);
            return a && b && *a == *b;
        }
        return fallback == text;
    }

    /// Reports references to options that do not exist; false when there is one.
    constexpr bool judge_references(ini::assignment const& option, catalog::group_options const& group,
                                    bool is_secret) {
        std::string_view text = option.value;
        for (auto dollar = text.find('$'); dollar != std::string_view::npos; dollar = text.find('$')) {
            bool const escaped = dollar > 0 && text[dollar - 1] == '\\';
            text.remove_prefix(dollar + 1);
            if (escaped || text.starts_with('$')) {
                text.remove_prefix(escaped ? 0 : 1);
                continue;
            }
            bool const braced = text.starts_with('{');
            auto const size = detail::reference_size(text.substr(braced ? 1 : 0));
            auto const name = text.substr(braced ? 1 : 0, size);
            if (size == 0 || (braced && !text.substr(size + 1).starts_with('}')) || exists(name, group)) {
                continue;
            }
            out_.report(rules::undefined_reference::info, file_.value_of(option),
                        either(is_secret,
                               say("the value of ", option.name,
                                   " has a $ that starts a reference to an option that does not exist: write $$ for a "
                                   "plain dollar sign"),
                               say(option.name, " refers to $", name,
                                   ", and there is no such option: the service fails when it asks for the value",
                                   hint_at(nearest_reference(name)), "; a plain dollar sign is written $$")));
            return false;
        }
        return true;
    }

    /// An option that the file sets under a similar name.
    [[nodiscard]] constexpr std::string_view nearest_reference(std::string_view name) {
        std::vector<std::string_view> names;
        if (searched_++ < searched_most) {
            for (auto const& one : places_) {
                names.push_back(one.name);
            }
        }
        return nearest(name, names);
    }

    /// Whether a reference leads to an option: of the same group, of DEFAULT, or of the group before the dot.
    [[nodiscard]] constexpr bool exists(std::string_view reference, catalog::group_options const& group) const {
        auto const dot = reference.find('.');
        auto const name = reference.substr(dot == std::string_view::npos ? 0 : dot + 1);
        auto const other = either(dot == std::string_view::npos, "DEFAULT",
                                  lowered(reference.substr(0, std::min(dot, reference.size()))));
        if (find(other, name) || find(group.key(), name)) {
            return true;
        }
        bool found = false;
        group.rows_of(name, [&](auto const&, auto const&) { found = true; });
        known_.for_each_table([&](catalog::table const& from) {
            found = found || !from.find(other, name).empty() || !from.find("DEFAULT", name).empty();
        });
        // options of oslo.config itself, which no list function names
        return found || has_word("config_dir config_file", name) || is_modelled_(other, name);
    }

    [[nodiscard]] static constexpr bool is_sample(std::string_view path) {
        return without_sample_ending(path).size() < path.size() || contains(path, "usr/share/doc/");
    }

    // --- what can be said about a name

    [[nodiscard]] constexpr bool takes_as_plugin(ini::assignment const& option, catalog::group_options const& group,
                                                 std::string_view name) {
        if (!group.takes_plugin()) {
            return false;
        }
        if (name == "auth_type" || name == "auth_plugin" || name == "auth_section") {
            return true;
        }
        auto const* naming = find(group.key(), "auth_type");
        naming = naming ? naming : find(group.key(), "auth_plugin");
        auto const plugin =
            naming && catalog::authentication.has_plugin(naming->value) ? naming->value.view() : std::string_view{};
        auto const role = catalog::authentication.find(plugin, name, nullopt);
        if (role == catalog::plugin_option::of_another) {
            out_.report(rules::option_of_other_plugin::info, file_.name_of(option),
                        say("the plugin ", plugin, " has no option ", name, ": the line is not read"));
        }
        return role != catalog::plugin_option::unknown;
    }

    constexpr void report_old_name(ini::assignment const& option, known_option const& row) {
        auto const group = row.target_group(), name = row.target_name();
        auto const new_group = catalog::group_key(group);
        bool const same_group = ini::same_group(file_.group_of(option), group);
        auto& found = out_.report(rules::deprecated_option::info, file_.name_of(option),
                                  say(option.name, " is an old name: it is now ", same_group ? "" : "[",
                                      same_group ? "" : group, same_group ? "" : "] ", name));
        if (auto const* other = find(new_group, name)) {
            found.also(file_.name_of(*other), say("the new name is set as well, and counts"));
        } else {
            found.repair = move_option(file_, option, group, name, fix_safety::safe);
        }
    }

    constexpr void report_other_file(ini::assignment const& option, std::vector<catalog::found_row> const& rows) {
        std::vector<std::string_view> names;
        for (auto const& one : rows) {
            for (char const letter : catalog::table::files_of(one.row)) {
                auto const name = one.from->file_named(letter);
                if (std::find(names.begin(), names.end(), name) == names.end() && names.size() < 3) {
                    names.push_back(name);
                }
            }
        }
        out_.report(rules::option_of_other_file::info, file_.name_of(option),
                    say(option.name, " is read from ", listing(names, " or "),
                        ", and no program that reads this file has it: the line has no effect; move it there"));
    }

    constexpr void report_other_release(ini::assignment const& option, std::string_view group, std::string_view name,
                                        std::vector<catalog::found_row> const& rows) {
        optional<release> last_before, first_after;
        for (auto const& one : rows) {
            if (one.row.until() < *which_) { // the release is known, or any would have fitted
                last_before = last_before ? std::max(*last_before, one.row.until()) : one.row.until();
            } else {
                first_after = first_after ? std::min(*first_after, one.row.since()) : one.row.since();
            }
        }
        auto const where = file_.name_of(option);
        auto const release_name = stackmodel::name_of(*which_);
        if (last_before) {
            out_.report(rules::removed_option::info, where,
                        say('[', group, "] ", name, " was there up to ", stackmodel::name_of(*last_before),
                            ": the line has no effect in ", release_name));
        } else {
            out_.report(rules::option_of_later_release::info, where,
                        say('[', group, "] ", name, " comes with ", stackmodel::name_of(*first_after),
                            ": the line has no effect in ", release_name));
        }
    }

    constexpr void report_unknown(ini::assignment const& option, catalog::group_options const& group,
                                  std::string_view name) {
        auto const where = file_.name_of(option);
        if (searched_++ < searched_most) {
            if (report_wrong_section(option, group.key(), name)) {
                return;
            }
            auto const candidates = group.names(which_);
            auto const best = nearest(name, candidates);
            if (!best.empty()) {
                constexpr std::size_t long_enough = 6; // one slip in a word of this size leaves no doubt
                bool const sure =
                    name.size() >= long_enough && edit_distance(name, best, 1) == 1 && !find(group.key(), best);
                out_.report(rules::misspelt_option::info, where,
                            say("there is no option ", name, " in [", group.key(), "]; did you mean ", best, '?'))
                    .fix_by(sure ? fix_safety::safe : fix_safety::unsafe, say("rename it to ", best), where,
                            string(best));
                return;
            }
        }
        out_.report(unknown_option_, where,
                    say("there is no option ", name, " in [", group.key(), ']', which_ ? " in " : "",
                        which_ ? stackmodel::name_of(*which_) : "", ": the line has no effect; drop it"));
    }

    constexpr bool report_wrong_section(ini::assignment const& option, std::string_view key, std::string_view name) {
        std::vector<std::string_view> groups;
        known_.for_each_table([&](catalog::table const& from) {
            for (std::size_t i = 0; i < from.group_count(); ++i) {
                for (auto const row : from.group_at(i).named(name)) {
                    if (row.is_in(which_) && known_.reads(from, row) &&
                        std::find(groups.begin(), groups.end(), row.group) == groups.end()) {
                        groups.push_back(row.group);
                    }
                }
            }
        });
        constexpr std::size_t few = 3; // names such as "host" are in too many sections to guess
        if (groups.empty() || groups.size() > few) {
            return false;
        }
        std::vector<string> brackets;
        for (auto const one : groups) {
            brackets.push_back(say('[', one, ']'));
        }
        auto& found = out_.report(rules::option_in_wrong_section::info, file_.name_of(option),
                                  say(name, " is read from ", listing(brackets, " or "), ", not from [", key,
                                      "]: the line has no effect; move it there"));
        if (groups.size() == 1 && !find(groups.front(), name)) {
            found.repair = move_option(file_, option, groups.front(), name, fix_safety::unsafe);
        }
        return true;
    }

    // --- all of the file

    constexpr void judge_repetitions() {
        for (std::size_t i = 1; i < places_.size(); ++i) {
            auto const& first = places_[i - 1];
            if (less(first, places_[i])) {
                continue;
            }
            bool const all_count = is_multi(first.group, first.name);
            for (; i < places_.size() && !less(first, places_[i]); ++i) {
                if (!all_count) {
                    report_repetition(*places_[i - 1].option, *places_[i].option);
                }
            }
        }
    }

    constexpr void report_repetition(ini::assignment const& option, ini::assignment const& next) {
        bool const same = option.value == next.value;
        out_.report(rules::repeated_option::info, same ? severity::info : severity::warning, file_.name_of(option),
                    say(option.name, " is set again further down, and ",
                        same ? "to the same value" : "only the last line counts: drop this one"))
            .also(file_.name_of(next), "set again here");
    }

    /// Whether all values of an option count; also for those that nothing is known of.
    [[nodiscard]] constexpr bool is_multi(string const& group, string const& name) const {
        catalog::group_options const options(known_, named_, group);
        bool known = false, multi = false;
        options.rows_of(name, [&](auto const&, known_option const& row) {
            known = true;
            multi = multi || row.type() == catalog::option_type::multi;
        });
        return multi || (!known && !is_modelled_(group, name));
    }

    /// One remark for all of them: a file has many.
    constexpr void say_defaults() {
        if (defaults_.empty()) {
            return;
        }
        constexpr std::size_t shown_most = 8;
        std::vector<std::string_view> names;
        for (auto const* option : defaults_) {
            if (names.size() < shown_most) {
                names.push_back(option->name);
            }
        }
        auto const others = defaults_.size() - names.size();
        out_.report(rules::value_is_default::info, file_.name_of(*defaults_.front()),
                    say(either(others > 0, say(listing(names, ", "), " and ", others, " more"), listing(names)),
                        defaults_.size() == 1 ? " is" : " are", " set to what ", stackmodel::name_of(*which_),
                        " has as default"));
    }

    /// Without a release: which ones have the option.
    constexpr void note_releases(ini::assignment const& option, std::vector<catalog::found_row> const& rows) {
        if (which_) {
            return;
        }
        auto first = last_release, last = first_release;
        for (auto const& one : rows) {
            first = std::min(first, one.row.since());
            last = std::max(last, one.row.until());
        }
        if (first > first_) {
            first_ = first;
            newest_ = &option;
        }
        if (last < last_) {
            last_ = last;
            oldest_ = &option;
        }
    }

    constexpr void say_releases() {
        if (!newest_ && !oldest_) {
            return;
        }
        auto const* const at = newest_ ? newest_ : oldest_;
        auto const* const went = oldest_ ? oldest_ : at;
        auto& found = out_.report(
            rules::release_range::info, file_.name_of(*at),
            either(first_ > last_,
                   say("no release has all options of this file: ", at->name, " comes with ",
                       stackmodel::name_of(first_), ", ", went->name, " was there up to ", stackmodel::name_of(last_)),
                   say("going by its options, this file is for ", stackmodel::name_of(first_), " to ",
                       stackmodel::name_of(last_))));
        if (newest_ && oldest_) {
            found.also(file_.name_of(*oldest_), say("was there up to ", stackmodel::name_of(last_)));
        }
    }

    ini::document const& file_;
    catalog::file_catalog const& known_;
    catalog::named_groups named_;
    has_option is_modelled_;
    rule_info const& unknown_option_;
    findings& out_;
    optional<release> which_;
    std::vector<place> places_;           ///< sorted; those of one option as they stand in the file
    std::vector<std::uint32_t> reported_; ///< values that the typed model complained of
    std::vector<string> seen_sections_;
    std::size_t searched_ = 0;
    std::vector<ini::assignment const*> defaults_; ///< those set to what they are anyway
    release first_ = first_release;
    release last_ = last_release;
    ini::assignment const* newest_ = nullptr; ///< the option that came last
    ini::assignment const* oldest_ = nullptr; ///< the option that went first
};

} // namespace stackmodel
