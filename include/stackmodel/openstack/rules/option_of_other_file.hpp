// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"

namespace stackmodel::rules {

struct option_of_other_file {
    static constexpr rule_info info{
        .id = "oslo-config/option-of-other-file",
        .level = severity::warning,
        .summary = "an option that no process that reads this file looks for",
        .explanation = R"(The option exists, but belongs to another program of the same project, which does not read
this file. The line has no effect here, and the program it is for runs with its default.)",
        .bad = R"(=== network1/etc/neutron/l3_agent.ini
[DEFAULT]
enable_isolated_metadata = True
)",
        .good = R"(=== network1/etc/neutron/dhcp_agent.ini
[DEFAULT]
interface_driver = neutron.agent.linux.interface.OVSInterfaceDriver
enable_isolated_metadata = True
)",
        .reference = "the projects' generator files (etc/oslo-config-generator), see catalog/tables",
    };
};

} // namespace stackmodel::rules
