// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"

namespace stackmodel::rules {

struct hosts_invalid_line {
    static constexpr rule_info info{
        .id = "hosts/invalid-line",
        .level = severity::error,
        .summary = "a line of /etc/hosts that the resolver passes over",
        .explanation = R"(Each line is an address and the names that it has. The resolver silently skips a line whose
first word is no address, and one without a name.)",
        .bad = R"(=== compute1/etc/hosts
127.0.0.1 localhost
10.0.0.311 controller1
)",
        .good = R"(=== compute1/etc/hosts
127.0.0.1 localhost
10.0.0.31 compute1
)",
        .reference = "hosts(5)",
    };
};

} // namespace stackmodel::rules
