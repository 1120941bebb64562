// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../node.hpp"

namespace stackmodel::rules {

struct nova_driver_of_other_family {
    static constexpr rule_info info{
        .id = "nova/interface-driver-of-other-family",
        .level = severity::warning,
        .summary = "nova-compute plugs interfaces for another layer 2 agent than the node's",
        .explanation = R"(`linuxnet_interface_driver` of nova.conf is LinuxOVSInterfaceDriver on nodes with the Open
vSwitch agent and LinuxBridgeInterfaceDriver on those with the Linux bridge agent.)",
        .bad = R"(=== compute1/etc/neutron/plugins/ml2/openvswitch_agent.ini
[ovs]
local_ip = 10.0.1.31
=== compute1/etc/nova/nova.conf
[DEFAULT]
linuxnet_interface_driver = nova.network.linux_net.LinuxBridgeInterfaceDriver
)",
        .good = R"(=== compute1/etc/neutron/plugins/ml2/openvswitch_agent.ini
[ovs]
local_ip = 10.0.1.31
=== compute1/etc/nova/nova.conf
[DEFAULT]
linuxnet_interface_driver = nova.network.linux_net.LinuxOVSInterfaceDriver
)",
        .reference = "OpenStack Installation Guide, Kilo: install and configure compute node",
    };

    static constexpr void check(neutron_node const& node, findings& out) {
        auto const& driver = node.nova_interface_driver;
        if (!driver || node.family == l2_family::unknown) {
            return;
        }
        bool const ovs = driver->view().ends_with(".LinuxOVSInterfaceDriver");
        bool const bridge = driver->view().ends_with(".LinuxBridgeInterfaceDriver");
        if ((ovs && node.family == l2_family::linux_bridge) || (bridge && node.family == l2_family::open_vswitch)) {
            auto const& drivers = node.l2_agent->ml2.mechanism_drivers;
            out.report(info, driver.where(),
                       say(node.name, " runs the ", name_of(node.family), ", so use nova.network.linux_net.",
                           ovs ? "LinuxBridgeInterfaceDriver" : "LinuxOVSInterfaceDriver"))
                .also(node.local_ip().is_set() ? node.local_ip().where() : drivers.where(),
                      say("the ", name_of(node.family), " is set up here"));
        }
    }
};

} // namespace stackmodel::rules
