// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../model/interfaces_file.hpp"

namespace stackmodel::rules {

struct interfaces_auto_without_iface {
    static constexpr rule_info info{
        .id = "interfaces/auto-without-iface",
        .level = severity::warning,
        .summary = "an interface is to be brought up that is not defined",
        .explanation = R"(`auto eth1` without `iface eth1 ...` makes ifup say "Ignoring unknown interface" and go on:
the interface stays down.)",
        .bad = R"(=== compute1/etc/network/interfaces
auto eth0 eth1
iface eth0 inet dhcp
)",
        .good = R"(=== compute1/etc/network/interfaces
auto eth0 eth1
iface eth0 inet dhcp
iface eth1 inet manual
)",
    };

    static constexpr void check(interfaces_file const& file, findings& out) {
        if (!file.syntax.includes.empty() || !file.syntax.mappings.empty() ||
            file.syntax.file->path.find("interfaces.d/") != std::string_view::npos) {
            return;
        }
        for (auto const& one : file.syntax.selections) {
            std::string_view name = one.name;
            if (auto const equals = name.find('='); equals != std::string_view::npos) {
                name.remove_prefix(equals + 1);
            }
            if (!one.brings_up() || contains(name, "/") || is_placeholder(name) || name == "lo" || file.find(name)) {
                continue;
            }
            if (name.starts_with('#')) {
                out.report(info, one.where, "a # behind a name does not start a comment: each word is an interface");
                return;
            }
            std::vector<std::string_view> defined;
            for (auto const& stanza : file.stanzas) {
                defined.push_back(stanza.name());
            }
            auto const best = nearest(name, defined);
            out.report(info, one.where,
                       say(one.keyword, ' ', name, ": no iface stanza defines ", name,
                           hint_at(file.is_brought_up(best) ? std::string_view{} : best)));
        }
    }
};

} // namespace stackmodel::rules
