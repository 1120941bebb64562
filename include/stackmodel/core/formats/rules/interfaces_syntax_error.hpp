// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../finding.hpp"

namespace stackmodel::rules {

struct interfaces_syntax_error {
    static constexpr rule_info info{
        .id = "interfaces/syntax-error",
        .level = severity::error,
        .summary = "a line for which ifupdown refuses the whole file",
        .explanation =
            R"(ifup reads /etc/network/interfaces as a whole. One option without a value, one option outside a
stanza, one unknown method, and `ifup -a` brings up nothing but the loopback: the node has no network after the next
start. In a file that is included with `source`, the rest of that file is lost.)",
        .bad = R"(=== compute1/etc/network/interfaces
autoeth0
iface eth0 inet dhcp
)",
        .good = R"(=== compute1/etc/network/interfaces
auto eth0
iface eth0 inet dhcp
)",
        .reference = "ifupdown 0.8.41, config.c",
    };
};

} // namespace stackmodel::rules
