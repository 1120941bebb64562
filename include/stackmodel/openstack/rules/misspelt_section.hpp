// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"

namespace stackmodel::rules {

struct misspelt_section {
    static constexpr rule_info info{
        .id = "oslo-config/misspelt-section",
        .level = severity::error,
        .summary = "a section that does not exist, written almost like one that does",
        .explanation = R"(A service asks for its sections by name and never looks at others. All options below a
misspelt header keep their defaults, and nothing is logged. `[DEFAULT]` has to be in capitals; all other names count
regardless of case.)",
        .bad = R"(=== compute1/etc/nova/nova.conf
[libvrit]
virt_type = kvm
)",
        .good = R"(=== compute1/etc/nova/nova.conf
[libvirt]
virt_type = qemu
)",
        .reference = "the groups that each release registers, see catalog/tables",
    };
};

} // namespace stackmodel::rules
