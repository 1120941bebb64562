// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../model/nova_conf.hpp"

namespace stackmodel::rules {

struct firewall_driver_with_neutron {
    static constexpr rule_info info{
        .id = "nova/firewall-driver-with-neutron",
        .level = severity::warning,
        .summary = "Nova and Neutron both filter packets",
        .explanation =
            R"(With Neutron's security groups (`security_group_api = neutron`, `use_neutron`) Nova has to leave
filtering alone: `firewall_driver = nova.virt.firewall.NoopFirewallDriver`. Otherwise both write rules for the same
instances.)",
        .bad = R"(=== compute1/etc/nova/nova.conf
[DEFAULT]
network_api_class = nova.network.neutronv2.api.API
security_group_api = neutron
firewall_driver = nova.virt.libvirt.firewall.IptablesFirewallDriver
)",
        .good = R"(=== compute1/etc/nova/nova.conf
[DEFAULT]
network_api_class = nova.network.neutronv2.api.API
security_group_api = neutron
firewall_driver = nova.virt.firewall.NoopFirewallDriver
)",
        .reference = "OpenStack Installation Guide, Kilo: install and configure compute node",
    };

    static constexpr void check(nova_conf const& conf, findings& out) {
        auto const& defaults = conf.DEFAULT;
        bool const neutron = (defaults.security_group_api && *defaults.security_group_api == "neutron") ||
                             defaults.use_neutron.is(true, false);
        auto const& driver = defaults.firewall_driver;
        if (neutron && driver && !driver->empty() && *driver != "nova.virt.firewall.NoopFirewallDriver") {
            out.report(info, driver.where(),
                       "Neutron does the security groups, so Nova must not filter: set "
                       "firewall_driver = nova.virt.firewall.NoopFirewallDriver")
                .also(defaults.security_group_api.where(), "security groups are Neutron's here");
        }
    }
};

} // namespace stackmodel::rules
