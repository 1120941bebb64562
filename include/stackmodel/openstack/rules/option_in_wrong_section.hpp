// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"

namespace stackmodel::rules {

struct option_in_wrong_section {
    static constexpr rule_info info{
        .id = "oslo-config/option-in-wrong-section",
        .level = severity::warning,
        .summary = "an option that is read from another section",
        .explanation =
            R"(The same name in another section is another option, and mostly none at all: the service ignores
the line without a word, and the option keeps its default.)",
        .bad = R"(=== compute1/etc/nova/nova.conf
[DEFAULT]
virt_type = kvm
)",
        .good = R"(=== compute1/etc/nova/nova.conf
[libvirt]
virt_type = kvm
)",
        .reference = "the options that each release registers, see catalog/tables",
    };
};

} // namespace stackmodel::rules
