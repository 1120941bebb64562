// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/values/integer.hpp"
#include "../node.hpp"

#include <span>
#include <vector>

namespace stackmodel::rules {

struct ovs_vsctl_invalid {
    static constexpr rule_info info{
        .id = "ovs/invalid-command",
        .level = severity::error,
        .summary = "an ovs-vsctl command that Open vSwitch refuses",
        .explanation = R"(ovs-vsctl stops at a command or option that it does not know, at missing arguments, and at
columns of the Port table that do not exist. VLAN tags run from 1 to 4094.)",
        .bad = R"(=== network1/commands/bridges.sh
ovs-vsctl add-br br-ex
ovs-vsctl add-prot br-ex eth2
)",
        .good = R"(=== network1/commands/bridges.sh
ovs-vsctl add-br br-ex
ovs-vsctl add-port br-ex eth2
)",
        .reference = "ovs-vsctl(8), ovs-vswitchd.conf.db(5)",
    };

    static constexpr void check(node_commands const& commands, findings& out) {
        for (auto const& call : commands.calls) {
            if (call.program != "ovs-vsctl") {
                continue;
            }
            std::vector<argument const*> words;
            for (auto const& one : call.arguments) {
                if (one.text == "--") {
                    judge(words, out);
                    words.clear();
                } else if (one.text.view().starts_with("-")) {
                    judge_option(one, out);
                } else {
                    words.push_back(&one);
                }
            }
            judge(words, out);
        }
    }

private:
    struct verb {
        std::string_view name;
        std::size_t least; ///< arguments behind it
    };
    static constexpr verb verbs[] = {
        {"init", 0},
        {"show", 0},
        {"emer-reset", 0},
        {"add-br", 1},
        {"del-br", 1},
        {"list-br", 0},
        {"br-exists", 1},
        {"br-to-vlan", 1},
        {"br-to-parent", 1},
        {"br-set-external-id", 2},
        {"br-get-external-id", 1},
        {"list-ports", 1},
        {"add-port", 2},
        {"add-bond", 4},
        {"add-bond-iface", 2},
        {"del-bond-iface", 1},
        {"del-port", 1},
        {"port-to-br", 1},
        {"list-ifaces", 1},
        {"iface-to-br", 1},
        {"get-controller", 1},
        {"del-controller", 1},
        {"set-controller", 2},
        {"get-fail-mode", 1},
        {"del-fail-mode", 1},
        {"set-fail-mode", 2},
        {"get-manager", 0},
        {"del-manager", 0},
        {"set-manager", 1},
        {"get-ssl", 0},
        {"del-ssl", 0},
        {"set-ssl", 3},
        {"add-aa-mapping", 3},
        {"del-aa-mapping", 3},
        {"get-aa-mapping", 1},
        {"add-zone-tp", 2},
        {"del-zone-tp", 1},
        {"list-zone-tp", 1},
        {"list-dp-cap", 1},
        {"list", 1},
        {"find", 1},
        {"get", 2},
        {"set", 3},
        {"add", 4},
        {"remove", 4},
        {"clear", 3},
        {"create", 1},
        {"destroy", 1},
        {"wait-until", 2},
        {"comment", 0},
    };
    static constexpr std::string_view options =
        "may-exist if-exists with-iface fake-iface all id db no-syslog no-wait dry-run oneline timeout retry columns "
        "format data no-headings pretty bare verbose log-file syslog-method syslog-target private-key certificate "
        "ca-cert bootstrap-ca-cert peer-ca-cert ssl-protocols ssl-ciphers help version option no-leader-only "
        "leader-only "
        "shuffle-remotes no-shuffle-remotes inactivity-probe";
    static constexpr std::string_view port_columns =
        "name interfaces tag trunks cvlans vlan_mode qos bond_mode bond_updelay bond_downdelay bond_fake_iface "
        "bond_active_slave bond_detect_mode bond_miimon_interval lacp other_config external_ids mac fake_bridge "
        "statistics rstp_statistics status rstp_status protected";

    static constexpr void judge_option(argument const& one, findings& out) {
        auto const text = one.text.view();
        if (!one.known || !text.starts_with("--") || text.size() < 3) {
            return;
        }
        auto const name = text.substr(2, std::min(text.find('='), text.size()) - 2);
        if (has_word(options, name)) {
            return;
        }
        if (auto const meant = nearest_word(name, options); !meant.empty()) {
            out.report(info, one.where, say("ovs-vsctl has no option --", name, "; did you mean --", meant, '?'));
        }
    }

    static constexpr void judge(std::span<argument const* const> words, findings& out) {
        if (words.empty() || !words[0]->known) {
            return;
        }
        auto const name = words[0]->text.view();
        auto const* known =
            std::find_if(std::begin(verbs), std::end(verbs), [&](verb const& one) { return one.name == name; });
        if (known == std::end(verbs)) {
            std::vector<std::string_view> names;
            for (auto const& one : verbs) {
                names.push_back(one.name);
            }
            out.report(info, words[0]->where, say("ovs-vsctl has no command ", name, hint_at(nearest(name, names))));
            return;
        }
        if (words.size() - 1 < known->least) {
            out.report(info, words[0]->where,
                       say(name, " needs ", known->least, " arguments, and here are ", words.size() - 1,
                           name == "add-port" ? ": the bridge, then the port" : ""));
            return;
        }
        bool const port = name == "add-port" || name == "add-bond";
        for (std::size_t i = port ? 3 : words.size(); i < words.size(); ++i) {
            judge_column(*words[i], out);
        }
        if (name == "set" && iequals(words[1]->text, "port")) {
            for (std::size_t i = 3; i < words.size(); ++i) {
                judge_column(*words[i], out);
            }
        }
    }

    /// COLUMN[:KEY]=VALUE of a port.
    static constexpr void judge_column(argument const& one, findings& out) {
        auto const text = one.text.view();
        auto const equals = text.find('=');
        if (!one.known || equals == std::string_view::npos) {
            return;
        }
        auto const column = text.substr(0, std::min(text.find(':'), equals));
        auto const value = text.substr(equals + 1);
        if (!has_word(port_columns, column)) {
            auto const meant = nearest_word(column, port_columns);
            out.report(info, one.where, say("a port has no column ", column, hint_at(meant)));
        } else if (column == "tag" && value != "[]") {
            if (auto const id = integer<1, 4094>::parse(value); !id) {
                out.report(info, one.where, say("the VLAN tag \"", value, "\" ", id.why()));
            }
        } else if (column == "vlan_mode") {
            constexpr std::string_view modes = "access native-tagged native-untagged trunk dot1q-tunnel";
            if (!has_word(modes, value) && value != "[]") {
                out.report(info, one.where,
                           say('"', value,
                               "\" is no vlan_mode: use access, trunk, native-tagged, native-untagged or "
                               "dot1q-tunnel",
                               hint_at(nearest_word(value, modes))));
            }
        }
    }
};

} // namespace stackmodel::rules
