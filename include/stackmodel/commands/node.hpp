// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../network/model/interfaces_file.hpp"
#include "accounts.hpp"
#include "evaluate.hpp"
#include "links.hpp"
#include "networks.hpp"
#include "open_vswitch.hpp"
#include "script.hpp"

#include <string_view>
#include <vector>

namespace stackmodel {

/// The commands that were run on a node: those of its scripts, in the order of their paths, and those that ifup runs
/// when it brings an interface up.
struct node_commands {
    std::vector<invocation> calls;
    std::vector<sql::document> statements;

    template <class Node>
    [[nodiscard]] static constexpr node_commands from(Node const& node) {
        node_commands result;
        auto const find_script = [&](std::string_view path) -> shell::document const* {
            for (auto const& file : node.template all<shell_settings>()) {
                if (path.starts_with('/') && file.file->path.ends_with(path)) {
                    return &file.model.script;
                }
            }
            return nullptr;
        };
        auto const collect = [&](invocation const& call) { result.calls.push_back(call); };
        for (auto const& file : node.template all<command_script>()) {
            shell_variables variables;
            evaluate(file.model.script, variables, find_script, collect);
        }
        for (auto const& file : node.template all<sql_script>()) {
            result.statements.push_back(file.model.statements);
        }
        for (auto const& file : node.template all<interfaces_file>()) {
            for (auto const& stanza : file.model.syntax.ifaces) {
                for (auto const& option : stanza.options) {
                    auto const name = option.name.view();
                    if (name == "up" || name == "pre-up" || name == "post-up") {
                        shell_variables variables;
                        variables.set("IFACE", stanza.name);
                        findings quotes; // what is wrong with them is said elsewhere
                        evaluate(shell::parse(*option.where.file, command_of(option), quotes), variables, find_script,
                                 collect);
                    }
                }
            }
        }
        return result;
    }

    static constexpr void state_facts(node_commands const& commands, fact_sink& sink) {
        for (auto const& call : commands.calls) {
            if (!is_undone(commands.calls, call)) {
                ovs_vsctl::read(call, sink);
            }
            brctl::read(call, sink);
            ip_command::read(call, sink);
            route_command::read(call, sink);
            vconfig::read(call, sink);
            rabbitmqctl::read(call, sink);
            identity_commands::read(call, sink);
            network_commands::read(call, sink);
            mysql_client::read(call, sink);
        }
        for (auto const& one : commands.statements) {
            state_grants(one, sink);
        }
    }

private:
    /// Where the command of an `up` line stands: behind the option, from which a joined line does not part it.
    static constexpr span command_of(ifupdown::stanza_option const& option) {
        auto at = option.where.at;
        if (at == option.name_where.at) {
            auto const name = at.in(option.where.file->text).find(option.name.view());
            auto const skipped = name == std::string_view::npos ? 0 : name + option.name.size();
            at.offset += static_cast<std::uint32_t>(skipped);
            at.length -= static_cast<std::uint32_t>(skipped);
        }
        return at;
    }

    /// Whether a later line of the same script deletes what this one creates.
    static constexpr bool is_undone(std::vector<invocation> const& calls, invocation const& made) {
        if (ovs_vsctl::added(made).empty()) {
            return false;
        }
        bool undone = false;
        for (auto const& other : calls) {
            if (other.where.file != made.where.file || other.where.at.offset <= made.where.at.offset) {
                continue;
            }
            if (ovs_vsctl::deleted(other) == ovs_vsctl::added(made)) {
                undone = true;
            } else if (ovs_vsctl::added(other) == ovs_vsctl::added(made)) {
                undone = false;
            }
        }
        return undone;
    }
};

} // namespace stackmodel
