// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"

namespace stackmodel::rules {

struct unknown_section {
    static constexpr rule_info info{
        .id = "oslo-config/unknown-section",
        .level = severity::info,
        .summary = "a section that nothing is known of",
        .explanation = R"(No release of the service, of its drivers in the tree or of its libraries has this section. It
may belong to a driver or plugin from elsewhere; what stands in it is not judged.)",
        .bad = R"(=== controller1/etc/neutron/neutron.conf
[acme_fabric]
controller = 10.0.0.5
)",
        .good = R"(=== controller1/etc/neutron/neutron.conf
[DEFAULT]
core_plugin = ml2
)",
        .reference = "the groups that each release registers, see catalog/tables",
    };
};

} // namespace stackmodel::rules
