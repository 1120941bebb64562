// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../model/ml2_conf.hpp"

namespace stackmodel::rules {

struct security_groups_without_driver {
    static constexpr rule_info info{
        .id = "neutron/security-groups-without-driver",
        .level = severity::error,
        .summary = "enable_security_group and firewall_driver contradict each other",
        .explanation =
            R"(With `enable_security_group = True` and the Noop driver the API takes rules that nobody carries
out: instances stand open. With False and a real driver, the agent filters for groups that the API does not offer.)",
        .bad = R"(=== compute1/etc/neutron/plugins/ml2/openvswitch_agent.ini
[securitygroup]
enable_security_group = True
firewall_driver = neutron.agent.firewall.NoopFirewallDriver
)",
        .good = R"(=== compute1/etc/neutron/plugins/ml2/openvswitch_agent.ini
[securitygroup]
enable_security_group = True
firewall_driver = neutron.agent.linux.iptables_firewall.OVSHybridIptablesFirewallDriver
)",
        .reference = "neutron/agent/securitygroups_rpc.py, is_firewall_enabled",
    };

    template <class File>
        requires requires(File const& file) { file.securitygroup; }
    static constexpr void check(File const& conf, findings& out) {
        auto const& enabled = conf.securitygroup.enable_security_group;
        auto const& driver = conf.securitygroup.firewall_driver;
        if (!driver || enabled.is_unknown()) {
            return;
        }
        bool const noop = *driver == "noop" || driver->view().ends_with("NoopFirewallDriver");
        if (noop && enabled.is(true, true) && enabled.is_set()) {
            out.report(info, driver.where(),
                       "security groups are enabled, but this driver filters nothing: name a real "
                       "firewall_driver, or set enable_security_group = False")
                .also(enabled.where(), "security groups are enabled here");
        } else if (!noop && !driver->empty() && enabled.is(false, true)) {
            out.report(info, severity::warning, enabled.where(),
                       "security groups are off, but a firewall_driver is set: one of the two is not meant")
                .also(driver.where(), "the driver is set here");
        }
    }
};

} // namespace stackmodel::rules
