// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../script.hpp"

namespace stackmodel::rules {

struct shell_invalid_identifier {
    static constexpr rule_info info{
        .id = "shell/invalid-identifier",
        .level = severity::error,
        .summary = "a shell variable whose name is none",
        .explanation = R"(Names of variables are made of letters, digits and underscores. The shell answers "not a valid
identifier" and the variable is not set, so the commands that need it, such as the OpenStack clients, do not find it.)",
        .bad = R"(=== controller1/commands/admin-openrc.sh
export OS-USERNAME=admin
)",
        .good = R"(=== controller1/commands/admin-openrc.sh
export OS_USERNAME=admin
)",
        .reference = "POSIX.1-2017, 3.235 Name",
    };

    template <class Script>
    static constexpr void check(Script const& file, findings& out) {
        for (auto const& command : file.script.commands) {
            auto const program = command.words.empty() ? string{} : command.words.front().text();
            if (program != "export" && program != "readonly") {
                continue;
            }
            for (std::size_t i = 1; i < command.words.size(); ++i) {
                judge(command.words[i], *file.script.file, out);
            }
        }
    }

private:
    static constexpr void judge(shell::word const& word, source const& file, findings& out) {
        if (word.parts.front().is != shell::part::kind::literal) {
            return;
        }
        std::string_view const text = word.parts.front().text;
        auto const name = text.substr(0, text.find('='));
        if (name.empty() || name.starts_with('-') || shell::is_identifier(name) || is_placeholder(text)) {
            return;
        }
        string repaired;
        for (char const c : name) {
            repaired += c == '-' || c == '.' ? '_' : c;
        }
        location const where{&file, {word.at.offset, static_cast<std::uint32_t>(name.size())}};
        auto& found = out.report(info, where,
                                 say('"', name, "\" is no name for a shell variable, so nothing is set",
                                     hint_at(shell::is_identifier(repaired) ? repaired.view() : "")));
        if (shell::is_identifier(repaired) && where.text() == name) {
            found.fix_by(fix_safety::unsafe, say("rename it to ", repaired), where, repaired);
        }
    }
};

} // namespace stackmodel::rules
