// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"

namespace stackmodel::rules {

struct repeated_option {
    static constexpr rule_info info{
        .id = "oslo-config/repeated-option",
        .level = severity::warning,
        .summary = "an option that is set twice, so that only the last line counts",
        .explanation = R"(oslo.config takes the last of several assignments and says nothing about the others. Whoever
edits the first one later will wonder why nothing changes. The exception are options that may be set several times,
whose values all count. With the same value in both lines this is only worth a remark.)",
        .bad = R"(=== compute1/etc/nova/nova.conf
[DEFAULT]
my_ip = 10.0.0.31
my_ip = 10.0.0.32
)",
        .good = R"(=== compute1/etc/nova/nova.conf
[DEFAULT]
my_ip = 10.0.0.31
)",
        .reference = "oslo_config/cfg.py, _Namespace._get_file_value",
    };
};

} // namespace stackmodel::rules
