// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../node.hpp"

namespace stackmodel::rules {

struct bridge_traffic_unfiltered {
    static constexpr rule_info info{
        .id = "network/bridge-traffic-unfiltered",
        .level = severity::error,
        .summary = "the kernel keeps bridged packets from iptables, so security groups do nothing",
        .explanation =
            R"(Security groups are iptables rules on bridges. With `net.bridge.bridge-nf-call-iptables = 0` the
kernel does not show them the packets, and every instance stands open.)",
        .bad = R"(=== compute1/etc/neutron/plugins/ml2/openvswitch_agent.ini
[ovs]
local_ip = 10.0.1.31
[securitygroup]
enable_security_group = True
firewall_driver = neutron.agent.linux.iptables_firewall.OVSHybridIptablesFirewallDriver
=== compute1/etc/sysctl.conf
net.bridge.bridge-nf-call-iptables = 0
)",
        .good = R"(=== compute1/etc/neutron/plugins/ml2/openvswitch_agent.ini
[ovs]
local_ip = 10.0.1.31
[securitygroup]
enable_security_group = True
firewall_driver = neutron.agent.linux.iptables_firewall.OVSHybridIptablesFirewallDriver
=== compute1/etc/sysctl.conf
net.bridge.bridge-nf-call-iptables = 1
)",
        .reference = "OpenStack Installation Guide, Kilo: install and configure compute node",
    };

    static constexpr void check(neutron_node const& node, findings& out) {
        if (!node.runs_l2_agent() || node.bridge_calls_iptables.value != 0) {
            return;
        }
        auto const& groups = node.l2_agent->securitygroup;
        bool const iptables = groups.firewall_driver && contains(lowered(*groups.firewall_driver), "iptables");
        if (iptables && groups.enable_security_group.is(true, true)) {
            out.report(info, node.bridge_calls_iptables.where,
                       "with 0 here the kernel passes bridged packets by iptables, and security groups filter nothing: "
                       "set it to 1")
                .also(groups.firewall_driver.where(), "security groups are done with iptables");
        }
    }
};

} // namespace stackmodel::rules
