// SPDX-License-Identifier: Apache-2.0
// swift-ring-builder: which command on which files.
#include "files.hpp"
#include "help.hpp"
#include "session.hpp"

#include <stackmodel/swift/python/json.hpp>

#include <cerrno>

namespace stackring {

namespace {

constexpr struct {
    std::string_view name;
    command run;
    bool reads_only = false;
    bool is_new = false; ///< not in Swift 2.30.1
} commands[] = {
    {"default", show, true},
    {"search", search, true},
    {"list_parts", list_parts, true},
    {"add", add},
    {"set_weight", set_weight},
    {"set_region", set_region},
    {"set_zone", set_zone},
    {"set_info", set_info},
    {"remove", remove},
    {"create", create},
    {"rebalance", rebalance},
    {"dispersion", dispersion},
    {"validate", validate, true},
    {"write_ring", write_ring},
    {"write_builder", write_builder},
    {"pretend_min_part_hours_passed", pretend_min_part_hours_passed},
    {"set_min_part_hours", set_min_part_hours},
    {"set_replicas", set_replicas},
    {"set_overload", set_overload},
    {"prepare_increase_partition_power", prepare_increase_partition_power},
    {"increase_partition_power", increase_partition_power},
    {"cancel_increase_partition_power", cancel_increase_partition_power},
    {"finish_increase_partition_power", finish_increase_partition_power},
    {"version", version, true, true},
    {"id", id, true, true},
};

[[noreturn]] void print_all_help() {
    print("swift-ring-builder 1.3\n");
    std::string list;
    std::string line = "Quick list: ";
    bool first = true;
    for (auto const& about : all_help()) {
        print(about.text);
        print();
        if (about.name == "default") {
            continue;
        }
        // wrapped at 79 columns, as textwrap does it
        auto const blank = first ? "" : " ";
        if (line.size() + about.name.size() + (first ? 0 : 1) > 79) {
            list += line + '\n';
            line = "            " + std::string(about.name);
        } else {
            line += blank + std::string(about.name);
        }
        first = false;
    }
    print(search_value_help());
    print();
    print(list + line);
    print("Exit codes: 0 = operation successful\n"
          "            1 = operation completed with warnings\n"
          "            2 = error");
    leave(exit_success);
}

/// Whether the text is the JSON of a composite ring builder.
bool is_composite(std::string_view text) {
    python::heap objects;
    python::value dict;
    if (!python::json_reader(text, objects).read(dict)) {
        return false;
    }
    auto const* const components = dict.find("components");
    auto const* const files = dict.find("component_builder_files");
    if (!components || !components->is(python::kind::list) || !files || !dict.find("version")) {
        return false;
    }
    for (std::size_t i = 0; i < components->size(); ++i) {
        auto const* const id = components->item(i).find("id");
        if (!id || !id->is(python::kind::text) || !files->find(id->as_text())) {
            return false;
        }
    }
    return true;
}

void load(session& run, std::string_view command) {
    auto const read = read_file(run.builder_path);
    auto const refuse = [](std::string_view why) {
        print(why);
        leave(exit_error);
    };
    if (read.error == ENOENT || read.error == EACCES || read.error == EPERM) {
        if (command != "create" && command != "write_builder") {
            refuse((read.error == ENOENT ? "Ring Builder file does not exist: "
                                         : "Ring Builder file cannot be accessed: ") +
                   run.builder_path);
        }
        return;
    }
    auto const problem = "Problem occurred while reading builder file: " + run.builder_path + ". ";
    if (read.error != 0) {
        refuse(problem + errno_text(read.error, run.builder_path));
    }
    python::value dict;
    python::unpickler pickle(read.text, run.file.objects);
    if (!pickle.read(dict)) {
        refuse("Ring Builder file is invalid: " + run.builder_path +
               (is_composite(read.text) ? " (it appears to be a composite ring builder file?)" : ""));
    }
    auto const why = swift::read_builder(dict, run.file);
    if (!why.empty()) {
        refuse(problem + why);
    }
}

} // namespace

void run_builder(std::vector<std::string> argv, bool is_swift) {
    if (argv.size() < 2) {
        print_all_help();
    }
    session run;
    run.argv = std::move(argv);
    run.is_swift = is_swift;
    auto const& given = run.argv[1];
    auto const without = [&](std::string_view end) { return given.substr(0, given.size() - end.size()); };
    if (given.ends_with(".ring.gz")) {
        run.ring_path = given;
        run.builder_path = without(".ring.gz") + ".builder";
        print("Note: using " + run.builder_path + " instead of " + given + " as builder file");
    } else {
        run.builder_path = given;
        run.ring_path = (given.ends_with(".builder") ? without(".builder") : given) + ".ring.gz";
    }
    auto const name = run.argv.size() == 2 ? std::string_view("default") : std::string_view(run.argv[2]);
    auto const* chosen = commands;
    while (chosen != std::end(commands) && (chosen->name != name || (chosen->is_new && is_swift))) {
        ++chosen;
    }
    bool const safe = run.argv[0].ends_with("-safe");
    if (safe || (chosen != std::end(commands) && !chosen->reads_only)) {
        if (!lock_folder_of(run.builder_path, safe)) {
            print("Ring/builder dir currently locked.");
            leave(exit_error);
        }
    }
    load(run, run.argv.size() > 2 ? name : std::string_view());
    run.backup_dir = joined(folder_of(run.builder_path), "backups");
    if (auto const why = make_folder(run.backup_dir); !why.empty()) {
        uncaught(why);
    }
    if (chosen == std::end(commands)) {
        print("Unknown command: " + run.argv[2]);
        leave(exit_error);
    }
    chosen->run(run);
    leave(exit_success);
}

} // namespace stackring
