// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"

namespace stackmodel::rules {

struct interfaces_invalid_value {
    static constexpr rule_info info{
        .id = "interfaces/invalid-value",
        .level = severity::error,
        .summary = "an address, netmask or MTU that is none",
        .explanation = R"(ifupdown does not look at values; it hands them to `ip`, which refuses them, and the interface
stays down. A `#` behind a value does not start a comment: it becomes part of the value.)",
        .bad = R"(=== compute1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.256
    netmask 255.255.255.0
)",
        .good = R"(=== compute1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.25
    netmask 255.255.255.0
)",
        .reference = "ifupdown 0.8.41, inet.defn",
    };
};

} // namespace stackmodel::rules
