// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../node.hpp"

namespace stackmodel::rules {

struct driver_of_other_family {
    static constexpr rule_info info{
        .id = "neutron/driver-of-other-family",
        .level = severity::error,
        .summary = "a driver that does not fit the node's layer 2 agent",
        .explanation = R"(The L3 and DHCP agents plug their ports with `interface_driver`, and the layer 2 agent of the
node has to find them: OVSInterfaceDriver with the Open vSwitch agent, BridgeInterfaceDriver with the Linux bridge
agent. `firewall_driver` has to fit as well: OVSHybridIptablesFirewallDriver (or openvswitch) for the one,
IptablesFirewallDriver for the other.)",
        .bad = R"(=== network1/etc/neutron/plugins/ml2/openvswitch_agent.ini
[ovs]
local_ip = 10.0.1.21
[agent]
tunnel_types = vxlan
=== network1/etc/neutron/dhcp_agent.ini
[DEFAULT]
interface_driver = neutron.agent.linux.interface.BridgeInterfaceDriver
)",
        .good = R"(=== network1/etc/neutron/plugins/ml2/openvswitch_agent.ini
[ovs]
local_ip = 10.0.1.21
[agent]
tunnel_types = vxlan
=== network1/etc/neutron/dhcp_agent.ini
[DEFAULT]
interface_driver = neutron.agent.linux.interface.OVSInterfaceDriver
)",
        .reference = "neutron/agent/linux/interface.py, neutron/agent/linux/iptables_firewall.py",
    };

    static constexpr void check(neutron_node const& node, findings& out) {
        if (node.family == l2_family::unknown) {
            return;
        }
        if (node.l3_agent) {
            judge(node, node.l3_agent->DEFAULT.interface_driver, "the L3 agent", out);
        }
        if (node.dhcp_agent) {
            judge(node, node.dhcp_agent->DEFAULT.interface_driver, "the DHCP agent", out);
        }
        auto const& firewall = node.l2_agent->securitygroup.firewall_driver;
        if (!firewall) {
            return;
        }
        bool const hybrid = firewall->view().ends_with("OVSHybridIptablesFirewallDriver") ||
                            *firewall == "iptables_hybrid" || *firewall == "openvswitch";
        bool const plain = firewall->view().ends_with(".IptablesFirewallDriver") || *firewall == "iptables";
        bool const ovs = node.family == l2_family::open_vswitch;
        if ((hybrid && !ovs) || (plain && ovs)) {
            out.report(info, firewall.where(),
                       say(*firewall, " does not fit the ", name_of(node.family), " of ", node.name, ": use ",
                           ovs ? "neutron.agent.linux.iptables_firewall.OVSHybridIptablesFirewallDriver"
                               : "neutron.agent.linux.iptables_firewall.IptablesFirewallDriver"));
        }
    }

private:
    static constexpr void judge(neutron_node const& node, option<string> const& driver, std::string_view agent,
                                findings& out) {
        if (!driver) {
            return;
        }
        bool const ovs = driver->view().ends_with(".OVSInterfaceDriver") || *driver == "openvswitch";
        bool const bridge = driver->view().ends_with(".BridgeInterfaceDriver") || *driver == "linuxbridge";
        if ((ovs && node.family == l2_family::linux_bridge) || (bridge && node.family == l2_family::open_vswitch)) {
            auto const& own = node.mappings().is_set()   ? node.mappings().where()
                              : node.local_ip().is_set() ? node.local_ip().where()
                                                         : node.l2_agent->ml2.mechanism_drivers.where();
            out.report(info, driver.where(),
                       say(agent, " plugs its ports for the ", ovs ? "Open vSwitch" : "Linux bridge", " agent, but ",
                           node.name, " runs the ", name_of(node.family), ": use ",
                           ovs ? "BridgeInterfaceDriver" : "OVSInterfaceDriver"))
                .also(own, say("the ", name_of(node.family), " is set up here"));
        }
    }
};

} // namespace stackmodel::rules
