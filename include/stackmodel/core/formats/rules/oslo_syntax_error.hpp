// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../finding.hpp"

namespace stackmodel::rules {

struct oslo_syntax_error {
    static constexpr rule_info info{
        .id = "oslo-config/syntax-error",
        .level = severity::error,
        .summary = "a line that oslo.config cannot read",
        .explanation = R"(oslo.config gives up at the first line that it cannot read: the service logs
`ConfigFileParseError` and does not start. Every line has to be a comment (`#` or `;` in the first column), a
`[section]`, `name = value`, or an indented line that goes on with the value above it.)",
        .bad = R"(=== network1/etc/neutron/l3_agent.ini
[DEFAULT]
interface_driver neutron.agent.linux.interface.OVSInterfaceDriver
)",
        .good = R"(=== network1/etc/neutron/l3_agent.ini
[DEFAULT]
interface_driver = neutron.agent.linux.interface.OVSInterfaceDriver
external_network_bridge =
)",
        .reference = "oslo_config/iniparser.py",
    };
};

} // namespace stackmodel::rules
