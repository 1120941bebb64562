// SPDX-License-Identifier: Apache-2.0
#include "catalog_commands.hpp"
#include "options.hpp"
#include "upgrade.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <cstdio>
#include <memory>

namespace stacklint {

namespace {

constexpr int clean = 0, errors_found = 1, trouble = 2;

void put(std::string_view text) { std::fwrite(text.data(), 1, text.size(), stdout); }

int complain(std::string_view what) {
    fmt::print(stderr, "stacklint: {}\n", what);
    return trouble;
}

/// False, and a complaint, when there is no release of that name; an empty name is none.
bool understand_release(std::string const& name, stackmodel::optional<stackmodel::release>& result) {
    if (!name.empty()) {
        result = stackmodel::release_named(name);
        if (!result) {
            complain(fmt::format("there is no release \"{}\"; they run from {} to {}", name,
                                 name_of(stackmodel::first_release), name_of(stackmodel::last_release)));
            return false;
        }
    }
    return true;
}

int print(std::string const& text, std::string const& what) {
    if (!what.empty()) {
        return complain(what);
    }
    put(text);
    return clean;
}

void add_options(CLI::App& app, int& status) {
    auto query = std::make_shared<option_query>();
    auto release = std::make_shared<std::string>();
    auto* const command = app.add_subcommand("options", "search the options of services and libraries");
    command->add_option("PROJECT", query->project, "nova, neutron, oslo.messaging ...; all searches all of them")
        ->required();
    command->add_option("PATTERN", query->pattern, "a part of group/name, or a pattern with *");
    command->add_option("--release", *release, "only what this release has");
    command->add_option("--format", query->format, "text or json")->check(CLI::IsMember({"text", "json"}));
    command->callback([query, release, &status] {
        std::string what;
        if (!understand_release(*release, query->release)) {
            status = trouble;
            return;
        }
        auto const text = find_options(*query, what);
        status = print(text, what);
    });
}

void add_diff(CLI::App& app, int& status) {
    struct arguments {
        std::vector<std::string> releases;
        std::string project;
        std::string format = "text";
    };
    auto given = std::make_shared<arguments>();
    auto* const command = app.add_subcommand("diff", "list what differs between two releases of a project's options");
    command->add_option("--release", given->releases, "the two releases: --release kilo zed")
        ->required()
        ->expected(2)
        ->allow_extra_args(false);
    command->add_option("PROJECT", given->project, "nova, neutron, oslo.messaging ...; all compares all of them")
        ->required();
    command->add_option("--format", given->format, "text, json or markdown")
        ->check(CLI::IsMember({"text", "json", "markdown"}));
    command->callback([given, &status] {
        stackmodel::optional<stackmodel::release> from, to;
        if (!understand_release(given->releases[0], from) || !understand_release(given->releases[1], to)) {
            status = trouble;
            return;
        }
        std::string what;
        auto const text = compare_releases(given->project, *from, *to, given->format, what);
        status = print(text, what);
    });
}

void add_upgrade(CLI::App& app, int& status) {
    struct arguments {
        std::string from, to;
        upgrade_request wanted;
    };
    auto given = std::make_shared<arguments>();
    auto* const command =
        app.add_subcommand("upgrade", "say what another release makes of files: what breaks, moves, changes");
    command->add_option("--from", given->from, "the release that the files are for")->required();
    command->add_option("--to", given->to, "the release to come")->required();
    command->add_option("--format", given->wanted.format, "text, json or markdown")
        ->check(CLI::IsMember({"text", "json", "markdown"}));
    command->add_flag("--fix", given->wanted.fix, "write options that were renamed or moved under their new names");
    command->add_option("PATH", given->wanted.paths, "deployments and files")->required();
    command->callback([given, &status] {
        stackmodel::optional<stackmodel::release> from, to;
        if (!understand_release(given->from, from) || !understand_release(given->to, to)) {
            status = trouble;
            return;
        }
        given->wanted.from = *from;
        given->wanted.to = *to;
        auto const result = upgrade(given->wanted);
        put(result.text);
        for (auto const& what : result.trouble) {
            complain(what);
        }
        status = !result.trouble.empty() ? trouble : result.breaking > 0 ? errors_found : clean;
    });
}

} // namespace

void add_catalog_commands(CLI::App& app, int& status) {
    add_options(app, status);
    add_diff(app, status);
    add_upgrade(app, status);
}

} // namespace stacklint
