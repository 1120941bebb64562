// SPDX-License-Identifier: Apache-2.0
#include "baseline.hpp"
#include "catalog_commands.hpp"
#include "files.hpp"
#include "fix.hpp"
#include "linter.hpp"
#include "output.hpp"
#include "rule_list.hpp"

#include <stackmodel/core/text.hpp>
#include <stackmodel/deployment/read_tree.hpp>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace {

using stackmodel::severity;

constexpr int clean = 0, errors_found = 1, trouble = 2;

constexpr std::string_view examples = R"(Examples:
  stacklint check deploy/                       a deployment: one folder a node
  stacklint check etc/neutron/neutron.conf      single files
  stacklint check --format=sarif deploy/ > stacklint.sarif
  stacklint check --rule network/gateway-differs=off deploy/
  stacklint check --write-baseline known.json deploy/
  stacklint fix --diff deploy/                  what would be repaired
  stacklint explain network/missing-bridge
  stacklint upgrade --from kilo --to zed deploy/
  stacklint options nova --release zed virt_type

A deployment is a folder of nodes: deploy/compute1/etc/nova/nova.conf is /etc/nova/nova.conf of compute1, and
deploy/compute1/commands/*.sh are commands that were run there. deploy/stacklint.toml may name the release.

Exit status: 0 no errors, 1 errors found, 2 wrong usage or files that cannot be read.
)";

bool on_terminal(std::FILE* stream) { return ::isatty(::fileno(stream)) != 0; }

void put(std::string_view text) { std::fwrite(text.data(), 1, text.size(), stdout); }

int complain(std::string_view what) {
    fmt::print(stderr, "stacklint: {}\n", what);
    return trouble;
}

/// Says that there is no such thing and which one was meant, or what lists them.
template <class Names>
int complain_of_unknown(std::string_view kind, std::string_view name, Names const& known, std::string_view listed_by) {
    auto const meant = stackmodel::nearest(name, known);
    return complain(meant.empty() ? fmt::format("there is no {} \"{}\"; {} lists them", kind, name, listed_by)
                                  : fmt::format("there is no {} \"{}\"; did you mean {}?", kind, name, meant));
}

int complain_of_unknown_rule(std::string_view id) {
    std::vector<std::string_view> ids;
    for (auto const* rule : stacklint::all_rules()) {
        ids.push_back(rule->id);
    }
    return complain_of_unknown("rule", id, ids, "stacklint rules");
}

/// What the command line says, before it is understood.
struct arguments {
    std::string format = "text";
    std::string color = "auto";
    std::string release;
    std::vector<std::string> rules;
    std::vector<std::string> paths;
    std::string baseline;
    std::string write_baseline;
    std::string rule;
    unsigned threads = 0;
    bool unsafe = false;
    bool diff = false;

    /// https://no-color.org
    [[nodiscard]] bool use_colour() const {
        bool const wanted = on_terminal(stdout) && std::getenv("NO_COLOR") == nullptr;
        return color == "always" || (color == "auto" && wanted);
    }
};

/// Turns arguments into a request; says what is wrong with them.
bool understand(arguments const& given, stacklint::request& wanted) {
    wanted.paths = given.paths;
    wanted.shows_progress = on_terminal(stderr);
    wanted.threads = given.threads;
    if (!given.release.empty()) {
        wanted.release = stackmodel::release_named(given.release);
        if (!wanted.release) {
            complain(fmt::format("there is no release \"{}\"; they run from {} to {}", given.release,
                                 name_of(stackmodel::first_release), name_of(stackmodel::last_release)));
            return false;
        }
    }
    static std::map<std::string, severity> const levels{
        {"off", severity::off}, {"info", severity::info}, {"warning", severity::warning}, {"error", severity::error}};
    for (auto const& text : given.rules) {
        auto const equals = text.find('=');
        auto const id = text.substr(0, equals);
        if (!stacklint::find_rule(id)) {
            complain_of_unknown_rule(id);
            return false;
        }
        if (equals == std::string::npos) {
            wanted.only_rules.push_back(id);
            continue;
        }
        auto const level = levels.find(text.substr(equals + 1));
        if (level == levels.end()) {
            complain(fmt::format("\"{}\": a rule is set to off, info, warning or error", text));
            return false;
        }
        wanted.levels.push_back({stackmodel::string(id), level->second});
    }
    return true;
}

/// Names missing paths and gives the exit status.
int conclude(stackmodel::report const& result, std::vector<std::string> const& missing) {
    for (auto const& path : missing) {
        complain(fmt::format("{}: there is no such file or folder", path));
    }
    bool const unreadable = std::any_of(result.findings.begin(), result.findings.end(), [](auto const& found) {
        return found.rule->id == "file/unreadable" && found.level == severity::error;
    });
    if (!missing.empty() || unreadable) {
        return trouble;
    }
    return result.count(severity::error) > 0 ? errors_found : clean;
}

int check(arguments const& given) {
    stacklint::request wanted;
    if (!understand(given, wanted)) {
        return trouble;
    }
    std::vector<std::string> missing;
    auto result = stacklint::lint(wanted, missing);
    std::size_t left_over = 0;
    if (!given.baseline.empty()) {
        stackmodel::read_error error;
        auto const text = stackmodel::read_file(given.baseline, error);
        auto const what = error ? error.what : stacklint::apply_baseline(text, result, left_over);
        if (!what.empty()) {
            return complain(fmt::format("{}: {}", given.baseline, what));
        }
    }
    if (!given.write_baseline.empty()) {
        auto const what = stacklint::write_atomically(given.write_baseline, stacklint::as_baseline(result));
        if (!what.empty()) {
            return complain(fmt::format("{}: {}", given.write_baseline, what));
        }
        fmt::print(stderr, "stacklint: {} findings written to {}\n", result.findings.size(), given.write_baseline);
        result.findings.clear();
        return conclude(result, missing);
    }
    put(given.format == "json"     ? stacklint::as_json(result)
        : given.format == "sarif"  ? stacklint::as_sarif(result)
        : given.format == "junit"  ? stacklint::as_junit(result)
        : given.format == "github" ? stacklint::as_github(result)
                                   : stacklint::as_text(result, given.use_colour()));
    std::fflush(stdout);
    if (left_over > 0 && given.format == "text") {
        fmt::print(stderr, "stacklint: {} findings of the baseline are gone: write it anew with --write-baseline\n",
                   left_over);
    }
    return conclude(result, missing);
}

int fix(arguments const& given) {
    stacklint::request wanted;
    if (!understand(given, wanted)) {
        return trouble;
    }
    std::vector<std::string> missing;
    auto const result = stacklint::lint(wanted, missing);
    auto const repaired = stacklint::repair(result, given.unsafe);
    std::size_t repairs = 0;
    bool failed = false;
    for (auto const& file : repaired) {
        if (given.diff) {
            put(stacklint::unified_diff(file));
            continue;
        }
        // reported paths are relative to the only path that was given
        auto const path = given.paths.size() == 1 && given.paths.front() != file.path
                              ? given.paths.front() + '/' + file.path
                              : file.path;
        auto const what = stacklint::write_atomically(path, file.after);
        if (what.empty()) {
            fmt::print("{}: {} repaired\n", path, file.repairs);
            repairs += file.repairs;
        } else {
            complain(fmt::format("{}: {}", path, what));
            failed = true;
        }
    }
    if (!given.diff) {
        fmt::print("{} of {} findings repaired\n", repairs, result.findings.size());
    }
    auto const status = conclude({}, missing);
    return failed ? trouble : status;
}

int kinds(arguments const& given) {
    std::vector<std::string> missing;
    std::string text;
    stacklint::list_kinds(given.paths, missing,
                          [&](std::string_view file, std::string_view kind, std::string_view node) {
                              text += fmt::format("{}\t{}\t{}\n", file, kind, node);
                          });
    put(text);
    return conclude({}, missing);
}

int explain(arguments const& given) {
    if (auto const* rule = stacklint::find_rule(given.rule)) {
        put(stacklint::explanation_of(*rule, given.use_colour()));
        return clean;
    }
    return complain_of_unknown_rule(given.rule);
}

int rules(arguments const& given) {
    auto const& all = stacklint::all_rules();
    put(given.format == "json"       ? stacklint::as_rules_json(all)
        : given.format == "markdown" ? stacklint::as_reference(all)
                                     : stacklint::as_table(all));
    return clean;
}

/// Writes a stacklint.toml to begin with.
int init(arguments const& given) {
    auto const& folder = given.paths.front();
    auto const path = folder + "/stacklint.toml";
    if (stackmodel::kind_of_entry(folder) != stackmodel::entry_kind::folder) {
        return complain(fmt::format("{}: there is no such folder", folder));
    }
    if (stackmodel::kind_of_entry(path) != stackmodel::entry_kind::missing) {
        return complain(fmt::format("{} is there already; it stays as it is", path));
    }
    auto const text = fmt::format(
        "# What no file of this deployment says. See `stacklint check --help`.\n\n"
        "# The OpenStack release: {} to {}.\n{}release = \"{}\"\n\n"
        "# [node.compute1]\n# hostname = \"host214\"      # unless etc/hostname or the folder's name says it\n"
        "# os = \"ubuntu-14.04\"\n\n"
        "# [rules]\n# \"network/gateway-differs\" = \"off\"\n",
        name_of(stackmodel::first_release), name_of(stackmodel::last_release), given.release.empty() ? "# " : "",
        given.release.empty() ? "kilo" : given.release);
    auto const what = stacklint::write_atomically(path, text);
    if (!what.empty()) {
        return complain(fmt::format("{}: {}", path, what));
    }
    fmt::print("wrote {}\n", path);
    return clean;
}

} // namespace

int main(int argc, char** argv) {
    CLI::App app("stacklint checks the configuration files of an OpenStack deployment, offline.", "stacklint");
    app.footer(std::string(examples));
    app.set_version_flag("--version", "stacklint " + std::string(stacklint::version));
    app.require_subcommand(1);

    arguments given;
    int status = clean;
    auto const command = [&](char const* name, char const* what, std::function<int(arguments const&)> run) {
        auto* added = app.add_subcommand(name, what);
        added->callback([&status, &given, run = std::move(run)] { status = run(given); });
        return added;
    };
    auto const take_paths = [&](CLI::App* of) {
        of->add_option("PATH", given.paths, "deployments and files")->required();
    };
    auto const take_color = [&](CLI::App* of) {
        of->add_option("--color", given.color, "auto, always or never; auto honours NO_COLOR")
            ->check(CLI::IsMember({"auto", "always", "never"}));
    };
    auto const take_rules = [&](CLI::App* of) {
        of->add_option("--release", given.release, "OpenStack release of the deployment, such as kilo or 2015.1");
        of->add_option("--rule", given.rules,
                       "ID=off|info|warning|error sets a rule's level; ID alone shows this rule only")
            ->expected(1)
            ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
            ->allow_extra_args(false);
    };

    auto* const checking = command("check", "lint files and deployments", check);
    checking->add_option("--format", given.format, "text, json, sarif, junit or github")
        ->check(CLI::IsMember({"text", "json", "sarif", "junit", "github"}));
    take_color(checking);
    checking->add_option("--threads", given.threads, "how many threads work (default: one a processor)");
    checking->add_option("--baseline", given.baseline, "do not show the findings that this file lists");
    checking->add_option("--write-baseline", given.write_baseline, "write all findings to this file and show none");
    take_rules(checking);
    take_paths(checking);

    auto* const listing = command("rules", "list all rules", rules);
    listing->add_option("--format", given.format, "text, json or markdown")
        ->check(CLI::IsMember({"text", "json", "markdown"}));

    auto* const explaining = command("explain", "explain a rule, with examples", explain);
    explaining->add_option("RULE", given.rule, "id of a rule")->required();
    take_color(explaining);

    auto* const fixing = command("fix", "repair what can be repaired", fix);
    fixing->add_flag("--unsafe", given.unsafe, "make likely repairs as well; look at what changed");
    fixing->add_flag("--diff", given.diff, "show the changes and write nothing");
    take_rules(fixing);
    take_paths(fixing);

    auto* const starting = command("init", "write a stacklint.toml to begin with", init);
    starting->add_option("--release", given.release, "OpenStack release of the deployment");
    starting->add_option("DIR", given.paths, "folder of the deployment")->required()->expected(1);

    take_paths(command("kinds", "say what each file is taken for", kinds));

    stacklint::add_catalog_commands(app, status);

    std::vector<std::string> names;
    for (auto const* known : app.get_subcommands({})) {
        names.push_back(known->get_name());
    }
    if (argc > 1 && argv[1][0] != '-' && std::find(names.begin(), names.end(), argv[1]) == names.end()) {
        return complain_of_unknown("command", argv[1], names, "stacklint --help");
    }
    try {
        app.parse(argc, argv);
    } catch (CLI::ParseError const& error) {
        auto const code = app.exit(error);
        return code == 0 ? clean : trouble;
    }
    return status;
}
