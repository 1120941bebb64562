// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/values/vlan.hpp"
#include "../model/interfaces_file.hpp"

namespace stackmodel::rules {

struct interfaces_vlan_id {
    static constexpr rule_info info{
        .id = "interfaces/vlan-id",
        .level = severity::error,
        .summary = "a VLAN interface whose id is none",
        .explanation =
            R"(The part behind the dot of eth1.100, and the number of vlan100, is the VLAN id: a number from 1
to 4094.)",
        .bad = R"(=== compute1/etc/network/interfaces
auto eth1.4096
iface eth1.4096 inet manual
)",
        .good = R"(=== compute1/etc/network/interfaces
auto eth1.409
iface eth1.409 inet manual
)",
        .reference = "IEEE 802.1Q",
    };

    static constexpr void check(interfaces_file const& file, findings& out) {
        for (auto const& stanza : file.syntax.ifaces) {
            std::string_view const name = stanza.name;
            auto const dot = name.find('.');
            bool const by_name = name.starts_with("vlan") && stanza.find("vlan-raw-device");
            auto text = dot != std::string_view::npos ? name.substr(dot + 1)
                        : by_name                     ? name.substr(4)
                                                      : std::string_view{};
            text = text.substr(0, text.find(':'));
            if (auto const number = to_integer(text); number && (*number < 1 || *number > 4094)) {
                out.report(info, stanza.name_where, say(name, ": ", text, " is no VLAN id, these run from 1 to 4094"));
            }
        }
    }
};

} // namespace stackmodel::rules
