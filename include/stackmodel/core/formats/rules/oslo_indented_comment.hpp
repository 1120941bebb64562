// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../finding.hpp"

namespace stackmodel::rules {

struct oslo_indented_comment {
    static constexpr rule_info info{
        .id = "oslo-config/indented-comment",
        .level = severity::warning,
        .summary = "an indented # that becomes part of the value above",
        .explanation = R"(For oslo.config an indented line always goes on with the option above it, also when it looks
like a comment. The text behind the `#` ends up in the value. Comments start in the first column.)",
        .bad = R"(=== network1/etc/neutron/l3_agent.ini
[DEFAULT]
interface_driver = neutron.agent.linux.interface.OVSInterfaceDriver
external_network_bridge = br-ex
  # the bridge to the outside
=== network1/commands/bridges.sh
ovs-vsctl add-br br-ex
)",
        .good = R"(=== network1/etc/neutron/l3_agent.ini
[DEFAULT]
interface_driver = neutron.agent.linux.interface.OVSInterfaceDriver
# the bridge to the outside
external_network_bridge = br-ex
=== network1/commands/bridges.sh
ovs-vsctl add-br br-ex
)",
        .reference = "oslo_config/iniparser.py, BaseParser.parse",
    };
};

} // namespace stackmodel::rules
