// SPDX-License-Identifier: Apache-2.0
// stackring: Swift rings without Python. Which of the programs it stands for is told by the name that it is called by,
// or by the first argument.
#include "files.hpp"
#include "own_commands.hpp"
#include "session.hpp"

#include <csignal>

int main(int count, char** arguments) {
    using namespace stackring;
    std::signal(SIGPIPE, SIG_IGN);
    std::vector<std::string> argv;
    for (int i = 0; i < count; ++i) {
        argv.push_back(python::decoded(arguments[i]));
    }
    if (argv.empty()) {
        argv.emplace_back("stackring");
    }
    auto const name = name_of(argv[0]);
    if (name.starts_with("swift-ring-builder-analyzer")) {
        run_analyze(argv);
    }
    if (name.starts_with("swift-ring-builder")) {
        run_builder(argv, true);
    }
    if (name.starts_with("swift-ring-composer")) {
        run_compose(argv);
    }
    if (name.starts_with("swift-get-nodes")) {
        run_nodes(argv);
    }
    auto const verb = argv.size() > 1 ? argv[1] : std::string();
    auto const without = [&](std::size_t place) {
        auto rest = argv;
        rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(place));
        return rest;
    };
    if (verb == "nodes") {
        run_nodes(without(1));
    }
    if (argv.size() > 2 && argv[2] == "nodes" && verb.ends_with(".ring.gz")) {
        run_nodes(without(2));
    }
    if (verb == "compose") {
        run_compose(without(1));
    }
    if (verb == "analyze") {
        run_analyze(without(1));
    }
    constexpr struct {
        std::string_view name;
        void (*run)(std::vector<std::string> const&);
    } own[] = {{"plan", run_plan}, {"apply", run_apply}, {"advise", run_advise}, {"report", run_report}};
    for (auto const& command : own) {
        if (verb == command.name) {
            command.run({argv.begin() + 2, argv.end()});
        }
    }
    run_builder(argv, false);
}
