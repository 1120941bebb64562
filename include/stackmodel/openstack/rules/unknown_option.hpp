// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/artifact.hpp"
#include "../../core/formats/oslo_ini.hpp"
#include "../../core/optional.hpp"
#include "../../core/placeholder.hpp"
#include "../../core/text.hpp"
#include "../catalog/known_option.hpp"
#include "../catalog/libraries.hpp"
#include "../known_options.hpp"
#include "misspelt_option.hpp"
#include "option_in_wrong_section.hpp"

namespace stackmodel::rules {

struct unknown_option {
    static constexpr rule_info info{
        .id = "oslo-config/unknown-option",
        .level = severity::warning,
        .summary = "an option that the service does not have",
        .explanation = R"(The service ignores the line without a word: the option is of another release, of another
service, or never existed. Sections that no release of the service has are left alone; they may belong to a plugin from
elsewhere.)",
        .bad = R"(=== compute1/etc/nova/nova.conf
[DEFAULT]
network_host_of_compute = 10.0.0.11
)",
        .good = R"(=== compute1/etc/nova/nova.conf
[DEFAULT]
my_ip = 10.0.0.31
)",
        .reference = "the options that each release registers, see openstack/catalog",
    };

    template <class Artifact>
        requires requires { options_of_service<Artifact>.empty(); }
    static constexpr void check(document_of<Artifact> const& file, findings& out) {
        judge(file.syntax, options_of_service<Artifact>, Artifact::has, out);
    }

private:
    /// The tables that count for a file: those of the service and of the libraries.
    struct tables {
        catalog::options own;
        catalog::options libraries = catalog::libraries;

        template <class Test>
        [[nodiscard]] constexpr bool any(std::string_view group, std::string_view name, Test const& test) const {
            for (auto const table : {own, libraries}) {
                for (auto const row : table.of(group, name)) {
                    if (test(row)) {
                        return true;
                    }
                }
            }
            return false;
        }
        [[nodiscard]] constexpr bool has_group(std::string_view group) const {
            return !own.of_group(group).empty() || !libraries.of_group(group).empty() ||
                   has_word(catalog::auth_groups, group);
        }
        /// Names of the group's options in a release, for suggestions.
        [[nodiscard]] constexpr std::vector<std::string_view> names(std::string_view group,
                                                                    optional<release> which) const {
            std::vector<std::string_view> result;
            for (auto const table : {own, libraries}) {
                for (auto const row : table.of_group(group)) {
                    if (!which || row.is_in(*which)) {
                        result.push_back(row.name);
                    }
                }
            }
            return result;
        }
        /// The groups that have an option of that name in a release.
        [[nodiscard]] constexpr std::vector<std::string_view> groups_with(std::string_view name,
                                                                          optional<release> which) const {
            std::vector<std::string_view> result;
            for (auto const table : {own, libraries}) {
                for (auto const row : table) {
                    if (row.name == name && (!which || row.is_in(*which)) &&
                        std::find(result.begin(), result.end(), row.group) == result.end()) {
                        result.push_back(row.group);
                    }
                }
            }
            return result;
        }
    };

    using has_option = bool (*)(std::string_view group, std::string_view name);

    static constexpr void judge(ini::document const& file, catalog::options own, has_option is_modelled,
                                findings& out) {
        tables const known{own};
        auto const which = out.release();
        for (auto const& option : file.assignments) {
            auto const written = file.group_of(option);
            string group(written);
            if (group != "DEFAULT") {
                group = lowered(written);
            }
            string name;
            for (char const c : option.name) {
                name += c == '-' ? '_' : c;
            }
            if (is_placeholder(option.name) || is_placeholder(written) || !known.has_group(group)) {
                continue; // of a plugin from elsewhere
            }
            bool const fits = known.any(group, name, [&](auto const& row) { return !which || row.is_in(*which); }) ||
                              (has_word(catalog::auth_groups, group) && has_word(catalog::auth_options, name)) ||
                              is_modelled(group, name);
            if (!fits) {
                report(file, option, group, name, known, out);
            }
        }
    }

    static constexpr void report(ini::document const& file, ini::assignment const& option, string const& group,
                                 string const& name, tables const& known, findings& out) {
        auto const which = out.release();
        auto const where = file.name_of(option);
        auto const elsewhere = known.groups_with(name, which);
        optional<catalog::known_option> other_release;
        static_cast<void>(known.any(group, name, [&](catalog::known_option const& row) {
            other_release = row;
            return true;
        }));
        constexpr std::size_t few = 3; // names such as "host" are in too many sections to guess
        if (!elsewhere.empty() && elsewhere.size() <= few && !other_release) {
            std::vector<string> brackets;
            for (auto const one : elsewhere) {
                brackets.push_back(say('[', one, ']'));
            }
            out.report(option_in_wrong_section::info, where,
                       say(name, " is read from ", listing(brackets, " or "), ", not from [", group,
                           "]: the line has no effect; move it there"));
            return;
        }
        if (other_release) {
            bool const gone = other_release->until() < *which; // the release is known, or any would have fitted
            out.report(info, where,
                       say("[", group, "] ", name, gone ? " was there up to " : " comes with ",
                           gone ? name_of(other_release->until()) : name_of(other_release->since()),
                           ": the line has no effect in ", name_of(*which)));
            return;
        }
        auto const best = nearest(name, known.names(group, which));
        if (!best.empty()) {
            out.report(misspelt_option::info, where,
                       say("there is no option ", name, " in [", group, "]; did you mean ", best, '?'))
                .fix_by(fix_safety::unsafe, say("rename it to ", best), where, string(best));
            return;
        }
        out.report(info, where,
                   say("there is no option ", name, " in [", group, ']', which ? " in " : "",
                       which ? name_of(*which) : "", ": the line has no effect; drop it"));
    }
};

} // namespace stackmodel::rules
