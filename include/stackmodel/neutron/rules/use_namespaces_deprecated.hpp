// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../model/agents.hpp"

namespace stackmodel::rules {

struct use_namespaces_deprecated {
    static constexpr rule_info info{
        .id = "neutron/use-namespaces-deprecated",
        .level = severity::warning,
        .summary = "use_namespaces is deprecated, and gone in Mitaka",
        .explanation = R"(Agents always use network namespaces. The option is deprecated for removal since Kilo. With
False, networks of different tenants cannot overlap and the metadata agent finds no instance.)",
        .bad = R"(=== network1/etc/neutron/dhcp_agent.ini
[DEFAULT]
interface_driver = neutron.agent.linux.interface.OVSInterfaceDriver
use_namespaces = True
)",
        .good = R"(=== network1/etc/neutron/dhcp_agent.ini
[DEFAULT]
interface_driver = neutron.agent.linux.interface.OVSInterfaceDriver
enable_isolated_metadata = True
)",
        .reference = "neutron 2015.1: agent/common/config.py",
    };

    template <class Agent>
        requires requires(Agent const& conf) { conf.DEFAULT.use_namespaces; }
    static constexpr void check(Agent const& conf, findings& out) {
        auto const& told = conf.DEFAULT.use_namespaces;
        if (told.is_set()) {
            out.report(info, told.name_where(),
                       told.is(false, true) ? "without namespaces networks cannot overlap and metadata does not "
                                              "work; the option is deprecated, drop the line"
                                            : "use_namespaces is deprecated and on anyway: drop the line");
        }
    }
};

} // namespace stackmodel::rules
