// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../model/neutron_conf.hpp"

namespace stackmodel::rules {

struct misspelt_plugin {
    static constexpr rule_info info{
        .id = "neutron/misspelt-plugin",
        .level = severity::error,
        .summary = "a core or service plugin that does not exist, written almost like one that does",
        .explanation = R"(neutron-server loads `core_plugin` and `service_plugins` by name or by class, and stops when
it cannot: "Plugin ... not found". Plugins from elsewhere are not judged.)",
        .bad = R"(=== controller1/etc/neutron/neutron.conf
[DEFAULT]
core_plugin = ml2
service_plugins = routr
)",
        .good = R"(=== controller1/etc/neutron/neutron.conf
[DEFAULT]
core_plugin = ml2
service_plugins = router
)",
        .reference = "neutron's setup.cfg: neutron.core_plugins, neutron.service_plugins",
    };

    static constexpr std::string_view core_plugins =
        "ml2 bigswitch brocade cisco embrane hyperv ibm midonet nec nuage oneconvergence opencontrail plumgrid vmware "
        "nsx dvs neutron.plugins.ml2.plugin.Ml2Plugin";
    static constexpr std::string_view service_plugins =
        "router firewall firewall_v2 lbaas lbaasv2 vpnaas metering dummy qos trunk segments tag timestamp "
        "timestamp_core "
        "flavors auto_allocate network_ip_availability revisions bgp bgpvpn sfc flow_classifier log taas "
        "port_forwarding "
        "conntrack_helper placement network_segment_range ndp_proxy local_ip ovn-router arista_l3 odl-router "
        "odl-router_v2 midonet_l3 l2gw networking-l2gw dr "
        "neutron.services.l3_router.l3_router_plugin.L3RouterPlugin "
        "neutron.services.metering.metering_plugin.MeteringPlugin "
        "neutron_lbaas.services.loadbalancer.plugin.LoadBalancerPlugin "
        "neutron_lbaas.services.loadbalancer.plugin.LoadBalancerPluginv2 "
        "neutron_fwaas.services.firewall.fwaas_plugin.FirewallPlugin "
        "neutron_vpnaas.services.vpn.plugin.VPNDriverPlugin";

    static constexpr void check(neutron_conf const& conf, findings& out) {
        if (auto const& core = conf.DEFAULT.core_plugin) {
            judge(*core, core.where(), core_plugins, out);
        }
        if (auto const& services = conf.DEFAULT.service_plugins) {
            for (auto const& one : *services) {
                judge(one.value, services.part(one.at), service_plugins, out);
            }
        }
    }

private:
    static constexpr void judge(std::string_view name, location where, std::string_view known, findings& out) {
        if (name.empty() || has_word(known, name)) {
            return;
        }
        if (auto const meant = nearest_word(name, known); !meant.empty()) {
            out.report(info, where,
                       say("there is no plugin ", name, ": neutron-server stops; did you mean ", meant, '?'))
                .fix_by(fix_safety::unsafe, say("write ", meant), where, string(meant));
        }
    }
};

} // namespace stackmodel::rules
