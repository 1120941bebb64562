// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../model/ml2_conf.hpp"

namespace stackmodel::rules {

struct misspelt_driver {
    static constexpr rule_info info{
        .id = "ml2/misspelt-driver",
        .level = severity::error,
        .summary = "a driver that does not exist, written almost like one that does",
        .explanation = R"(neutron-server loads drivers by name and passes over one that it does not find, with a line in
its log. Networks of that type, and ports on those hosts, cannot be made.)",
        .bad = R"(=== controller1/etc/neutron/plugins/ml2/ml2_conf.ini
[ml2]
type_drivers = flat,vxlan
tenant_network_types = vxlan
mechanism_drivers = openvswitch,l2populaton
[ml2_type_vxlan]
vni_ranges = 1:1000
)",
        .good = R"(=== controller1/etc/neutron/plugins/ml2/ml2_conf.ini
[ml2]
type_drivers = flat,vxlan
tenant_network_types = vxlan
mechanism_drivers = openvswitch,l2population
[ml2_type_vxlan]
vni_ranges = 1:1000
)",
        .reference = "neutron's setup.cfg: neutron.ml2.type_drivers, .mechanism_drivers, .extension_drivers",
    };

    static constexpr std::string_view type_drivers = "local flat vlan gre vxlan geneve";
    static constexpr std::string_view mechanism_drivers =
        "openvswitch linuxbridge l2population sriovnicswitch macvtap ovn arista bigswitch brocade cisco_apic "
        "cisco_n1kv "
        "cisco_ncs cisco_nexus cisco_ucsm fslsdn hyperv mlnx nuage ofagent opendaylight opendaylight_v2 logger test "
        "baremetal genericswitch calico apic_ml2 brocade_fi_ni mech_sriov vmware_dvs zvm";
    static constexpr std::string_view extension_drivers =
        "port_security qos dns data_plane_status uplink_status_propagation dns_domain_ports "
        "subnet_dns_publish_fixed_ip "
        "tag_ports_during_bulk_creation cisco_n1kv_ext dns_domain_keywords port_numa_affinity_policy";

    static constexpr std::string_view firewall_drivers =
        "neutron.agent.linux.iptables_firewall.OVSHybridIptablesFirewallDriver "
        "neutron.agent.linux.iptables_firewall.IptablesFirewallDriver neutron.agent.firewall.NoopFirewallDriver "
        "iptables_hybrid iptables openvswitch noop";

    template <class File>
    static constexpr void check(ml2_options<File> const& conf, findings& out) {
        firewall(conf.securitygroup.firewall_driver, out);
        judge(conf.ml2.type_drivers, type_drivers, out);
        judge(conf.ml2.mechanism_drivers, mechanism_drivers, out);
        judge(conf.ml2.extension_drivers, extension_drivers, out);
        judge(conf.ml2.tenant_network_types, type_drivers, out);
    }

private:
    static constexpr void firewall(option<string> const& told, findings& out) {
        if (told && !told->empty() && !has_word(firewall_drivers, *told)) {
            if (auto const meant = nearest_word(*told, firewall_drivers); !meant.empty()) {
                out.report(
                       info, told.where(),
                       say("there is no firewall driver \"", *told, "\": the agent stops; did you mean ", meant, '?'))
                    .fix_by(fix_safety::unsafe, say("write ", meant), told.where(), string(meant));
            }
        }
    }

    static constexpr void judge(option<list<string>> const& drivers, std::string_view known, findings& out) {
        if (!drivers) {
            return;
        }
        for (auto const& one : *drivers) {
            if (one.value.empty() || has_word(known, one.value)) {
                continue;
            }
            string meant = lowered(one.value);
            if (!has_word(known, meant)) {
                meant = nearest_word(meant, known);
            }
            if (!meant.empty()) {
                out.report(info, drivers.part(one.at),
                           say("there is no driver \"", one.value,
                               "\", and neutron-server passes over it; did you mean ", meant, '?'))
                    .fix_by(fix_safety::unsafe, say("rename it to ", meant), drivers.part(one.at), meant);
            }
        }
    }
};

} // namespace stackmodel::rules
