// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../model/interfaces_file.hpp"

namespace stackmodel::rules {

struct interfaces_repeated_option {
    static constexpr rule_info info{
        .id = "interfaces/repeated-option",
        .level = severity::error,
        .summary = "an option that may stand once in a stanza stands twice",
        .explanation =
            R"(ifupdown joins the values of a repeated option with a line break between them and hands both to
`ip`, which refuses them. A second address needs a stanza of its own for the same interface.)",
        .bad = R"(=== compute1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.31/24
    address 10.0.0.32/24
)",
        .good = R"(=== compute1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.31/24
iface eth0 inet static
    address 10.0.0.32/24
)",
        .reference = "ifupdown 0.8.41, config.c",
    };

    static constexpr void check(interfaces_file const& file, findings& out) {
        constexpr std::string_view single[] = {"address", "netmask", "gateway",   "network", "broadcast",
                                               "mtu",     "metric",  "hwaddress", "scope",   "pointopoint"};
        for (auto const& stanza : file.syntax.ifaces) {
            for (auto const& option : stanza.options) {
                auto const* first = stanza.find(option.name);
                for (auto const& inherited : stanza.inherited) {
                    if (inherited.name == option.name) {
                        first = &inherited;
                    }
                }
                if (first == &option ||
                    std::find(std::begin(single), std::end(single), option.name.view()) == std::end(single)) {
                    continue;
                }
                out.report(info, option.name_where,
                           say(option.name, " stands twice in the stanza of ", stanza.name,
                               ": the interface stays down; drop one of them or give it a stanza of its own"))
                    .also(first->name_where, say("the first ", option.name));
            }
        }
    }
};

} // namespace stackmodel::rules
