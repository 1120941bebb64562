// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"

namespace stackmodel::rules {

struct sysctl_syntax_error {
    static constexpr rule_info info{
        .id = "sysctl/syntax-error",
        .level = severity::error,
        .summary = "a line of sysctl.conf without a value",
        .explanation =
            R"(Each line is `key = value` or a comment. sysctl skips others with a message that nobody sees at
start-up.)",
        .bad = R"(=== network1/etc/sysctl.conf
net.ipv4.ip_forward 1
)",
        .good = R"(=== network1/etc/sysctl.conf
net.ipv4.ip_forward = 1
)",
        .reference = "sysctl.conf(5)",
    };
};

} // namespace stackmodel::rules
