// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../evaluate.hpp"
#include "../script.hpp"

namespace stackmodel::rules {

struct shell_pipe_into_assignment {
    static constexpr rule_info info{
        .id = "shell/pipe-into-assignment",
        .level = severity::error,
        .summary = "a command pipes into an assignment",
        .explanation = R"(The `|` of a help text separates choices, that of a shell starts another process. In
`neutron router-interface-add router1 subnet=a|port=b` the shell cuts the command at the `|`, and what stands behind it
is an assignment that does nothing. Choose one of the two.)",
        .bad = R"(=== controller1/commands/networks.sh
neutron router-interface-add router1 subnet=subnet1|port=192.168.1.1
)",
        .good = R"(=== controller1/commands/networks.sh
neutron router-interface-add router1 subnet1
)",
    };

    static constexpr void check(command_script const& file, findings& out) {
        for (auto const& command : file.script.commands) {
            auto const name =
                command.words.size() == 1 ? detail::assigned_name(command.words.front()) : std::string_view{};
            if (command.piped && !name.empty()) {
                out.report(info, {file.script.file, command.at},
                           say("the command before it ends at the |, and ", name,
                               "=... behind it does nothing: keep one of the two choices"));
            }
        }
    }
};

} // namespace stackmodel::rules
