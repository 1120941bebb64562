// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"

namespace stackmodel::rules {

struct misspelt_option {
    static constexpr rule_info info{
        .id = "oslo-config/misspelt-option",
        .level = severity::error,
        .summary = "an option that does not exist, written almost like one that does",
        .explanation =
            R"(A service ignores options that it does not know, without a word. So a slip of the pen leaves the
option that was meant at its default.)",
        .bad = R"(=== compute1/etc/nova/nova.conf
[DEFAULT]
vif_pluging_timeout = 300
)",
        .good = R"(=== compute1/etc/nova/nova.conf
[DEFAULT]
vif_plugging_timeout = 300
)",
        .reference = "the options that each release registers, see catalog/tables",
    };
};

} // namespace stackmodel::rules
