// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../model/ml2_conf.hpp"

namespace stackmodel::rules {

struct repeated_mapping {
    static constexpr rule_info info{
        .id = "neutron/repeated-mapping",
        .level = severity::error,
        .summary = "a physical network or its target is mapped twice",
        .explanation =
            R"(In `bridge_mappings` and `physical_interface_mappings` each physical network stands once, and so
does each bridge or interface. The agent says "not unique" and does not start.)",
        .bad = R"(=== network1/etc/neutron/plugins/ml2/openvswitch_agent.ini
[ovs]
bridge_mappings = external:br-ex,vlan:br-ex
)",
        .good = R"(=== network1/etc/neutron/plugins/ml2/openvswitch_agent.ini
[ovs]
bridge_mappings = external:br-ex,vlan:br-vlan
)",
        .reference = "neutron/common/utils.py, parse_mappings",
    };

    template <class File>
    static constexpr void check(ml2_options<File> const& conf, findings& out) {
        judge(conf.ovs.bridge_mappings, out);
        judge(conf.linux_bridge.physical_interface_mappings, out);
    }

private:
    static constexpr void judge(option<list<physnet_mapping>> const& mappings, findings& out) {
        if (!mappings) {
            return;
        }
        for (std::size_t i = 0; i < mappings->size(); ++i) {
            for (std::size_t k = 0; k < i; ++k) {
                auto const& a = (*mappings)[k].value;
                auto const& b = (*mappings)[i].value;
                bool const same_network = a.physical_network == b.physical_network;
                if (same_network || a.target == b.target) {
                    out.report(info, mappings.part((*mappings)[i].at),
                               say(same_network ? b.physical_network : b.target,
                                   " stands here twice: the agent does not start"))
                        .also(mappings.part((*mappings)[k].at), "the other mapping");
                }
            }
        }
    }
};

} // namespace stackmodel::rules
