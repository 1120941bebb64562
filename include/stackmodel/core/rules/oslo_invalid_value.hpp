// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../finding.hpp"

namespace stackmodel::rules {

struct oslo_invalid_value {
    static constexpr rule_info info{
        .id = "oslo-config/invalid-value",
        .level = severity::error,
        .summary = "a value that is not of the option's type",
        .explanation = R"(oslo.config converts each value when the service first asks for it, and raises
`ConfigFileValueError` when it cannot: the service stops, at start-up or in the middle of its work. The message says
what the option takes.)",
        .bad = R"(=== network1/etc/neutron/l3_agent.ini
[DEFAULT]
interface_driver = neutron.agent.linux.interface.OVSInterfaceDriver
agent_mode = centralized
external_network_bridge =
)",
        .good = R"(=== network1/etc/neutron/l3_agent.ini
[DEFAULT]
interface_driver = neutron.agent.linux.interface.OVSInterfaceDriver
agent_mode = legacy
external_network_bridge =
)",
        .reference = "oslo_config/types.py",
    };
};

} // namespace stackmodel::rules
